import type { Problem } from "../checking/finding";
import { defineRule, noOptions } from "../checking/rule";
import type { Stretch } from "../document/document";
import type { BlockText } from "../facts/block-text";
import type { Facts } from "../facts/facts";
import { inEachText } from "../facts/in-each-text";
import { lawNumbers, type NumberedLaw } from "../facts/law-numbers";
import { mayHoldLabel } from "../language/diarienummer";
import { matchesIn } from "../language/matches-in";
import { hasSign, signs } from "../language/text-signs";
import { WordSet } from "../language/word-set";

/** One reference number with two of its digits in either order: "mål 4417-24" and "mål 4471-24". */
export const referenceNumberVariant = defineRule({
  id: "reference-number-variant",
  title: { sv: "Samma nummer skrivet på två sätt", en: "One number written in two ways" },
  why: {
    sv: "Två siffror som har bytt plats leder till ett annat ärende, eller till inget.",
    en: "Two digits that have changed places lead to another matter, or to none.",
  },
  source: "Granskade tjänsteutlåtanden; arkivens anvisningar om ärendets beteckning",
  severity: "warning",
  parseOptions: noOptions,
  *check({ facts, texts }) {
    const uses = usesOf(numbersIn(texts));
    if (uses.length > mostNumbers) return;
    const own = facts.ownDiarienummer?.value;
    for (const use of uses) {
      const other = uses.find((one) => isSwapped(use.value, one.value));
      if (other && areSideBySide(use, other)) continue;
      if (other && isRarer(use, other)) yield problem(use, other.value, other.places);
      else if (!other && own !== undefined && isSwapped(use.value, own)) yield problem(use, own);
    }
    yield* otherMotion(facts, texts);
    yield* lawsIn(texts);
  },
});

