import type { Misspellings } from "../profiles/misspellings";
import { oncePer } from "./once-per";

/** What a known misspelling should be. @param word in lower case */
export function rightSpelling(word: string, { words, parts }: Misspellings): string | undefined {
  const whole = words.get(word);
  if (whole !== undefined || word.length < 5) return whole;
  if (!anyOf(parts).test(word)) return undefined;
  const [wrong, right] = parts.find(([part]) => word.includes(part)) ?? [];
  return wrong !== undefined && right !== undefined ? word.replace(wrong, right) : undefined;
}

/** One look for all of them: hardly any word has one. */
const anyOf = oncePer((parts: Misspellings["parts"]) =>
  parts.length === 0 ? /(?!)/ : new RegExp(parts.map(([part]) => part).join("|"), "u"),
);
