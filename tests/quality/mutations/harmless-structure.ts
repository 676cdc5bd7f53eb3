import type { TextBlock } from "../../../src/core/document/document";
import { h2, p } from "../../support/notation";
import { isReport, knownSections } from "./known-sections";
import { mapTexts, withAfter, withBlocks, type Operator } from "./mutant";

const decidesOtherwise: Operator = {
  name: "decides in a sentence, a list and a table",
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

const sameNameBelow: Operator = {
  name: "names a part of a section as another section",
  rule: "duplicate-heading",
  *mutants(original) {
    const matter = knownSections(original).find(({ role }) => role === "matter");
    const last = matter?.blocks.at(-1);
    if (!isReport(original) || !matter || !last) return;
    for (const name of ["Bakgrund till provtagningen", "Ån", "Sammanfattning av provtagningen"])
      yield {
        document: withBlocks(original.document, [last], [last, h2(name), p("Ån rinner vidare.")]),
        expected: [],
      };
  },
};

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
    const matter = knownSections(original).find(({ role }) => role === "matter");
    const last = matter?.blocks.at(-1);
    if (!isReport(original) || !last) return;
    for (const text of ["Ån ska provtas oftare än i dag.", "Tabell 1. Provtagningar", "Det är bråttom!"])
      yield {
        document: withAfter(original.document, last, { ...p(text), look: { bold: true, direct: [] } }),
        expected: [],
      };
  },
};

const ownNames: Operator = {
  name: "adds headings of the matter's own",
  rule: "heading-unknown-variant",
  *mutants(original) {
    const matter = knownSections(original).find(({ role }) => role === "matter");
    const last = matter?.blocks.at(-1);
    if (!isReport(original) || !matter || !last) return;
    for (const name of ["Bakgrunden till provtagningen", "Ekologiska följder", "Ärendets gång i nämnden"])
      yield {
        document: withBlocks(original.document, [last], [last, h2(name), p("Ån rinner vidare.")]),
        expected: [],
      };
  },
};

const keptOrder: Operator = {
  name: "adds headings that have no place of their own",
  rule: "heading-order",
  *mutants(original) {
    const matter = knownSections(original).find(({ role }) => role === "matter");
    const last = matter?.blocks.at(-1);
    if (!isReport(original) || !matter || !last) return;
    for (const name of ["Provtagning", "Ån och dess biflöden", "Avtal om vatten"])
      yield {
        document: withBlocks(original.document, [last], [last, h2(name), p("Ån rinner vidare.")]),
        expected: [],
      };
  },
};

export const harmlessStructure: readonly Operator[] = [
  decidesOtherwise,
  titleOtherwise,
  sameNameBelow,
  lineBehindAttest,
  boldWords,
  ownNames,
  keptOrder,
];
