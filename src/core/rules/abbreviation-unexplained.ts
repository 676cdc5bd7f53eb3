import { allPlaces, isAny, type Occurrence } from "../checking/all-places";
import { defineRule } from "../checking/rule";
import { vocabulary, type WordPlace, type WordUse } from "../facts/vocabulary";

interface Options {
  /** Those that every reader of these reports knows. */
  readonly known: ReadonlySet<string>;
}

/** Capital letters that the text nowhere says in words. */
export const abbreviationUnexplained = defineRule<Options>({
  id: "abbreviation-unexplained",
  title: { sv: "Förkortning som inte förklaras", en: "Unexplained abbreviation" },
  why: {
    sv: "Den som inte arbetar med frågan varje dag vet inte vad bokstäverna står för.",
    en: "Whoever does not work with the matter every day does not know what the letters stand for.",
  },
  source: "Myndigheternas skrivregler: namnet först, förkortningen inom parentes",
  severity: "hint",
  parseOptions(options) {
    if (!options.isGiven) return { known: new Set() };
    options.entries(["known"]);
    return { known: new Set(options.field("known").texts()) };
  },
  *check({ facts, texts }, { options }) {
    for (const [letters, places] of byLetters(vocabulary(facts).values())) {
      if (options.known.has(letters)) continue;
      const occurrences = places
        .filter((place) => isAbbreviation(place, letters))
        .map((one) => occurrenceOf(one, letters));
      if (!isAny(occurrences) || texts.some(({ text }) => explains(text, letters))) continue;
      const { right: _, ...first } = occurrences[0];
      yield {
        message: {
          sv: `”${letters}” förklaras inte. Skriv ut namnet första gången, med förkortningen inom parentes.`,
          en: `“${letters}” is not explained. Write the name in full the first time, with the abbreviation in parentheses.`,
        },
        ...allPlaces([first]),
      };
    }
  },
});

/** "NKI", "NKI-värdet" and "NKI:s" are one. */
function byLetters(uses: Iterable<WordUse>): ReadonlyMap<string, readonly WordPlace[]> {
  const found = new Map<string, WordPlace[]>();
  for (const { word, at } of uses) {
    const [, letters] = /^(\p{Lu}{3,5})(?:[-:]\p{Ll}|$)/u.exec(word) ?? [];
    if (letters === undefined || /^[IVXLCDM]+$/.test(letters)) continue;
    found.set(letters, [...(found.get(letters) ?? []), ...at]);
  }
  return found;
}

/** No register's prefix before a number, and no word among others in capitals. */
function isAbbreviation({ running, start }: WordPlace, letters: string): boolean {
  const { text } = running.text;
  const around = [
    text.slice(Math.max(0, start - 12), start),
    text.slice(start + letters.length, start + letters.length + 12),
  ] as const;
  const isNumber = /^[ -]?\d/.test(around[1]) || /\d[ /-]$/.test(around[0]);
  const isShouted = /\p{Lu}{2}[^\p{L}]*$/u.test(around[0]) || /^[^\p{L}]*\p{Lu}{2}/u.test(around[1]);
  return !isNumber && !isShouted && !running.isQuoted(start);
}

function occurrenceOf({ running, start }: WordPlace, letters: string): Occurrence {
  return { text: running.text, start, end: start + letters.length };
}

/** "Nöjd kund-index (NKI)", "NKI (nöjd kund-index)", "NKI, nöjd kund-index," or "NKI står för …". */
function explains(text: string, letters: string): boolean {
  if (!text.includes(letters)) return false;
  return new RegExp(
    `[(”"][^()]{0,20}(?<!\\p{L})${letters}(?!\\p{L})|(?<!\\p{L})${letters}[”"]? ?(?:\\(|[–=:,] \\p{L}+|står för|betyder|är en förkortning)|förkort\\p{L}+ (?:till )?[”"]?${letters}`,
    "u",
  ).test(text);
}
