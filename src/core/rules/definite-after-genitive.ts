import { fixIn } from "../checking/fix-in";
import type { Problem } from "../checking/finding";
import { defineRule, noOptions } from "../checking/rule";
import type { Stretch } from "../document/document";
import type { BlockText } from "../facts/block-text";
import { inEachText } from "../facts/in-each-text";
import { runningTexts, type RunningText } from "../facts/running-text";
import { matchesIn } from "../language/matches-in";
import { WordSet } from "../language/word-set";

/** The definite form after a genitive: "Storstockholms brandförsvaret". */
export const definiteAfterGenitive = defineRule({
  id: "definite-after-genitive",
  title: { sv: "Bestämd form efter genitiv", en: "Definite form after a genitive" },
  why: {
    sv: "Efter en genitiv står ordet i obestämd form. Annars ser namnet ut att vara ett annat.",
    en: "After a genitive the noun is indefinite. Otherwise the name looks like another one.",
  },
  source: "Svenska skrivregler; språklagen 11 § om vårdat språk",
  severity: "warning",
  parseOptions: noOptions,
  *check({ facts, texts }) {
    yield* problemsIn(texts);
    yield* ownedIn(runningTexts(facts));
  },
});

const problemsIn = inEachText(
  function* (text: BlockText): Generator<Problem> {
    for (const { 0: quote, index, groups = {} } of matchesIn(text.text, pattern)) {
      const { name = "", noun = "" } = groups;
      if (!isMidSentence(text.text, index) && !isPlace.test(name)) continue;
      const stretch = { start: index, end: index + quote.length };
      yield problem(text, stretch, { name, right: organisations.get(noun) ?? noun });
    }
  },
  (text) => nouns.isIn(text) && hint.test(text.text),
);

function problem(
  text: BlockText,
  stretch: Stretch,
  { name, right: noun }: { readonly name: string; readonly right: string },
): Problem {
  const right = `${name} ${noun}`;
  return {
    message: {
      sv: `Efter ”${name}” står ordet i obestämd form: ”${right}”.`,
      en: `After “${name}” the noun is indefinite: “${right}”.`,
    },
    where: text.placeOf(stretch),
    fixes: fixIn(text, stretch, right),
  };
}

/** Definite and indefinite. A closed list: other nouns stand after a name in s for many reasons. */
const organisations: ReadonlyMap<string, string> = new Map([
  ["brandförsvaret", "brandförsvar"],
  ["räddningstjänsten", "räddningstjänst"],
  ["biblioteket", "bibliotek"],
  ["stadsbiblioteket", "stadsbibliotek"],
  ["kommunen", "kommun"],
  ["länet", "län"],
  ["universitetet", "universitet"],
  ["högskolan", "högskola"],
  ["församlingen", "församling"],
  ["sjukhuset", "sjukhus"],
  ["gymnasiet", "gymnasium"],
  ...compounds("förvaltningen", "förvaltning", [
    ..." stadsdels social miljö kultur fritids utbildnings omsorgs äldre".split(" "),
    ..."stadsbyggnads samhällsbyggnads stadsmiljö kommunlednings arbetsmarknads räddningstjänst".split(" "),
  ]),
  ...compounds("nämnden", "nämnd", [
    ..."stadsdels social miljö kultur fritids utbildnings omsorgs äldre byggnads trafik fastighets".split(
      " ",
    ),
    ..."stadsbyggnads samhällsbyggnads idrotts arbetsmarknads exploaterings".split(" "),
  ]),
  ...compounds("kontoret", "kontor", [
    ..."stadslednings stadsbyggnads samhällsbyggnads fastighets exploaterings trafik miljö kommunlednings".split(
      " ",
    ),
  ]),
  ...compounds("förbundet", "förbund", [
    ..."räddningstjänst brandförsvars kommun kommunal idrotts samordnings gymnasie avfalls vatten".split(" "),
  ]),
]);

/** "socialförvaltningen" and "socialförvaltning" of each first part; of an empty one the last part alone. */
function compounds(
  definite: string,
  indefinite: string,
  firstParts: readonly string[],
): readonly (readonly [string, string])[] {
  return firstParts.map((first) => [first + definite, first + indefinite]);
}

/**
 * In mid-sentence, where a capital letter means a name; of a municipality and of places that end as most do also first in
 * it. Names whose base ends in s have no genitive to see, and streets are no owners. Without \p classes, which cost ten
 * times as much.
 */
const pattern = new RegExp(
  `(?<name>[A-ZÅÄÖ][a-zåäöéü]{2,}(?:[a-zåäöéü] (?:kommun|stad|län)|(?<!s|x|z|gatan|vägen|gränd))s) (?<noun>${[...organisations.keys()].join("|")})(?![a-zåäöéü0-9-])`,
  "g",
);

const nouns = new WordSet(organisations.keys());

/** The pattern without its beginning, which is what takes time. */
const hint = new RegExp(`s (?:${[...organisations.keys()].join("|")})`);

const isPlace =
  / (?:kommun|stad|län)s$|(?:köping|borg|stad|holm|vall|hamn|lund|berg|sund|vik|törn|bygd)(?:en)?s$/;

const isMidSentence = (text: string, at: number): boolean =>
  /[\p{Ll}\p{N},] $/u.test(text.slice(Math.max(0, at - 2), at));

/** What is left when "Av bedömningen framgår" has been written anew as "Av förvaltningens bedömningen framgår". */
const owned: ReadonlyMap<string, string> = new Map([
  ...["beslut", "förslag", "ansvar", "uppdrag", "svar"].map((noun) => [`${noun}et`, noun] as const),
  ...["arbete", "yttrande", "ställningstagande"].map((noun) => [`${noun}t`, noun] as const),
  ...["bedömning", "verksamhet", "organisation", "utredning", "budget"].map(
    (noun) => [`${noun}en`, noun] as const,
  ),
  ["synpunkterna", "synpunkter"],
]);

const byOwner = new RegExp(
  `(?<name>(?<!\\p{L})(?:kommunens|stadens|regionens|\\p{L}*(?:nämndens|styrelsens|förvaltningens|kontorets)|statens|motionärens|sökandens)) (?<noun>${[...owned.keys()].join("|")})(?![\\p{L}\\p{N}-])`,
  "giu",
);

const ownedNouns = new WordSet(owned.keys());

/** The pattern without its beginning, as above: every owner ends so. */
const ownedHint = new RegExp(`[nt]s (?:${[...owned.keys()].join("|")})`, "i");

const ownedIn = inEachText(
  ({ text, isQuoted }: RunningText): readonly Problem[] =>
    matchesIn(text.text, byOwner).flatMap(({ 0: quote, index, groups: { name = "", noun = "" } = {} }) => {
      const stretch = { start: index, end: index + quote.length };
      const right = owned.get(noun.toLocaleLowerCase("sv")) ?? noun;
      return isQuoted(index) ? [] : [problem(text, stretch, { name, right })];
    }),
  ({ text }) => ownedNouns.isIn(text) && ownedHint.test(text.text),
);
