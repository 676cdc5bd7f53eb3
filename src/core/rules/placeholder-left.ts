import { quoteOf, type Problem, type TextPlace } from "../checking/finding";
import { defineRule, noOptions } from "../checking/rule";
import { readFurniture, type BlockText } from "../facts/block-text";
import { inEachText } from "../facts/in-each-text";
import { guidanceIn, unfilledIn, type Guidance } from "../facts/unfilled-fields";
import { matchesIn } from "../language/matches-in";
import { hasSign, signs } from "../language/text-signs";
import { WordSet } from "../language/word-set";

/** What was to be replaced by the writer's own words still stands there. */
export const placeholderLeft = defineRule({
  id: "placeholder-left",
  title: { sv: "Mallens text är kvar", en: "Template text left" },
  why: {
    sv: "Ifyllnadstext som blir kvar i ett tjänsteutlåtande följer med till nämnden och blir offentlig.",
    en: "Placeholder text that is left in a report goes to the nämnd with it and becomes public.",
  },
  source: "Det som användare klagar mest på i granskade tjänsteutlåtanden: kvarglömda fält och anvisningar",
  severity: "error",
  parseOptions: noOptions,
  *check({ document, texts }, { guidance }) {
    const fields: TextPlace[] = [];
    const leftovers = new Map<string, { places: TextPlace[]; isCertain: boolean }>();
    const guidanceTexts = guidanceIn(guidance);
    for (const { unfilled, left } of leftIn(texts, guidance)) {
      fields.push(...unfilled);
      for (const { words, place, isCertain } of left) {
        const known = leftovers.get(words) ?? { places: [], isCertain };
        known.places.push(place);
        leftovers.set(words, known);
      }
    }
    yield* furnitureProblem([document.header, document.footer].flatMap(readFurniture), guidanceTexts);
    yield* fieldProblem(fields);
    for (const [words, { places, isCertain }] of leftovers) yield* leftoverProblem(words, places, isCertain);
  },
});

/** One for all texts in which there is nothing. */
const none: readonly never[] = [];

const leftIn = inEachText((text: BlockText, guidance: readonly string[]) => {
  const unfilled = unfilledIn(text, guidanceIn(guidance));
  const left = mayHoldLeftovers(text) ? leftoversIn(text, unfilled) : none;
  return unfilled.length + left.length === 0 ? none : [{ unfilled, left }];
});

/** Before a template language's field that is spoken of, and not left. */
const ofCode = "fältet|variabeln|taggen|koden|skrivs|anges|som";

/** What no writer means to hand in: Word's own texts, a template's instructions, a note to a colleague. */
const certain = new RegExp(
  [
    "Klicka (?:eller tryck )?här (?:för att|och) (?:ange|skriva?|välja?|infoga|lägga?|fylla?|redigera|klistra|mata|ersätta?|byta?)(?: (?:in|till|i|en|ett|egen|eget))*(?: \\p{L}+)?",
    "Click or tap here to enter(?: (?:a|an))?(?: \\p{L}+)?",
    '(?<!(?:form(?:at)?(?:en|et)?|skrivs|anges|som) \\(?[”"]?)(?:ÅÅÅÅ-MM-DD|ÅÅÅÅMMDD|åååå-mm-dd)(?!-[XN])|[Ll]orem ipsum',
    "\\[(?:[Ss]kriv|[Aa]nge|[Ff]yll i|[Kk]listra in|Beskriv|Redogör|Redovisa|Motivera|Sammanfatta|Välj|Infoga|Lägg (?:in|till)|Komplettera|Ta bort)(?!\\p{L})[^\\]]{0,200}\\]",
    "<(?:[Ss]kriv|[Aa]nge|[Ff]yll i|Beskriv|Redogör|Redovisa|Motivera|Sammanfatta|Välj|Infoga|Lägg (?:in|till)|Komplettera|Ta bort)(?!\\p{L})[^<>]{0,200}>",
    "\\[(?:[Nn]amn|[Tt]itel|[Dd]atum|[Bb]elopp|[Nn]ämnd|[Nn]ämnden|[Ff]örvaltning|[Ff]örvaltningen|[Hh]andläggare|[Dd]iarienummer|[Dd]nr|[Oo]rt|[Rr]ubrik|[Tt]ext|[Tt]elefon|[Ee]-post)(?: \\p{L}+){0,3}\\]",
    "<(?:[Nn]amn|[Tt]itel|[Dd]atum|[Bb]elopp|[Nn]ämnd|[Ff]örvaltning|[Hh]andläggare|[Dd]iarienummer|[Dd]nr)>",
    `(?<!(?:${ofCode}) )\\{\\{ ?(?=\\p{L}{3})[^{}]{1,80}\\}\\}`,
    "(?<![/=$\\p{L}\\p{N}{])\\{(?:[Nn]amn|[Tt]itel|[Dd]atum|[Bb]elopp|[Nn]ämnd|[Ff]örvaltning|[Hh]andläggare|[Dd]iarienummer|[Dd]nr|[Rr]ubrik)\\}",
    "(?:«|<<)(?=\\p{Lu})(?:[A-ZÅÄÖ]\\p{Ll}+)?(?:[Nn]amn|[Nn]r|[Nn]ummer|[Dd]atum|[Dd]nr|[Tt]itel|[Nn]ämnd|[Hh]andläggare|[Mm]ening|[Tt]elefon|[Ee]post|[Aa]dress|[Ff]örvaltning)(?:»|>>)",
    "(?:«|<<)\\p{Lu}\\p{L}*(?:_\\p{L}+)+(?:»|>>)",
    "[([](?:KOLLA|FIXA|KONTROLLERA|UPPDATERA|KOMPLETTERA|FYLL I|TODO)(?!\\p{L})[^)\\]]{0,100}[)\\]]",
  ].join("|"),
  "gu",
);

