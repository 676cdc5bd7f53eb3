import type { Problem } from "../checking/finding";
import { defineRule, noOptions } from "../checking/rule";
import type { Block, Table } from "../document/document";
import { placeOfAll, readLines, trimmed, type BlockText } from "../facts/block-text";
import { inEachText } from "../facts/in-each-text";
import { ownBlocks } from "../facts/own-sections";
import { parseSwedishNumber, printSwedishNumber } from "../language/swedish-numbers";

/** The last row or column of a table says that it is a sum, and it is not. */
export const sumMismatch = defineRule({
  id: "sum-mismatch",
  title: { sv: "Summan stämmer inte", en: "The sum is wrong" },
  why: {
    sv: "När summan inte stämmer med raderna vet ingen vilket belopp nämnden beslutar om.",
    en: "When the sum does not agree with its rows nobody knows which amount the nämnd decides on.",
  },
  source: "Kommunallagens krav på beredning; belopp som inte går ihop är ett vanligt skäl till återremiss",
  severity: "warning",
  parseOptions: noOptions,
  *check({ document, facts }) {
    if (facts.textKind !== "report") return;
    yield* problemsIn(ownBlocks(facts, document.blocks));
  },
});

const problemsIn = inEachText(
  function* (block: Block): Generator<Problem> {
    if (!isTable(block) || hasMergedCells(block)) return;
    const rows = block.rows.map((row): Row => row.cells.map(({ blocks }) => readLines(blocks)[0]));
    yield* problemsInColumns(rows);
    yield* problemInRows(rows);
  },
  (block) => isTable(block),
);

const isTable = (block: Block): block is Table => block.kind === "table";

type Row = readonly (BlockText | undefined)[];

