import type { TextPlace } from "../checking/finding";
import { lettersFix, type OwnLetters } from "../checking/letters-fix";
import { defineRule, noOptions } from "../checking/rule";
import type { Block, Document, TextBlock } from "../document/document";
import type { Facts, Section, SectionRole } from "../facts/facts";
import { isForeignIn } from "../facts/foreign-font";
import { inEachText } from "../facts/in-each-text";
import { ownBlocks } from "../facts/own-sections";
import { fontsHeldBy } from "../profiles/held-fonts";

/** Running text whose font or size was set by hand, and differs from the rest. One card a document. */
export const directFormatting = defineRule({
  id: "direct-formatting",
  title: { sv: "Text med egen formatering", en: "Text with formatting of its own" },
  why: {
    sv: "Inklistrad text behåller ofta sitt typsnitt och sin storlek. Då ser löptexten olika ut, och den följer inte med när mallen ändras.",
    en: "Pasted text often keeps its font and size. The running text then looks uneven, and does not follow when the template changes.",
  },
  source: "Lagen om tillgänglighet till digital offentlig service: format används som de är tänkta",
  severity: "hint",
  parseOptions: noOptions,
  *check({ document, facts }, { profile }) {
    if (facts.textKind !== "report") return;
    const formatted = ownFormatting(ownBlocks(facts, document.blocks));
    if (formatted.length === 0) return;
    const text = runningText(document, facts);
    const running = new Set(text);
    const found = formatted.filter(({ block }) => running.has(block));
    const untold = found.filter(isUntold(fontsHeldBy(profile)));
    const [where, ...related] = untold.map(placeOf);
    if (!where || !isException(found, text)) return;
    yield {
      message: {
        sv: "Texten har ett annat typsnitt eller en annan storlek än resten. Markera den och tryck Ctrl+mellanslag, så får den formatmallens.",
        en: "The text has another font or size than the rest. Select it and press Ctrl+Space to give it the style's.",
      },
      where,
      related,
      fixes: lettersFix(untold),
    };
  },
});

const ofLists: readonly SectionRole[] = ["attest", "enclosures"];

/** Long paragraphs and points of lists under a heading. What stands in a quotation may look as it likes. */
function runningText({ blocks }: Document, facts: Facts): readonly TextBlock[] {
  const apart = new Set(facts.sections.filter(isApart).flatMap((section) => section.blocks));
  return ownBlocks(facts, blocks).filter(
    (block): block is TextBlock => !apart.has(block) && isRunning(block),
  );
}

const isApart = ({ heading, role }: Section): boolean =>
  !heading || (role !== undefined && ofLists.includes(role));

const shortestText = 60;

const isRunning = (block: Block): boolean =>
  (block.kind === "paragraph" || block.kind === "list-item") &&
  block.text.length >= shortestText &&
  !/^\s*[”"»]/.test(block.text);

/** Fewer letters are emphasis, a symbol or a note's mark. */
const fewestLetters = 20;

const ownFormatting = inEachText(
  (block: Block): readonly OwnLetters[] =>
    block.kind === "table"
      ? []
      : (block.look?.direct ?? [])
          .filter(({ start, end }) => block.text.slice(start, end).trim().length >= fewestLetters)
          .map((own) => ({ block, own })),
  (block) => block.kind !== "table" && block.look !== undefined && block.look.direct.length > 0,
);

/** A font that the organisation does not have is told of as that, and once is enough. */
const isUntold =
  (fonts: readonly string[]) =>
  ({ block: { text }, own: { font, start, end } }: OwnLetters): boolean =>
    font === undefined || !isForeignIn(fonts, font, text.slice(start, end));

const placeOf = ({ block: { id, text }, own: { start, end } }: OwnLetters): TextPlace => ({
  block: id,
  text,
  start,
  end,
});

/** Where most of the text is set by hand it looks even, and the style is what nobody uses. */
function isException(found: readonly OwnLetters[], text: readonly TextBlock[]): boolean {
  const own = found.reduce((sum, { own: { start, end } }) => sum + end - start, 0);
  const all = text.reduce((sum, block) => sum + block.text.length, 0);
  return own * 3 < all;
}
