import { isLetterOrDigit } from "./letters";
import type { HashedWord } from "./word-table";

/**
 * Letters and digits, with single hyphens, colons and points inside: "barn-och", "SKR:s", "t.ex" are one word.
 * @param found is told of each; it is one object that changes from word to word, since there are so many
 */
export function eachWord(text: string, found: (word: HashedWord) => void): void {
  const word = { start: 0, end: 0, hash: 0 };
  for (let at = 0; at < text.length; at++) {
    if (!isLetterOrDigit(text.charCodeAt(at))) continue;
    word.start = at;
    let hash = 0;
    for (let code = text.charCodeAt(at); continues(text, at, code); code = text.charCodeAt(++at))
      hash = (Math.imul(hash, 31) + code) | 0;
    word.end = at;
    word.hash = hash;
    found(word);
  }
}

const continues = (text: string, at: number, code: number): boolean =>
  isLetterOrDigit(code) || (isJoint(code) && isLetterOrDigit(text.charCodeAt(at + 1)));

const hyphen = 45;
const fullStop = 46;
const colon = 58;
const isJoint = (code: number): boolean => code === hyphen || code === fullStop || code === colon;
