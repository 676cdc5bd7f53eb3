import { WordError } from "../wire/word-error";
import { WireObject } from "../wire/wire-object";
import type { TextRange } from "./handles";
import { piecesOf } from "./pieces";
import { isInline, paragraphsOf, type Extent } from "./extent";
import { rangeOf, stretchesOf } from "./ranges";
import type { Stretch } from "./text-edits";
import type { XmlElement } from "../../ooxml/xml/node";

/** What an add-in says about how to search. Set through the wire, one by one. */
export class SearchOptions extends WireObject {
  matchCase = false;
  matchWholeWord = false;
  matchPrefix = false;
  matchSuffix = false;
}

const longest = 255;

/** Word's codes in what is searched for; "^^" is the caret itself. */
const codes: Readonly<Record<string, string>> = {
  "^^": "\\^",
  "^t": "\t",
  "^l": "\v",
  "^s": "\u00A0",
  "^~": "\u001E",
  "^-": "\u001F",
  "^=": "\u2013",
  "^+": "\u2014",
  "^?": ".",
  "^#": "\\d",
  "^$": "\\p{L}",
};

export interface SearchRequest {
  readonly text: string;
  readonly options: SearchOptions;
}

/** Finds within single paragraphs, in reading order, and never across a tracked deletion. @throws WordError */
export function search(extent: Extent, { text, options }: SearchRequest): TextRange[] {
  const pattern = toPattern(text, options);
  const { document } = extent;
  return searchedStretches(extent).flatMap(({ container, start, end }) =>
    passagesOf(container)
      .flatMap((passage) =>
        [...passage.text.matchAll(pattern)].map(
          (match) => [passage.start + match.index, match[0].length] as const,
        ),
      )
      .filter(([at, length]) => at >= start && at + length <= end)
      .map(([at, length]) => rangeOf(document, container, at, at + length)),
  );
}

function searchedStretches(extent: Extent): Stretch[] {
  const { element, range } = extent;
  if (!element || (element.name === "w:sdt" && isInline(element))) return stretchesOf(range());
  return paragraphsOf(extent).map((container) => ({ container, start: 0, end: Infinity }));
}

/** @throws WordError */
function toPattern(text: string, options: SearchOptions): RegExp {
  if (text.length > longest) throw new WordError("SearchStringInvalidOrTooLong", "more than 255 characters");
  if (text === "" || /[\t\n\r\v]/.test(text)) throw new WordError("SearchStringInvalidOrTooLong");
  const source = text.replace(/\^.?|[\s\S]/gu, (part) =>
    part.startsWith("^") ? ofCode(part) : ofCharacter(part),
  );
  const before = options.matchWholeWord || options.matchPrefix ? "(?<![\\p{L}\\p{N}])" : "";
  const after = options.matchWholeWord || options.matchSuffix ? "(?![\\p{L}\\p{N}])" : "";
  return new RegExp(`${before}${source}${after}`, options.matchCase ? "gu" : "giu");
}

function ofCode(code: string): string {
  const found = codes[code];
  if (found === undefined) throw new WordError("SearchStringInvalidOrTooLong", `no such code: ${code}`);
  return found;
}

/** Straight and typographic quotation marks find each other, as in Word's own search. */
function ofCharacter(character: string): string {
  if (/["\u201C\u201D]/.test(character)) return '["\u201C\u201D]';
  if (/['\u2018\u2019]/.test(character)) return "['\u2018\u2019]";
  return character.replace(/[\\^$.*+?()[\]{}|/]/g, (special) => `\\${special}`);
}

/** The paragraph's text between its tracked deletions, each with its offset. */
function passagesOf(paragraph: XmlElement): { start: number; text: string }[] {
  const passages = [{ start: 0, text: "" }];
  for (const { text, deleted } of piecesOf(paragraph)) {
    const last = passages.at(-1) ?? { start: 0, text: "" };
    if (deleted) passages.push({ start: last.start + last.text.length, text: "" });
    else last.text += text;
  }
  return passages;
}
