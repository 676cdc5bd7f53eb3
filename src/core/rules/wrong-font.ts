import type { TextPlace } from "../checking/finding";
import { lettersFix } from "../checking/letters-fix";
import { defineRule } from "../checking/rule";
import type { Block, DirectLook, TextBlock } from "../document/document";
import { textBlocks } from "../document/text-blocks";
import { isForeignIn, knownIn } from "../facts/foreign-font";
import { inEachText } from "../facts/in-each-text";
import { ownBlocks } from "../facts/own-sections";
import { parseHeldFonts } from "../profiles/held-fonts";

/** Text in a font that the organisation's profile does not have. One card a document. */
export const wrongFont = defineRule({
  id: "wrong-font",
  title: { sv: "Typsnitt utanför den grafiska profilen", en: "Font outside the profile" },
  why: {
    sv: "Tjänsteutlåtanden ska se ut att komma från samma avsändare. Ett annat typsnitt följer ofta med text som är inklistrad.",
    en: "Reports should look as if they came from one sender. Another font often comes with text that was pasted.",
  },
  source: "Organisationens grafiska profil",
  severity: "hint",
  parseOptions: parseHeldFonts,
  *check({ document, facts }, { options: { fonts } }) {
    if (facts.textKind !== "report" || fonts.length === 0) return;
    const isKnown = knownIn(fonts);
    const found = foreignLetters(ownBlocks(facts, document.blocks), fonts);
    const [first] = found;
    if (!first) return;
    const names = [...new Set(found.map(({ own }) => own.font))].join(", ");
    yield {
      message: {
        sv: `Texten står i ${names}. Organisationens typsnitt är ${fonts.join(", ")}. Byt typsnitt, helst genom att ge texten rätt format.`,
        en: `The text is in ${names}. The organisation's fonts are ${fonts.join(", ")}. Change the font, best by giving the text the right style.`,
      },
      where: placeOf(first),
      related: found.slice(1).map(placeOf),
      fixes: found.every(({ block: { look }, isOwn }) => isOwn && isKnown(look?.font ?? ""))
        ? lettersFix(found)
        : [],
    };
  },
});

interface Foreign {
  readonly block: TextBlock;
  readonly own: DirectLook & { readonly font: string };
  /** Set by hand; else it is the style's, which is not for a correction to change. */
  readonly isOwn: boolean;
}

const foreignLetters = inEachText((block: Block, fonts: readonly string[]) =>
  block.kind === "table"
    ? textBlocks([block]).flatMap((text) => foreignIn(text, fonts))
    : foreignIn(block, fonts),
);

function foreignIn(block: TextBlock, fonts: readonly string[]): readonly Foreign[] {
  const { text, look } = block;
  if (!look) return [];
  const { font, direct } = look;
  if (direct.length === 0 && (font === undefined || knownIn(fonts)(font))) return [];
  const own = direct.flatMap((stretch) =>
    stretch.font === undefined ? [] : [{ ...stretch, font: stretch.font }],
  );
  const isOwn = own.length > 0;
  const whole = !isOwn && font !== undefined ? [{ font, start: 0, end: text.length }] : own;
  return whole
    .filter(({ font: own, start, end }) => isForeignIn(fonts, own, text.slice(start, end)))
    .map((stretch) => ({ block, own: stretch, isOwn }));
}

const placeOf = ({ block: { id, text }, own: { start, end } }: Foreign): TextPlace => ({
  block: id,
  text,
  start,
  end,
});
