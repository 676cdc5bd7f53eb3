import { fixIn } from "../checking/fix-in";
import { defineRule, noOptions } from "../checking/rule";
import type { Stretch } from "../document/document";
import type { BlockText } from "../facts/block-text";

/** The same word twice in a row, of those that never rightly stand so. */
export const doubledWord = defineRule({
  id: "doubled-word",
  title: { sv: "Samma ord två gånger", en: "Doubled word" },
  why: {
    sv: "Ett ord som står dubbelt är ett spår av en omskrivning och drar uppmärksamheten från innehållet.",
    en: "A doubled word is a trace of rewriting and draws attention away from the matter.",
  },
  source: "Språklagen 11 § om vårdat språk; gängse korrekturregler",
  severity: "error",
  parseOptions: noOptions,
  *check({ texts }) {
    for (const text of texts) {
      for (const { word, ...stretch } of findDoubled(text)) {
        yield {
          message: {
            sv: `”${word}” står två gånger i rad. Ta bort det ena.`,
            en: `“${word}” stands twice in a row. Take one away.`,
          },
          where: text.placeOf(stretch),
          fixes: fixIn(text, stretch, word),
        };
      }
    }
  },
});

/** Closed, for "det det", "som som", "är är", "har har", "på på" and "om om" all stand in good sentences. */
const never = [
  ..."att och en ett samt eller".split(" "),
  ..."nämnden nämndens förvaltningen förvaltningens kontoret kontorets kommunen kommunens staden stadens".split(
    " ",
  ),
  ..."kommunstyrelsen kommunstyrelsens kommunfullmäktige ärendet ärendets beslutet beslutets förslaget förslagets".split(
    " ",
  ),
  ..."remissen remissens programmet programmets planen planens verksamheten verksamhetens arbetet arbetets".split(
    " ",
  ),
  ..."utlåtandet tjänsteutlåtandet tjänsteskrivelsen yttrandet motionen skrivelsen uppdraget projektet avtalet".split(
    " ",
  ),
];

const doubled = new RegExp(
  `(?<![\\p{L}\\p{N}\\p{M}-])(?<word>${never.join("|")})(?: \\k<word>)+(?![\\p{L}\\p{N}\\p{M}:’'-])`,
  "giu",
);

/** A cheap look at every pair of neighbours, for the pattern above is dear and hardly ever fits. */
function hasEqualNeighbours(text: string): boolean {
  let start = 0;
  for (let space = text.indexOf(" "); space >= 0;) {
    const second = space + 1;
    const length = space - start;
    if (
      (text.charCodeAt(start) | 32) === (text.charCodeAt(second) | 32) &&
      isSame(text, start, second, length)
    )
      return true;
    start = second;
    space = text.indexOf(" ", second);
  }
  return false;
}

const isSame = (text: string, a: number, b: number, length: number): boolean =>
  text.slice(a, a + length).toLowerCase() === text.slice(b, b + length).toLowerCase();

function findDoubled({ text, block, placeOf }: BlockText): readonly (Stretch & { readonly word: string })[] {
  if (!hasEqualNeighbours(text)) return [];
  return [...text.matchAll(doubled)].flatMap(({ 0: quote, index, groups = {} }) => {
    const stretch = { start: index, end: index + quote.length };
    const { start, end } = placeOf(stretch);
    // A tab or a break between them makes them neighbours on the page, not in a sentence.
    const isApart = /[\t\n]/.test(block.text.slice(start, end)) || isNewBeginning(quote);
    return isApart ? [] : [{ ...stretch, word: groups["word"] ?? "" }];
  });
}

/** "staden Staden": the second begins something of its own. */
const isNewBeginning = (quote: string): boolean => /^\p{Ll}.* \p{Lu}/u.test(quote);
