import type { TextPlace } from "../checking/finding";
import { defineRule, noOptions } from "../checking/rule";
import type { Block, Document } from "../document/document";
import { placeOfAll, readLines, trimmed, type BlockText } from "../facts/block-text";
import { inEachText } from "../facts/in-each-text";
import { ownBlocks } from "../facts/own-sections";

/** Points of a list that are plain paragraphs with a typed hyphen, dot or number in front. */
export const manualList = defineRule({
  id: "manual-list",
  title: { sv: "Lista gjord för hand", en: "List typed by hand" },
  why: {
    sv: "En skärmläsare säger inte att det är en lista, och numren ändras inte när en punkt läggs till.",
    en: "A screen reader does not say that it is a list, and the numbers do not follow when a point is added.",
  },
  source: "Lagen (2018:1937) om tillgänglighet till digital offentlig service; WCAG 2.1, 1.3.1",
  severity: "hint",
  parseOptions: noOptions,
  *check({ document, facts }) {
    if (facts.textKind !== "report" && facts.textKind !== "letter") return;
    const points = typedPoints(ownBlocks(facts, document.blocks), isPlainText(document));
    const [first, ...others] = [...points];
    if (!first) return;
    yield {
      message: {
        sv: "Listan är gjord med tecken som har skrivits för hand. Ta bort dem och använd Words punkt- eller nummerlista.",
        en: "The list is made with characters typed by hand. Take them away and use Word's bulleted or numbered list.",
      },
      where: first,
      related: others,
    };
  },
});

/** A text without any formatting: there Word's own numbers and dots have become characters like those that are typed. */
const isPlainText = ({ readBy, blocks }: Document): boolean =>
  readBy === "proxies" && blocks.every(({ kind }) => kind === "paragraph" || kind === "table");

/**
 * The marks of points that stand next to each other; one alone may be a dash in a quotation or an address.
 * @param onlyHyphens which Word does not make by itself
 */
function* typedPoints(blocks: readonly Block[], onlyHyphens: boolean): Generator<TextPlace> {
  let run: Point[] = [];
  for (const found of linesBesidePoints(blocks)) {
    const point = onlyHyphens && found !== "other" && found.mark !== "-" ? "other" : found;
    if (point !== "other" && follows(run.at(-1), point)) run.push(point);
    else {
      yield* placesOf(run);
      run = point !== "other" && (point.number ?? 1) === 1 ? [point] : [];
    }
  }
  yield* placesOf(run);
}

/** Points, and what stands between them. */
function* linesBesidePoints(blocks: readonly Block[]): Generator<Point | "other"> {
  let at = 0;
  for (const { block, lines } of blocksWithPoints(blocks)) {
    const next = blocks.indexOf(block, at);
    if (blocks.slice(at, next).some((between) => !isEmpty(between))) yield "other";
    yield* lines;
    at = next + 1;
  }
}

const isEmpty = (block: Block): boolean => block.kind === "paragraph" && readLines([block]).length === 0;

interface BlockWithPoints {
  readonly block: Block;
  readonly lines: readonly (Point | "other")[];
}

const blocksWithPoints = inEachText((block: Block): readonly BlockWithPoints[] => {
  if (block.kind !== "paragraph") return [];
  const lines = readLines([block]).map((line) => pointOn(line) ?? "other");
  return lines.every((line) => line === "other") ? [] : [{ block, lines }];
}, mayHavePoint);

/** Nearly all paragraphs are one line that begins with a letter, and no point begins with one but "o" and "a)". */
function mayHavePoint(block: Block): boolean {
  if (block.kind !== "paragraph") return false;
  return /^(?:[^A-ZÅÄÖa-zåäö]|o|[a-h]\))/.test(block.text) || block.text.includes("\n");
}

const placesOf = (run: readonly Point[]): readonly TextPlace[] =>
  run.length < 2 ? [] : run.map(({ line }) => placeOfAll(line));

interface Point {
  readonly line: BlockText;
  readonly mark: string;
  readonly number?: number;
}

const pointMark =
  /^(?:(?<mark>[-–•·*▪■‣◦o]) (?=\S)|(?<number>\d{1,2})(?<end>[.)]) (?=\p{L})|(?<letter>[a-h])\) (?=\p{L}))/u;

function pointOn(line: BlockText): Point | undefined {
  const { mark, number, letter, end = "" } = pointMark.exec(trimmed(line))?.groups ?? {};
  if (mark !== undefined) return { line, mark };
  if (letter !== undefined) return { line, mark: "a)", number: " abcdefgh".indexOf(letter) };
  return number === undefined ? undefined : { line, mark: end, number: Number(number) };
}

/** Of one kind, and numbers one by one. */
const follows = (last: Point | undefined, { mark, number }: Point): boolean =>
  last?.mark === mark && (number === undefined || number === (last.number ?? 0) + 1);
