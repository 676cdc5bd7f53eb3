import { allPlaces, isAny, type Occurrence } from "../checking/all-places";
import type { Problem } from "../checking/finding";
import { defineRule, noOptions, type Subject } from "../checking/rule";
import type { BlockText } from "../facts/block-text";
import { inEachText } from "../facts/in-each-text";
import { matchesIn } from "../language/matches-in";
import { WordSet } from "../language/word-set";

/** A name that has its genitive s in some places and lacks it in others. */
export const nameVariant = defineRule({
  id: "name-variant",
  title: { sv: "Namn skrivet på två sätt", en: "Name written in two ways" },
  why: {
    sv: "Ett namn som skrivs på två sätt ser ut att vara två. Den som söker i diariet hittar bara det ena.",
    en: "A name that is written in two ways looks like two names. Whoever searches the register finds only one.",
  },
  source: "Granskade tjänsteutlåtanden; Svenska skrivregler om genitiv",
  severity: "error",
  parseOptions: noOptions,
  *check({ texts }) {
    for (const uses of findNames(texts).values()) yield* problemsOf(uses);
  },
});

interface NameUse {
  readonly place: string;
  readonly head: string;
  readonly withS: Occurrence[];
  readonly without: Occurrence[];
}

/** After a place that ends in a consonant always a genitive: "Stockholms stads", "Lunds kommuns", "Kronobergs län". */
const authorities = ["stads", "stad", "Stads", "Stad", "kommuns", "kommun", "läns", "län"];

/** What a place owns. "Farsta stadsdelsnämnd" is right, so here the document's own habit decides. */
const owned = [
  ..."stadsdelsförvaltning stadsdelsnämnd förskola skola gymnasium bibliotek församling sjukhus".split(" "),
  ..."simhall idrottsplats äldreboende servicehus kyrkogård kulturhus fritidsgård torg hamn".split(" "),
];

/** Without \p classes, which cost ten times as much; the letters cover the names of Swedish places. */
const named = new RegExp(
  `(?<place>[A-ZÅÄÖ][a-zåäöéü]{2,}) (?<head>${[...authorities, ...owned].join("|")})(?![a-zåäöéüA-ZÅÄÖ0-9-])`,
  "g",
);

const heads = new WordSet([...authorities, ...owned]);

/** The pattern without its beginning, which is what takes time. */
const hint = new RegExp(`[a-zåäöéü] (?:${[...authorities, ...owned].join("|")})`);

function findNames(texts: Subject["texts"]): ReadonlyMap<string, NameUse> {
  const uses = new Map<string, NameUse>();
  for (const name of namesIn(texts)) collect(name, uses);
  return uses;
}

interface FoundName extends Occurrence {
  /** As it stands there. */
  readonly place: string;
  readonly head: string;
}

const namesIn = inEachText(
  (text: BlockText): readonly FoundName[] =>
    matchesIn(text.text, named).flatMap(({ 0: quote, index, groups: { place = "", head = "" } = {} }) =>
      /[\p{L}\p{N}-]/u.test(text.text.charAt(index - 1))
        ? []
        : [{ text, start: index, end: index + quote.length, place, head }],
    ),
  (text) => heads.isIn(text) && hint.test(text.text),
);

function collect({ place: written, head, text, start, end }: FoundName, uses: Map<string, NameUse>): void {
  const place = written.endsWith("s") ? written.slice(0, -1) : written;
  // A name in s, x or z has no genitive to see: "Västerås stads", "Borås stad".
  if (/[sxzå]$/.test(place)) return;
  const kind = authorities.includes(head) ? head.replace(/s$/, "").toLocaleLowerCase("sv") : head;
  const use = uses.get(`${place} ${kind}`) ?? { place, head: kind, withS: [], without: [] };
  uses.set(`${place} ${kind}`, use);
  const forms = written === place ? use.without : use.withS;
  forms.push({ text, start, end });
}

/** "Malmö stad", "Nacka kommun"; of those that end in a consonant two have no s. */
const takesNoS = /[aeiouyåäö]$|^(?:Kalmar|Orust)$/;

function* problemsOf({ place, head, withS, without }: NameUse): Generator<Problem> {
  if (withS.length === 0 || without.length === 0) return;
  const isKnown = authorities.includes(head) && !takesNoS.test(place);
  const mostWithS = withS.length - without.length;
  const isRightWithS = isKnown || mostWithS > 0 || (mostWithS === 0 && !takesNoS.test(place));
  const [rare, frequent] = isRightWithS ? [without, withS] : [withS, without];
  const isCertain = isKnown || rare.length * 2 <= frequent.length;
  const right = `${place}${isRightWithS ? "s" : ""}`;
  const occurrences = rare.map((one) => ({ ...one, right: isCertain ? withName(one, right) : undefined }));
  if (!isAny(occurrences)) return;
  yield {
    message: {
      sv: `Namnet skrivs på andra ställen ”${right} ${head}”. Skriv det likadant överallt.`,
      en: `Elsewhere the name is written “${right} ${head}”. Write it the same way everywhere.`,
    },
    ...allPlaces(occurrences),
    ...(isKnown ? {} : { atMost: "warning" as const }),
  };
}

const withName = ({ text, start, end }: Occurrence, place: string): string =>
  place + text.text.slice(start, end).replace(/^\p{L}+/u, "");
