import type { Document } from "../document/document";
import { fieldTagPrefix, textOf } from "../editing/new-block";
import { fieldControls } from "./filled-fields";
import type { SkeletonPlan } from "./skeleton-plan";

export interface Inserted {
  readonly headings: number;
  readonly fields: number;
}

/** What of a plan really stands in the document afterwards: the headings as headings, the fields as controls. */
export function countInserted(before: Document, after: Document, plan: SkeletonPlan): Inserted {
  const planned = plannedHeadings(plan).filter((text, at, all) => all.indexOf(text) === at);
  const added = planned.map((text) => countHeading(after, text) - countHeading(before, text));
  return {
    headings: added.reduce((sum, count) => sum + Math.max(0, count), 0),
    fields: Math.max(0, countOurFields(after) - countOurFields(before)),
  };
}

function plannedHeadings({ edits }: SkeletonPlan): readonly string[] {
  const blocks = edits.flatMap((edit) => (edit.kind === "insert-blocks" ? edit.blocks : []));
  return blocks.flatMap((block) => (block.kind === "heading" ? [textOf(block.content)] : []));
}

const countHeading = ({ blocks }: Document, text: string): number =>
  blocks.filter((block) => block.kind === "heading" && block.text === text).length;

const countOurFields = (document: Document): number =>
  fieldControls(document).filter(({ tag }) => tag.startsWith(fieldTagPrefix)).length;
