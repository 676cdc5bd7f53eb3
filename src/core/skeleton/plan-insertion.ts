import type { Block, Document, Furniture } from "../document/document";
import { textBlocks } from "../document/text-blocks";
import type { Edit, Place } from "../editing/edit";
import type { NewBlock } from "../editing/new-block";
import type { PlanInput } from "./plan-input";
import { countFields, countHeadings, normal, sectionBlocks } from "./section-blocks";
import type { Line } from "./skeleton";
import type { SectionStatus, SkeletonPlan } from "./skeleton-plan";
import { followsSignature, type StandardSection } from "./standard-sections";
import { mentions, writeLine, writePlainLine, type Writing } from "./write-lines";

/** A whole report into an empty body, and the page header if that is empty too. */
export function planInsertion(input: PlanInput): SkeletonPlan {
  const blocks = reportBlocks(input);
  const header = headerBlocks(input);
  return {
    kind: "insert",
    sections: statuses(input.standard),
    edits: [
      { kind: "insert-blocks", at: placeIn(input.document.blocks), blocks },
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
  const empty = blocks.slice(lastTable + 1).find(holdsNothing);
  return empty ? { kind: "in-place-of-empty", block: empty.id } : { kind: "end" };
}

/** Nor a logo, which is anchored in a paragraph without a letter. */
const holdsNothing = (block: Block): boolean =>
  block.kind !== "table" && block.text === "" && block.spans.length === 0 && block.editable;

function reportBlocks(input: PlanInput): readonly NewBlock[] {
  const { skeleton, standard } = input;
  const writing = writingOf(input);
  const paragraphs = (lines: readonly Line[]) => lines.map((line) => normal(writeLine(line, writing)));
  const sections = standard.filter(({ isWanted }) => isWanted);
  const written = (section: StandardSection) => sectionBlocks(section, 1, input);
  return [
    ...paragraphs(addressLines(input)),
    { kind: "paragraph", style: "title", content: writeLine(skeleton.title, writing) },
    ...(skeleton.subtitle
      ? [{ kind: "paragraph", style: "subtitle", content: writeLine(skeleton.subtitle, writing) } as const]
      : []),
    ...sections.filter(({ role }) => !followsSignature(role)).flatMap(written),
    ...paragraphs(skeleton.signature),
    ...sections.filter(({ role }) => followsSignature(role)).flatMap(written),
  ];
}

const writingOf = ({ form, skeleton, sender }: PlanInput): Writing => ({
  form,
  fields: skeleton.fields,
  sender,
});

/** The diarienummer stands in the header; in the body only when no header shows it. */
function addressLines(input: PlanInput): readonly Line[] {
  const { facts, skeleton, form } = input;
  const isInHeader =
    facts.ownDiarienummer !== undefined || (form.diarienummer.trim() !== "" && writesHeader(input));
  return skeleton.address.filter((line) => !(isInHeader && mentions(line, "diarienummer")));
}

const writesHeader = ({ document }: PlanInput): boolean => isEmptyFurniture(document.header);

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
function headerBlocks(input: PlanInput): readonly NewBlock[] {
  if (!writesHeader(input)) return [];
  return input.skeleton.header.flatMap((line) => {
    const content = writePlainLine(line, writingOf(input));
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
