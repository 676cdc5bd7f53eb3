import type { TextPlace } from "../checking/finding";
import { defineRule, noOptions } from "../checking/rule";
import type { Block, Image } from "../document/document";
import { textBlocks } from "../document/text-blocks";
import { inEachText } from "../facts/in-each-text";
import { ownBlocks } from "../facts/own-sections";

/** A picture in the body that says nothing to those who do not see it, and is not marked as decorative. */
export const imageWithoutAlt = defineRule({
  id: "image-without-alt",
  title: { sv: "Bild utan alternativtext", en: "Picture without alternative text" },
  why: {
    sv: "Den som inte ser bilden får bara veta att där är en bild. Alternativtexten säger vad den visar.",
    en: "Whoever does not see the picture only learns that there is one. The alternative text says what it shows.",
  },
  source: "Lagen om tillgänglighet till digital offentlig service; EN 301 549, WCAG 2.1 AA 1.1.1",
  severity: "warning",
  parseOptions: noOptions,
  *check({ document, facts }) {
    if (facts.textKind !== "report") return;
    const [where, ...related] = silentPictures(ownBlocks(facts, document.blocks));
    if (!where) return;
    yield {
      message: {
        sv: "Bilden saknar alternativtext. Högerklicka på den, välj Visa alternativtext och skriv vad den visar, eller markera den som dekorativ.",
        en: "The picture has no alternative text. Right-click it, choose View Alt Text and write what it shows, or mark it as decorative.",
      },
      where,
      related,
    };
  },
});

const silentPictures = inEachText(
  function* (block: Block): Generator<TextPlace> {
    for (const { id, text, spans } of textBlocks([block]))
      for (const span of spans)
        if (span.kind === "image" && isSilent(span))
          yield { block: id, text, start: span.start, end: span.end };
  },
  (block) => block.kind === "table" || block.spans.length > 0,
);

/** A file's name, which some programs write there, says nothing; nor does "Bildobjekt 7", which Word calls it. */
const isSilent = ({ shows, alt, decorative }: Image): boolean =>
  shows === "picture" &&
  !decorative &&
  (alt.trim() === "" ||
    /^(?:\S{1,60}\.(?:png|jpe?g|gif|bmp|tiff?|emf|wmf|svg)|(?:bildobjekt|bild|picture|image|grafik) ?\d{0,4})$/i.test(
      alt.trim(),
    ));