const total =
  /^(?:(?:slut)?summa(?: totalt)?|totalt|totala|total(?:summa|kostnad)?|sammanlagt|summering)(?:\s|$|[,:(])/iu;

/** Rows that are taken away, or are already part of another: such a column is not added up. */
const notAdded =
  /intäkt|inkomst|avgår|avdrag|netto|varav|därav|resultat|saldo|summa|rabatt|bidrag|återstå|finansier|ackumul|total|minus|ersättning|(?<!livs|läke|hjälp)medel/i;

const notSummed =
  /%|procent|andel|snitt|medel|index|per (?!år|dygn|dag|vecka|månad|kvartal)|kvot|pris|betyg|förändring|median|nivå|ålder|nöjd|nki|kod|konto|^nr|år$/i;

const hasMergedCells = ({ rows }: Table): boolean =>
  rows.some(({ cells }) => cells.some(({ columns }) => columns !== 1));

function* problemsInColumns(rows: readonly Row[]): Generator<Problem> {
  const [first, ...others] = rows;
  const hasHeader = first !== undefined && !isAddend(first);
  const [header, body] = hasHeader ? [first, others] : [[], rows];
  const last = body.at(-1);
  if (!last || !total.test(wordsIn(last[0]))) return;
  const subtotals = body.slice(0, -1).flatMap(([label], at) => (total.test(wordsIn(label)) ? [at] : []));
  const [subtotal, another] = subtotals;
  if (subtotal === undefined) yield* problemsInSum(header, body);
  else if (another === undefined) yield* problemsWithSubtotal(header, body, subtotal);
}

/** A table without a header row begins with what is added; years over columns are a header. */
function isAddend([, ...cells]: Row): boolean {
  const numbers = cells.map((cell) => (cell ? parseSwedishNumber(cell.text)?.value : undefined));
  const areYears = numbers.every((value) => value !== undefined && value >= 1900 && value <= 2100);
  return cells.length > 0 && !areYears && numbers.every((value) => value !== undefined);
}

/** "Summa nämnder", and at last "Totalt" of that and what stands between. */
function* problemsWithSubtotal(header: Row, body: readonly Row[], at: number): Generator<Problem> {
  const above = [...problemsInSum(header, body.slice(0, at + 1))];
  yield* above;
  const [, ...amounts] = body[at] ?? [];
  if (above.length === 0) yield* problemsInSum(header, [[undefined, ...amounts], ...body.slice(at + 1)]);
}

/** @param rows the last of them is the sum of the others */
function* problemsInSum(header: Row, rows: readonly Row[]): Generator<Problem> {
  const [last, addends] = [rows.at(-1), rows.slice(0, -1)];
  if (!last || addends.length < 2 || addends.some(([label]) => notAdded.test(wordsIn(label)))) return;
  for (let column = 1; column < last.length; column++) {
    if (notSummed.test(wordsIn(header[column]))) continue;
    yield* problemIn(
      last[column],
      addends.map((row) => row[column]),
      isRounded(header[column]),
    );
  }
}

const wordsIn = (cell: BlockText | undefined): string => (cell ? trimmed(cell) : "");

/** Without a header nobody knows. */
const isRounded = (header: BlockText | undefined): boolean =>
  !header || /tkr|mnkr|mkr|tusen|miljon/i.test(wordsIn(header));

/** @param isRounded the amounts are in thousands or millions, so that each may be half a unit off */
function* problemIn(
  cell: BlockText | undefined,
  parts: readonly (BlockText | undefined)[],
  isRounded: boolean,
): Generator<Problem> {
  const sum = cell && parseSwedishNumber(cell.text);
  const filled = parts.filter((part) => part !== undefined);
  const numbers = filled.flatMap((part) => parseSwedishNumber(part.text) ?? []);
  // A cell that is no number, such as "ca 40" or "–", makes the column no sum.
  if (!cell || !sum || numbers.length < Math.max(2, filled.length)) return;
  const decimals = Math.max(sum.decimals, ...numbers.map((one) => one.decimals));
  const added = numbers.reduce((so, { value }) => so + value, 0);
  const unit = 10 ** -Math.min(sum.decimals, ...numbers.map((one) => one.decimals));
  const tolerance = isRounded || decimals > 0 ? (unit * (numbers.length + 1)) / 2 : 0;
  const isWrong = Math.abs(added - sum.value) > tolerance + 1e-9;
  if (
    !isWrong ||
    !isMeantAsSum(
      sum.value,
      numbers.map(({ value }) => value),
      added,
    )
  )
    return;
  yield problem(cell, printSwedishNumber(added, decimals));
}

/** An average is less than the greatest; subtotals are counted twice; what is far off was never added up. */
function isMeantAsSum(sum: number, parts: readonly number[], added: number): boolean {
  const isAverage = parts.every((part) => part >= 0) && sum <= Math.max(...parts);
  const areYears = parts.every((part) => part >= 1900 && part <= 2100);
  const isNearby = Math.abs(added - sum) <= Math.abs(sum) * farthest;
  return parts.length < mostRows && isNearby && !isAverage && !areYears && !hasSubtotals(parts, added, sum);
}

const farthest = 0.25;
const mostRows = 300;

/** Rows that are the sum of two or more below or above them, without which the sum is right. */
function hasSubtotals(parts: readonly number[], added: number, sum: number): boolean {
  const subtotals = parts.filter(
    (part, at) =>
      part !== 0 && (isSumOf(part, parts.slice(at + 1)) || isSumOf(part, parts.slice(0, at).reverse())),
  );
  const all = subtotals.reduce((so, one) => so + one, 0);
  return [all, ...subtotals].some((one) => subtotals.length > 0 && Math.abs(added - one - sum) < 0.001);
}

function isSumOf(part: number, neighbours: readonly number[]): boolean {
  let so = 0;
  return neighbours.some((one, count) => Math.abs((so += one) - part) < 0.001 && count > 0);
}

/** A last column called "Summa": the columns that it adds up are those that fit in every row but one. */
function* problemInRows([header, ...body]: readonly Row[]): Generator<Problem> {
  if (!header || body.length < 2 || !/^(?:summa|totalt?)$/i.test(wordsIn(header.at(-1)))) return;
  const rows = body.map((row) =>
    row.map((cell) => (cell ? parseSwedishNumber(cell.text)?.value : undefined)),
  );
  if (rows.some((row) => row.at(-1) === undefined)) return;
  const tolerance = header.some(isRounded) ? 1.05 : 0.15;
  for (let from = header.length - 3; from >= 1; from--) {
    const sums = rows.map((row) => row.slice(from, -1).reduce<number | undefined>(plus, 0));
    const wrong = rows.flatMap((row, at) => (isNear(sums[at], row.at(-1), tolerance) ? [] : [at]));
    if (wrong.length === 0) return;
    const [at = 0, another] = wrong;
    const cell = body[at]?.at(-1);
    const sum = sums[at];
    if (another !== undefined || !cell || sum === undefined) continue;
    yield problem(cell, printSwedishNumber(sum, Number.isInteger(sum) ? 0 : 1));
    return;
  }
}

const plus = (a: number | undefined, b: number | undefined): number | undefined =>
  a === undefined || b === undefined ? undefined : a + b;

const isNear = (a: number | undefined, b: number | undefined, tolerance: number): boolean =>
  a !== undefined && b !== undefined && Math.abs(a - b) < tolerance;

const problem = (cell: BlockText, added: string): Problem => ({
  message: {
    sv: `Talen ger ${added}, men summan säger ${trimmed(cell)}. Räkna om och rätta det som är fel.`,
    en: `The numbers add up to ${added}, but the sum says ${trimmed(cell)}. Recount, and correct what is wrong.`,
  },
  where: placeOfAll(cell),
});
