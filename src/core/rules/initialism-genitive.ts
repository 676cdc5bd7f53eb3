import { allPlaces, isAny, wordsOf, type Occurrence } from "../checking/all-places";
import { defineRule } from "../checking/rule";
import { inEachText } from "../facts/in-each-text";
import { runningTexts, type RunningText } from "../facts/running-text";
import { matchesIn } from "../language/matches-in";
import { hasSign, signs } from "../language/text-signs";
import { anyText } from "../profiles/list-items";

interface Options {
  /** What takes an -s without being in the genitive: English plurals, names that are written so. */
  readonly allowed: ReadonlySet<string>;
}

/** "SKRs": what is read letter by letter has a colon before its ending. */
export const initialismGenitive = defineRule<Options>({
  id: "initialism-genitive",
  title: { sv: "Förkortning i genitiv utan kolon", en: "Genitive of an initialism without a colon" },
  why: {
    sv: "Utan kolon ser ändelsen ut att vara en bokstav till i förkortningen.",
    en: "Without the colon the ending looks like one more letter of the abbreviation.",
  },
  source: "Svenska skrivregler om kolon i böjda initialförkortningar",
  severity: "hint",
  parseOptions: (options) => ({
    allowed: new Set(
      options.list("allowed", {
        item: anyText,
        otherwise: usual,
        about: "Det som får ha -s direkt efter versalerna: ”CVs”.",
      }),
    ),
  }),
  *check({ facts }, { options: { allowed } }) {
    const found = genitivesIn(runningTexts(facts)).filter((one) => !allowed.has(wordsOf(one)));
    if (!isAny(found)) return;
    const [{ right = "" }] = found;
    yield {
      message: {
        sv: `Skriv kolon före ändelsen: ”${right}”.`,
        en: `Write a colon before the ending: “${right}”.`,
      },
      ...allPlaces(found),
    };
  },
});

const usual = "APIs CDs CVs DVDs FAQs IDs KPIs PCs PDFs PMs URLs VMs".split(" ");

/** Before what is owned, or the end of the sentence; "PMs" at the head of a list may be anything. */
const genitive = /(?<letters>[A-ZÅÄÖ]{2,6})[’'´`]?s(?= [A-Za-zÅÄÖåäö]|[.,])/g;
const isInside = /[\p{L}\p{N}.:/@&_-]$/u;

const genitivesIn = inEachText(
  ({ text, isQuoted }: RunningText): readonly Occurrence[] =>
    matchesIn(text.text, genitive).flatMap(({ 0: quote, index, groups = {} }) =>
      isQuoted(index) || isInside.test(text.text.charAt(index - 1))
        ? []
        : [{ text, start: index, end: index + quote.length, right: `${groups["letters"]}:s` }],
    ),
  ({ text }) => hasSign(text, signs.capitals),
);
