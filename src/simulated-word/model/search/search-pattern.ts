import { WordError } from "../../wire/word-error";
import type { SearchOptions } from "./search-options";
import { wildcardSource } from "./wildcards";

const longest = 255;

/** What parts stretches of text that nothing is found across: tracked deletions, the borders of cells. */
export const barrier = "\uFFFF";

/** Word's codes in what is searched for; "^^" is the caret itself. */
const codes: Readonly<Record<string, string>> = {
  "^^": "\\^",
  "^p": "\\r",
  "^t": "\\t",
  "^l": "\\v",
  "^m": "\\f",
  "^s": "\\u00A0",
  "^w": "[ \\t\\u00A0]+",
  "^~": "\\u001E",
  "^-": "\\u001F",
  "^=": "\\u2013",
  "^+": "\\u2014",
  "^%": "§",
  "^v": "¶",
  "^?": "[^\\r\\uFFFF]",
  "^#": "\\d",
  "^$": "\\p{L}",
};

/** For things that are not in the text as it is searched. */
const otherCodes = new Set(["^a", "^b", "^d", "^e", "^f", "^g", "^n"]);

/** @throws WordError SearchStringInvalidOrTooLong; NotImplemented for codes of what is no text */
export function searchPattern(text: string, options: SearchOptions): RegExp {
  if (text.length > longest) throw new WordError("SearchStringInvalidOrTooLong", "more than 255 characters");
  if (text === "" || /[\t\n\r\v]/.test(text)) throw new WordError("SearchStringInvalidOrTooLong");
  if (options.matchWildcards) return new RegExp(wildcardSource(text), "gu");
  const parts = (text.match(/\^u\d{1,5}|\^\d{1,5}|\^.?|[\s\S]/gu) ?? []).map(partSource);
  const source = joined(parts, options);
  const before = options.matchWholeWord || options.matchPrefix ? "(?<![\\p{L}\\p{N}])" : "";
  const after = options.matchWholeWord || options.matchSuffix ? "(?![\\p{L}\\p{N}])" : "";
  return new RegExp(`${before}${source}${after}`, options.matchCase ? "gu" : "giu");
}

interface Part {
  readonly source: string;
  /** As it was written, for what is passed over. */
  readonly character: string;
}

/** What is to be passed over may stand between any two characters, and is not asked for itself. */
function joined(parts: readonly Part[], { ignorePunct, ignoreSpace }: SearchOptions): string {
  const passed = [...(ignoreSpace ? [" ", "\\t", "\\u00A0"] : []), ...(ignorePunct ? ["\\p{P}"] : [])].join(
    "",
  );
  if (passed === "") return parts.map(({ source }) => source).join("");
  const isPassed = new RegExp(`^[${passed}]$`, "u");
  const asked = parts.filter(({ character }) => !isPassed.test(character));
  if (asked.length === 0) throw new WordError("SearchStringInvalidOrTooLong", "there is nothing to look for");
  return asked.map(({ source }) => source).join(`[${passed}]*`);
}

function partSource(part: string): Part {
  return { source: part.startsWith("^") ? ofCode(part) : ofCharacter(part), character: part };
}

function ofCode(code: string): string {
  if (/^\^u?\d+$/.test(code)) return characterSource(Number(code.replace(/\D/g, "")));
  if (otherCodes.has(code)) throw new WordError("NotImplemented", `not implemented: search for ${code}`);
  const found = codes[code];
  if (found === undefined) throw new WordError("SearchStringInvalidOrTooLong", `no such code: ${code}`);
  return found;
}

/** By its number: "^13" is the paragraph's mark. */
function characterSource(number: number): string {
  if (number < 1 || number > 0xfffd) throw new WordError("SearchStringInvalidOrTooLong", "no such character");
  return `\\u${number.toString(16).padStart(4, "0")}`;
}

/** Straight and typographic quotation marks find each other, as in Word's own search. */
function ofCharacter(character: string): string {
  if (/["\u201C\u201D]/.test(character)) return '["\u201C\u201D]';
  if (/['\u2018\u2019]/.test(character)) return "['\u2018\u2019]";
  return character.replace(/[\\^$.*+?()[\]{}|/]/g, (special) => `\\${special}`);
}
