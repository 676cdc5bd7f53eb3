import type { Block, Heading, TextBlock } from "../../../src/core/document/document";
import { h2, li, p, table } from "../../support/notation";
import { sealed } from "./harmful-words";
import { neighbours, otherNames } from "./lexicon";
import {
  mapTexts,
  plainTexts,
  withAfter,
  withBlocks,
  withText,
  type Mutant,
  type Operator,
  type Original,
} from "./mutant";

/** Changes a document in ways that change nothing of what it says. */
const asTyped = (rule: string, name: string, change: (text: string) => string): Operator => ({
  name,
  rule,
  *mutants({ document }) {
    yield {
      document: mapTexts(document, (block) =>
        block.spans.length === 0 ? { ...block, text: change(block.text) } : block,
      ),
      expected: [],
    };
  },
});

const decomposed = asTyped("heading-misspelled", "writes å, ä and ö as two characters", (text) =>
  text.normalize("NFD"),
);
const softHyphens = asTyped("heading-misspelled", "puts soft hyphens into long words", (text) =>
  text.replace(/(\p{L}{6})(?=\p{L}{4})/gu, "$1\u00AD"),
);
const noBreakSpaces = asTyped("dnr-missing", "writes no-break spaces", (text) =>
  text.replaceAll(" ", "\u00A0"),
);
const doubleSpaces: Operator = {
  ...asTyped("doubled-word", "types two spaces after full stops", (text) => text.replaceAll(". ", ".  ")),
  mayAlso: ["typography-space"],
};

const headingsOf = ({ facts }: Original): readonly Heading[] =>
  facts.sections.flatMap(({ heading }) => (heading?.kind === "heading" ? [heading] : []));

const otherName: Operator = {
  name: "calls a section by another name in use",
  rule: "required-heading-missing",
  *mutants(original) {
    for (const heading of headingsOf(original)) {
      for (const name of otherNames[heading.text] ?? [])
        yield { document: withText(original.document, heading, name), expected: [] };
    }
  },
};

const plainHeading: Operator = {
  name: "writes a heading as a bold paragraph",
  rule: "required-heading-missing",
  mayAlso: ["heading-not-styled"],
  *mutants(original) {
    for (const heading of headingsOf(original)) {
      if (otherNames[heading.text])
        yield { document: withBlocks(original.document, [heading], [p(heading.text)]), expected: [] };
    }
  },
};

const ownHeading: Operator = {
  name: "adds a heading of its own matter",
  rule: "heading-misspelled",
  mayAlso: ["heading-unknown-variant"],
  *mutants({ document, facts }) {
    const section = facts.sections.find(({ role }) => role === "matter");
    const place = section?.blocks.at(-1);
    if (!place) return;
    for (const name of neighbours)
      yield {
        document: withBlocks(document, [place], [place, h2(name), p("Texten om detta.")]),
        expected: [],
      };
  },
};

const inOtherForm = (name: string, blocks: readonly Block[]): Operator => ({
  name,
  rule: "section-empty",
  *mutants({ document, facts }) {
    const roles = ["background", "matter", "preparation"];
    for (const { heading, role, blocks: old } of facts.sections) {
      if (heading && role && roles.includes(role) && facts.attest)
        yield { document: withBlocks(document, [heading, ...old], [heading, ...blocks]), expected: [] };
    }
  },
});

const asList = inOtherForm("writes a section as a list", [li("Första frågan"), li("Andra frågan")]);
const asTable = inOtherForm("writes a section as a table", [table(["År", "Antal"], ["2023", "14"])]);
const asSubsection = inOtherForm("writes a section under a subheading", [h2("Frågan"), p("Den är enkel.")]);

const pageBreak: Operator = {
  name: "splits a paragraph in mid-sentence",
  rule: "section-empty",
  *mutants({ document }) {
    for (const block of plainTexts(document)) {
      const at = block.text.indexOf(" ", block.text.length / 2);
      const isTop = document.blocks.includes(block);
      if (block.kind !== "paragraph" || !isTop || block.text.length < 160 || at < 0) continue;
      const halves = [p(block.text.slice(0, at)), p(block.text.slice(at + 1))];
      yield { document: withBlocks(document, [block], halves), expected: [] };
    }
  },
};

const dnrInBody: Operator = {
  name: "moves the own diarienummer from the header to the letterhead",
  rule: "dnr-missing",
  *mutants({ document, facts: { ownDiarienummer: own } }) {
    const { header } = document;
    const [first] = document.blocks;
    if (
      !own ||
      !first ||
      header.state !== "read" ||
      !header.blocks.some((block) => "text" in block && block.text === own.place.text)
    )
      return;
    const without = mapTexts(document, (block) =>
      block.text === own.place.text ? { ...block, text: "" } : block,
    );
    for (const label of ["Dnr", "Diarienummer:", "Ärendenummer"])
      yield {
        document: withBlocks(without, [without.blocks[0]!], [p(`${label} ${own.value}`), without.blocks[0]!]),
        expected: [],
      };
  },
};

/** What may happen to an approved document without its text being another. */
const sealedAs = (name: string, change: (block: TextBlock) => TextBlock): Operator => ({
  name,
  rule: "changed-after-attest",
  *mutants(original) {
    const document = sealed(original);
    if (document) yield { document: mapTexts(document, change), expected: [] } satisfies Mutant;
  },
});

const sealUntouched = sealedAs("approves", (block) => block);
const sealRespaced = sealedAs("approves, then writes no-break spaces", (block) => ({
  ...block,
  text: block.text.replaceAll(" ", "\u00A0"),
}));
const sealRestyled = sealedAs("approves, then sets a style", (block) =>
  block.kind === "paragraph" ? { ...block, style: "Body Text" } : block,
);

const quotation: Operator = {
  name: "quotes old Swedish",
  rule: "doubled-word",
  *mutants({ document, facts }) {
    const place = facts.sections.find(({ role }) => role === "matter")?.blocks.at(-1);
    if (!place) return;
    const text = "I stadgan står: ”Nämnden skall af Konungen anmodas […] att inkomma med utlåtande.”";
    yield { document: withAfter(document, place, p(text)), expected: [] };
  },
};

export const harmlessForms: readonly Operator[] = [
  decomposed,
  softHyphens,
  noBreakSpaces,
  doubleSpaces,
  otherName,
  plainHeading,
  ownHeading,
  asList,
  asTable,
  asSubsection,
  pageBreak,
  dnrInBody,
  sealUntouched,
  sealRespaced,
  sealRestyled,
  quotation,
];
