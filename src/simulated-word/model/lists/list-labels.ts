import { firstChild, type XmlElement } from "../../../ooxml/xml/node";
import { paragraphElements, storyOf } from "../blocks";
import { listReferenceOf, type ListReference } from "../paragraph-properties";
import { isOn, valueOf } from "../properties";
import type { WordDocument } from "../word-document";
import { definitionIdOf, levelOf, listElement, overrideOf, startOf } from "./list-definitions";

/** A list's paragraph and where it stands in the list. */
export interface ListEntry extends ListReference {
  readonly paragraph: XmlElement;
}

/** The paragraphs of a list in its story's order. */
export function entriesOf(document: WordDocument, number: string, story: XmlElement): ListEntry[] {
  return allEntries(document, story).filter((entry) => entry.number === number);
}

/** What stands before the paragraph: "2.1.", "a)", "•"; nothing for one in no list. */
export function labelOf(document: WordDocument, paragraph: XmlElement): string {
  const reference = listReferenceOf(document, paragraph);
  if (!reference) return "";
  const { number, level } = reference;
  return printLabel(document, { number, level }, () => countersAt(document, paragraph, number));
}

/** What would stand before a first paragraph of a level. */
export function firstLabelOf(document: WordDocument, number: string, level: number): string {
  return printLabel(document, { number, level }, () => []);
}

function printLabel(
  document: WordDocument,
  { number, level }: ListReference,
  counted: () => readonly (number | undefined)[],
): string {
  const definition = levelOf(document, number, level);
  const pattern = valueOf(definition, "w:lvlText") ?? "";
  if (valueOf(definition, "w:numFmt") === "bullet") return pattern;
  const counters = counted();
  const isLegal = isOn(definition && firstChild(definition, "w:isLgl"));
  return pattern.replace(/%([1-9])/g, (_, digit: string) => {
    const of = Number(digit) - 1;
    const format = isLegal ? "decimal" : (valueOf(levelOf(document, number, of), "w:numFmt") ?? "decimal");
    return printNumber(counters[of] ?? startOf(document, number, of), format);
  });
}

/** Lists that share a definition count on from each other, unless one starts anew. */
function countersAt(document: WordDocument, paragraph: XmlElement, number: string): (number | undefined)[] {
  const definition = definitionIdOf(document, number);
  const counters: (number | undefined)[] = [];
  const begun = new Set<string>();
  for (const entry of allEntries(document, storyOf(paragraph))) {
    if (definitionIdOf(document, entry.number) !== definition) continue;
    count(document, entry, { counters, begun });
    if (entry.paragraph === paragraph) break;
  }
  return counters;
}

interface Count {
  readonly counters: (number | undefined)[];
  /** Lists and levels that have had an item: "3/0". */
  readonly begun: Set<string>;
}

function count(document: WordDocument, { number, level }: ListEntry, { counters, begun }: Count): void {
  const key = `${number}/${level}`;
  const startsAnew = !begun.has(key) && hasOwnStart(document, number, level);
  begun.add(key);
  const current = counters[level];
  counters[level] = current === undefined || startsAnew ? startOf(document, number, level) : current + 1;
  counters.length = level + 1;
}

function hasOwnStart(document: WordDocument, number: string, level: number): boolean {
  const list = listElement(document, number);
  return valueOf(list && overrideOf(list, level), "w:startOverride") !== undefined;
}

function allEntries(document: WordDocument, story: XmlElement): ListEntry[] {
  return paragraphElements(story).flatMap((paragraph) => {
    const reference = listReferenceOf(document, paragraph);
    return reference ? [{ ...reference, paragraph }] : [];
  });
}

function printNumber(value: number, format: string): string {
  switch (format) {
    case "upperRoman":
      return roman(value);
    case "lowerRoman":
      return roman(value).toLowerCase();
    case "upperLetter":
      return letters(value);
    case "lowerLetter":
      return letters(value).toLowerCase();
    case "decimalZero":
      return String(value).padStart(2, "0");
    case "none":
      return "";
    default:
      return String(value);
  }
}

const romanDigits: readonly (readonly [number, string])[] = [
  [1000, "M"],
  [900, "CM"],
  [500, "D"],
  [400, "CD"],
  [100, "C"],
  [90, "XC"],
  [50, "L"],
  [40, "XL"],
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
];

function roman(value: number): string {
  let rest = Math.max(0, Math.min(value, 32_767));
  let text = "";
  for (const [worth, digit] of romanDigits) {
    text += digit.repeat(Math.floor(rest / worth));
    rest %= worth;
  }
  return text;
}

/** A to Z, then AA to ZZ, AAA …: Word repeats the letter. */
function letters(value: number): string {
  if (value < 1) return "";
  const letter = String.fromCharCode(65 + ((value - 1) % 26));
  return letter.repeat(Math.min(Math.ceil(value / 26), 100));
}
