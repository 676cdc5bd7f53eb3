import { readFacts } from "../../../src/core/facts/read-facts";
import type { Profile } from "../../../src/core/profiles/profile";
import { parseSkeleton } from "../../../src/core/skeleton/parse-skeleton";
import { planSkeleton } from "../../../src/core/skeleton/plan-skeleton";
import { emptyReportForm, type ReportForm } from "../../../src/core/skeleton/report-form";
import type { SkeletonPlan } from "../../../src/core/skeleton/skeleton-plan";
import type { Block, BlockId, Document } from "../../../src/core/document/document";
import type { Edit } from "../../../src/core/editing/edit";
import { textOf, type NewBlock } from "../../../src/core/editing/new-block";
import { skeletonFiles } from "../../../src/content/skeletons";
import { documentFrom } from "../../support/notation";
import { profileNamed } from "../../support/profiles";

export const skeletons = skeletonFiles.map(({ file, content }) => parseSkeleton(content, file));

export const profile: Profile = {
  ...profileNamed("stockholm"),
  skeletons,
};

export const filledForm: ReportForm = {
  ...emptyReportForm,
  namnd: "Parknämnden",
  meetingDate: { year: 2026, month: 3, day: 12 },
  diarienummer: "PN 2026/14",
  title: "Program för stadens träd",
  remissFrom: "kommunstyrelsen",
  remissDiarienummer: "KS 2025/880",
  deadline: { year: 2026, month: 3, day: 20 },
  officer: "Ada Alm",
  phone: "08-465 004 12",
  signatory: "Bo Berg",
  signatoryTitle: "Förvaltningschef",
  forvaltning: "Parkförvaltningen",
};

export const reportOf = (document: Document) => ({ document, facts: readFacts(document, profile) });

export const plan = (document: string | Document, form: Partial<ReportForm> = {}) =>
  planSkeleton(reportOf(typeof document === "string" ? documentFrom(document) : document), profile, {
    ...emptyReportForm,
    ...form,
  });

/** New blocks in the tests' notation, one a line: what a person would read, fields in braces. */
export const notationOf = (blocks: readonly NewBlock[]): string => blocks.map(lineOf).join("\n");

function lineOf(block: NewBlock): string {
  switch (block.kind) {
    case "heading":
      return `${"#".repeat(block.level)} ${textOf(block.content)}`;
    case "list-item":
      return `- ${textOf(block.content)}`;
    case "table":
      return block.rows.map((row) => `| ${row.join(" | ")} |`).join("\n");
    case "paragraph":
      return marks[block.style] + contentOf(block);
  }
}

const marks = { normal: "", title: "= ", subtitle: "== ", header: "^ " } as const;

const contentOf = ({ content }: Exclude<NewBlock, { kind: "table" }>): string =>
  content
    .map((inline) => {
      if (inline.kind !== "field") return textOf([inline]);
      return inline.value === undefined
        ? `{${inline.tag}?|${inline.guidance}}`
        : `{${inline.tag}|${inline.value}}`;
    })
    .join("");

/** The document after the plan's insertions, as a host would leave it. */
export const afterPlan = (document: Document, { edits }: SkeletonPlan): Document =>
  edits.reduce(
    (present, edit) => (edit.kind === "insert-blocks" ? inserted(present, edit) : present),
    document,
  );

function inserted(document: Document, { at, blocks }: Extract<Edit, { kind: "insert-blocks" }>): Document {
  const added = documentFrom(notationOf(blocks)).blocks.map((block) => renamed(block, `new-${block.id}`));
  const index =
    "block" in at ? document.blocks.findIndex(({ id }) => id === at.block) : document.blocks.length;
  const from = at.kind === "after" ? index + 1 : index;
  const to = at.kind === "in-place-of-empty" ? from + 1 : from;
  return { ...document, blocks: [...document.blocks.slice(0, from), ...added, ...document.blocks.slice(to)] };
}

const renamed = (block: Block, id: string): Block => ({ ...block, id: id as BlockId });

/** The document's texts, headings marked. */
export const textsOf = ({ blocks }: Document): readonly string[] =>
  blocks.map((block) => {
    if (block.kind === "table") return "[table]";
    return block.kind === "heading" ? `# ${block.text}` : block.text;
  });
