import type { TextPlace } from "../checking/finding";
import { defineRule, noOptions } from "../checking/rule";
import type { Block } from "../document/document";
import { placeOfAll, readText } from "../facts/block-text";
import { ownBlocks, ownSections } from "../facts/own-sections";

/** Two or more empty paragraphs in a row, between texts: space made with the Enter key. */
export const emptyParagraphs = defineRule({
  id: "empty-paragraphs",
  title: { sv: "Tomma stycken som luft", en: "Empty paragraphs for space" },
  why: {
    sv: "En skärmläsare läser upp varje tomt stycke, och luften hamnar fel när texten ändras.",
    en: "A screen reader announces each of them, and the space goes astray when the text changes.",
  },
  source:
    "Lagen (2018:1937) om tillgänglighet till digital offentlig service; Words format med avstånd före och efter",
  severity: "hint",
  parseOptions: noOptions,
  *check({ document, facts }) {
    if (facts.textKind !== "report") return;
    const blocks = ownBlocks(facts, document.blocks);
    const start = ownSections(facts).find(({ role }) => role !== undefined)?.heading;
    const from = blocks.findIndex((block) => block === start);
    const [first, ...others] = from < 0 ? [] : [...spacesIn(blocks.slice(from))];
    if (!first) return;
    yield {
      message: {
        sv: "Tomma stycken ger luft mellan texterna. Ta bort dem och ställ in avståndet i formatet.",
        en: "Empty paragraphs make space between the texts. Take them away and set the space in the style.",
      },
      where: first,
      related: others,
    };
  },
});

/** The first of every run of them; a single one may hold a picture or a page break, and those at the end do no harm. */
function* spacesIn(blocks: readonly Block[]): Generator<TextPlace> {
  let run: TextPlace[] = [];
  for (const block of blocks) {
    if (block.kind === "paragraph" && block.spans.length === 0 && block.text.trim() === "") {
      run.push(placeOfAll(readText(block)));
      continue;
    }
    const [first] = run;
    if (first && run.length > 1) yield first;
    run = [];
  }
}
