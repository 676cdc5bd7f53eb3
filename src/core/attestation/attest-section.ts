import type { Block, Document, Table, TextBlock } from "../document/document";
import type { Facts } from "../facts/facts";
import { attestTagStart, readAttestTag, type AttestTag } from "./attest-tag";
import { canonicalLine } from "./canonical-line";
import { canonicalLines, cellText } from "./canonical-text";

export const attestHeading = "Attesterat av";

/** The attest section of a document, made by us or by another program. */
export interface AttestSection {
  /** Where it begins among the document's blocks: what stands above is sealed. */
  readonly start: number;
  /** Its blocks, heading included. */
  readonly blocks: readonly Block[];
  /** Our control's tag as it stands, and as read; undefined in a section made by others. */
  readonly tag?: { readonly text: string; readonly read: AttestTag | undefined };
  /** The first table with the columns Namn and Datum. */
  readonly table?: Table;
}

/** Our control decides; without it, the heading "Attesterat av". */
export function findAttestSection(document: Document, facts: Facts): AttestSection | undefined {
  const control = findControl(document.blocks);
  const start = control ? startAbove(document.blocks, control.at) : headingAt(document.blocks, facts);
  if (start === undefined) return undefined;
  const blocks = sectionFrom(document.blocks, start);
  const table = blocks.find(isAttestTable);
  return { start, blocks, ...(control ? { tag: control.tag } : {}), ...(table ? { table } : {}) };
}

/** Who stands in the table, "Svante Borg, Förvaltningschef" without the title. */
export function namesIn(table: Table): readonly string[] {
  const column = headerOf(table).indexOf("namn");
  return table.rows
    .slice(1)
    .map((row) => nameOf(row.cells[column] ? cellText(row.cells[column]) : ""))
    .filter((name) => name !== "");
}

/** The first row's texts in lower case. */
export function headerOf(table: Table): readonly string[] {
  return (table.rows[0]?.cells ?? []).map((cell) => cellText(cell).toLocaleLowerCase("sv"));
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
  return block.kind === "table" && ["namn", "datum"].every((name) => headerOf(block).includes(name));
}
