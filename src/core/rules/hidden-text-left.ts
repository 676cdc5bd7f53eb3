import type { TextPlace } from "../checking/finding";
import { defineRule, noOptions } from "../checking/rule";
import type { BlockText } from "../facts/block-text";
import { inEachText } from "../facts/in-each-text";

/** Text that is formatted as hidden. One finding, with all its places; hidden spaces hide nothing. */
export const hiddenTextLeft = defineRule({
  id: "hidden-text-left",
  title: { sv: "Dold text är kvar", en: "Hidden text left" },
  why: {
    sv: "Dold text syns inte på papperet men finns kvar i filen, och den som får filen kan läsa den.",
    en: "Hidden text does not show on paper, but it is in the file, and whoever gets the file can read it.",
  },
  source: "Granskade handlingar; kommuners anvisningar om att rensa dokument före publicering",
  severity: "warning",
  parseOptions: noOptions,
  *check({ texts }) {
    const [first, ...related] = hiddenIn(texts);
    if (!first) return;
    yield {
      message: {
        sv: "Här finns text som är formaterad som dold. Visa den med ¶ på fliken Start, och ta bort den eller gör den synlig.",
        en: "Text is formatted as hidden here. Show it with ¶ on the Home tab, and take it away or make it visible.",
      },
      where: first,
      related,
    };
  },
});

const hiddenIn = inEachText(
  ({ block: { id, text, spans } }: BlockText): readonly TextPlace[] =>
    spans
      .filter(({ kind, start, end }) => kind === "hidden" && text.slice(start, end).trim() !== "")
      .map(({ start, end }) => ({ block: id, text, start, end })),
  ({ block }) => block.spans.length > 0,
);
