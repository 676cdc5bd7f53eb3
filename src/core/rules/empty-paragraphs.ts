import type { Fix } from "../checking/finding";
import { structureFix } from "../checking/fix-in";
import { defineRule, noOptions } from "../checking/rule";
import type { Block, Paragraph } from "../document/document";
import { placeOfAll, readText } from "../facts/block-text";
import { inEachText } from "../facts/in-each-text";
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
    if (emptyIn(blocks).length < 2) return;
    const start = ownSections(facts).find(({ role }) => role !== undefined)?.heading;
    const from = blocks.findIndex((block) => block === start);
    const spaces = from < 0 ? [] : [...spacesIn(blocks.slice(from))];
    const [where, ...related] = spaces.flatMap(([first]) => (first ? [placeOfAll(readText(first))] : []));
    if (!where) return;
    yield {
      message: {
        sv: "Tomma stycken ger luft mellan texterna. Ta bort dem och ställ in avståndet i formatet.",
        en: "Empty paragraphs make space between the texts. Take them away and set the space in the style.",
      },
      where,
      related,
      // Without Word's OOXML it is not known what an empty paragraph holds.
      fixes: document.readBy === "proxies" ? [] : oneOfEach(spaces),
    };
  },
});

const isEmpty = (block: Block): block is Paragraph =>
  block.kind === "paragraph" && block.spans.length === 0 && !/\S/.test(block.text);

const emptyIn = inEachText((block: Block): readonly Paragraph[] => (isEmpty(block) ? [block] : []));

/** Empty paragraphs in a row. */
type Space = readonly Paragraph[];

/** A single one may hold a picture or a page break, and those at the end do no harm. */
function* spacesIn(blocks: readonly Block[]): Generator<Space> {
  let paragraphs: Paragraph[] = [];
  for (const block of blocks) {
    if (isEmpty(block)) {
      paragraphs.push(block);
      continue;
    }
    if (paragraphs.length > 1) yield paragraphs;
    paragraphs = [];
  }
}

/** The last is left of each row, since nobody knows what space the styles make. None where another holds a page break. */
function oneOfEach(spaces: readonly Space[]): readonly Fix[] {
  const gone = spaces.flatMap((paragraphs) => paragraphs.slice(0, -1));
  if (gone.some(({ text }) => /[^ \u00A0]/.test(text))) return [];
  const many = gone.length > 1;
  return structureFix(gone, {
    before: "Flera tomma stycken i rad",
    after: "Ett tomt stycke",
    does: {
      sv: many ? `${gone.length} tomma stycken tas bort` : "Tomt stycke tas bort",
      en: many ? `${gone.length} empty paragraphs are taken away` : "An empty paragraph is taken away",
    },
    edits: gone.map(({ id, text }) => ({ kind: "delete-empty-paragraph", block: id, expected: text })),
  });
}
