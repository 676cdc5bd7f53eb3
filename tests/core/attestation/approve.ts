import { createHash } from "node:crypto";
import type { Approval, SealVerdict } from "../../../src/core/attestation/attestation";
import { planAttest } from "../../../src/core/attestation/plan-attest";
import { verifySeal } from "../../../src/core/attestation/verify-seal";
import type { Block, Document, Table, TextBlock } from "../../../src/core/document/document";
import type { Edit } from "../../../src/core/editing/edit";
import { textOf, type NewBlock } from "../../../src/core/editing/new-block";
import type { AttestFacts, Facts } from "../../../src/core/facts/facts";
import { parseIsoDate } from "../../../src/core/language/plain-date";
import { doc, h1, p, table } from "../../support/notation";

export const sha256 = (text: string): string => createHash("sha256").update(text, "utf8").digest("hex");

export const ada: Approval = { name: "Ada Alm", title: "Förvaltningschef", date: day("2023-11-21") };
export const bo: Approval = { name: "Bo Berg", title: "Avdelningschef", date: day("2023-11-28") };

export function day(text: string) {
  const date = parseIsoDate(text);
  if (!date) throw new Error(`${text} is no day`);
  return date;
}

/** Just the facts that attestation asks for. */
export function factsOf(document: Document): Facts {
  const headings = document.blocks.filter((block) => block.kind === "heading");
  const sections = [{ blocks: [] }, ...headings.map((heading) => ({ heading, blocks: [] }))];
  const heading = headings.find((block) => block.text === "Attesterat av");
  return {
    textKind: "report",
    matterKind: "unknown",
    signatories: [],
    sections,
    ...(heading ? { attest: attestFacts(document, heading) } : {}),
  };
}

function attestFacts(document: Document, heading: TextBlock): AttestFacts {
  const rows = document.blocks.filter((block) => block.kind === "table").at(-1)?.rows ?? [];
  const dates = rows.flatMap((row) => parseIsoDate(cellOf(row.cells.at(-1)?.blocks)) ?? []);
  const lastDate = dates.at(-1);
  return { heading, people: [], ...(lastDate ? { lastDate } : {}) };
}

const cellOf = (blocks: readonly Block[] = []) => (blocks[0] && "text" in blocks[0] ? blocks[0].text : "");

export const plan = (document: Document, approval: Approval = ada) =>
  planAttest(document, factsOf(document), approval, sha256);

export const verdict = (document: Document): SealVerdict => verifySeal(document, factsOf(document), sha256);

/** The document after the person's approval, as a host would leave it. @throws when it is refused */
export function approved(document: Document, approval: Approval = ada): Document {
  const attest = plan(document, approval);
  if (!attest.ok) throw new Error(attest.reason);
  return attest.edits.reduce(applied, document);
}

/** What `planAttest` uses of a host, in memory. */
function applied(document: Document, edit: Edit): Document {
  switch (edit.kind) {
    case "insert-blocks":
      return withBlocks(document, [...document.blocks, ...edit.blocks.map(toBlock)]);
    case "append-table-row":
      return withBlocks(
        document,
        document.blocks.map((block) =>
          block.kind === "table" && block.id === edit.table ? withRow(block, edit.cells) : block,
        ),
      );
    case "retag-field":
      return withBlocks(
        document,
        document.blocks.map((block) => retagged(block, edit.from, edit.to)),
      );
    case "store-part":
      return { ...document, storedSeal: { state: "read", xml: edit.xml ?? "" } };
    case "replace-text":
    case "fill-fields":
    case "insert-at-cursor":
    case "add-paragraph":
    case "set-heading-level":
    case "delete-empty-paragraph":
    case "set-letters":
    case "mark-header-row":
    case "set-title":
    case "write-header":
      throw new Error(`planAttest does not use ${edit.kind}`);
  }
}

const withBlocks = (document: Document, blocks: readonly Block[]): Document =>
  doc({ ...document, blocks: doc(...blocks).blocks });

const withRow = (block: Table, cells: readonly string[]): Table => ({
  ...block,
  rows: [...block.rows, ...table([...cells]).rows.map((row) => ({ ...row, isHeader: false }))],
});

function retagged(block: Block, from: string, to: string): Block {
  if (block.kind === "table") return block;
  const spans = block.spans.map((span) =>
    span.kind === "control" && span.tag === from ? { ...span, tag: to } : span,
  );
  return { ...block, spans };
}

function toBlock(block: NewBlock): Block {
  switch (block.kind) {
    case "heading":
      return h1(textOf(block.content));
    case "table":
      return table(...block.rows);
    case "paragraph":
    case "list-item": {
      const [inline] = block.content;
      return p(inline?.kind === "field" ? `{${inline.tag}|${textOf(block.content)}}` : textOf(block.content));
    }
  }
}
