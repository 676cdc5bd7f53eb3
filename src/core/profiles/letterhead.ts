import type { Block, Document, Furniture } from "../document/document";
import { textBlocks } from "../document/text-blocks";
import { headingName } from "../facts/role-of-heading";
import { editDistance } from "../language/edit-distance";
import { normalise } from "../language/normalise";

/** How far down it reaches in the body, in paragraphs. */
const longest = 12;

/** What stands in the page header, in the footer and above the text: who sends the report. */
export interface Letterhead {
  /** In running text a city's name says whom the report is about, not whose it is: there it does not count. */
  readonly names: (sender: string) => boolean;
  /** A line of it is the name of a municipality, "Lindvalla kommun", and none of these, not even misspelt. */
  readonly namesOtherThan: (municipalities: readonly string[]) => boolean;
}

export function readLetterhead(document: Document): Letterhead {
  const furniture = [document.header, document.footer].flatMap(blocksOf).flatMap(linesOf);
  const above = document.blocks.slice(0, longest).flatMap(linesOf);
  const municipalities = [...furniture, ...above].filter((line) => municipality.test(line)).map(headingName);
  const [inFurniture, linesAbove] = [furniture.map(headingName), new Set(above.map(headingName))];
  return {
    names: (sender) => {
      const name = headingName(sender);
      return linesAbove.has(name) || inFurniture.some((line) => hasWords(line, name));
    },
    namesOtherThan: (own) => {
      const names = own.map(headingName);
      return municipalities.some((line) => !names.some((name) => isNearly(line, name)));
    },
  };
}

const municipality = /^\p{Lu}[\p{L}-]*(?: \p{Lu}[\p{L}-]*)? (?:[Kk]ommun|KOMMUN|[Ss]tad|STAD)$/u;

/** "stockholm stad" is a slip for "stockholms stad". */
const isNearly = (line: string, name: string): boolean =>
  hasWords(line, name) || (line.length < 2 * name.length && editDistance(line, name) <= 1);

function hasWords(line: string, words: string): boolean {
  const at = line.indexOf(words);
  const around = [line.slice(0, Math.max(0, at)).at(-1) ?? "", line[at + words.length] ?? ""];
  return at >= 0 && !around.some((letter) => /\p{L}/u.test(letter));
}

const blocksOf = (furniture: Furniture): readonly Block[] =>
  furniture.state === "read" ? furniture.blocks : [];

const linesOf = (block: Block): readonly string[] =>
  [...textBlocks([block])].flatMap(({ text }) => text.split("\n").map((line) => normalise(line).text.trim()));
