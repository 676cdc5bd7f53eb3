import type {
  Block,
  BlockId,
  Document,
  Furniture,
  HeadingLevel,
  Span,
  Table,
  TextBlock,
} from "../../src/core/document/document";

/**
 * A document in one line, for tests and for the examples in docs/rules.md:
 *
 *     # Ärendet              heading, level 1 (## level 2 …)
 *     = Titel                style Title (== Undertitel: Subtitle)
 *     - punkt                list item (1. numbered)
 *     | Namn | Datum |       table row; the first of a table is its header
 *     ^ Dnr KS 2023/739      a paragraph of the page header; without one there is no header
 *     ^?                     the header could not be read
 *     ! 2                    two comments
 *     anything else          paragraph
 *
 * In text: {tu:namnd|Nämnden} is a filled control, {tu:namnd?|Skriv nämnden} one that shows its placeholder,
 * {=MERGEFIELD|«Namn»} a field's result, {+|new} a tracked insertion, {-|old} a deletion, {~|text} hidden text,
 * ⏎ a line break and ⇥ a tab.
 */
export function documentFrom(notation: string): Document {
  const lines = notation.split("\n").filter((line) => line.trim() !== "");
  const ofHeader = (line: string) => line.startsWith("^");
  const ofComments = (line: string) => /^! \d+$/.test(line);
  return doc(
    {
      condition: {
        trackedChanges: /\{[+-]\|/.test(notation),
        comments: Number(lines.find(ofComments)?.slice(2) ?? 0),
      },
      ...(lines.some(ofHeader) ? { header: furnitureFrom(lines.filter(ofHeader)) } : {}),
    },
    ...blocksFrom(lines.filter((line) => !ofHeader(line) && !ofComments(line))),
  );
}

/** `doc(h1("Bakgrund"), p("Text."))`; a first argument that is no block overrides the rest of the document. */
export function doc(first: Block | Partial<Document> = {}, ...rest: readonly Block[]): Document {
  const [overrides, blocks] = "kind" in first ? [{}, [first, ...rest]] : [first, rest];
  return {
    blocks: numbered(blocks, "b"),
    header: { state: "none" },
    footer: { state: "none" },
    properties: { title: "", creator: "" },
    condition: { trackedChanges: false, comments: 0 },
    storedSeal: { state: "none" },
    readBy: "ooxml",
    ...overrides,
  };
}

export const h1 = (text: string): TextBlock => heading(1, text);
export const h2 = (text: string): TextBlock => heading(2, text);
export const h3 = (text: string): TextBlock => heading(3, text);
export const p = (text: string, style = "Normal"): TextBlock => ({
  kind: "paragraph",
  ...textBase(text, style),
});
export const li = (text: string, numbered = false, level = 0): TextBlock => ({
  kind: "list-item",
  level,
  numbered,
  ...textBase(text, "List Paragraph"),
});

/** Each cell holds one paragraph; the first row is the header row. */
export const table = (...rows: readonly (readonly string[])[]): Table => ({
  kind: "table",
  id: "t" as BlockId,
  rows: rows.map((cells, index) => ({
    isHeader: index === 0,
    cells: cells.map((text) => ({ blocks: [p(text)], columns: 1 })),
  })),
});

function heading(level: HeadingLevel, text: string): TextBlock {
  return { kind: "heading", level, ...textBase(text, `heading ${level}`) };
}

function furnitureFrom(lines: readonly string[]): Furniture {
  if (lines.some((line) => line.startsWith("^?"))) return { state: "unknown", why: "failed" };
  return { state: "read", blocks: numbered(blocksFrom(lines.map((line) => line.slice(1).trim())), "h") };
}

function blocksFrom(lines: readonly string[]): Block[] {
  const blocks: Block[] = [];
  for (let at = 0; at < lines.length; at++) {
    const rows: string[][] = [];
    for (; lines[at]?.trimStart().startsWith("|"); at++) rows.push(cellsOf(lines[at]!));
    if (rows.length > 0) blocks.push(table(...rows));
    const line = lines[at];
    if (line !== undefined) blocks.push(blockFrom(line.trim()));
  }
  return blocks;
}

const cellsOf = (line: string) =>
  line
    .trim()
    .replace(/^\||\|$/g, "")
    .split("|")
    .map((cell) => cell.trim());

function blockFrom(line: string): TextBlock {
  const [, mark = "", text = line] = /^(#{1,6}|==?|-|\d+\.) (.*)$/s.exec(line) ?? [];
  if (mark.startsWith("#")) return heading(mark.length as HeadingLevel, text);
  if (mark.startsWith("=")) return p(text, mark === "=" ? "Title" : "Subtitle");
  if (mark !== "") return li(text, mark !== "-");
  return p(line);
}

/** Reads controls, fields, breaks and tabs out of one line. */
function textBase(notation: string, style: string) {
  const spans: Span[] = [];
  let text = "";
  for (const piece of notation.split(/(\{[^{}|]*\|[^{}]*\})/)) {
    const [, tag, inner] = /^\{([^|]*)\|(.*)\}$/s.exec(piece) ?? [];
    const start = text.length;
    if (tag !== "-") text += (inner ?? piece).replaceAll("⏎", "\n").replaceAll("⇥", "\t");
    if (tag === "-") spans.push({ kind: "deleted", deleted: inner ?? "", start, end: start });
    else if (tag !== undefined) spans.push(spanFrom(tag, { start, end: text.length }));
  }
  return { id: "" as BlockId, text, spans, style, editable: true };
}

function spanFrom(tag: string, stretch: { start: number; end: number }): Span {
  if (tag === "+") return { kind: "inserted", ...stretch };
  if (tag === "~") return { kind: "hidden", ...stretch };
  if (tag.startsWith("=")) return { kind: "field", instruction: tag.slice(1), ...stretch };
  return { kind: "control", tag: tag.replace(/\?$/, ""), placeholder: tag.endsWith("?"), ...stretch };
}

/** Gives every block an id of its own: b1, b2 … in reading order. */
function numbered(blocks: readonly Block[], prefix: string): Block[] {
  let next = 1;
  const number = (block: Block): Block => {
    const id = `${prefix}${next++}` as BlockId;
    if (block.kind !== "table") return { ...block, id };
    const rows = block.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => ({ ...cell, blocks: cell.blocks.map(number) })),
    }));
    return { ...block, id, rows };
  };
  return blocks.map(number);
}
