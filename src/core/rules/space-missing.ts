import { allPlaces, isAny, type Occurrence } from "../checking/all-places";
import { defineRule, noOptions } from "../checking/rule";
import type { BlockText } from "../facts/block-text";
import { inEachText } from "../facts/in-each-text";
import { runningTexts, type RunningText } from "../facts/running-text";
import { matchesIn } from "../language/matches-in";
import { hasSign, signs } from "../language/text-signs";
import { WordSet } from "../language/word-set";

/** "11§", "bedömning.Förvaltningen": two things that belong apart. One card a document. */
export const spaceMissing = defineRule({
  id: "space-missing",
  title: { sv: "Mellanslag saknas", en: "A space is missing" },
  why: {
    sv: "Utan mellanslag läses två ord som ett, och sökningen hittar inget av dem.",
    en: "Without the space two words are read as one, and a search finds neither.",
  },
  source: "Svenska skrivregler om mellanslag efter skiljetecken och vid paragraftecken",
  severity: "hint",
  parseOptions: noOptions,
  *check({ facts }) {
    const found = joinedIn(runningTexts(facts));
    if (!isAny(found)) return;
    const [{ right = "" }] = found;
    yield {
      message: {
        sv: `Här saknas ett mellanslag: ”${right.replace("\u00A0", " ")}”.`,
        en: `A space is missing here: “${right.replace("\u00A0", " ")}”.`,
      },
      ...allPlaces(found),
    };
  },
});

/** Number and sign stay on one line: "11§", "§11". A word behind the sign need not: "2 §§PBL". */
const sections =
  /(?<![\p{L}\p{N}.:/-])(?<number>\d{1,4}(?: ?[a-z])?)(?<sign>§§?)|(?<before>§§?)(?=(?<next>\d{1,4}|\p{Lu}{2,6}(?!\p{L})|\p{Ll}{4,40}))/gu;

/** Words on both sides, so that file names, addresses and abbreviations are left alone. */
const stops =
  /(?<![\p{L}\p{N}@./_=,-])(?<left>\p{L}?\p{Ll}{2,40})(?<stop>[.,])(?<word>\p{Lu}\p{Ll}{2,40}|(?<=,)\p{Ll}{3,40})(?![\p{L}\p{N}@/_(=,-]|\.\p{L})/gu;

/** What nothing else is: "5 000kronor", "12procent", "10 kap.3 §", "kl.18.00". */
const units =
  /(?<=\d)(?=(?:procent|kronor|kr|miljoner|tkr|mnkr|meter|personer|platser|elever|dagar|veckor|månader|timmar|januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december)(?!\p{L}))|(?<=(?<!\p{L})kap\.)(?=\d)|(?<=(?<!\p{L})[Kk]l\.)(?=\d\d?[.:]\d\d(?!\d))/gu;

/** A parenthesis of a word or more; "kommun(er)" and "(sam)verkan" are two words in one. */
const brackets =
  /(?<=(?<!\p{L})\p{L}\p{Ll}{3,40})(?=\((?:\p{L}{8,}|\p{L}{2,} [^()]{2,60}|\d{4}:\d{1,4})\))|(?<=\((?:\p{L}{2,} [^()]{2,60}|\d{4}:\d{1,4})\))(?=\p{Ll}{2})/gu;

const joinedIn = inEachText(
  ({ text, isQuoted }: RunningText): readonly Occurrence[] => {
    const found = searches
      .flatMap(({ mayHold, find }) => (mayHold(text) ? find(text.text) : []))
      .sort((a, b) => a.start - b.start);
    return found
      .filter(({ start }, at) => !isQuoted(start) && start >= (found[at - 1]?.end ?? 0))
      .map((one) => ({ text, ...one }));
  },
  ({ text }) => hasSign(text, signs.sectionAtWord | signs.joinedWords | signs.digit | signs.bracket),
);

type Joined = Omit<Occurrence, "text">;

interface Search {
  /** A cheap look, for the patterns are dear and every other text has a digit. */
  readonly mayHold: (text: BlockText) => boolean;
  readonly find: (text: string) => readonly Joined[];
}

const sectionsIn = (text: string): readonly Joined[] =>
  matchesIn(text, sections).map(({ 0: quote, index, groups = {} }) => {
    const { number, sign, before, next = "" } = groups;
    if (number !== undefined)
      return { start: index, end: index + quote.length, right: `${number}\u00A0${sign}` };
    const space = /^\d/.test(next) ? "\u00A0" : " ";
    return { start: index, end: index + quote.length + next.length, right: `${before}${space}${next}` };
  });

const stopsIn = (text: string): readonly Joined[] =>
  matchesIn(text, stops).map(({ 0: quote, index, groups: { left, stop, word } = {} }) => ({
    start: index,
    end: index + quote.length,
    right: `${left}${stop} ${word}`,
  }));

/** The words on either side of where the space should be. */
const gapsOf =
  (pattern: RegExp) =>
  (text: string): readonly Joined[] =>
    matchesIn(text, pattern).map(({ index }) => {
      const [before = ""] = /\S+$/u.exec(text.slice(Math.max(0, index - 60), index)) ?? [];
      const [after = ""] = /^[^\s.,;]+/u.exec(text.slice(index, index + 60)) ?? [];
      const right = `${before} ${after}`;
      return { start: index - before.length, end: index + after.length, right };
    });

const shortened = new WordSet(["kap", "kl"]);

const searches: readonly Search[] = [
  { mayHold: ({ text }) => text.includes("§"), find: sectionsIn },
  { mayHold: (text) => hasSign(text, signs.joinedWords), find: stopsIn },
  {
    mayHold: (text) =>
      hasSign(text, signs.digit) &&
      (/\d[a-z]/.test(text.text) || (shortened.isIn(text) && /\.(?<=[pl]\.)\d/.test(text.text))),
    find: gapsOf(units),
  },
  {
    mayHold: (text) => hasSign(text, signs.bracket) && /\p{L}\(|\)\p{L}/u.test(text.text),
    find: gapsOf(brackets),
  },
];
