import { allPlaces, isAny, type Occurrence } from "../checking/all-places";
import type { Problem } from "../checking/finding";
import { defineRule, noOptions } from "../checking/rule";
import { runningTexts, type RunningText } from "../facts/running-text";
import { vocabulary, type WordUse } from "../facts/vocabulary";

/** A name of two words whose second has a capital letter in some places and a small one in others. */
export const nameCaseVariant = defineRule({
  id: "name-case-variant",
  title: { sv: "Namn med stor och liten bokstav", en: "Name with capital and small letters" },
  why: {
    sv: "Skrivs ett namn på två sätt vet läsaren inte vilket som är det rätta, eller om det är två olika.",
    en: "A name written in two ways leaves the reader wondering which is right, or whether there are two.",
  },
  source: "Svenska skrivregler om stor och liten bokstav i namn",
  severity: "warning",
  parseOptions: noOptions,
  *check({ facts }) {
    const uses = vocabulary(facts);
    for (const pair of findPairs(runningTexts(facts), uses).values()) yield* problemsOf(pair);
  },
});

interface Pair {
  readonly small: Occurrence[];
  readonly capital: Occurrence[];
}

/** In mid-sentence; an address has its names in other ways. */
const named = /(?<=[\p{Ll}\p{N},] )(?<first>\p{Lu}\p{Ll}{3,}) (?<second>\p{L}\p{Ll}{3,})(?![\p{L}\p{N}@-])/gu;

function findPairs(
  running: readonly RunningText[],
  uses: ReadonlyMap<string, WordUse>,
): ReadonlyMap<string, Pair> {
  const pairs = new Map<string, Pair>();
  for (const { text, isQuoted } of running) {
    for (const { 0: quote, index, groups = {} } of text.text.matchAll(named)) {
      const { first = "", second = "" } = groups;
      if (isQuoted(index) || uses.has(first.toLocaleLowerCase("sv"))) continue;
      const key = quote.toLocaleLowerCase("sv");
      const pair = pairs.get(key) ?? { small: [], capital: [] };
      pairs.set(key, pair);
      const forms = /^\p{Lu}/u.test(second) ? pair.capital : pair.small;
      forms.push({ text, start: index, end: index + quote.length });
    }
  }
  return pairs;
}

/** At two to one the frequent way is the name's; where they are even nobody but the writer knows. */
function* problemsOf({ small, capital }: Pair): Generator<Problem> {
  const [rare, [model]] = small.length < capital.length ? [small, capital] : [capital, small];
  const frequent = Math.max(small.length, capital.length);
  if (!model || !isAny(rare) || frequent < 2 * rare.length) return;
  const right = model.text.text.slice(model.start, model.end);
  yield {
    message: {
      sv: `Namnet skrivs på de flesta ställen ”${right}”. Skriv det likadant överallt.`,
      en: `In most places the name is written “${right}”. Write it the same way everywhere.`,
    },
    ...allPlaces(withRight(rare, right)),
  };
}

function withRight(
  [first, ...others]: readonly [Occurrence, ...Occurrence[]],
  right: string,
): readonly [Occurrence, ...Occurrence[]] {
  return [{ ...first, right }, ...others.map((one) => ({ ...one, right }))];
}
