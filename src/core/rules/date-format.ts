import { allPlaces, isAny, type Occurrence } from "../checking/all-places";
import type { Problem } from "../checking/finding";
import { defineRule } from "../checking/rule";
import type { Block, Table } from "../document/document";
import { readLines, readTexts, trimmed, type BlockText } from "../facts/block-text";
import { inEachText } from "../facts/in-each-text";
import { ownBlocks } from "../facts/own-sections";
import { runningTexts, type RunningText } from "../facts/running-text";
import { isInParentheses } from "../language/in-parentheses";
import { printIsoDate } from "../language/plain-date";
import { mayHoldDate, printSwedishDate, type FoundDate } from "../language/swedish-dates";
import { hasSign, signs } from "../language/text-signs";

interface Options {
  /** An ISO date in running text is flagged only where other dates there are written out. */
  readonly onlyMixed: boolean;
}

/** "2024-05-14" in running text, or "14 maj 2024" in a column of ISO dates. */
export const dateFormat = defineRule<Options>({
  id: "date-format",
  title: { sv: "Datum i fel form", en: "Date in the wrong form" },
  why: {
    sv: "I löpande text läses ”den 14 maj 2024” utan att man stannar. I tabeller är samma form i hela kolumnen lättast att jämföra.",
    en: "In running text “den 14 maj 2024” reads without a stop. In tables one form in the whole column compares best.",
  },
  source: "Svenska skrivregler om datum; Stockholms stads skrivregler",
  severity: "hint",
  parseOptions: (options) => ({
    onlyMixed: options.flag("onlyMixed", {
      about: "Anmärk på datum som 2024-05-14 i löpande text bara där andra datum är utskrivna.",
      otherwise: false,
    }),
  }),
  *check({ document, facts }, { options: { onlyMixed } }) {
    if (facts.textKind !== "report") return;
    const running = runningTexts(facts);
    const isMixed = onlyMixed && writtenDates.first(running) !== undefined;
    if (isMixed || !onlyMixed) yield* inText(isoDates(running));
    yield* inTables(ownBlocks(facts, document.blocks));
  },
});

const writtenDates = inEachText(({ text }: RunningText) =>
  text.dates().filter(({ form, date }) => form === "written" && date),
);

const inTables = inEachText((block: Block) =>
  block.kind === "table" && readTexts([block]).some(mayHoldDate) ? inTable(block) : [],
);

function* inText(found: readonly Occurrence[]): Generator<Problem> {
  if (!isAny(found)) return;
  const { right = "" } = found[0];
  yield {
    message: {
      sv: `Skriv datumet med ord i löpande text: ”${right}”.`,
      en: `Write the date in words in running text: “${right}”.`,
    },
    ...allPlaces(found),
  };
}

/** Beside a paragraph of minutes, after "daterad" and in parentheses it is a reference, and right as it is. */
const isoDates = inEachText(
  ({ text, isQuoted, sentences }: RunningText): readonly Occurrence[] => {
    if (text.block.kind !== "paragraph") return [];
    return text.dates().flatMap((found) => {
      const { form, date, start, end } = found;
      if (form !== "iso" || !date || isQuoted(start)) return [];
      const sentence = sentences().find((one) => one.start <= start && start < one.end);
      const words = sentence ? text.text.slice(sentence.start, sentence.end) : text.text;
      if (isReference.test(words) || isInParentheses(text.text, start)) return [];
      return [{ text, start, end, right: `den ${printSwedishDate(date)}` }];
    });
  },
  ({ text }) => hasSign(text, signs.dividedDigits),
);

const isReference = /§|dater(?:ad|at|ade)|dnr|diarie|version|protokoll/i;

function* inTable({ rows }: Table): Generator<Problem> {
  const columns = Math.max(0, ...rows.map(({ cells }) => cells.length));
  for (let column = 0; column < columns; column++) {
    const dates = rows.flatMap(({ cells }) => dateAlone(readLines(cells[column]?.blocks ?? [])));
    const written = dates.filter(({ found }) => found.form === "written");
    const places = written.flatMap(({ text, found }) =>
      found.date ? [{ text, start: found.start, end: found.end, right: printIsoDate(found.date) }] : [],
    );
    if (!isAny(places) || dates.length - written.length <= written.length) continue;
    const { right = "" } = places[0];
    yield {
      message: {
        sv: `De andra datumen i kolumnen är skrivna med siffror. Skriv ”${right}”.`,
        en: `The other dates of the column are in digits. Write “${right}”.`,
      },
      ...allPlaces(places),
    };
  }
}

/** A cell that is a date and no more. */
function dateAlone(
  lines: readonly BlockText[],
): readonly { readonly text: BlockText; readonly found: FoundDate }[] {
  const [text, more] = lines;
  const [found] = text && !more ? text.dates() : [];
  return text && found?.date && found.end - found.start === trimmed(text).length ? [{ text, found }] : [];
}
