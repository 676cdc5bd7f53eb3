import { allPlaces, isAny, type Occurrence } from "../checking/all-places";
import { defineRule, noOptions } from "../checking/rule";
import { inEachText } from "../facts/in-each-text";
import { runningTexts, type RunningText } from "../facts/running-text";
import { matchesIn } from "../language/matches-in";
import { hasSign, signs } from "../language/text-signs";
import { WordSet } from "../language/word-set";

/** "Mellan 13–19 år", "mellan 13 till 19 år": the dash says "till", and "mellan" asks for "och". */
export const betweenWithDash = defineRule({
  id: "between-with-dash",
  title: { sv: "Streck eller ”till” efter ”mellan”", en: "Dash or “till” after “mellan”" },
  why: {
    sv: "Strecket läses ”till”, så att ”mellan 13–19 år” blir ”mellan 13 till 19 år”. Efter ”mellan” hör ”och”.",
    en: "The dash is read “to”, so that the sentence says “between 13 to 19”. After “mellan” belongs “och”.",
  },
  source: "Svenska skrivregler om tankstreck i intervall: inte tillsammans med ”mellan”",
  severity: "hint",
  parseOptions: noOptions,
  *check({ facts }) {
    const found = intervalsIn(runningTexts(facts));
    if (!isAny(found)) return;
    const [{ right = "" }] = found;
    yield {
      message: {
        sv: `Skriv ut intervallet efter ”mellan”: ”${right}”.`,
        en: `Write the interval in words after “mellan”: “${right}”.`,
      },
      ...allPlaces(found),
    };
  },
});

const number = "\\d{1,3}(?: \\d{3})+|\\d{1,4}(?:[.,:]\\d{1,2})?";

/** What is measured. Of people and things two to three may do something between them: "samarbete mellan 2–3 skolor". */
const measured =
  "år|års|procent|%|kr|kronor|tkr|mnkr|miljoner|miljarder|timmar|minuter|dagar|veckor|månader|meter|kilometer|km|kvm|kvadratmeter|hektar|grader|gånger";

const interval = new RegExp(
  `(?<![\\p{L}-])mellan (?<lead>klockan |kl\\. ?|kl |åren |år )?(?<from>${number})(?: ?[–-] ?| till )(?<to>${number})(?![\\p{N}–-]|[.,:]\\d)(?<unit> ?(?:${measured})(?![\\p{L}\\p{N}-]))?`,
  "giu",
);

const intervalsIn = inEachText(
  ({ text, isQuoted }: RunningText): readonly Occurrence[] =>
    matchesIn(text.text, interval).flatMap(({ 0: quote, index, groups = {} }) => {
      const { lead, from = "", to = "", unit = "" } = groups;
      const isMeasured = unit !== "" || lead !== undefined || (isYear(from) && isYear(to));
      const end = index + quote.length - unit.length;
      if (!isMeasured || isQuoted(index) || isFirstOfTwo.test(text.text.slice(end, end + 60))) return [];
      const right = text.text.slice(index, end).replace(/(?<=\d)(?: ?[–-] ?| till )(?=\d)/u, " och ");
      return [{ text, start: index, end, right }];
    }),
  ({ text }) => hasSign(text, signs.digit) && hint.isIn(text),
);

const hint = new WordSet(["mellan"]);

const isYear = (digits: string): boolean => /^(?:19|20)\d\d$/.test(digits);

/** "Mellan 2020–2021 och 2022–2023": each of the two is an interval. */
const isFirstOfTwo = /^[^.;,]{0,40} och (?:\p{L}+ )?\d/u;
