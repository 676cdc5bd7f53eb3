import type { Block } from "../../../src/core/document/document";
import { h1, p } from "../../support/notation";
import { isReport, knownSections } from "./known-sections";
import { mapTexts, withBlocks, type Operator } from "./mutant";

const decisionGone: Operator = {
  name: "takes away what is decided",
  rule: "decision-missing",
  mayAlso: ["addressee-missing"],
  *mutants(original) {
    const decision = knownSections(original).find(({ role }) => role === "decision");
    if (!isReport(original) || !decision) return;
    yield {
      document: withBlocks(original.document, decision.blocks, []),
      expected: [{ rule: "decision-missing", quote: decision.heading.text }],
    };
  },
};

const titleGone: Operator = {
  name: "takes the title away",
  rule: "title-missing",
  mayAlso: ["name-variant", "document-title-missing"],
  *mutants(original) {
    const { document } = original;
    const titles = document.blocks.filter(isTitle);
    const opening = document.blocks.slice(0, document.blocks.findIndex(isTitle));
    if (
      !isReport(original) ||
      titles.length === 0 ||
      !opening.some(isTill) ||
      document.blocks.slice(0, 20).some(isUnclear)
    )
      return;
    yield { document: withBlocks(document, titles, []), expected: [{ rule: "title-missing", quote: "" }] };
  },
};

const isTill = (block: Block): boolean => block.kind === "paragraph" && block.text === "Till";

/** A line of a letterhead that a title could be taken for, or a field that is yet to be filled in. */
const isUnclear = (block: Block): boolean =>
  block.kind === "paragraph" &&
  (/^Svar på /.test(block.text) || block.spans.some((span) => span.kind === "control" && span.placeholder));

const isTitle = (block: Block): boolean =>
  block.kind === "paragraph" && (block.style === "Title" || block.style === "Subtitle");

const secondHeading: Operator = {
  name: "begins the same section twice",
  rule: "duplicate-heading",
  mayAlso: ["section-empty", "heading-order"],
  *mutants(original) {
    for (const { heading, blocks, role } of knownSections(original)) {
      const last = blocks.at(-1);
      if (!isReport(original) || !last || (role !== "preparation" && role !== "background")) continue;
      yield {
        document: withBlocks(original.document, [last], [last, h1(heading.text), p("Ån rinner vidare.")]),
        expected: [{ rule: "duplicate-heading", quote: heading.text }],
      };
    }
  },
};

const behindAttest: Operator = {
  name: "moves a section behind the attest",
  rule: "attest-not-last",
  mayAlso: ["heading-order"],
  *mutants(original) {
    const attest = original.facts.sections.find(({ role }) => role === "attest");
    const last = attest?.blocks.at(-1);
    if (!isReport(original) || !attest?.heading || !last || original.profile.id !== "stockholm") return;
    for (const { heading, blocks, role } of knownSections(original)) {
      if (role !== "preparation" && role !== "enclosures") continue;
      const moved = [heading, ...blocks];
      yield {
        document: withBlocks(withBlocks(original.document, moved, []), [last], [last, ...moved]),
        expected: [{ rule: "attest-not-last", quote: heading.text }],
      };
    }
  },
};

const undated: Operator = {
  name: "takes the date from an approval",
  rule: "attest-incomplete",
  mayAlso: ["past-tense-after-attest", "attest-after-meeting"],
  *mutants(original) {
    for (const person of original.facts.attest?.people ?? []) {
      const date = person.date;
      if (!date || !isReport(original)) continue;
      yield {
        document: mapTexts(original.document, (block) =>
          block.id === date.place.block ? { ...block, text: "" } : block,
        ),
        expected: [{ rule: "attest-incomplete", quote: person.name.value }],
      };
    }
  },
};

const flat: Operator = {
  name: "takes every heading away",
  rule: "structure-unreadable",
  *mutants(original) {
    const { document } = original;
    const headings = document.blocks.filter(({ kind }) => kind === "heading");
    const length = document.blocks.reduce(
      (sum, block) => sum + (block.kind === "table" ? 0 : block.text.length),
      0,
    );
    if (!isReport(original) || length < 4000) return;
    yield {
      document: withBlocks(document, headings, []),
      expected: [{ rule: "structure-unreadable", quote: "" }],
    };
  },
};

const bold: Operator = {
  name: "makes every heading a bold paragraph",
  rule: "heading-not-styled",
  mayAlso: ["structure-unreadable", "duplicate-heading"],
  *mutants(original) {
    const { document } = original;
    const first = original.facts.sections.find(({ heading, role }) => heading && role)?.heading;
    if (!isReport(original) || !first) return;
    yield {
      document: mapTexts(document, (block) =>
        block.kind === "heading"
          ? { ...p(block.text), id: block.id, look: { bold: true, direct: [] } }
          : block,
      ),
      expected: [{ rule: "heading-not-styled", quote: first.text }],
    };
  },
};

const otherForm: Operator = {
  name: "gives a heading another form",
  rule: "heading-unknown-variant",
  mayAlso: ["heading-misspelled"],
  *mutants(original) {
    const summary = knownSections(original).find(({ heading }) => heading.text === "Sammanfattning")?.heading;
    if (!isReport(original) || !summary || original.profile.id !== "stockholm") return;
    const quote = "Sammanfattningen";
    yield {
      document: mapTexts(original.document, (block) =>
        block === summary ? { ...block, text: quote } : block,
      ),
      expected: [{ rule: "heading-unknown-variant", quote }],
    };
  },
};

const backToFront: Operator = {
  name: "moves the summary behind the assessment",
  rule: "heading-order",
  *mutants(original) {
    const known = knownSections(original);
    const summary = known.find(({ role }) => role === "summary");
    const assessment = known.find(({ role }) => role === "assessment");
    const last = assessment?.blocks.at(-1);
    if (!isReport(original) || !summary || !assessment || !last || original.profile.id !== "stockholm")
      return;
    const moved = [summary.heading, ...summary.blocks];
    yield {
      document: withBlocks(withBlocks(original.document, moved, []), [last], [last, ...moved]),
      expected: [{ rule: "heading-order", quote: summary.heading.text }],
    };
  },
};

export const harmfulStructure: readonly Operator[] = [
  decisionGone,
  titleGone,
  secondHeading,
  behindAttest,
  undated,
  flat,
  bold,
  otherForm,
  backToFront,
];
