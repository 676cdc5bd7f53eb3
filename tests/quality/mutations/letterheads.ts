import type { Block, TextBlock } from "../../../src/core/document/document";
import { printIsoDate, type PlainDate } from "../../../src/core/language/plain-date";
import { p } from "../../support/notation";
import { daysAfter } from "./dates";
import { adds } from "./harmless-texts";
import { isReport, knownSections } from "./known-sections";
import { mapTexts, plainTexts, withAfter, withBlocks, type Operator, type Original } from "./mutant";

/** The body's own block in which a fact stands. */
function blockOf({ document }: Original, id: string | undefined): TextBlock | undefined {
  return document.blocks.find((block): block is TextBlock => block.kind !== "table" && block.id === id);
}

/** With every field filled in: what is not is another fault, and nothing more is said of the letterhead. */
function isFilledIn(original: Original): boolean {
  const { header, blocks } = original.document;
  const all = header.state === "read" ? [...header.blocks, ...blocks] : blocks;
  const isUnfilled = (block: Block) =>
    block.kind !== "table" && block.spans.some((span) => span.kind === "control" && span.placeholder);
  return isReport(original) && !all.some(isUnfilled);
}

const isStockholm = (original: Original): boolean =>
  isFilledIn(original) && original.profile.id.startsWith("stockholm");

const meetingGone: Operator = {
  name: "takes the day of the meeting from the address",
  rule: "addressee-missing",
  *mutants(original) {
    const { meetingDate, namnd } = original.facts;
    const line = blockOf(original, meetingDate?.place.block);
    const isAlone = line && /^\d{1,2} \p{L}+ \d{4}$/u.test(line.text);
    if (!isStockholm(original) || !line || !isAlone || !namnd) return;
    yield {
      document: withBlocks(original.document, [line], []),
      expected: [{ rule: "addressee-missing", quote: namnd.value }],
    };
  },
};

const officerGone: Operator = {
  name: "takes the name of the officer away",
  rule: "officer-missing",
  *mutants(original) {
    const { officer } = original.facts;
    const line = blockOf(original, officer?.place.block);
    const above = original.document.blocks[line ? original.document.blocks.indexOf(line) - 1 : -1];
    if (!isFilledIn(original) || !line || line.text !== officer?.value || !isLabel(above)) return;
    yield {
      document: withBlocks(original.document, [line], []),
      expected: [{ rule: "officer-missing", quote: "Handläggare" }],
    };
  },
};

const isLabel = (block: Block | undefined): boolean =>
  block?.kind === "paragraph" && block.text === "Handläggare";

const unsigned: Operator = {
  name: "takes the signatures away",
  rule: "signature-missing",
  *mutants(original) {
    const { signatories } = original.facts;
    const lines = signatories.flatMap(({ place }) => blockOf(original, place.block) ?? []);
    const isDigital = says(/godkänts digitalt|undertecknats/)(original);
    if (!isStockholm(original) || lines.length === 0 || lines.length < signatories.length || isDigital)
      return;
    const gone = lines.flatMap((line) => [line, ...titleBelow(original, line)]);
    yield {
      document: withBlocks(original.document, gone, []),
      expected: [{ rule: "signature-missing", quote: "" }],
    };
  },
};

/** "Förvaltningschef", below the name. */
function titleBelow({ document }: Original, line: TextBlock): readonly TextBlock[] {
  const below = document.blocks[document.blocks.indexOf(line) + 1];
  return below?.kind === "paragraph" && /(?:chef|direktör)$/.test(below.text) ? [below] : [];
}

/** Moves the day by which the answer is due, so many days after the meeting. */
const dueAfter = (rule: string, days: number, mayBe: (original: Original) => boolean): Operator => ({
  name: `has the answer due ${days} days after the meeting`,
  rule,
  mayAlso: ["weekday-mismatch", "past-tense-after-attest"],
  *mutants(original) {
    const { meetingDate, remiss } = original.facts;
    const deadline = remiss?.deadline;
    const line = blockOf(original, deadline?.place.block);
    if (!isReport(original) || !meetingDate || !deadline || !line || !mayBe(original)) return;
    const due = daysAfter(printIsoDate(meetingDate.value), days);
    const words = written(deadline.value);
    const texts = plainTexts(original.document).filter(({ text }) => text.includes(words));
    if (texts.length === 0) return;
    yield {
      document: mapTexts(original.document, (block) => ({
        ...block,
        text: block.text.replaceAll(words, due),
      })),
      expected: [{ rule, quote: `den ${due}` }],
    };
  },
});

