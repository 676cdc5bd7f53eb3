import type { Block, Document, Table, TextBlock } from "../document/document";
import type { Facts } from "../facts/facts";
import { attestTagStart, readAttestTag, type AttestTag } from "./attest-tag";
import { canonicalLine } from "./canonical-line";
import { canonicalLines, cellText } from "./canonical-text";

export const attestHeading = "Attesterat av";

/** The attest section of a document, made by us or by another program. */
export interface AttestSection {
  /** What stands before this one among the document's blocks is sealed. */
  readonly sealedTo: number;
  /** Its blocks, heading included. */
  readonly blocks: readonly Block[];
  /** Our control's tag as it stands, and as read; undefined in a section made by others. */
  readonly tag?: { readonly text: string; readonly read: AttestTag | undefined };
  /** The first table with columns for names and dates. */
  readonly table?: Table;
}

/** Our control decides; without it, the heading "Attesterat av". */
export function findAttestSection(document: Document, facts: Facts): AttestSection | undefined {
  const control = findControl(document.blocks);
  const start = control ? startAbove(document.blocks, control.at) : headingAt(document.blocks, facts);
  if (start === undefined) return undefined;
  const blocks = sectionFrom(document.blocks, start);
  const table = blocks.find(isAttestTable);
  const sealedTo = control || table ? start : start + othersUnder(blocks);
  return { sealedTo, blocks, ...(control ? { tag: control.tag } : {}), ...(table ? { table } : {}) };
}

/** How many blocks of a section there are that others have made in their own way: our control will stand below them. */
function othersUnder(section: readonly Block[]): number {
  const last = section.map((block) => canonicalLines(block).length > 0).lastIndexOf(true);
  return last > 0 ? last + 1 : 0;
}

/** Who stands in the table, "Ture Holmdal, Förvaltningschef" without the title. */
export function namesIn(table: Table): readonly string[] {
  const column = columnsOf(table).indexOf("name");
  return table.rows
    .slice(1)
    .map((row) => nameOf(row.cells[column] ? cellText(row.cells[column]) : ""))
    .filter((name) => name !== "");
}

export type AttestColumn = "name" | "title" | "date" | "other";

/** What the table's columns are for, by its first row: others write "Namn och titel", "Datum för attest". */
export function columnsOf(table: Table): readonly AttestColumn[] {
  return (table.rows[0]?.cells ?? []).map((cell) => columnCalled(cellText(cell)));
}

function columnCalled(header: string): AttestColumn {
  if (/^namn(?!\p{L})/iu.test(header)) return "name";
  if (/^titel(?!\p{L})/iu.test(header)) return "title";
  return /^datum(?!\p{L})/iu.test(header) ? "date" : "other";
}

export const nameOf = (person: string): string => (person.split(",")[0] ?? "").trim();

function findControl(blocks: readonly Block[]) {
  for (const [at, block] of blocks.entries()) {
    const text = block.kind === "table" ? undefined : ourTag(block);
    if (text !== undefined) return { at, tag: { text, read: readAttestTag(text) } };
  }
  return undefined;
}

function ourTag(block: TextBlock): string | undefined {
  const tags = block.spans.flatMap((span) => (span.kind === "control" ? [span.tag] : []));
  return tags.find((tag) => tag.startsWith(attestTagStart));
}

/**
 * The heading right above our control. Text that has come in between them belongs to what is sealed, so that
 * nothing can be slipped in under the heading.
 */
function startAbove(blocks: readonly Block[], control: number): number {
  const hasText = blocks.slice(0, control).map((block) => canonicalLines(block).length > 0);
  const above = hasText.lastIndexOf(true);
  return isHeading(blocks[above]) ? above : control;
}

/** By its style, or by its words where another program has lost the style. */
const isHeading = (block: Block | undefined): boolean =>
  block?.kind === "heading" || (block?.kind === "paragraph" && canonicalLine(block) === attestHeading);

function headingAt(blocks: readonly Block[], facts: Facts): number | undefined {
  const at = blocks.findIndex((block) => block.id === facts.attest?.heading.id);
  return at < 0 ? undefined : at;
}

/** Up to the next heading. */
function sectionFrom(blocks: readonly Block[], start: number): readonly Block[] {
  const length = blocks.slice(start + 1).findIndex((block) => block.kind === "heading");
  return blocks.slice(start, length < 0 ? undefined : start + 1 + length);
}

function isAttestTable(block: Block): block is Table {
  const columns = block.kind === "table" ? columnsOf(block) : [];
  return columns.includes("name") && columns.includes("date");
}
