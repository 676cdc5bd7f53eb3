import type { HeadingLevel } from "../../src/core/document/document";
import type { NewBlock, NewInline } from "../../src/core/editing/new-block";

/** A sample as its text says it: what goes in the page header, and in the body. */
export interface SampleText {
  readonly header: readonly NewBlock[];
  readonly body: readonly NewBlock[];
}

/**
 * Reads a sample's text: one paragraph a line, empty lines for the eye only.
 *
 *     # Ärendet             heading, level 1 (## level 2)
 *     = Titel               title (== subtitle)
 *     - punkt               list item
 *     | Namn | Datum |      table row; the first is the header row
 *     ^ Fritidsförvaltningen  a line of the page header
 *
 * In a line {tu:namnd|Fritidsnämnden} is a field, {tu:namnd?|Skriv nämndens namn} one that is not filled in,
 * {sida} the page's number and {sidor} their count.
 */
export function readSample(text: string): SampleText {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  const isHeader = (line: string) => line.startsWith("^");
  return {
    header: lines.filter(isHeader).map((line) => paragraph("header", line.slice(1))),
    body: withTables(lines.filter((line) => !isHeader(line))),
  };
}

function withTables(lines: readonly string[]): readonly NewBlock[] {
  const blocks: NewBlock[] = [];
  let rows: string[][] = [];
  for (const line of [...lines, ""]) {
    if (line.startsWith("|")) {
      rows.push(cellsOf(line));
      continue;
    }
    if (rows.length > 0) blocks.push({ kind: "table", rows });
    rows = [];
    if (line !== "") blocks.push(blockOf(line));
  }
  return blocks;
}

const cellsOf = (line: string): string[] =>
  line
    .replace(/^\||\|$/g, "")
    .split("|")
    .map((cell) => cell.trim());

function blockOf(line: string): NewBlock {
  const [, mark = "", text = line] = /^(#{1,3}|==?|-) (.*)$/.exec(line) ?? [];
  if (mark.startsWith("#")) return { kind: "heading", level: levelOf(mark), content: inlines(text) };
  if (mark === "-") return { kind: "list-item", numbered: false, content: inlines(text) };
  if (mark === "") return paragraph("normal", text);
  return paragraph(mark === "=" ? "title" : "subtitle", text);
}

const levelOf = (mark: string): HeadingLevel => (mark === "#" ? 1 : mark === "##" ? 2 : 3);

const paragraph = (style: "normal" | "title" | "subtitle" | "header", text: string): NewBlock => ({
  kind: "paragraph",
  style,
  content: inlines(text.trim()),
});

const inlines = (text: string): readonly NewInline[] =>
  text
    .split(/(\{[^{}]*\})/)
    .filter((piece) => piece !== "")
    .map(inlineOf);

function inlineOf(piece: string): NewInline {
  if (piece === "{sida}") return { kind: "page-number" };
  if (piece === "{sidor}") return { kind: "page-count" };
  const [, tag, unfilled, text = ""] = /^\{([^?|]+)(\?)?\|(.*)\}$/.exec(piece) ?? [];
  if (tag === undefined) return { kind: "text", text: piece };
  return { kind: "field", tag, guidance: text, ...(unfilled ? {} : { value: text }) };
}
