import type { Section, SectionRole } from "../../../src/core/facts/facts";
import { withBlocks, withText, type Operator, type Original } from "./mutant";

const misspelt: Operator = {
  name: "misspells a heading",
  rule: "heading-misspelled",
  *mutants({ document, facts, profile }) {
    const known = new Set(Object.values(profile.headings).flat());
    for (const { heading } of facts.textKind === "report" ? facts.sections : []) {
      if (heading?.kind !== "heading" || !known.has(heading.text)) continue;
      if (heading.text.replace(/ /g, "").length < 8) continue;
      for (const quote of typos(heading.text))
        yield {
          document: withText(document, heading, quote),
          expected: [{ rule: "heading-misspelled", quote }],
        };
    }
  },
};

/** A slip at every fourth letter inside a long word, of four kinds in turn: one less, two swapped, doubled, another. */
function* typos(name: string): Generator<string> {
  for (const { 0: word, index } of name.matchAll(/\p{L}{7,}/gu)) {
    for (let at = 2; at < word.length - 3; at += 3) {
      const wrong = typo(word, at);
      if (wrong !== word) yield name.slice(0, index) + wrong + name.slice(index + word.length);
    }
  }
}

function typo(word: string, at: number): string {
  const [before, letter, next, after] = [
    word.slice(0, at),
    word[at] ?? "",
    word[at + 1] ?? "",
    word.slice(at + 2),
  ];
  switch (at % 4) {
    case 0:
      return before + next + after;
    case 1:
      return before + next + letter + after;
    case 2:
      return before + letter + letter + next + after;
    default:
      return before + (letter === "e" ? "a" : "e") + next + after;
  }
}

/** What a matter must have, whatever the municipality says more: the parts that a careful reader would miss. */
const neededInStockholm: readonly SectionRole[] = ["decision", "summary", "preparation", "assessment"];

function isNeeded(role: SectionRole | undefined, { facts, profile }: Original): boolean {
  if (role === undefined || facts.textKind !== "report" || facts.matterKind === "unknown") return false;
  const isRequired = profile.matters[facts.matterKind]?.required.includes(role) ?? false;
  return isRequired && (profile.id === "stockholm" ? neededInStockholm : ["decision"]).includes(role);
}

/** Sections whose role no other has. */
function onlySections({ facts: { sections } }: Original): readonly Section[] {
  return sections.filter(({ role }) => sections.filter((other) => other.role === role).length === 1);
}

const withoutHeading: Operator = {
  name: "takes a required section away",
  rule: "required-heading-missing",
  // Where only the decision names the nämnd.
  mayAlso: ["addressee-missing"],
  *mutants(original) {
    for (const { heading, role, blocks } of onlySections(original)) {
      if (!heading || !isNeeded(role, original)) continue;
      const rule = role === "decision" ? "decision-missing" : "required-heading-missing";
      yield {
        document: withBlocks(original.document, [heading, ...blocks], []),
        expected: [{ rule, quote: "" }],
      };
    }
  },
};

const emptied: Operator = {
  name: "empties a required section",
  rule: "section-empty",
  mayAlso: ["addressee-missing"],
  *mutants(original) {
    for (const { heading, role, blocks } of onlySections(original)) {
      if (!heading || !isNeeded(role, original)) continue;
      yield {
        document: withBlocks(original.document, [heading, ...blocks], [heading]),
        expected: [{ rule: role === "decision" ? "decision-missing" : "section-empty", quote: heading.text }],
      };
    }
  },
};

export const harmfulHeadings: readonly Operator[] = [misspelt, withoutHeading, emptied];
