import type { TextPlace } from "../checking/finding";
import { defineRule, noOptions } from "../checking/rule";
import type { TextBlock } from "../document/document";
import type { BlockText } from "../facts/block-text";
import { inEachText } from "../facts/in-each-text";

/** Tracked changes that nobody has accepted or rejected. One finding, with the paragraphs that they stand in. */
export const trackedChangesLeft = defineRule({
  id: "tracked-changes-left",
  title: { sv: "Spårade ändringar är kvar", en: "Tracked changes left" },
  why: {
    sv: "Det som har strukits med spårade ändringar följer med i filen och kan läsas av den som får den. Det är också oklart vilken text som är den godkända.",
    en: "What was struck out with tracked changes goes with the file, and can be read by whoever gets it. It is also unclear which text is the approved one.",
  },
  source: "Granskade handlingar; kommuners anvisningar om att godkänna ändringar före publicering",
  severity: "warning",
  parseOptions: noOptions,
  *check({ document, texts }) {
    const places = changesIn(texts);
    if (places.length === 0 && !document.condition.trackedChanges) return;
    const [first, ...related] = places;
    yield {
      message: {
        sv: "Dokumentet har spårade ändringar kvar. Godkänn eller avvisa dem under fliken Granska i Word innan du lämnar in.",
        en: "The document has tracked changes left. Accept or reject them on Word's Review tab before you hand it in.",
      },
      where: first ?? "document",
      related,
    };
  },
});

const changesIn = inEachText(
  ({ block }: BlockText): readonly TextPlace[] => placeOfChanges(block),
  ({ block }) => block.spans.length > 0,
);

/** From the first change of a paragraph to its last; of an empty stretch the whole paragraph. */
function placeOfChanges({ id, text, spans }: TextBlock): readonly TextPlace[] {
  const changes = spans.filter(({ kind }) => kind === "inserted" || kind === "deleted");
  if (changes.length === 0) return [];
  const start = changes.reduce((least, change) => Math.min(least, change.start), text.length);
  const end = changes.reduce((most, change) => Math.max(most, change.end), 0);
  return [{ block: id, text, ...(start < end ? { start, end } : { start: 0, end: text.length }) }];
}
