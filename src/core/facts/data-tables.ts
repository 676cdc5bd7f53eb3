import type { Block, Document, Table, TableCell, TableRow } from "../document/document";
import { textBlocks } from "../document/text-blocks";
import type { Facts } from "./facts";
import { inEachText } from "./in-each-text";
import { isPersonName } from "./known-words";
import { ownBlocks } from "./own-sections";

/**
 * The body's tables that hold data under headings of columns. Letterheads, tables that only place text, tables with
 * headings of rows alone, and the table of those who approved are none, and neither is one that this cannot tell of.
 */
export function findDataTables({ blocks }: Document, facts: Facts): readonly Table[] {
  const notData = new Set(
    facts.sections
      .filter(({ heading, role }) => !heading || role === "attest")
      .flatMap((section) => section.blocks),
  );
  return dataTables(ownBlocks(facts, blocks)).filter((table) => !notData.has(table));
}

const dataTables = inEachText((block: Block): readonly Table[] =>
  block.kind === "table" && isData(block) ? [block] : [],
);

/** The text of a cell on one line. */
function textOfCell({ blocks }: TableCell): string {
  const texts = [...textBlocks(blocks)].map(({ text }) => text.replace(/\s+/g, " ").trim());
  return texts.filter((text) => text !== "").join(" ");
}

function isData({ rows }: Table): boolean {
  const [first, ...others] = rows;
  if (!first || first.cells.length < 2 || others.length === 0) return false;
  const width = widthOf(first);
  if (!others.every((row) => widthOf(row) === width) || !rows.every(isOfShortTexts)) return false;
  return first.isHeader || (others.length > 1 && namesColumns(first, others));
}

const widthOf = ({ cells }: TableRow): number => cells.reduce((sum, { columns }) => sum + columns, 0);

const longestCell = 200;

const isOfShortTexts = ({ cells }: TableRow): boolean =>
  cells.every(
    (cell) =>
      cell.blocks.every(({ kind }) => kind !== "table") &&
      (lengthOfCell(cell) <= longestCell || textOfCell(cell).length <= longestCell),
  );

/** With all its spaces and a space between its texts, so that most cells need not be read. */
const lengthOfCell = ({ blocks }: TableCell): number =>
  blocks.reduce((sum, block) => sum + (block.kind === "table" ? 0 : block.text.length + 1), 0);

/** A row that is not marked names the columns where it alone is bold, or stands in words above figures. */
function namesColumns(first: TableRow, others: readonly TableRow[]): boolean {
  const names = first.cells.map(textOfCell);
  if (!names.every((name, at) => isColumnName(name) || (at === 0 && name === ""))) return false;
  const whole = others.filter(({ cells }) => cells.length === names.length);
  return isAloneBold(first, others) || names.some((name, at) => namesFigures(name, at, whole));
}

/** "Verksamhet", "Utfall 2023", "2024"; no person, no sentence and no dnr. */
function isColumnName(text: string): boolean {
  const withoutYears = text.replace(/(?<!\d)(?:19|20)\d\d(?!\d)/g, "");
  return text !== "" && text.length <= 60 && !/\d|[.:]$/.test(withoutYears) && !isPersonName(text);
}

function isAloneBold(first: TableRow, others: readonly TableRow[]): boolean {
  return isBold(first) && !others.some(isBold);
}

function isBold({ cells }: TableRow): boolean {
  const written = cells
    .flatMap(({ blocks }) => [...textBlocks(blocks)])
    .filter(({ text }) => /\S/.test(text));
  return written.length > 0 && written.every(({ look }) => look?.bold === true);
}

const figure = /^[-–−+±]?\s?\d[\d\s.,]*(?:%|(?:kr|tkr|mnkr|st|procent)\.?)?$/u;
const amount = /^(?:antal|belopp|summa|kostnad|andel|budget|utfall|prognos|kronor|kr|tkr|mnkr)(?!\p{L})/iu;

/** In a table of two columns, the one to the left may name the rows: there the word must be one of quantity. */
function namesFigures(name: string, at: number, rows: readonly TableRow[]): boolean {
  if (at === 0 || (rows[0]?.cells.length === 2 && !amount.test(name))) return false;
  const below = rows.flatMap(({ cells }) => (cells[at] ? [textOfCell(cells[at])] : []));
  const written = below.filter((text) => text !== "" && !/^[-–—]$/.test(text));
  return written.length > 1 && written.every((text) => figure.test(text));
}
