import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { RuleExamples } from "../../tests/core/rules/rule-examples";

/** Paragraphs that grow with their size, so that there is twice as much of them at 2n. */
export interface Food {
  readonly name: string;
  readonly size: number;
  readonly paragraphs: (size: number) => readonly string[];
}

/** Of every kind that a generator can think of without knowing how a rule works. */
export const foods = (): readonly Food[] => [...general, ...ofLetters, ...ofExamples()];

const manyTimes = (piece: string, size: number): string =>
  piece.repeat(Math.ceil(size / piece.length)).slice(0, size);
const each = (count: number, make: (index: number) => string): string[] =>
  Array.from({ length: count }, (_, index) => make(index));

/** Words of letters alone that are all different. */
const word = (index: number): string =>
  `ord${[...String(index)].map((digit) => "abcdefghij"[Number(digit)]).join("")}`;

const general: readonly Food[] = [
  { name: "all words distinct", size: 20_000, paragraphs: (size) => inLines(each(size, word), 50) },
  {
    name: "one sentence, all words distinct",
    size: 20_000,
    paragraphs: (size) => [each(size, word).join(" ")],
  },
  {
    name: "all paragraphs alike",
    size: 2_500,
    paragraphs: (size) =>
      each(
        size,
        () => "Nämnden godkänner planen den 5 maj 2024. Den gäller till och med 2027, dnr KS 2024/12.",
      ),
  },
  { name: "50,000 dates", size: 25_000, paragraphs: (size) => inLines(each(size, date), 20) },
  { name: "dates in one paragraph", size: 5_000, paragraphs: (size) => [each(size, date).join(" ")] },
  {
    name: "sentences with skall",
    size: 5_000,
    paragraphs: (size) => [manyTimes("Nämnden skall ", size * 14)],
  },
  { name: "headings", size: 1_500, paragraphs: (size) => each(size, (index) => `# Rubrik ${word(index)}`) },
  { name: "headings alike", size: 1_500, paragraphs: (size) => each(size, () => "# Ekonomiska konsekvensr") },
  { name: "short lines", size: 10_000, paragraphs: (size) => each(size, () => "Vera Exempel") },
  {
    name: "line breaks",
    size: 10_000,
    paragraphs: (size) => [manyTimes("Vera Exempel\nHandläggare\n", size * 10)],
  },
  {
    name: "lists of one kind",
    size: 1_000,
    paragraphs: (size) =>
      each(size, (index) => ["Planen har två fokusområden:", "- Ett", "- Två"][index % 3] ?? ""),
  },
  {
    name: "lists of many kinds",
    size: 1_000,
    paragraphs: (size) =>
      each(size, (index) => [`Planen har två ${word(index)}områden:`, "- Ett", "- Två"][index % 3] ?? ""),
  },
  {
    name: "numbered points",
    size: 2_500,
    paragraphs: (size) => each(size, (index) => `${index + 1}. Nämnden godkänner ${word(index)}.`),
  },
];

const date = (index: number): string =>
  `${(index % 28) + 1} ${["januari", "maj", "december"][index % 3]} ${2000 + (index % 30)}`;

/** So many words a paragraph. */
function inLines(words: readonly string[], count: number): readonly string[] {
  return each(Math.ceil(words.length / count), (line) =>
    words.slice(line * count, (line + 1) * count).join(" "),
  );
}

/** One paragraph of a letter, or of a few that take turns. */
const ofLetters: readonly Food[] = [
  ..."aAåÅ1 -.,;:!?()[]”\"'§/%&@…–•עא字".split(""),
  ..."\n|\t|\u00A0|\u00AD|\u2011|\u200B|\u0308|a\u0308|😀|\uD83D".split("|"),
  ..."a |A |1 |a.|A. |a. |a, |a-|A-|1-|1.|1/|1:|1,|(a|a)|”a|” |Aa |AA |- |. |, |a A |a 1 |1 a ".split("|"),
  ..."a\n|A\n|1\n|.\n| \n|\u00AD |a\u00AD".split("|"),
  ..."s att |att att |och |den |Den |X|XX |[X|«|bl.a. |t.ex. |08-|0|20|2024-|2024-05-|den 5 maj ".split("|"),
  ..."KS 2024/|dnr |bilaga |§ 1 |1 § |kap. |Anna |nämnden |Nämnden ".split("|"),
].map((piece): Food => ({
  name: `one paragraph of ${JSON.stringify(piece)}`,
  size: 50_000,
  paragraphs: (size) => [manyTimes(piece, size)],
}));

const folder = join(__dirname, "../../tests/core/rules");

/** The rules' own examples over and over, whole and broken off: near-matches of every pattern. */
function ofExamples(): readonly Food[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(".examples.ts"))
    .flatMap((file) => {
      // eslint-disable-next-line @typescript-eslint/no-require-imports -- one for every rule, by its name
      const { examples } = require(join(folder, file)) as { examples: RuleExamples };
      const texts = [...examples.flagged, ...examples.accepted.slice(0, 1)].map(({ text }) => bare(text));
      return texts.flatMap((text) =>
        text.length > 3 ? nearMatches(file.replace(".examples.ts", ""), text) : [],
      );
    });
}

/** An example without what makes it headings, tables and fields. */
const bare = (text: string): string =>
  text
    .split("\n")
    .map((line) =>
      line.replace(/^\s*(?:#+|=+|\^|@|!|-|\|~?|\d+\.) ?/, "").replace(/\{[^|{}]*\|([^{}]*)\}/g, "$1"),
    )
    .join(" ")
    .trim();

function nearMatches(rule: string, text: string): readonly Food[] {
  const name = `${rule}: ${JSON.stringify(text.slice(0, 40))}`;
  const broken = text.slice(0, Math.ceil(text.length * 0.7));
  return [
    { name: `${name} again and again`, size: 4_000, paragraphs: (size) => [manyTimes(`${text} `, size)] },
    { name: `${name} broken off`, size: 4_000, paragraphs: (size) => [manyTimes(broken, size)] },
  ];
}
