import type { Span, TextBlock } from "../../../src/core/document/document";
import { p } from "../../support/notation";
import { mapTexts, plainTexts, withAfter, withText, type Operator, type Original } from "./mutant";

/** The paragraphs about the matter, without its tables. */
const matterTexts = ({ facts }: Original): readonly TextBlock[] =>
  plainTexts({
    blocks: facts.sections
      .filter(({ role }) => role === "matter")
      .flatMap(({ blocks }) => blocks)
      .filter(({ kind }) => kind !== "table"),
  }).filter(({ kind, text }) => kind === "paragraph" && text.length > 20);

/** Numbers made for trials; they belong to nobody. */
const personnummer = ["19121212-1212", "121212-1212", "19121272-1219", "191212121212"];

const someonesNumber: Operator = {
  name: "gives somebody's personnummer away",
  rule: "personnummer-present",
  *mutants(original) {
    const place = matterTexts(original).at(-1);
    if (!place) return;
    for (const quote of personnummer)
      yield {
        document: withAfter(original.document, place, p(`En boende, ${quote}, har hört av sig.`)),
        expected: [{ rule: "personnummer-present", quote }],
      };
  },
};

/** Marks a word in the text about the matter. */
const marksWord = (
  rule: string,
  name: string,
  spanFor: (stretch: { start: number; end: number }) => Span,
): Operator => ({
  name,
  rule,
  *mutants(original) {
    for (const block of matterTexts(original)) {
      const end = block.text.indexOf(" ");
      const spans = [spanFor({ start: 0, end })];
      yield {
        document: mapTexts(original.document, (one) => (one === block ? { ...one, spans } : one)),
        expected: [{ rule, quote: block.text.slice(0, end) }],
      };
    }
  },
});

const trackedChange = marksWord("tracked-changes-left", "leaves a tracked change", (stretch) => ({
  kind: "inserted",
  ...stretch,
}));

const hiddenText = marksWord("hidden-text-left", "leaves hidden text", (stretch) => ({
  kind: "hidden",
  ...stretch,
}));

const comment: Operator = {
  name: "leaves a comment",
  rule: "comments-left",
  *mutants({ document }) {
    yield {
      document: { ...document, condition: { ...document.condition, comments: 2 } },
      expected: [{ rule: "comments-left", quote: "" }],
    };
  },
};

const noSuchEnclosure: Operator = {
  name: "refers to an enclosure that there is not",
  rule: "enclosures-mismatch",
  *mutants(original) {
    const place = matterTexts(original).at(-1);
    const hasList = original.facts.sections.some(({ role }) => role === "enclosures");
    if (!place || !hasList || original.facts.textKind !== "report") return;
    yield {
      document: withAfter(original.document, place, p("En karta finns i bilaga 9.")),
      expected: [{ rule: "enclosures-mismatch", quote: "bilaga 9" }],
    };
  },
};

const rangeWithHyphen: Operator = {
  name: "writes a range of years with a hyphen",
  rule: "year-range-hyphen",
  *mutants({ document }) {
    for (const block of plainTexts(document)) {
      for (const { 0: range, index } of block.text.matchAll(
        /(?<![\d–])(?:19|20)\d\d–(?:19|20)\d\d(?![\d–])/g,
      )) {
        const quote = range.replace("–", "-");
        const text = block.text.slice(0, index) + quote + block.text.slice(index + range.length);
        yield { document: withText(document, block, text), expected: [{ rule: "year-range-hyphen", quote }] };
      }
    }
  },
};

/** Adds a passage that says the same thing in two ways; the wrong one must be quoted. */
const twoWays = (
  rule: string,
  name: string,
  pairs: readonly (readonly [right: string, wrong: string])[],
): Operator => ({
  name,
  rule,
  *mutants(original) {
    const place = matterTexts(original).at(-1);
    if (!place || original.facts.textKind !== "report") return;
    for (const [right, quote] of pairs) {
      const text = `Om ${right} finns en plan. Arbetet med ${right} pågår, och ${right} tas upp där. Även ${quote} nämns.`;
      yield {
        document: withAfter(original.document, place, p(text)),
        expected: [{ rule, quote }],
      };
    }
  },
});

const lostGenitive = twoWays("name-variant", "loses the s of a name", [
  ["Lönnens förskola", "Lönnen förskola"],
  ["Hagalunds bibliotek", "Hagalund bibliotek"],
]);

const lostLetter = twoWays("spelling-variant", "loses the s between the parts of a compound", [
  ["trygghetsskapande", "trygghetskapande"],
  ["verksamhetsstyrning", "verksamhetstyrning"],
  ["lokalförsörjningsplanering", "lokalförsörjningplanering"],
]);

export const harmfulRemains: readonly Operator[] = [
  someonesNumber,
  trackedChange,
  hiddenText,
  comment,
  noSuchEnclosure,
  rangeWithHyphen,
  lostGenitive,
  lostLetter,
];
