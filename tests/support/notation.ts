import type {
  Block,
  BlockId,
  Document,
  Furniture,
  HeadingLevel,
  Look,
  Span,
  Stretch,
  Table,
  TableCell,
  TextBlock,
} from "../../src/core/document/document";

/**
 * A document in one line, for tests and for the examples in docs/rules.md:
 *
 *     # Ärendet              heading, level 1 (## level 2 …)
 *     = Titel                style Title (== Undertitel: Subtitle)
 *     - punkt                list item (1. numbered)
 *     | Namn | Datum |       table row; the first of a table is its header, and |~ Namn | Datum | is none
 *     ^ Dnr KS 2023/739      a paragraph of the page header; without one there is no header
 *     ^?                     the header could not be read
 *     ! 2                    two comments
 *     @ 210 × 297            the paper in millimetres; @ sv-SE: the language that the text is marked as
 *     @ av: Kaj Ek           who made the file; @ titel: Plan: its title. Without either its properties are not known
 *     **Bakgrund**           a bold paragraph
 *     ¶                      an empty paragraph
 *     anything else          paragraph
 *
 * In text: {tu:namnd|Nämnden} is a filled control, {tu:namnd?|Skriv nämnden} one that shows its placeholder,
 * {=MERGEFIELD|«Namn»} a field's result, {+|new} a tracked insertion, {-|old} a deletion, {~|text} hidden text,
 * {!|text} highlighted text, {@https://…|text} a link,
 * {bild|alt text} a picture ({prydnad|} a decorative one), {Arial 11|text} letters in a font and size of their own,
 * ⏎ a line break and ⇥ a tab. A cell that reads < is one with that before it, ^ with that above.
 */
export function documentFrom(notation: string): Document {
  const lines = notation.split("\n").filter((line) => line.trim() !== "");
  const ofHeader = (line: string) => line.startsWith("^");
  const ofComments = (line: string) => /^! \d+$/.test(line);
  const ofWhole = (line: string) => ofHeader(line) || ofComments(line) || line.startsWith("@ ");
  return doc(
    {
      condition: {
        trackedChanges: /\{[+-]\|/.test(notation),
        comments: Number(lines.find(ofComments)?.slice(2) ?? 0),
      },
      ...pageFrom(lines),
      ...languageFrom(lines),
      ...propertiesFrom(lines),
      ...(lines.some(ofHeader) ? { header: furnitureFrom(lines.filter(ofHeader)) } : {}),
    },
    ...blocksFrom(lines.filter((line) => !ofWhole(line))),
  );
}

function pageFrom(lines: readonly string[]): Partial<Document> {
  const [, width, height] = lines.map((line) => /^@ (\d+) × (\d+)$/.exec(line)).find((found) => found) ?? [];
  const twips = (millimetres: string) => Math.round((Number(millimetres) * 1440) / 25.4);
  return width && height ? { page: { width: twips(width), height: twips(height) } } : {};
}

function languageFrom(lines: readonly string[]): Partial<Document> {
  const [, language] = lines.map((line) => /^@ ([a-z][\w-]+)$/.exec(line)).find((found) => found) ?? [];
  return language ? { language } : {};
}

function propertiesFrom(lines: readonly string[]): Partial<Document> {
  const named = (name: string) =>
    lines.find((line) => line.startsWith(`@ ${name}: `))?.slice(name.length + 4) ?? "";
  const [title, creator] = [named("titel"), named("av")];
  return title || creator ? { properties: { title, creator } } : {};
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
    storedDeviations: { state: "none" },
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
    const isMarked = !lines[at]?.trimStart().startsWith("|~");
    for (; lines[at]?.trimStart().startsWith("|"); at++) rows.push(cellsOf(lines[at]!));
    if (rows.length > 0) blocks.push(joined(table(...rows), isMarked));
    const line = lines[at];
    if (line !== undefined) blocks.push(blockFrom(line.trim()));
  }
  return blocks;
}

