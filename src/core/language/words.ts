import type { Stretch } from "../document/document";

export interface Word extends Stretch {
  readonly text: string;
}

/** The words of a normalised text: letters and digits, with hyphens and colons inside ("barn-", "SKR:s" is one). */
export function* words(text: string): Generator<Word> {
  for (const { 0: word, index } of text.matchAll(/[\p{L}\p{N}\p{M}]+(?:[-:'’][\p{L}\p{N}\p{M}]+)*/gu)) {
    yield { text: word, start: index, end: index + word.length };
  }
}
