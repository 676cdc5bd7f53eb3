import type { Occurrence } from "../checking/all-places";
import type { Block, Document } from "../document/document";
import { upperFirst } from "../language/organ-names";
import { quotations } from "../language/quotations";
import { remembering } from "../language/remembering";
import { numbersOfWord } from "../language/scan-text";
import { stretchAt } from "../language/stretch-at";
import type { Misspellings } from "../profiles/misspellings";
import { readTexts, type BlockText } from "./block-text";
import type { Facts, SectionRole } from "./facts";
import { inEachText } from "./in-each-text";
import { isPersonName } from "./known-words";
import { oncePer } from "./once-per";
import { ownBlocks } from "./own-sections";
import { rightSpelling } from "./right-spelling";

/** The known misspellings in cells of the report's own tables, by how they are written. */
export function misspeltInCells(
  { blocks }: Document,
  facts: Facts,
  misspellings: Misspellings,
): ReadonlyMap<string, readonly Occurrence[]> {
  const found = inTables(ownBlocks(facts, blocks), misspellings);
  const byWord = new Map<string, Occurrence[]>();
  if (found.length === 0) return byWord;
  const apart = new Set(
    facts.sections.filter(({ role }) => role && lists.has(role)).flatMap((section) => section.blocks),
  );
  for (const { table, word, occurrence } of found)
    if (!apart.has(table)) byWord.set(word, [...(byWord.get(word) ?? []), occurrence]);
  return byWord;
}

/** What stands in them is names, and titles that others have given. */
const lists: ReadonlySet<SectionRole> = new Set(["sources", "enclosures", "dispatch", "attest"]);

interface MisspeltWord {
  readonly table: Block;
  readonly word: string;
  readonly occurrence: Occurrence;
}

const inTables = inEachText((block: Block, misspellings: Misspellings): readonly MisspeltWord[] =>
  block.kind === "table"
    ? readTexts([block]).flatMap((text) =>
        misspeltIn(text, misspellings).map((occurrence) => ({
          table: block,
          word: text.text.slice(occurrence.start, occurrence.end),
          occurrence,
        })),
      )
    : none,
);

/** One for all texts in which there is nothing. */
const none: readonly never[] = [];

/** The same words stand in cells over and over. */
const rightIn = oncePer((misspellings: Misspellings) =>
  remembering((word) => rightSpelling(word.toLowerCase(), misspellings)),
);

const fewestLetters = 4;

function misspeltIn(text: BlockText, misspellings: Misspellings): readonly Occurrence[] {
  const rightOf = rightIn(misspellings);
  const { numbers, from, to } = text.words;
  let found: Occurrence[] | undefined;
  for (let at = from; at < to; at += numbersOfWord) {
    const [start = 0, end = 0] = [numbers[at], numbers[at + 1]];
    const word = end - start < fewestLetters ? "" : text.text.slice(start, end);
    const right = word === "" ? undefined : rightOf(word);
    if (right === undefined || !isWritersWord(text.text, start, end)) continue;
    (found ??= []).push({ text, start, end, right: isCapital(word) ? upperFirst(right) : right });
  }
  return found ?? none;
}

const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word);

/** No part of an address or a file's name, nothing in capitals, no name and no quotation. */
function isWritersWord(text: string, start: number, end: number): boolean {
  const word = text.slice(start, end);
  if (!/^\p{L}\p{Ll}+$/u.test(word)) return false;
  if (/[@/._-]$/.test(text.slice(0, start)) || /^(?:[@/_-]|\.\p{L})/u.test(text.slice(end))) return false;
  if (isCapital(word) && !beginsLabel(text, start, end)) return false;
  return !stretchAt(quotations(text), start);
}

/** A capital letter that is no name's: first in the cell or in a sentence, and not before another. */
const beginsLabel = (text: string, start: number, end: number): boolean =>
  (start === 0 || /[.!?] $/.test(text.slice(0, start))) &&
  !/^ \p{Lu}/u.test(text.slice(end)) &&
  !isPersonName(text);
