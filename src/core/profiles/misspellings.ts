import type { Fields } from "./fields";
import { correction } from "./replacement";

/** Spellings that are wrong beyond doubt, and what is right. */
export interface Misspellings {
  readonly words: ReadonlyMap<string, string>;
  /** Letters that stand in no word that is spelt right, whatever is before and after: "nämd". */
  readonly parts: readonly (readonly [string, string])[];
  /** Of several words: "i dem fall". */
  readonly phrases: readonly (readonly [string, string])[];
}

/** The options of rules that know misspellings. */
export function parseMisspellings(options: Fields): Misspellings {
  const pairs = (name: string, about: string) =>
    options.list(name, { item: correction, about }).map(({ from, to }) => [from, to] as const);
  return {
    words: new Map(pairs("words", "Felstavade ord: ”abonemang → abonnemang”.")),
    parts: pairs("parts", "Bokstäver som inte finns i något rätt stavat ord, var i ordet de än står."),
    phrases: pairs("phrases", "Fel i flera ord: ”i dem fall → i de fall”."),
  };
}
