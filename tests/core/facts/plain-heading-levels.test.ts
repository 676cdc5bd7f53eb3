import type { Paragraph } from "../../../src/core/document/document";
import { levelsOfPlainHeadings } from "../../../src/core/facts/plain-heading-levels";
import { readFacts } from "../../../src/core/facts/read-facts";
import { documentFrom } from "../../support/notation";
import { profileNamed } from "../../support/profiles";

/** "Parkerna 2": the lines that got a level, and which. */
function levels(notation: string, known: readonly string[], others: readonly string[]): readonly string[] {
  const document = documentFrom(notation);
  const named = (names: readonly string[]) =>
    document.blocks.filter(
      (block): block is Paragraph => block.kind === "paragraph" && names.includes(block.text),
    );
  const facts = readFacts(document, profileNamed("stockholm"));
  const headings = { known: named(known), others: named(others), facts };
  return levelsOfPlainHeadings(document.blocks, headings).map(({ block, level }) => `${block.text} ${level}`);
}

it("a known heading stands as high as those that are styled", () => {
  expect(levels("## Bakgrund\nText.\n**Ärendet**\nText.", ["Ärendet"], [])).toEqual(["Ärendet 2"]);
  expect(levels("**Bakgrund**\nText.", ["Bakgrund"], [])).toEqual(["Bakgrund 1"]);
});

it("what looks like a known one stands beside it", () => {
  const text = "**Bakgrund**\nText.\n**Parkerna**\nText.";
  expect(levels(text, ["Bakgrund"], ["Parkerna"])).toEqual(["Bakgrund 1", "Parkerna 1"]);
});

it("what is smaller stands below, and of what is larger nobody knows", () => {
  const text = (size: number) => `{Arial 16|Bakgrund}\nText.\n{Arial ${size}|Parkerna}\nText.`;
  expect(levels(text(14), ["Bakgrund"], ["Parkerna"])).toEqual(["Bakgrund 1", "Parkerna 2"]);
  expect(levels(text(18), ["Bakgrund"], ["Parkerna"])).toEqual([]);
});

it("none gets a level where one would leave the heading above it empty", () => {
  expect(levels("**Bakgrund**\n**Parkerna**\nText.", ["Bakgrund"], ["Parkerna"])).toEqual([]);
});

it("a line below styled headings divides the text of the nearest", () => {
  const text = "# Bakgrund\nText.\n## Parkerna\nText.\n**Skötseln**\nText.";
  expect(levels(text, [], ["Skötseln"])).toEqual(["Skötseln 3"]);
});
