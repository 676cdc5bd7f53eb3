import { fixIn } from "../checking/fix-in";
import type { Problem } from "../checking/finding";
import { defineRule, noOptions } from "../checking/rule";
import type { Stretch } from "../document/document";
import type { BlockText } from "../facts/block-text";
import { inEachText } from "../facts/in-each-text";
import { matchesIn } from "../language/matches-in";
import { hasSign, signs } from "../language/text-signs";

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
  check({ texts }) {
    return problemsIn(texts);
  },
});

const problemsIn = inEachText(
  function* (text: BlockText): Generator<Problem> {
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
  },
  (text) => hasSign(text, signs.twins),
);

/** Closed, for "det det", "som som", "är är", "har har", "på på" and "om om" all stand in good sentences. */
const never = [
  ..."att och en ett samt eller även också enligt eftersom".split(" "),
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

/** Nouns that end as no other word does: "utredningen", "möjligheten", "kostnaderna". */
const nouns =
  "\\p{L}{3,}(?:ning|het|tion|ment|itet)(?:en|ens|ar|er|arna|erna|arnas|ernas)|\\p{L}{4,}(?:arna|erna|orna)s?";

const doubled = new RegExp(
  `(?<![\\p{L}\\p{N}\\p{M}-])(?<word>${[...never, nouns, "av", "som", "i"].join("|")})(?: \\k<word>)+(?![\\p{L}\\p{N}\\p{M}:’'-])`,
  "giu",
);

/** Verbs that "av" is a part of: "stängdes av av vaktmästaren", "stämdes det av av de båda". */
const stems =
  "stäng|bryt|bröt|brut|slå|slog|slag|stäm|lös|rund|skär|skar|skur|koppl|skriv|skrev|läs|tvätt|klipp|last|ta|tag|tog|dra|drag|drog|gå|gick|skaff|sätt|satt|säg|sag|värj|skilj|torka|spärr|skärm";
const endings = "a|as|ar|er|r|s|de|des|ade|ades|at|ats|t|ts|te|tes|it|its|en|na|ande";
/** With these the verb is complete: "har tagits fram av av kontoret" is a slip. */
const others = "(?:fram|del|upp|emot|hand|in|över|ställning) ";
const verbWithOff = new RegExp(
  `(?<!\\p{L})(?:${stems})(?:${endings})? (?:(?!${others})\\p{L}+ ){0,2}$`,
  "iu",
);

/** "ges av av kommunen godkända utförare": the second begins what describes them. */
const agentFollows =
  /^ (?!(?:de[nt]?|denna|dessa|alla|sina) )\p{L}{4,}(?<!s) \p{L}+(?:da|na|[^s]ta|ade) \p{L}/u;

/** After a relative "som" comes its verb; in "den som som ung lärde sig" none does. */
const verbFollows =
  /^ (?:är|var|har|hade|ska|skulle|kan|kunde|bör|får|fick|inte|finns|fanns|måste|vill|ville|kommer|kom|blir|blev|gäller|ligger)(?!\p{L})/iu;

/**
 * "Det område de bor i i dag" is right: where something relative stands before it, or the second begins when it was,
 * nothing is said. Nor of "i" as a number.
 */
const isOneI = (before: string, after: string): boolean =>
  /\p{Ll} $/u.test(before) &&
  !/(?<!\p{L})(?:som|där|vilk\p{L}+|vad|vem|det|den|de)(?!\p{L})|(?:ingår|ingick|bor|bodde|lever|deltar|deltog|finns|fanns|ligger|låg|stiger|kliver|sätter|sätta|håller|slår|står|tar|lägger|fyller|kommer) $/iu.test(
    before.slice(before.lastIndexOf(".") + 1),
  ) &&
  /^ (?!dag|går|morgon|fjol|år|natt|kväll|vår|höst|somras|vintras|våras|höstas|förrgår|övermorgon)\p{Ll}/u.test(
    after,
  );

/** "av av" and "som som" stand in good sentences too, which their neighbours tell. */
function isMeant(word: string, before: string, after: string): boolean {
  switch (word.toLowerCase()) {
    case "av":
      return verbWithOff.test(before) || agentFollows.test(after);
    case "som":
      return !verbFollows.test(after);
    case "i":
      return !isOneI(before, after);
    default:
      return false;
  }
}

function findDoubled(searched: BlockText): readonly (Stretch & { readonly word: string })[] {
  const { text, block } = searched;
  return matchesIn(text, doubled).flatMap(({ 0: quote, index, groups = {} }) => {
    const stretch = { start: index, end: index + quote.length };
    const { start, end } = searched.placeOf(stretch);
    // A tab or a break between them makes them neighbours on the page, not in a sentence.
    const isApart = /[\t\n]/.test(block.text.slice(start, end)) || isNewBeginning(quote);
    const word = groups["word"] ?? "";
    const isRight = isMeant(word, text.slice(Math.max(0, index - 60), index), text.slice(stretch.end));
    return isApart || isRight ? [] : [{ ...stretch, word }];
  });
}

/** "staden Staden": the second begins something of its own. */
const isNewBeginning = (quote: string): boolean => /^\p{Ll}.* \p{Lu}/u.test(quote);
