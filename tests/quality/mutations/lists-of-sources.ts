import type { TextBlock } from "../../../src/core/document/document";
import { li, p } from "../../support/notation";
import {
  plainTexts,
  withAfter,
  withBlocks,
  withText,
  type ExpectedFinding,
  type Operator,
  type Original,
} from "./mutant";

/** The entries of the list of sources, one block each. */
function entriesOf({ facts, document }: Original): readonly TextBlock[] {
  if (facts.textKind !== "report") return [];
  const sources = facts.sections.filter(({ role }) => role === "sources");
  return plainTexts({ blocks: sources.flatMap(({ blocks }) => blocks) }).filter((block) =>
    document.blocks.includes(block),
  );
}

/** What is wrong beside what the text says, if anything, in one entry that is added to the list. */
interface Entry {
  readonly entry: string;
  /** A sentence of the section about the matter that speaks of the same document. */
  readonly sentence?: string;
  readonly quote: string;
}

function* withEntry(original: Original, { entry, sentence }: Entry, expected: readonly ExpectedFinding[]) {
  const last = entriesOf(original).at(-1);
  if (!last) return;
  const listed = withBlocks(original.document, [last], [last, like(last, entry)]);
  const matter = original.facts.sections.find(({ role }) => role === "matter" || role === "background");
  const place = matter?.blocks.at(-1);
  if (sentence === undefined) yield { document: listed, expected };
  else if (place && listed.blocks.includes(place))
    yield { document: withAfter(listed, place, p(sentence)), expected };
}

const like = (block: TextBlock, text: string): TextBlock =>
  block.kind === "list-item" ? li(text, block.numbered) : p(text);

const wrong: Readonly<Record<string, readonly Entry[]>> = {
  "source-author-genitive": [
    { entry: "Vattenförvaltningen tjänsteskrivelse, 2019-05-14", quote: "Vattenförvaltningen" },
  ],
  "section-number-without-sign": [{ entry: "Vattennämndens protokoll 2019-05-14, 74", quote: "74" }],
  "same-document-two-dates": [
    {
      entry: "Plan för kommunens vattendrag, 2019-05-14",
      sentence: "Förslaget finns i Plan för kommunens vattendrag, daterad den 14 maj 2018.",
      quote: "den 14 maj 2018",
    },
  ],
  "near-miss-date": [
    {
      entry: "Vattennämndens protokoll 2019-11-27, § 148",
      sentence: "Vattennämnden beslutade den 27 november 2018 om ån.",
      quote: "den 27 november 2018",
    },
  ],
};

const right: Readonly<Record<string, readonly Omit<Entry, "quote">[]>> = {
  "source-author-genitive": [
    { entry: "Vattenförvaltningens tjänsteskrivelse, 2019-05-14" },
    { entry: "Tjänsteskrivelse från vattenförvaltningen, 2019-05-14" },
    { entry: "Vattendirektivet, 2000-10-23" },
  ],
  "section-number-without-sign": [
    { entry: "Vattennämndens protokoll 2019-05-14, § 74" },
    { entry: "Vattennämndens protokoll 2019-05-14, 74 sidor" },
    { entry: "Karta över ån, 2019-05-14" },
  ],
  "same-document-two-dates": [
    {
      entry: "Plan för kommunens vattendrag, 2019-05-14",
      sentence: "Förslaget finns i Plan för kommunens vattendrag, daterad den 14 maj 2019.",
    },
    { entry: "Yttrande från länsstyrelsen, 2019-05-14", sentence: "Ett yttrande den 14 maj 2018 kom sent." },
    {
      entry: "Plan för kommunens vattendrag, rev. 2019-05-14",
      sentence: "Plan för kommunens vattendrag den 14 maj 2018, rev. 2019, gäller.",
    },
  ],
  "near-miss-date": [
    {
      entry: "Vattennämndens protokoll 2019-11-27, § 148",
      sentence: "Vattennämnden beslutade den 27 november 2019 om ån.",
    },
    {
      entry: "Vattennämndens protokoll 2019-11-27, § 148",
      sentence: "Vattennämnden beslutade den 27 november 2018, § 9, om ån.",
    },
    {
      entry: "Vattennämndens protokoll 2019-11-27, § 148",
      sentence: "Hamnnämnden beslutade den 27 november 2018 om ån.",
    },
  ],
};

const listed = (rule: string, entries: readonly Entry[]): Operator => ({
  name: "adds an entry to the list of sources",
  rule,
  mayAlso: ["source-incomplete"],
  *mutants(original) {
    for (const entry of entries) yield* withEntry(original, entry, [{ rule, quote: entry.quote }]);
  },
});

const listedRightly = (rule: string, entries: readonly Omit<Entry, "quote">[]): Operator => ({
  name: "adds an entry to the list of sources that is right",
  rule,
  mayAlso: ["source-incomplete"],
  *mutants(original) {
    for (const entry of entries) yield* withEntry(original, { ...entry, quote: "" }, []);
  },
});

const withoutDate: Operator = {
  name: "takes the date from an entry of the list of sources",
  rule: "source-incomplete",
  *mutants(original) {
    const dated = entriesOf(original).filter(({ text }) => /,? \d{4}-\d\d-\d\d$/.test(text));
    if (dated.length < 3 || dated.length < entriesOf(original).length) return;
    for (const block of dated.filter(({ text }) => !/tjänste/i.test(text))) {
      const quote = block.text.replace(/,? \d{4}-\d\d-\d\d$/, "");
      yield {
        document: withText(original.document, block, quote),
        expected: [{ rule: "source-incomplete", quote }],
      };
    }
  },
};

const completeToo: Operator = {
  name: "adds an entry that needs no date",
  rule: "source-incomplete",
  *mutants(original) {
    for (const entry of ["Karta över ån", "Översiktsplan 2030", "Vattenförvaltningens yttrande, 2019-05-14"])
      yield* withEntry(original, { entry, quote: "" }, []);
  },
};

const ownDate: Operator = {
  name: "dates the own report in the list a year too early",
  rule: "own-date-mismatch",
  mayAlso: ["near-miss-date", "same-document-two-dates"],
  *mutants(original) {
    const year = original.facts.documentDate?.value.year;
    for (const block of entriesOf(original)) {
      const [date] = /(?:den \d{1,2} \p{L}+ \d{4}|\d{4}-\d\d-\d\d)$/u.exec(block.text) ?? [];
      if (year === undefined || date === undefined || !/s tjänste/.test(block.text)) continue;
      const quote = date.replace(String(year), String(year - 1));
      yield {
        document: withText(original.document, block, block.text.replace(date, quote)),
        expected: [{ rule: "own-date-mismatch", quote }],
      };
    }
  },
};

const ownDateToo: Operator = {
  name: "names other reports in the list",
  rule: "own-date-mismatch",
  *mutants(original) {
    for (const entry of [
      "Vattennämndens tjänsteskrivelse, 2018-03-01",
      "Förvaltningens tjänsteskrivelse, 2018-03-01",
      "Tjänsteskrivelse till vattennämnden, 2018-03-01",
    ])
      yield* withEntry(original, { entry, quote: "" }, []);
  },
};

export const harmfulSources: readonly Operator[] = [
  ...Object.entries(wrong).map(([rule, entries]) => listed(rule, entries)),
  withoutDate,
  ownDate,
];

export const harmlessSources: readonly Operator[] = [
  ...Object.entries(right).map(([rule, entries]) => listedRightly(rule, entries)),
  completeToo,
  ownDateToo,
];
