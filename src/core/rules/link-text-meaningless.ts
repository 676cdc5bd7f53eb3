import type { TextPlace } from "../checking/finding";
import { defineRule, noOptions } from "../checking/rule";
import type { BlockText } from "../facts/block-text";
import { inEachText } from "../facts/in-each-text";

/** A link that is called "här" or "läs mer". */
export const linkTextMeaningless = defineRule({
  id: "link-text-meaningless",
  title: { sv: "Länken säger inte vart den leder", en: "Link text says nothing" },
  why: {
    sv: "Den som lyssnar på texten får ofta länkarna för sig, och då säger ”här” ingenting.",
    en: "Whoever listens to the text often hears the links alone, and then “här” says nothing.",
  },
  source: "Lagen (2018:1937) om tillgänglighet till digital offentlig service; WCAG 2.1, 2.4.4",
  severity: "warning",
  parseOptions: noOptions,
  *check({ texts }) {
    for (const where of linksIn(texts)) {
      yield {
        message: {
          sv: "Länkens text säger inte vart den leder. Låt den vara namnet på det som finns där.",
          en: "The link's text does not say where it leads. Let it be the name of what is there.",
        },
        where,
      };
    }
  },
});

const meaningless =
  /^(?:(?:klicka |tryck |se |läs |läs mer |finns )?här|läs (?:mer|vidare)|mer|mer information|läs mer här|se mer|(?:(?:se|följ|via|klicka på) )?(?:(?:denna|den här) )?länk(?:en)?|klicka)[.!]?$/i;

const linksIn = inEachText(
  ({ block: { id, text, spans } }: BlockText): readonly TextPlace[] =>
    spans.flatMap(({ kind, start, end }) =>
      kind === "link" && meaningless.test(text.slice(start, end).trim())
        ? [{ block: id, text, start, end }]
        : [],
    ),
  ({ block }) => block.spans.length > 0,
);
