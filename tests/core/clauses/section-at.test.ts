import { findSectionAt } from "../../../src/core/clauses/section-at";
import type { Block, BlockId } from "../../../src/core/document/document";
import type { Facts, Section, SectionRole } from "../../../src/core/facts/facts";
import { doc, h1, h2, li, p, table } from "../../support/notation";
import { emptyFacts } from "../../support/facts-for-clauses";

/** b1 … b10, in sections as a report has them: the first has no heading, a subsection lies in its section. */
const { blocks } = doc(
  p("Till"),
  h1("Ärendet"),
  p("Samma text."),
  h2("Vår egen rubrik"),
  p("Under egen rubrik."),
  h1("Konsekvenser"),
  h2("Bakgrund till beräkningen"),
  li("Punkt."),
  table(["Namn", "Datum"]),
  h1("Rubrik utan roll"),
  p("Samma text."),
);
const facts: Facts = {
  ...emptyFacts,
  sections: [
    { blocks: blocks.slice(0, 1) },
    section("matter", 1, 5),
    section(undefined, 3, 5),
    section("consequences", 5, 9),
    section("background", 6, 9),
    section(undefined, 9, 11),
  ],
};

const at = (text: string, block = idOf(text)) =>
  findSectionAt(facts, { block: block as BlockId, paragraph: text });

it.each([
  ["a heading itself", "Ärendet", "matter"],
  ["a paragraph under it", "Samma text.", "matter"],
  ["text under a heading of one's own", "Under egen rubrik.", "matter"],
  ["a list under a subheading with a role", "Punkt.", "background"],
  ["a subheading with a role", "Bakgrund till beräkningen", "background"],
  ["a table's cell", "Datum", "background"],
  ["the address block", "Till", undefined],
  ["a heading without a role", "Rubrik utan roll", undefined],
])("finds the section of %s", (_what, text, role) => {
  expect(at(text)).toBe(role);
});

it("trusts a text that stands once over an id that now means something else", () => {
  expect(at("Punkt.", idOf("Till"))).toBe("background");
});

it("trusts the id of a paragraph that is being written", () => {
  expect(at("Under egen rubrik. Och så", idOf("Under egen rubrik."))).toBe("matter");
});

it("does not guess between two places with the same text", () => {
  expect(at("Samma text.", "elsewhere")).toBeUndefined();
});

it("does not take one empty paragraph for another", () => {
  expect(at("", "elsewhere")).toBeUndefined();
});

function section(role: SectionRole | undefined, from: number, to: number): Section {
  const heading = blocks[from];
  if (heading?.kind !== "heading") throw new Error(`Block ${from} is no heading`);
  return { heading, ...(role ? { role } : {}), blocks: blocks.slice(from + 1, to) };
}

function idOf(text: string): string {
  const found = blocks.flatMap(idsIn).find(([, own]) => own === text);
  if (!found) throw new Error(`No block reads ${text}`);
  return found[0];
}

function idsIn(block: Block): [string, string][] {
  if (block.kind !== "table") return [[block.id, block.text]];
  return block.rows.flatMap((row) => row.cells.flatMap((cell) => cell.blocks.flatMap(idsIn)));
}
