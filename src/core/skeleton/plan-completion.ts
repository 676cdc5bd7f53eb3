import type { Document } from "../document/document";
import type { Edit, Place } from "../editing/edit";
import { fieldTagPrefix, type NewBlock } from "../editing/new-block";
import type { Facts } from "../facts/facts";
import { headingName } from "../facts/role-of-heading";
import { findSections, holdsField, type FoundSection } from "./found-sections";
import type { PlanInput } from "./plan-input";
import { findProvenPlace, type Gap, type ProvenPlace } from "./proven-place";
import { countFields, countHeadings, sectionBlocks } from "./section-blocks";
import type { SectionStatus, SkeletonPlan } from "./skeleton-plan";
import type { StandardSection } from "./standard-sections";

/** Into a text: only the sections that it lacks, each with its heading and what to write there. */
export function planCompletion(input: PlanInput): SkeletonPlan {
  const outcomes = locate(input);
  const edits = insertEdits(outcomes, input);
  const blocks = edits.flatMap((edit) => edit.blocks);
  return {
    kind: edits.length > 0 ? "complete" : "nothing",
    sections: outcomes.map((outcome, index) => statusOf(outcome, outcomes.slice(0, index))),
    edits,
    headings: countHeadings(blocks),
    fields: countFields(blocks),
  };
}

/** A section of the standard, and where it is or would go. */
interface Outcome {
  readonly section: StandardSection;
  readonly found?: FoundSection | undefined;
  readonly place?: ProvenPlace | undefined;
}

function locate({ document, facts, standard }: PlanInput): readonly Outcome[] {
  const roles = standard.map(({ role }) => role);
  const sections = findSections(document, facts, roles);
  const outcomes = standard.map((section) => ({ section, found: sectionWith(section.role, sections) }));
  const attest = sectionWith("attest", sections);
  const around = {
    blocks: document.blocks,
    sections,
    titles: titleIndices(document, facts),
    signatures: signatureIndices(document, facts),
  };
  return outcomes.map((outcome, index) => {
    if (outcome.found || !outcome.section.isWanted || isOtherText(facts)) return outcome;
    const previous = outcomes.slice(0, index).flatMap(neighbour).at(-1);
    const next = outcomes.slice(index + 1).flatMap(neighbour)[0] ?? attest;
    const gap: Gap = { ...around, previous, next };
    return { ...outcome, place: findProvenPlace(outcome.section.role, gap) };
  });
}

/** An optional section that is a part of another goes where that goes, and is nobody's neighbour. */
const neighbour = ({ found, section }: Outcome): readonly FoundSection[] =>
  found && (section.isRequired || !found.isPart) ? [found] : [];

/** Minutes, a delegated decision or a letter calls itself so, and is no report that lacks something. */
const isOtherText = ({ textKind }: Facts): boolean =>
  textKind === "minutes-extract" || textKind === "delegation-decision" || textKind === "letter";

const sectionWith = (role: FoundSection["role"], sections: readonly FoundSection[]) =>
  sections.find((section) => section.role === role);

function titleIndices({ blocks }: Document, { title, subtitle }: Facts): readonly number[] {
  const ids = [title, subtitle].map((fact) => fact?.place.block);
  return blocks.flatMap(({ id }, at) => (ids.includes(id) ? [at] : []));
}

/** Known signatories, and our own field for one. */
function signatureIndices({ blocks }: Document, { signatories }: Facts): readonly number[] {
  const ids = signatories.map(({ place }) => place.block);
  return blocks.flatMap((block, at) =>
    ids.includes(block.id) || holdsField([block], `${fieldTagPrefix}undertecknare`) ? [at] : [],
  );
}

type InsertEdit = Extract<Edit, { kind: "insert-blocks" }>;

/** One edit a place, its sections in the standard's order. */
function insertEdits(outcomes: readonly Outcome[], input: PlanInput): readonly InsertEdit[] {
  const edits = new Map<string, { at: Place; blocks: NewBlock[] }>();
  for (const { section, place } of outcomes) {
    if (!place) continue;
    const key = JSON.stringify(place.at);
    const edit = edits.get(key) ?? { at: place.at, blocks: [] };
    edit.blocks.push(...sectionBlocks(section, place.level, input));
    edits.set(key, edit);
  }
  return [...edits.values()].map(({ at, blocks }) => ({ kind: "insert-blocks", at, blocks }));
}

function statusOf({ section, found, place }: Outcome, before: readonly Outcome[]): SectionStatus {
  const { role, name, isWanted } = section;
  if (found) {
    const as = found.heading.text.trim();
    const isStandard = headingName(as) === headingName(name);
    return { role, name, state: isStandard ? { kind: "present" } : { kind: "renamed", as } };
  }
  if (!isWanted) return { role, name, state: { kind: "left-out" } };
  if (!place) return { role, name, state: { kind: "no-proven-place" } };
  const after = before.flatMap(followedName).at(-1);
  return { role, name, state: { kind: "to-insert", ...(after === undefined ? {} : { after }) } };
}

/** The heading that stands there once the plan is done. */
function followedName({ section, found, place }: Outcome): readonly string[] {
  if (found) return [found.heading.text.trim()];
  return place ? [section.name] : [];
}
