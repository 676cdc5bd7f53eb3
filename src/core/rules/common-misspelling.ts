import { allPlaces, isAny, type Occurrence } from "../checking/all-places";
import type { Problem } from "../checking/finding";
import { fixIn } from "../checking/fix-in";
import { defineRule } from "../checking/rule";
import type { Block, TextBlock } from "../document/document";
import { readText } from "../facts/block-text";
import { findPhrase, inCaseOf, type PhrasePlace } from "../facts/find-phrase";
import { inEachText } from "../facts/in-each-text";
import { inEachWord } from "../facts/in-each-word";
import { misspeltInCells } from "../facts/misspelt-cells";
import { nearHeadingFinder } from "../facts/near-heading";
import { ownBlocks } from "../facts/own-sections";
import { rightSpelling } from "../facts/right-spelling";
import { beginsSentence, vocabulary, type WordUse } from "../facts/vocabulary";
import { matchesIn } from "../language/matches-in";
import { upperFirst } from "../language/organ-names";
import { parseMisspellings, type Misspellings } from "../profiles/misspellings";
import type { Profile } from "../profiles/profile";

/** A spelling that is wrong beyond doubt, from a reviewed list; a word that is not in it is left alone. */
export const commonMisspelling = defineRule<Misspellings>({
  id: "common-misspelling",
  title: { sv: "Felstavat ord", en: "Misspelt word" },
  why: {
    sv: "Ett felstavat ord hittas inte vid sökning, och drar uppmärksamheten från innehållet.",
    en: "A misspelt word is not found by a search, and draws attention away from the matter.",
  },
  source: "Svenska Akademiens ordlista; språklagen 11 § om vårdat språk",
  severity: "warning",
  parseOptions: parseMisspellings,
  *check({ document, facts }, { options, profile }) {
    const words = vocabulary(facts);
    const inCells =
      facts.textKind === "report" ? misspeltInCells(document, facts, options) : new Map<string, never>();
    const inText = new Set<string>();
    for (const [word, { right }] of misspelt(words, options)) {
      const use = words.get(word);
      if (use) yield* problemOf(word, [...occurrencesOf(use, right), ...(inCells.get(word) ?? [])]);
      inText.add(word);
    }
    for (const [word, occurrences] of inCells) if (!inText.has(word)) yield* problemOf(word, occurrences);
    for (const [phrase, right] of options.phrases) yield* phraseProblem(findPhrase(words, phrase), right);
    if (facts.textKind === "report")
      yield* misspeltHeadings(headingsOf(ownBlocks(facts, document.blocks)), options, profile);
  },
});

const misspelt = inEachWord((word, options: Misspellings) => {
  const right = rightSpelling(word.toLowerCase(), options);
  return right === undefined ? undefined : { right };
});

function* phraseProblem(places: readonly PhrasePlace[], right: string): Generator<Problem> {
  const occurrences = places.map((place) => ({
    ...place,
    text: place.running.text,
    right: inCaseOf(place, right),
  }));
  if (!isAny(occurrences)) return;
  const [first] = occurrences;
  const wrong = first.text.text.slice(first.start, first.end);
  yield {
    message: { sv: `Det heter ”${right}”, inte ”${wrong}”.`, en: `It is “${right}”, not “${wrong}”.` },
    ...allPlaces(occurrences),
  };
}

/** By their style or by their look. */
const headingsOf = inEachText((block: Block): readonly TextBlock[] =>
  block.kind === "heading" ||
  (block.kind === "paragraph" && block.look?.bold && block.text.length < longestHeading)
    ? [block]
    : [],
);
const longestHeading = 80;

/** A heading that the profile knows is told of by the rule about headings, and once is enough. */
const misspeltHeadings = inEachText(function* (
  heading: TextBlock,
  options: Misspellings,
  profile: Profile,
): Generator<Problem> {
  const text = readText(heading);
  for (const { 0: word, index } of matchesIn(
    text.text,
    /(?<![\p{L}\p{N}-])\p{L}\p{Ll}{3,}(?![\p{L}\p{N}-])/gu,
  )) {
    const right = rightSpelling(word.toLowerCase(), options);
    if (right === undefined || (index > 0 && /^\p{Lu}/u.test(word))) continue;
    if (nearHeadingFinder(profile)(heading.text)) return;
    const stretch = { start: index, end: index + word.length };
    const written = /^\p{Lu}/u.test(word) ? upperFirst(right) : right;
    yield {
      message: { sv: `”${word}” stavas ”${written}”.`, en: `“${word}” is spelt “${written}”.` },
      where: text.placeOf(stretch),
      fixes: fixIn(text, stretch, written),
    };
  }
});

/** In mid-sentence a word with a capital letter may be a name; an organ's is spelt as any word. */
const organ = /(?:nämden|nämdens|nämd|snämnens?|styrelsen?s?|förvaltn?i?n?g?(?:en)?s?)$/u;

function occurrencesOf(use: WordUse, right: string): readonly Occurrence[] {
  const isSmall = /^\p{Ll}/u.test(use.word);
  if (/\p{Lu}/u.test(use.word.slice(1))) return [];
  return use.at
    .filter((place) => isSmall || organ.test(use.word) || beginsSentence(place))
    .filter(({ running, start }) => !running.isQuoted(start))
    .map((place): Occurrence => {
      const stretch = { start: place.start, end: place.start + use.word.length };
      return { ...stretch, text: place.running.text, right: inCaseOf({ ...place, ...stretch }, right) };
    });
}

/** The word as it is written; all its places have one spelling. */
function* problemOf(word: string, occurrences: readonly Occurrence[]): Generator<Problem> {
  if (!isAny(occurrences)) return;
  const right = occurrences[0].right ?? "";
  yield {
    message: { sv: `”${word}” stavas ”${right}”.`, en: `“${word}” is spelt “${right}”.` },
    ...allPlaces(occurrences),
  };
}
