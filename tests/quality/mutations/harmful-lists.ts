import type { TextBlock } from "../../../src/core/document/document";
import { p } from "../../support/notation";
import { mapTexts, plainTexts, withAfter, withText, type Operator, type Original } from "./mutant";

/** Of a report alone: the rules keep silent on other kinds of text. */
function textsOf({ facts }: Original, wanted: string): readonly TextBlock[] {
  if (facts.textKind !== "report") return [];
  return plainTexts({
    blocks: facts.sections.filter(({ role }) => role === wanted).flatMap(({ blocks }) => blocks),
  });
}

/** The lists of sources that say when each document was written. */
const futureSource: Operator = {
  name: "dates a source long after the report",
  rule: "source-dated-after-report",
  mayAlso: ["same-document-two-dates", "near-miss-date"],
  *mutants(original) {
    for (const block of textsOf(original, "sources")) {
      const [date] = /\d{4}-\d\d-\d\d$/.exec(block.text) ?? [];
      if (date === undefined || /tjänste/i.test(block.text)) continue;
      const later = `2039${date.slice(4)}`;
      yield {
        document: withText(original.document, block, block.text.replace(date, later)),
        expected: [{ rule: "source-dated-after-report", quote: later }],
      };
    }
  },
};

const typedList: Operator = {
  name: "types a list by hand",
  rule: "manual-list",
  *mutants(original) {
    const { document } = original;
    const place = textsOf(original, "matter").find(
      (text) => text.text.length > 20 && document.blocks.includes(text),
    );
    if (!place) return;
    yield {
      document: withAfter(document, place, p("– Första punkten\n– Andra punkten")),
      expected: [{ rule: "manual-list", quote: "– Första punkten" }],
    };
  },
};

const highlighted: Operator = {
  name: "leaves highlighting",
  rule: "highlight-left",
  *mutants(original) {
    for (const block of textsOf(original, "matter").filter(({ text }) => text.includes(" "))) {
      const end = block.text.indexOf(" ");
      const spans = [{ kind: "highlighted", start: 0, end } as const];
      yield {
        document: mapTexts(original.document, (one) => (one === block ? { ...one, spans } : one)),
        expected: [{ rule: "highlight-left", quote: block.text.slice(0, end) }],
      };
    }
  },
};

export const harmfulLists: readonly Operator[] = [futureSource, typedList, highlighted];
