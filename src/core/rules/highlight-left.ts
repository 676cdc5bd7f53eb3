import { defineRule, noOptions } from "../checking/rule";
import type { BlockText } from "../facts/block-text";
import { inEachText } from "../facts/in-each-text";
import type { TextPlace } from "../checking/finding";

/** Highlighting that somebody put there while writing, and left. */
export const highlightLeft = defineRule({
  id: "highlight-left",
  title: { sv: "Överstrykning kvar", en: "Highlighting left" },
  why: {
    sv: "Gul text är nästan alltid en minneslapp från arbetet. Nämnden ska inte behöva undra vad den betyder.",
    en: "Yellow text is nearly always a note from the work. The nämnd should not have to wonder what it means.",
  },
  source: "Rester från arbetet är ett av de vanligaste klagomålen på tjänsteutlåtanden",
  severity: "warning",
  parseOptions: noOptions,
  *check({ texts }) {
    const [first, ...others] = highlightedIn(texts);
    if (!first) return;
    yield {
      message: {
        sv: "Text är överstruken med färg. Ta ställning till det som är markerat och ta bort färgen.",
        en: "Text is highlighted. Settle what was marked, and take the colour away.",
      },
      where: first,
      related: others,
    };
  },
});

const highlightedIn = inEachText(
  ({ block: { id, text, spans } }: BlockText): readonly TextPlace[] =>
    spans.flatMap(({ kind, start, end }) =>
      kind === "highlighted" && text.slice(start, end).trim() !== "" ? [{ block: id, text, start, end }] : [],
    ),
  ({ block }) => block.spans.length > 0,
);
