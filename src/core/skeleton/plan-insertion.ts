import type { Block, Document, Furniture } from "../document/document";
import { textBlocks } from "../document/text-blocks";
import type { Edit, Place } from "../editing/edit";
import type { NewBlock } from "../editing/new-block";
import type { Facts } from "../facts/facts";
import type { ReportForm } from "./report-form";
import { countFields, countHeadings, normal, sectionBlocks } from "./section-blocks";
import type { Line, Skeleton } from "./skeleton";
import type { SectionStatus, SkeletonPlan } from "./skeleton-plan";
import { followsSignature, type StandardSection } from "./standard-sections";
import { mentions, writeLine, writePlainLine } from "./write-lines";

export interface Insertion {
  readonly document: Document;
  readonly facts: Facts;
  readonly skeleton: Skeleton;
  readonly standard: readonly StandardSection[];
  readonly form: ReportForm;
}

/** A whole report into an empty body, and the page header if that is empty too. */
export function planInsertion(insertion: Insertion): SkeletonPlan {
  const blocks = reportBlocks(insertion);
  const header = headerBlocks(insertion);
  return {
    kind: "insert",
    sections: statuses(insertion.standard),
    edits: [
      { kind: "insert-blocks", at: placeIn(insertion.document.blocks), blocks },
      ...(header.length > 0 ? [{ kind: "write-header", blocks: header } satisfies Edit] : []),
    ],
    headings: countHeadings(blocks),
    fields: countFields(blocks),
  };
}

/** Whether the body says nothing yet: empty paragraphs, as under a letterhead. */
export function isBodyEmpty({ blocks }: Document): boolean {
  for (const { text } of textBlocks(blocks)) if (text.trim() !== "") return false;
  return true;
}

/** The first empty paragraph below a letterhead's tables. */
function placeIn(blocks: readonly Block[]): Place {
  const lastTable = blocks.map((block) => block.kind).lastIndexOf("table");
  const empty = blocks
    .slice(lastTable + 1)
    .find((block) => block.kind !== "table" && block.text === "" && block.editable);
  return empty ? { kind: "in-place-of-empty", block: empty.id } : { kind: "end" };
}

function reportBlocks({ skeleton, standard, form, ...read }: Insertion): readonly NewBlock[] {
  const writing = { form, fields: skeleton.fields };
  const paragraphs = (lines: readonly Line[]) => lines.map((line) => normal(writeLine(line, writing)));
  const sections = standard.filter(({ isWanted }) => isWanted);
  const written = (section: StandardSection) => sectionBlocks(section, 1, { skeleton, form });
  return [
    ...paragraphs(addressLines({ skeleton, standard, form, ...read })),
    { kind: "paragraph", style: "title", content: writeLine(skeleton.title, writing) },
    ...(skeleton.subtitle
      ? [{ kind: "paragraph", style: "subtitle", content: writeLine(skeleton.subtitle, writing) } as const]
      : []),
    ...sections.filter(({ role }) => !followsSignature(role)).flatMap(written),
    ...paragraphs(skeleton.signature),
    ...sections.filter(({ role }) => followsSignature(role)).flatMap(written),
  ];
}

/** The diarienummer stands in the header; in the body only when no header shows it. */
function addressLines(insertion: Insertion): readonly Line[] {
  const { facts, skeleton, form } = insertion;
  const isInHeader =
    facts.ownDiarienummer !== undefined || (form.diarienummer.trim() !== "" && writesHeader(insertion));
  return skeleton.address.filter((line) => !(isInHeader && mentions(line, "diarienummer")));
}

const writesHeader = ({ document }: Insertion): boolean => isEmptyFurniture(document.header);

/** A header that could not be read may hold anything, and is left alone. */
function isEmptyFurniture(header: Furniture): boolean {
  switch (header.state) {
    case "unknown":
      return false;
    case "none":
      return true;
    case "read":
      return [...textBlocks(header.blocks)].every(({ text }) => text.trim() === "");
  }
}

/** Lines that hold something not yet known are left out: a header has no fields to fill in later. */
function headerBlocks(insertion: Insertion): readonly NewBlock[] {
  if (!writesHeader(insertion)) return [];
  return insertion.skeleton.header.flatMap((line) => {
    const content = writePlainLine(line, insertion.form);
    return content ? [{ kind: "paragraph", style: "header", content } as const] : [];
  });
}

function statuses(standard: readonly StandardSection[]): readonly SectionStatus[] {
  const wanted = standard.filter(({ isWanted }) => isWanted);
  return standard.map(({ role, name, isWanted }) => {
    const after = wanted[wanted.findIndex((section) => section.role === role) - 1]?.name;
    if (!isWanted) return { role, name, state: { kind: "left-out" } };
    return { role, name, state: { kind: "to-insert", ...(after === undefined ? {} : { after }) } };
  });
}
