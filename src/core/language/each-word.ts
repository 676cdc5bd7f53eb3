import { isLetterOrDigit } from "./letters";
import type { HashedWord } from "./word-table";

/** Letters and digits, with single hyphens, colons and points inside: "barn-och", "SKR:s", "t.ex" are one word. */
export function eachWord(text: string, found: (word: HashedWord) => void): void {
  for (let at = 0; at < text.length; at++) {
    if (!isLetterOrDigit(text.charCodeAt(at))) continue;
    const start = at;
    let hash = 0;
    for (let code = text.charCodeAt(at); continues(text, at, code); code = text.charCodeAt(++at))
      hash = (Math.imul(hash, 31) + code) | 0;
    found({ start, end: at, hash });
  }
}

const continues = (text: string, at: number, code: number): boolean =>
  isLetterOrDigit(code) || (isJoint(code) && isLetterOrDigit(text.charCodeAt(at + 1)));

const hyphen = 45;
const fullStop = 46;
const colon = 58;
const isJoint = (code: number): boolean => code === hyphen || code === fullStop || code === colon;
