import type { Block, TextBlock } from "../../../src/core/document/document";
import { h2, p } from "../../support/notation";
import { isReport, knownSections } from "./known-sections";
import { mapTexts, withAfter, withBlocks, type Operator, type Original } from "./mutant";

const decidesOtherwise: Operator = {
  name: "decides something else in one sentence",
  rule: "decision-missing",
  mayAlso: [
    "decision-wrong-namnd",
    "decision-without-decider",
    "enclosures-mismatch",
    "decision-differs-from-proposal",
    "immediate-justering-missing",
    "signature-missing",
    "addressee-missing",
  ],
  *mutants(original) {
    const decision = knownSections(original).find(({ role }) => role === "decision");
    const namnd = original.facts.namnd?.value ?? "Nämnden";
    if (!isReport(original) || !decision) return;
    for (const text of [
      "godkänner redovisningen.",
      "tar del av redovisningen.",
      "lägger redovisningen till handlingarna.",
    ])
      yield {
        document: withBlocks(original.document, decision.blocks, [p(`${namnd} ${text}`)]),
        expected: [],
      };
  },
};

const titleOtherwise: Operator = {
  name: "sets the title in another style",
  rule: "title-missing",
  *mutants(original) {
    const { document } = original;
    const title = document.blocks.find(
      (block): block is TextBlock => block.kind === "paragraph" && block.style === "Title",
    );
    if (!isReport(original) || !title) return;
    const look = { bold: true, direct: [] };
    for (const change of [
      { style: "Rubrik tjänsteutlåtande", look },
      { style: "Ärendemening" },
      { style: "Normal", look },
    ])
      yield {
        document: mapTexts(document, (block) => (block === title ? { ...block, ...change } : block)),
        expected: [],
      };
  },
};

/** The last block of the section about the matter, in a report. */
function endOfMatter(original: Original): Block | undefined {
  const matter = knownSections(original).find(({ role }) => role === "matter");
  return isReport(original) ? matter?.blocks.at(-1) : undefined;
}

/** Ends the section about the matter with a part under each of the headings. */
function withHeadings(rule: string, name: string, headings: readonly string[]): Operator {
  return {
    name,
    rule,
    *mutants(original) {
      const last = endOfMatter(original);
      if (!last) return;
      for (const heading of headings)
        yield {
          document: withBlocks(original.document, [last], [last, h2(heading), p("Ån rinner vidare.")]),
          expected: [],
        };
    },
  };
}

const lineBehindAttest: Operator = {
  name: "ends with what is no section",
  rule: "attest-not-last",
  *mutants(original) {
    const last = original.document.blocks.at(-1);
    if (!isReport(original) || !last) return;
    for (const text of ["", "Utskrivet på återvunnet papper", "www.exempel.se"])
      yield { document: withAfter(original.document, last, p(text)), expected: [] };
  },
};

const boldWords: Operator = {
  name: "writes bold lines that are no headings",
  rule: "heading-not-styled",
  *mutants(original) {
    const last = endOfMatter(original);
    if (!last) return;
    for (const text of ["Ån ska provtas oftare än i dag.", "Tabell 1. Provtagningar", "Det är bråttom!"])
      yield {
        document: withAfter(original.document, last, { ...p(text), look: { bold: true, direct: [] } }),
        expected: [],
      };
  },
};

const sameNameBelow = withHeadings("duplicate-heading", "names a part of a section as another section", [
  "Bakgrund till provtagningen",
  "Ån",
  "Sammanfattning av provtagningen",
]);

const ownNames = withHeadings("heading-unknown-variant", "adds headings of the matter's own", [
  "Bakgrunden till provtagningen",
  "Ekologiska följder",
  "Ärendets gång i nämnden",
]);

const keptOrder = withHeadings("heading-order", "adds headings that have no place of their own", [
  "Provtagning",
  "Ån och dess biflöden",
  "Avtal om vatten",
]);

export const harmlessStructure: readonly Operator[] = [
  decidesOtherwise,
  titleOtherwise,
  sameNameBelow,
  lineBehindAttest,
  boldWords,
  ownNames,
  keptOrder,
];
