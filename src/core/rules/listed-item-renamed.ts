import type { Problem } from "../checking/finding";
import { defineRule, noOptions, type Subject } from "../checking/rule";
import type { Stretch } from "../document/document";
import type { BlockText } from "../facts/block-text";
import { inEachText } from "../facts/in-each-text";
import { oncePer } from "../facts/once-per";
import { runningTexts, type RunningText } from "../facts/running-text";
import { matchesIn } from "../language/matches-in";
import { hasSign, signs } from "../language/text-signs";

/** A list gives the parts their names, and the text calls one of them otherwise. */
export const listedItemRenamed = defineRule({
  id: "listed-item-renamed",
  title: { sv: "Heter något annat i listan", en: "Called otherwise in the list" },
  why: {
    sv: "Heter en del ett i listan och ett annat i texten vet läsaren inte om det är samma del.",
    en: "If a part has one name in the list and another in the text, the reader cannot tell whether it is the same part.",
  },
  source: "Klarspråksråd: kalla samma sak vid samma namn",
  severity: "warning",
  parseOptions: noOptions,
  *check(subject) {
    const lists = findLists(subject);
    if (lists.length === 0) return;
    yield* problemsIn(runningTexts(subject.facts), lists);
  },
});

const problemsIn = inEachText(function* (
  { text, isQuoted }: RunningText,
  lists: readonly NamedList[],
): Generator<Problem> {
  for (const list of lists) {
    for (const problem of renamedIn(text, list)) if (!isQuoted(problem.start)) yield problem.problem;
  }
});

interface NamedList {
  /** "fokusområdet" */
  readonly definite: string;
  /** The items' words, in lower case. */
  readonly items: readonly (readonly string[])[];
}

/** "… fyra fokusområden:" and then two items or more, typed or styled. */
const leadIn = /(?<category>\p{Ll}{6,})(?: är)?: ?$/u;
const mostItems = 30;

/** More kinds of lists than this make no report, and each is looked for in the whole text. */
const mostKinds = 50;

/** What several lists of one kind name counts as one list: the text may speak of any of them. */
function findLists({ texts }: Subject): readonly NamedList[] {
  const kinds = new Map<string, (readonly string[])[]>();
  let at = -1;
  for (const { text, definite } of leadIns(texts)) {
    at = texts.indexOf(text, at + 1);
    const items = itemsAfter(texts, at);
    if (items.length < 2) continue;
    const known = kinds.get(definite);
    if (known) known.push(...items);
    else kinds.set(definite, [...items]);
  }
  return [...kinds].slice(0, mostKinds).map(([definite, items]) => ({ definite, items }));
}

interface LeadIn {
  readonly text: BlockText;
  readonly definite: string;
}

const leadIns = inEachText(
  (text: BlockText): readonly LeadIn[] => {
    const category = leadIn.exec(text.text.slice(-60))?.groups?.["category"];
    const definite = category === undefined ? undefined : definiteOf(category);
    return definite === undefined ? [] : [{ text, definite }];
  },
  (text) => hasSign(text, signs.endingColon),
);

/** "fokusområdet", and two words after it. */
const patternOf = oncePer(
  ({ definite }: NamedList) =>
    new RegExp(`(?<!\\p{L})${definite} (?<mark>”?)(?<first>\\p{L}+) (?<second>\\p{Ll}{4,})`, "giu"),
);

/** The definite singular of a plural that ends in a way that leaves no choice: "fokusområden", "målbilder", "delar". */
function definiteOf(plural: string): string | undefined {
  if (/den$/.test(plural)) return plural.replace(/n$/, "t");
  if (/(?:are)$/.test(plural)) return undefined;
  if (/[ae]r$/.test(plural)) return plural.replace(/[ae]r$/, "en");
  if (/or$/.test(plural)) return plural.replace(/or$/, "an");
  return /(?:mål|spår|steg|projekt|program|alternativ)$/.test(plural) ? `${plural}et` : undefined;
}

function itemsAfter(texts: Subject["texts"], lead: number): readonly (readonly string[])[] {
  const items: (readonly string[])[] = [];
  for (const { text, block } of texts.slice(lead + 1, lead + 1 + mostItems)) {
    const typed = /^ ?(?:[-–•*] ?|\d{1,2}[.)] |[a-h]\) )(?=\p{L})/u.exec(text);
    if (block.kind !== "list-item" && !typed) break;
    const name = text.slice(typed?.[0].length ?? 0).split(/[:.,;–(]/u)[0] ?? "";
    items.push(name.trim().toLocaleLowerCase("sv").split(" "));
  }
  return items;
}

interface Found {
  readonly start: number;
  readonly problem: Problem;
}

function* renamedIn(text: BlockText, list: NamedList): Generator<Found> {
  const { items } = list;
  for (const { 0: quote, index, groups = {} } of matchesIn(text.text, patternOf(list))) {
    const first = groups["first"]?.toLocaleLowerCase("sv") ?? "";
    const second = groups["second"]?.toLocaleLowerCase("sv") ?? "";
    const meant = items.filter(([word]) => word === first);
    const [only] = meant;
    if (!only || meant.length > 1 || only.length < 2 || isSame(only, second)) continue;
    const stretch = { start: index, end: index + quote.length };
    yield { start: index, problem: problemOf(text, stretch, only.join(" ")) };
  }
}

/** The same word, an inflection of it, or a word that goes on with the sentence. */
function isSame([, listed = ""]: readonly string[], written: string): boolean {
  const length = Math.max(4, Math.min(listed.length, written.length) - 3);
  return listed.slice(0, length) === written.slice(0, length) || continues.test(written);
}

const continues =
  /^(?:samt|eller|inom|enligt|under|över|efter|från|till|genom|utan|vill|skall|kommer|innebär|innehåller|omfattar|handlar|gäller|kräver|beskriver|består|syftar|bidrar|blir|finns|också|även|bland|beskrivs|genomförs|följs|leder|avser|riktar|\p{L}+(?:as|ade|ats|des))$/u;

const problemOf = (text: BlockText, stretch: Stretch, item: string): Problem => ({
  message: {
    sv: `I listan heter det ”${item}”. Använd samma namn här.`,
    en: `In the list it is called “${item}”. Use the same name here.`,
  },
  where: text.placeOf(stretch),
});