/** Each has one of these in it; the patterns are dear. */
const hint = /XX|TODO|\?\?|xx|NN|Välj ett |«|\[|<|\{|Klicka|Click|ÅÅÅÅ|åååå|orem ipsum|\([A-Z]{4}/;

/** What is certain has a bracket, capitals or one of these; what is not has one of the first two. */
const mayHoldLeftovers = (text: BlockText): boolean =>
  hasSign(text, signs.capitals | signs.bracket) ||
  words.isIn(text) ||
  text.text.includes("??") ||
  text.text.includes("{") ||
  (hasSign(text, signs.quotationMark) && text.text.includes("«"));

const words = new WordSet(["klicka", "click", "lorem", "välj", "xx", "xxx", "åååå-mm-dd"]);

/**
 * "XX", "20XX", "xx kronor", "[…]", "???", "TODO": usually a gap, sometimes a Roman numeral or an ellipsis. "NN" alone on its line is nobody yet, and
 * "Välj ett objekt." is what Word shows in a list where nothing is chosen.
 */
const uncertain =
  /^ ?NN ?$|(?<![\p{L}\p{N}-])TODO(?![\p{L}\p{N}-])|(?<=[ (])\?{2,}(?=[ ).,]|$)|(?<=^ ?|[.:] )Välj ett (?:objekt|alternativ)\.|(?<![\p{L}\p{N}-])(?:X{2,}|20XX|ÅÅÅÅ)(?![\p{L}\p{N}-])|(?<![\p{L}\p{N}-])x{2,}(?= (?:kronor|kr|tkr|mnkr|miljoner|procent)(?!\p{L}))|\[ ?(?:…|\.\.\.) ?\]/gu;

interface Leftover {
  readonly words: string;
  readonly place: TextPlace;
  readonly isCertain: boolean;
}

function leftoversIn(written: BlockText, unfilled: readonly TextPlace[]): readonly Leftover[] {
  const { text } = written;
  if (!hint.test(text)) return none;
  const found = [
    ...matchesIn(text, certain)
      .filter((match) => !(/^[[({<]/.test(match[0]) && isMeant(text, match.index)))
      .map((match) => ({ match, isCertain: true })),
    ...matchesIn(text, uncertain)
      .filter((match) => !isMeant(text, match.index))
      .map((match) => ({ match, isCertain: false })),
  ];
  return found
    .map(({ match: { 0: words, index }, isCertain }) => ({
      words,
      place: written.placeOf({ start: index, end: index + words.length }),
      isCertain,
    }))
    .filter(({ place }) => !unfilled.some((field) => field.start <= place.start && place.end <= field.end));
}

/** A Roman numeral after the word that it numbers, or anything inside a quotation, if there is more than that. */
function isMeant(text: string, index: number): boolean {
  if (/^\s*["”]\[[^\]]*\]["”]\s*$/u.test(text)) return false;
  const before = text.slice(Math.max(0, index - 300), index);
  const isNumbered = /(?:kapitel|kap\.|del|avdelning|bilaga|artikel|band|volym|Gustav|Karl) $/iu.test(before);
  return isNumbered || (before.match(/[”"»]/g)?.length ?? 0) % 2 === 1;
}

/** Header and footer stand beside the body: what is left there is named, and has no place to go to. */
function* furnitureProblem(lines: readonly BlockText[], guidance: Guidance): Generator<Problem> {
  const left = lines.flatMap((line) => {
    const unfilled = unfilledIn(line, guidance);
    const certain = leftoversIn(line, unfilled).filter(({ isCertain }) => isCertain);
    return [...unfilled, ...certain.map(({ place }) => place)].map(quoteOf);
  });
  const words = [...new Set(left)].join("”, ”");
  if (words === "") return;
  yield {
    message: {
      sv: `I sidhuvudet eller sidfoten är ”${words}” inte ifyllt. Fyll i eller ta bort det som inte behövs.`,
      en: `In the header or footer “${words}” is not filled in. Fill in, or take away what is not needed.`,
    },
    where: "document",
    restsOn: [words],
  };
}

function* fieldProblem([where, ...related]: readonly TextPlace[]): Generator<Problem> {
  if (!where) return;
  const count = related.length + 1;
  yield {
    message: {
      sv: `${count === 1 ? "Ett fält är" : `${count} fält är`} inte ifyllt${count === 1 ? "" : "a"}. Fyll i eller ta bort det som inte behövs.`,
      en: `${count === 1 ? "One field is" : `${count} fields are`} not filled in. Fill in, or take away what is not needed.`,
    },
    where,
    related,
  };
}

function* leftoverProblem(
  words: string,
  [where, ...related]: readonly TextPlace[],
  isCertain: boolean,
): Generator<Problem> {
  if (!where) return;
  yield {
    message: {
      sv: `”${words}” ser ut att vara kvar från mallen. Skriv det som ska stå där.`,
      en: `“${words}” seems to be left from the template. Write what is to stand there.`,
    },
    where,
    related,
    ...(isCertain ? {} : { atMost: "warning" as const }),
  };
}
