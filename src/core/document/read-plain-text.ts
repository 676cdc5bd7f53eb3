import type { Block, BlockId, Document, Paragraph, Table } from "./document";

/**
 * A plain text as a document. A line is a paragraph and blank lines only part them; two or more lines with equally many
 * tabs are a table; a sentence that a page break cut in two is one paragraph again. There are no styles, so a heading is
 * what core/facts knows by its name. What stands in a page header cannot be told from a text.
 */
export function readPlainText(text: string): Document {
  const lines = joinCutSentences(text.split(lineEnd).filter((line) => line.trim() !== ""));
  return {
    blocks: blocksOf(lines),
    header: { state: "unknown", why: "not-supported" },
    footer: { state: "unknown", why: "not-supported" },
    properties: { title: "", creator: "" },
    condition: { trackedChanges: false, comments: 0 },
    storedSeal: { state: "none" },
    storedDeviations: { state: "none" },
    readBy: "proxies",
  };
}

const lineEnd = /\r\n|[\n\r\f\u2028\u2029]/;

/** A shorter line has ended where its writer wanted; a longer one without a full stop may have met the page's end. */
const longLine = 60;

function joinCutSentences(lines: readonly string[]): readonly string[] {
  const paragraphs: string[][] = [];
  for (const line of lines) {
    const before = paragraphs.at(-1);
    if (before && isCut(before, line)) before.push(line);
    else paragraphs.push([line]);
  }
  return paragraphs.map((parts) =>
    parts.length > 1 ? joined(parts.map((part) => part.trim())) : (parts[0] ?? ""),
  );
}

/** A line that begins with "att" is as often a point of the decision as the rest of a sentence. */
function isCut(before: readonly string[], next: string): boolean {
  const last = before.at(-1) ?? "";
  const isLong = before.length > 1 || last.length >= longLine;
  const end = last.slice(-longLine).trimEnd();
  const isOpen = /[\p{L}\d,]$/u.test(end) || cutWord.test(end);
  return isLong && isOpen && /^(?!att )\p{Ll}/u.test(next);
}

/** "kommunfull-", at the end of a line; "IT-" and "e-" have their hyphen within the line too. */
const cutWord = /\p{Ll}{2}-$/u;

/** A word that the line's end cut in two is one again; "barn- och ungdomsnämnden" keeps its hyphen. */
function joined(parts: readonly string[]): string {
  return parts
    .map((part, at) => {
      const next = parts[at + 1];
      if (next === undefined) return part;
      return cutWord.test(part.slice(-3)) && !goesOn.test(next) ? part.slice(0, -1) : `${part} `;
    })
    .join("");
}

const goesOn = /^(?:och|eller|samt|respektive|till)(?!\p{L})/u;

function blocksOf(lines: readonly string[]): readonly Block[] {
  const newId = idsInReadingOrder();
  const blocks: Block[] = [];
  for (let at = 0; at < lines.length;) {
    const rows = rowsFrom(lines, at);
    blocks.push(rows.length > 1 ? table(rows, newId) : paragraph(lines[at] ?? "", newId));
    at += rows.length > 1 ? rows.length : 1;
  }
  return blocks;
}

/** The lines from here on that have as many cells as this one; none where it has but one. */
function rowsFrom(lines: readonly string[], from: number): readonly (readonly string[])[] {
  const rows: (readonly string[])[] = [];
  for (let at = from; at < lines.length; at++) {
    const cells = (lines[at] ?? "").split("\t");
    if (cells.length === 1 || cells.length !== (rows[0] ?? cells).length) break;
    rows.push(cells);
  }
  return rows;
}

type NewId = () => BlockId;

function idsInReadingOrder(): NewId {
  let next = 0;
  return () => `b${next++}` as BlockId;
}

function table(rows: readonly (readonly string[])[], newId: NewId): Table {
  return {
    kind: "table",
    id: newId(),
    rows: rows.map((cells, index) => ({
      isHeader: index === 0,
      cells: cells.map((cell) => ({ blocks: [paragraph(cell.trim(), newId)], columns: 1 })),
    })),
  };
}

const paragraph = (text: string, newId: NewId): Paragraph => ({
  kind: "paragraph",
  id: newId(),
  text,
  spans: [],
  style: "Normal",
  editable: true,
});