/** "Motionen 2022:9" in a report whose title is about motion 2022:8, and about no other. */
function* otherMotion({ title, subtitle }: Facts, texts: readonly BlockText[]): Generator<Problem> {
  const heading = `${title?.value ?? ""} ${subtitle?.value ?? ""}`;
  const [number, another] = matchesIn(heading, /motion\p{L}*(?: nr)? \(?(\d{4}:\d{1,4})/giu).map(
    ([, value]) => value,
  );
  if (number === undefined || another !== undefined) return;
  for (const { text, start, end, value, isDefinite } of motionsIn(texts)) {
    if (value === number || !(isDefinite || isTurned(value, number))) continue;
    yield {
      message: {
        sv: `Rubriken säger motion ${number}. Kontrollera vilket nummer som är rätt.`,
        en: `The title says motion ${number}. Check which number is right.`,
      },
      where: text.placeOf({ start, end }),
      restsOn: [number],
    };
  }
}

const motion = new WordSet(["motion", "motionen"]);

interface FoundMotion extends FoundNumber {
  /** "motionen": the one that the report is about. */
  readonly isDefinite: boolean;
}

const motionsIn = inEachText(
  (text: BlockText): readonly FoundMotion[] =>
    matchesIn(text.text, /(?<!\p{L})motion(?<en>en)? (?:nr )?(?<value>\d{4}:\d{1,4})(?![\p{N}:])/giu).map(
      ({ 0: quote, index, groups: { en = "", value = "" } = {} }) => ({
        text,
        start: index,
        end: index + quote.length,
        value,
        isDefinite: en !== "",
      }),
    ),
  (text) => hasSign(text, signs.dividedDigits) && motion.isIn(text),
);

/** One law with two numbers of one year. With two years it is an old law and a new one. */
function* lawsIn(texts: readonly BlockText[]): Generator<Problem> {
  const laws = lawNumbers(texts);
  for (const key of new Set(laws.map(keyOf))) {
    const [one, other, another] = usesOf(laws.filter((found) => keyOf(found) === key));
    if (!one || !other || another) continue;
    const [rare, frequent] = isRarer(one, other) ? [one, other] : [other, one];
    yield problem(rare, frequent.value, frequent.places);
  }
}

const keyOf = ({ name, value }: NumberedLaw): string =>
  `${name.toLocaleLowerCase("sv")} ${value.slice(0, 4)}`;

/** "2024:31" and "2024:13" */
const isTurned = (a: string, b: string): boolean =>
  a.slice(0, 5) === b.slice(0, 5) && a.length === 7 && a.slice(5) === [...b.slice(5)].reverse().join("");

/** A list of cases has numbers that are near to each other by chance. */
const mostNumbers = 8;

interface FoundNumber extends Stretch {
  readonly text: BlockText;
  readonly value: string;
}

/** "mål 4417-24", "mål nr T 1234-24", "målnummer 4417-24", "mål PMT 4417-24", "motion 2022:118", "organisationsnummer 559000-0005" */
const labelled =
  /(?<!\p{L})(?:[Mm]ål(?:et|nummer|nr)?|[Mm]otion(?:en)?|[Oo]rg(?:anisations|\.?)(?:nummer|nr))(?: (?:nr|nummer))?[.:]? (?:\p{Lu}{1,3} ?)?(?<value>\d{1,6}[-:]\d{1,4})(?![\p{L}\p{N}]|[-.:/]\d)/gu;

const numbersIn = inEachText(
  (text: BlockText): readonly FoundNumber[] => [
    ...(hasSign(text, signs.capitals) || mayHoldLabel(text) || oneCapital.test(text.text)
      ? registered(text)
      : []),
    ...(labels.isIn(text) ? numbered(text) : []),
  ],
  (text) => hasSign(text, signs.dividedDigits),
);

/** "T2011-031-04417": some registers are known by a letter. */
const oneCapital = /[A-ZÅÄÖ][- ]?(?:19|20)\d\d[-/]\d{3}/;

const registered = (text: BlockText): readonly FoundNumber[] =>
  text
    .diarienummer()
    .filter(({ value }) => /\d[-/:.]\d/.test(value))
    .map(({ start, end, value }) => ({ text, start, end, value }));

const labels = new WordSet(
  "mål målet målnummer målnr motion motionen organisationsnummer orgnr org".split(" "),
);

const numbered = (text: BlockText): readonly FoundNumber[] =>
  matchesIn(text.text, labelled).map(({ 0: quote, index, groups: { value = "" } = {} }) => {
    const end = index + quote.length;
    return { text, start: end - value.length, end, value };
  });

/** A number with its places, in reading order. */
interface Use {
  readonly value: string;
  /** Where it stands among the different numbers of the text. */
  readonly nth: number;
  readonly places: readonly FoundNumber[];
}

function usesOf(found: readonly FoundNumber[]): readonly Use[] {
  const values = [...new Set(found.map(({ value }) => value))];
  if (values.length > mostNumbers) return values.map((value, nth) => ({ value, nth, places: [] }));
  return values.map((value, nth) => ({ value, nth, places: found.filter((one) => one.value === value) }));
}

/** Two neighbouring digits in the other order, and all else the same. The years are not told apart by a slip. */
function isSwapped(a: string, b: string): boolean {
  if (a.length !== b.length || a === b) return false;
  const at = [...a].findIndex((letter, index) => letter !== b.charAt(index));
  const swapped = a.slice(0, at) + a.charAt(at + 1) + a.charAt(at) + a.slice(at + 2);
  return (
    swapped === b && /^\d\d$/.test(a.slice(at, at + 2)) && digitsAround(a, at).length > 2 && !isYear(a, at)
  );
}

/** "Dnr 12" and "Dnr 21" are two; of three digits or more the order says which is meant. */
function digitsAround(value: string, at: number): string {
  const [before = ""] = /\d*$/.exec(value.slice(0, at)) ?? [];
  const [after = ""] = /^\d*/.exec(value.slice(at)) ?? [];
  return before + after;
}

const isYear = (value: string, at: number): boolean => /^(?:19|20)\d\d$/.test(digitsAround(value, at));

/** "SN 2024/112 och SN 2024/121" are two, unless one of them stands more often. */
const areSideBySide = (one: Use, other: Use): boolean =>
  one.places.length === other.places.length &&
  one.places.some(({ text, start, end }) =>
    other.places.some(
      (place) =>
        place.text === text &&
        /^(?:,| och| samt| respektive)(?: \p{L}{1,5}){0,2} $/u.test(
          place.start > start ? text.text.slice(end, place.start) : text.text.slice(place.end, start),
        ),
    ),
  );

/** The one that stands fewer times is the slip; of two that stand as often, the later. */
const isRarer = (a: Use, b: Use): boolean =>
  a.places.length === b.places.length ? a.nth > b.nth : a.places.length < b.places.length;

function problem({ places }: Use, other: string, others: readonly FoundNumber[] = []): Problem {
  const [where = "document" as const, ...related] = [...places, ...others.slice(0, 1)].map((one) =>
    one.text.placeOf(one),
  );
  return {
    message: {
      sv: `På ett annat ställe skrivs numret ”${other}”. Kontrollera vilket som är rätt.`,
      en: `Elsewhere the number is written “${other}”. Check which is right.`,
    },
    where,
    related,
    restsOn: [other],
  };
}
