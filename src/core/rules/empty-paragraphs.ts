import type { Fix } from "../checking/finding";
import { structureFix } from "../checking/fix-in";
import { defineRule, noOptions } from "../checking/rule";
import type { Block, Paragraph } from "../document/document";
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
    const spaces = from < 0 ? [] : [...spacesIn(blocks.slice(from))];
    const [where, ...related] = spaces.flatMap(({ paragraphs: [first] }) =>
      first ? [placeOfAll(readText(first))] : [],
    );
    if (!where) return;
    yield {
      message: {
        sv: "Tomma stycken ger luft mellan texterna. Ta bort dem och ställ in avståndet i formatet.",
        en: "Empty paragraphs make space between the texts. Take them away and set the space in the style.",
      },
      where,
      related,
      fixes: oneOfEach(spaces),
    };
  },
});

/** Empty paragraphs in a row. */
interface Space {
  readonly paragraphs: readonly Paragraph[];
  /** What stands below them. */
  readonly below: Block;
}

/** A single one may hold a picture or a page break, and those at the end do no harm. */
function* spacesIn(blocks: readonly Block[]): Generator<Space> {
  let paragraphs: Paragraph[] = [];
  for (const block of blocks) {
    if (block.kind === "paragraph" && block.spans.length === 0 && block.text.trim() === "") {
      paragraphs.push(block);
      continue;
    }
    if (paragraphs.length > 1) yield { paragraphs, below: block };
    paragraphs = [];
  }
}

/** One is left of each row, since nobody knows what space the styles make. None where more than one holds a break. */
function oneOfEach(spaces: readonly Space[]): readonly Fix[] {
  const needless = spaces.map(needlessIn);
  if (needless.includes(undefined)) return [];
  const gone = needless.flatMap((paragraphs) => paragraphs ?? []);
  return structureFix(gone, {
    before: "Flera tomma stycken i rad",
    after: "Ett tomt stycke",
    does: {
      sv: gone.length === 1 ? "Tomt stycke tas bort" : `${gone.length} tomma stycken tas bort`,
      en: gone.length === 1 ? "Empty paragraph taken away" : `${gone.length} empty paragraphs taken away`,
    },
    edits: gone.map(({ id, text }) => ({ kind: "delete-empty-paragraph", block: id, expected: text })),
  });
}

/** A page break or a tab is kept, and a paragraph right above a table, where Word may need it. */
function needlessIn({ paragraphs, below }: Space): readonly Paragraph[] | undefined {
  const kept = paragraphs.find(({ text }) => /[^ \u00A0]/.test(text)) ?? paragraphs.at(-1);
  const gone = paragraphs.filter((paragraph) => paragraph !== kept);
  const isLastKept = below.kind !== "table" || kept === paragraphs.at(-1);
  return isLastKept && gone.every(({ text }) => !/[^ \u00A0]/.test(text)) ? gone : undefined;
}