/** Cells that are one with their neighbours become so; the header row is marked or not. */
function joined(table: Table, isMarked: boolean): Table {
  const rows = table.rows.map(({ isHeader, cells }) => ({
    isHeader: isHeader && isMarked,
    cells: cells.reduce<readonly TableCell[]>(joinCell, []),
  }));
  return { ...table, rows };
}

function joinCell(before: readonly TableCell[], cell: TableCell): readonly TableCell[] {
  const [block] = cell.blocks;
  const written = block?.kind === "table" ? undefined : block?.text;
  const last = before.at(-1);
  if (written === "<" && last) return [...before.slice(0, -1), { ...last, columns: last.columns + 1 }];
  return [...before, written === "^" ? { blocks: [p("")], columns: 1, continuesAbove: true } : cell];
}

const cellsOf = (line: string) =>
  line
    .trim()
    .replace(/^\|~?|\|$/g, "")
    .split("|")
    .map((cell) => cell.trim());

function blockFrom(line: string): TextBlock {
  const [, mark = "", text = line] = /^(#{1,6}|==?|-|\d+\.) (.*)$/s.exec(line) ?? [];
  if (mark.startsWith("#")) return heading(mark.length as HeadingLevel, text);
  if (mark.startsWith("=")) return p(text, mark === "=" ? "Title" : "Subtitle");
  if (mark !== "") return li(text, mark !== "-");
  return p(line === "¶" ? "" : line);
}

/** Reads controls, fields, breaks and tabs out of one line. */
function textBase(notation: string, style: string) {
  const spans: Span[] = [];
  const direct: Look["direct"][number][] = [];
  const [, inBold] = /^\*\*(.+)\*\*$/s.exec(notation) ?? [];
  let text = "";
  for (const piece of (inBold ?? notation).split(/(\{[^{}|]*\|[^{}]*\})/)) {
    const [, tag, inner] = /^\{([^|]*)\|(.*)\}$/s.exec(piece) ?? [];
    const start = text.length;
    if (!isOutOfText(tag)) text += (inner ?? piece).replaceAll("⏎", "\n").replaceAll("⇥", "\t");
    if (tag === "-") spans.push({ kind: "deleted", deleted: inner ?? "", start, end: start });
    else if (tag === "bild" || tag === "prydnad") spans.push(imageFrom(tag, inner ?? "", start));
    else if (tag && ofLook.test(tag)) direct.push(directLook(tag, { start, end: text.length }));
    else if (tag !== undefined) spans.push(spanFrom(tag, { start, end: text.length }));
  }
  const isBold = inBold !== undefined;
  const look: Look = { bold: isBold, font: "Times New Roman", size: 12, direct };
  const special = isBold || direct.length > 0 ? { look } : {};
  return { id: "" as BlockId, text, spans, style, ...special, editable: true };
}

const isOutOfText = (tag: string | undefined): boolean => tag === "-" || tag === "bild" || tag === "prydnad";

function imageFrom(tag: "bild" | "prydnad", alt: string, at: number): Span {
  return { kind: "image", start: at, end: at, shows: "picture", alt, decorative: tag === "prydnad" };
}

const ofLook = /^(\p{Lu}[\p{L} ]*) (\d+)$/u;

function directLook(tag: string, stretch: Stretch): Look["direct"][number] {
  const [, font = "", size = ""] = ofLook.exec(tag) ?? [];
  return { ...stretch, font, size: Number(size) };
}

function spanFrom(tag: string, stretch: { start: number; end: number }): Span {
  if (tag === "+") return { kind: "inserted", ...stretch };
  if (tag === "~") return { kind: "hidden", ...stretch };
  if (tag === "!") return { kind: "highlighted", ...stretch };
  if (tag.startsWith("@")) return { kind: "link", target: tag.slice(1), ...stretch };
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