const written = (date: PlainDate): string => daysAfter(printIsoDate(date), 0);

const says = (words: RegExp) => (original: Original) =>
  plainTexts(original.document).some(({ text }) => words.test(text));

const tooLate = dueAfter(
  "deadline-before-meeting",
  -10,
  (original) => !says(/anstånd|förlängd|i förväg|under förutsättning/)(original),
);

const inHaste = dueAfter(
  "immediate-justering-missing",
  6,
  (original) => !says(/juster|anstånd|förlängd|i förväg|under förutsättning/)(original),
);

/** Ends the assessment of a report whose decision is to hand it over with a proposal that is not the decision's. */
const closingWith = (
  name: string,
  { organ, recipient, quote }: Record<"organ" | "recipient" | "quote", string>,
): Operator => ({
  name,
  rule: "decision-differs-from-proposal",
  *mutants(original) {
    const decision = knownSections(original).find(({ role }) => role === "decision");
    const last = knownSections(original)
      .find(({ role }) => role === "assessment")
      ?.blocks.at(-1);
    const handsOver = plainTexts({ blocks: decision?.blocks ?? [] }).filter(({ text }) =>
      /överlämnar .*tjänsteutlåtande/.test(text),
    );
    if (!isReport(original) || handsOver.length !== 1 || !last) return;
    const sentence = `Förvaltningen föreslår att ${organ} överlämnar tjänsteutlåtandet${recipient} som svar på remissen.`;
    yield {
      document: withAfter(original.document, last, p(sentence)),
      expected: [{ rule: "decision-differs-from-proposal", quote }],
    };
  },
});

const otherRecipient = closingWith("proposes another recipient at the end than in the decision", {
  organ: "nämnden",
  recipient: " till vattennämnden",
  quote: "till vattennämnden",
});

const otherDecider = closingWith("proposes at the end that another nämnd decides", {
  organ: "vattennämnden",
  recipient: "",
  quote: "vattennämnden",
});

export const harmfulLetterheads: readonly Operator[] = [
  meetingGone,
  officerGone,
  unsigned,
  tooLate,
  inHaste,
  otherRecipient,
  otherDecider,
];

const right: Readonly<Record<string, readonly string[]>> = {
  "addressee-missing": [
    "Till nämnden kommer ärendet i maj.",
    "Vattennämnden fick remissen först.",
    "Till mötet den 3 maj 2009 kom ingen.",
  ],
  "officer-missing": [
    "Handläggare på flera enheter har läst remissen.",
    "Handläggaren har läst remissen.",
    "Kontaktpersonen på enheten har slutat.",
  ],
  "signature-missing": [
    "Protokollet är underskrivet.",
    "Förvaltningschefen har läst remissen.",
    "Avtalet har undertecknats av båda parter.",
  ],
  "deadline-before-meeting": [
    "Vattennämnden hade remissen till och med den 3 maj 2009.",
    "Enkäten besvarades senast den 3 maj 2009.",
    "Remisstiden för den förra planen gick ut den 3 maj 2009.",
  ],
  "immediate-justering-missing": [
    "Justeringen av budgeten gjordes i maj.",
    "Protokollet justeras av två ledamöter.",
    "Den förra remissen besvarades omedelbart.",
  ],
  "decision-differs-from-proposal": [
    "Vattennämnden överlämnade sitt svar till länsstyrelsen.",
    "Förvaltningen föreslår att planen sprids till vattennämnden.",
    "Nämnden har tidigare överlämnat ett svar till länsstyrelsen.",
  ],
};

export const harmlessLetterheads: readonly Operator[] = Object.entries(right).map(([rule, sentences]) =>
  adds(rule, "tells of what a letterhead or a decision has too", () => sentences),
);
