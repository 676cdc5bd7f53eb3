import type { Stretch } from "../../../core/document/document";
import { hitOf, planBetween, planWords, type Needle, type SearchPlan } from "./plan-search";
import { escapeSearch } from "./search-text";

/** A paragraph of Word's and the text that we know it by. */
export interface LocatedParagraph {
  readonly paragraph: Word.Paragraph;
  readonly text: string;
}

/** Stops where a batch must be sent; ends with the range, or undefined when Word's hits do not prove which it is. */
export type Locating = Generator<"asked", Word.Range | undefined, void>;

/** The range of a stretch of the text: searched for as it stands, else between its first and last words. */
export function* locateStretch(where: LocatedParagraph, stretch: Stretch): Locating {
  const plan = planWords(where.text, stretch);
  const range = yield* followPlan(where, plan);
  if (range || plan.kind !== "words") return range;
  return yield* followPlan(where, planBetween(where.text, stretch));
}

export function* followPlan(where: LocatedParagraph, plan: SearchPlan): Locating {
  switch (plan.kind) {
    case "words": {
      const answer = search(where, plan.needle);
      yield "asked";
      return answer();
    }
    case "between": {
      const [first, last] = [search(where, plan.first), search(where, plan.last)];
      yield "asked";
      const [from, to] = [first(), last()];
      return from && to ? from.expandTo(to) : undefined;
    }
    case "impossible":
      return undefined;
  }
}

/** Queues the search; the answer is the hit that is meant. */
function search({ paragraph, text }: LocatedParagraph, needle: Needle): () => Word.Range | undefined {
  const hits = paragraph.search(escapeSearch(needle.words), { matchCase: true });
  hits.load("items/text");
  return () => {
    const nth = hitOf(
      text,
      needle,
      hits.items.map((hit) => hit.text),
    );
    return nth === undefined ? undefined : hits.items[nth];
  };
}
