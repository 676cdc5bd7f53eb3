import { defineRule } from "../checking/rule";
import { anyText } from "../profiles/list-items";
import type { BlockText } from "../facts/block-text";
import { inEachText } from "../facts/in-each-text";
import { inEachWord } from "../facts/in-each-word";
import { placeOfWord, vocabulary, type WordPlace } from "../facts/vocabulary";
import type { WordIndex } from "../facts/word-index";
import { matchesIn } from "../language/matches-in";
import { hasSign, signs } from "../language/text-signs";

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
  parseOptions: (options) => ({
    known: new Set(
      options.list("known", {
        item: anyText,
        about: "Förkortningar som alla läsare känner till och som inte behöver förklaras.",
      }),
    ),
  }),
  *check({ facts, texts }, { options }) {
    const words = vocabulary(facts);
    const unknown = [...byLetters(words)].filter(([letters]) => !options.known.has(letters));
    const known = new Set(unknown.length === 0 ? [] : explained(texts));
    for (const [letters, places] of unknown) {
      const first = places.find((place) => isAbbreviation(place, letters));
      if (!first || known.has(letters)) continue;
      yield {
        message: {
          sv: `”${letters}” förklaras inte. Skriv ut namnet första gången, med förkortningen inom parentes.`,
          en: `“${letters}” is not explained. Write the name in full the first time, with the abbreviation in parentheses.`,
        },
        where: placeOfWord(first, letters.length),
      };
    }
  },
});

/** "NKI", "NKI-värdet" and "NKI:s" are one. */
function byLetters(uses: WordIndex): ReadonlyMap<string, readonly WordPlace[]> {
  const found = new Map<string, (readonly WordPlace[])[]>();
  for (const [word, { letters }] of abbreviated(uses))
    found.set(letters, [...(found.get(letters) ?? []), uses.get(word)?.at ?? []]);
  return new Map([...found].map(([letters, places]) => [letters, inOrder(places, uses)]));
}

/** The places of one word stand in reading order as they are. */
const inOrder = ([first = [], ...others]: readonly (readonly WordPlace[])[], uses: WordIndex) =>
  others.length === 0 ? first : uses.inReadingOrder([first, ...others].flat());

const abbreviated = inEachWord((word) => {
  const [, letters] = /^(\p{Lu}{3,5})(?:[-:]\p{Ll}|$)/u.exec(word) ?? [];
  return letters === undefined || /^[IVXLCDM]+$/.test(letters) ? undefined : { letters };
});

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

const inCapitals = /(?<![A-ZÅÄÖa-zåäö0-9])[A-ZÅÄÖ]{3,5}(?![A-ZÅÄÖa-zåäö0-9])/g;
const opens = /[(”"][^()]{0,20}$|förkort\p{L}+ (?:till )?[”"]?$/u;
const goesOn = /^[”"]? ?(?:\(|[–=:,] \p{L}+|står för|betyder|är en förkortning|AB(?!\p{L}))/u;

/** "lagen om offentlig anställning, LOA, …": the name in front has at least the first of its letters. */
function isApposition(letters: string, before: string, after: string): boolean {
  if (!/[\p{Ll})], $/u.test(before) || !/^(?:[,;)]|\.(?: |$)|$)/.test(after)) return false;
  return before.toLocaleUpperCase("sv").search(`(?:^|[ (-])${letters.charAt(0)}`) >= 0;
}

/** "Nöjd kund-index (NKI)", "NKI (nöjd kund-index)", "NKI, nöjd kund-index," or "NKI står för …"; "NKI AB" is a name. */
const explained = inEachText(
  function* ({ text }: BlockText): Generator<string> {
    for (const { 0: letters, index } of matchesIn(text, inCapitals)) {
      const end = index + letters.length;
      const [before, after] = [text.slice(Math.max(0, index - 60), index), text.slice(end, end + 24)];
      if (opens.test(before.slice(-24)) || goesOn.test(after) || isApposition(letters, before, after))
        yield letters;
    }
  },
  (text) => hasSign(text, signs.threeCapitals),
);
