import type { Problem } from "../checking/finding";
import { defineRule, noOptions } from "../checking/rule";
import type { Stretch } from "../document/document";
import type { BlockText } from "../facts/block-text";
import { inEachText } from "../facts/in-each-text";
import { matchesIn } from "../language/matches-in";
import { hasSign, signs } from "../language/text-signs";

/** "Veronika Lund" and "Veronica Lund": one name of two words, spelt in two ways that sound the same. */
export const nameSpellingVariant = defineRule({
  id: "name-spelling-variant",
  title: { sv: "Personnamn stavat på två sätt", en: "Personal name spelt in two ways" },
  why: {
    sv: "Den som heter så vill läsa sitt namn rätt, och sökningen hittar bara den ena stavningen.",
    en: "Whoever has the name wants to read it right, and a search finds only one of the spellings.",
  },
  source: "Granskade tjänsteutlåtanden; Svenska skrivregler om personnamn",
  severity: "warning",
  parseOptions: noOptions,
  *check({ facts, texts }) {
    if (facts.textKind === "other" || facts.textKind === "empty") return;
    for (const uses of groupsOf(namesIn(texts)).values()) yield* problemsOf(uses);
  },
});

interface FoundName extends Stretch {
  readonly text: BlockText;
  readonly name: string;
  readonly sound: string;
}

/** Without \p classes, which cost ten times as much; the letters cover the names that most people here have. */
const part = "[A-ZÅÄÖÉ][a-zåäöéèüøæ]{2,20}(?:-[A-ZÅÄÖÉ][a-zåäöéèüøæ]{2,20})?";
/** The second word may be the first of the next name: "Ordföranden Veronika Lund". */
const fullName = new RegExp(
  `(?<![A-ZÅÄÖÉa-zåäöéèüøæ0-9@/.-])${part}(?=(?<last> ${part})(?![A-ZÅÄÖÉa-zåäöéèüøæ0-9@-]))`,
  "g",
);

const namesIn = inEachText(
  (text: BlockText): readonly FoundName[] =>
    matchesIn(text.text, fullName).map(({ 0: first, index, groups: { last = "" } = {} }) => {
      const written = first + last;
      // The genitive's -s is no part of the name; a name that ends in s loses it everywhere.
      const name = written.replace(/s$/u, "");
      return { text, start: index, end: index + written.length, name, sound: soundOf(name) };
    }),
  (text) => hasSign(text, signs.names),
);

/** What is spelt in one way or another, and heard alike: Karlsson and Carlsson, Pettersson and Petersson. */
function soundOf(name: string): string {
  return name
    .toLocaleLowerCase("sv")
    .replace(/ch|ck|c(?![eiy])|q/gu, "k")
    .replace(/ph/gu, "f")
    .replace(/(?<=[ao])f(?=s)/gu, "v")
    .replace(/th/gu, "t")
    .replace(/w/gu, "v")
    .replace(/z/gu, "s")
    .replace(/é/gu, "e")
    .replace(/(\p{L})\1/gu, "$1");
}

function groupsOf(names: readonly FoundName[]): ReadonlyMap<string, readonly FoundName[]> {
  const groups = new Map<string, FoundName[]>();
  for (const one of names) {
    const group = groups.get(one.sound);
    if (group) group.push(one);
    else groups.set(one.sound, [one]);
  }
  return groups;
}

/** "Karin Karlsson och Carin Carlsson" are two. */
const areSideBySide = (uses: readonly FoundName[]): boolean =>
  uses.some(({ text, end, name }, at) => {
    const next = uses[at + 1];
    const between = next?.text === text && next.name !== name ? text.text.slice(end, next.start) : "";
    return /^(?:,| och| samt| respektive) $/u.test(between);
  });

function* problemsOf(uses: readonly FoundName[]): Generator<Problem> {
  const spellings = [...new Set(uses.map(({ name }) => name))];
  if (spellings.length !== 2 || areSideBySide(uses)) return;
  const counted = spellings.map((name) => uses.filter((use) => use.name === name));
  const [rare = [], frequent = []] = counted.sort((a, b) => a.length - b.length);
  const [where, ...related] = rare.map(({ text, start, end }) => text.placeOf({ start, end }));
  const [other] = frequent;
  if (!where || !other) return;
  yield {
    message: {
      sv: `På ett annat ställe stavas namnet ”${other.name}”. Kontrollera hur det ska vara.`,
      en: `Elsewhere the name is spelt “${other.name}”. Check how it should be.`,
    },
    where,
    related: [...related, other.text.placeOf(other)],
  };
}
