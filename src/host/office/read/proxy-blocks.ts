import type {
  Block,
  BlockId,
  HeadingLevel,
  Table,
  TableRow,
  TextBlock,
} from "../../../core/document/document";
import { paragraphKey } from "./paragraph-key";

/** What Word's proxies tell of a paragraph when its OOXML cannot be had. */
export interface ProxyParagraph {
  readonly text: string;
  readonly nesting: number;
  readonly styleBuiltIn: string;
  /** The style's name in Word's language. */
  readonly style: string;
  /** 1–9; 10 is body text. */
  readonly outlineLevel: number;
  readonly isListItem: boolean;
}

export interface ProxyTable {
  readonly values: readonly (readonly string[])[];
  readonly headerRowCount: number;
}

/** Blocks from what the proxies tell: texts, headings, lists and tables; no formatting, fields or notes. */
export function blocksFromProxies(
  paragraphs: readonly ProxyParagraph[],
  tables: readonly ProxyTable[],
): readonly Block[] {
  const texts = paragraphs.map(toTextBlock);
  const nestings = paragraphs.map(({ nesting }) => nesting);
  const blocks: Block[] = [];
  let table = 0;
  for (let at = 0; at < texts.length; at++) {
    if (nestings[at] === 0) {
      blocks.push(texts[at]!);
      continue;
    }
    const end = endOfTable(nestings, at);
    blocks.push(toTable(texts.slice(at, end), table, tables[table]));
    table++;
    at = end - 1;
  }
  return blocks;
}

function endOfTable(nestings: readonly number[], start: number): number {
  const end = nestings.indexOf(0, start);
  return end < 0 ? nestings.length : end;
}

function toTextBlock(paragraph: ProxyParagraph, index: number): TextBlock {
  const base = {
    id: `p${index}` as BlockId,
    text: plainText(paragraph.text),
    spans: [],
    style: styleName(paragraph),
    editable: true,
  };
  const level = headingLevel(paragraph);
  if (level) return { ...base, kind: "heading", level };
  if (!paragraph.isListItem) return { ...base, kind: "paragraph" };
  return { ...base, kind: "list-item", level: 0, numbered: /^ListNumber/.test(paragraph.styleBuiltIn) };
}

/** A longer paragraph with an outline level is body text that someone wanted in the table of contents. */
const longestHeading = 120;

function headingLevel({ styleBuiltIn, outlineLevel, text }: ProxyParagraph): HeadingLevel | undefined {
  const byStyle = Number(/^Heading([1-9])$/.exec(styleBuiltIn)?.[1] ?? 0);
  const level = byStyle || (text.trim() !== "" && text.length <= longestHeading ? outlineLevel : 0);
  return level >= 1 && level <= 9 ? (level as HeadingLevel) : undefined;
}

/** "Heading1" is "heading 1" in a file, "ListBullet2" is "List Bullet 2". */
function styleName({ styleBuiltIn, style }: ProxyParagraph): string {
  if (styleBuiltIn === "Other" || styleBuiltIn === "") return style;
  const words = styleBuiltIn.replace(/(?<=[a-z])(?=[A-Z0-9])/g, " ");
  return /^(Heading|Header|Footer|Toc)/.test(words) ? words.toLowerCase() : words;
}

/** Word's own characters for breaks and hyphens as the rest of the program writes them; marks of notes and pictures out. */
export function plainText(text: string): string {
  return text.replace(/[\p{Cc}\uFFFC]/gu, (character) => ownCharacters.get(character) ?? "");
}

const ownCharacters: ReadonlyMap<string, string> = new Map([
  ["\t", "\t"],
  ["\n", "\n"],
  ["\v", "\n"],
  ["\r", "\n"],
  ["\u001E", "\u2011"],
  ["\u001F", "\u00AD"],
]);

function toTable(cells: readonly TextBlock[], nth: number, table: ProxyTable | undefined): Table {
  const rows = (table && fillCells(cells, table)) ?? cells.map((cell) => rowOf([[cell]], false));
  return { kind: "table", id: `t${nth}` as BlockId, rows };
}

/** Deals the paragraphs out over the cells whose texts they make up; undefined when they do not add up. */
function fillCells(
  texts: readonly TextBlock[],
  { values, headerRowCount }: ProxyTable,
): readonly TableRow[] | undefined {
  const left = [...texts];
  const rows = values.map((row, index) =>
    rowOf(
      row.map((value) => takeCell(left, value)),
      index < headerRowCount,
    ),
  );
  const isFull = rows.every(({ cells }) => cells.every(({ blocks }) => blocks.length > 0));
  return isFull && left.length === 0 ? rows : undefined;
}

function takeCell(left: TextBlock[], value: string): readonly TextBlock[] {
  const wanted = paragraphKey(value, 0);
  for (let count = 1; count <= left.length; count++) {
    const text = left.slice(0, count).map((block) => block.text);
    if (paragraphKey(text.join(""), 0) === wanted) return left.splice(0, count);
  }
  return [];
}

function rowOf(cells: readonly (readonly TextBlock[])[], isHeader: boolean): TableRow {
  return { isHeader, cells: cells.map((blocks) => ({ blocks, columns: 1 })) };
}
