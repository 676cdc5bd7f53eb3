import type { TextBlock } from "../../../src/core/document/document";
import { textBlocks } from "../../../src/core/document/text-blocks";
import { infinitives } from "./lexicon";
import { mapTexts, plainTexts, withText, type Operator, type Original } from "./mutant";

/** A body that decides in none of the documents. */
const foreignNamnd = "Vattennämnden";

/** A point of the decision that says who decides. */
export interface Point {
  readonly block: TextBlock;
  readonly namnd: string;
  /** What follows the name. */
  readonly rest: string;
}

/** The points of the decision that begin with the nämnd that the report is addressed to. */
export function pointsOf({ facts }: Original): readonly Point[] {
  const namnd = facts.textKind === "report" ? facts.namnd?.value : undefined;
  const decision = facts.sections.find(({ role }) => role === "decision");
  if (namnd === undefined || !decision || !isAddressed(facts.namnd, facts.sections[0]?.blocks)) return [];
  return plainTexts({ blocks: decision.blocks })
    .filter(({ text }) => text.startsWith(`${namnd} `))
    .map((block) => ({ block, namnd, rest: block.text.slice(namnd.length + 1) }));
}

const isAddressed = (namnd: Original["facts"]["namnd"], opening: Original["document"]["blocks"] = []) =>
  [...textBlocks(opening)].some(({ id }) => id === namnd?.place.block);

const otherNamnd: Operator = {
  name: "lets another nämnd decide in one point",
  rule: "decision-wrong-namnd",
  *mutants(original) {
    for (const { block, rest } of pointsOf(original))
      yield {
        document: withText(original.document, block, `${foreignNamnd} ${rest}`),
        expected: [{ rule: "decision-wrong-namnd", quote: foreignNamnd }],
      };
  },
};

const nobodyDecides: Operator = {
  name: "takes away who decides",
  rule: "decision-without-decider",
  *mutants(original) {
    for (const { block, rest } of pointsOf(original)) {
      const [verb = ""] = /^\p{L}+/u.exec(rest) ?? [];
      const infinitive = infinitives[verb];
      if (infinitive === undefined) continue;
      const quote = infinitive.charAt(0).toUpperCase() + infinitive.slice(1);
      yield {
        document: withText(original.document, block, quote + rest.slice(verb.length)),
        expected: [{ rule: "decision-without-decider", quote }],
      };
    }
  },
};

const attestTooLate: Operator = {
  name: "dates the attest after the meeting",
  rule: "attest-after-meeting",
  *mutants({ document, facts: { meetingDate, attest, textKind } }) {
    const [date] = attest?.people.flatMap((person) => person.date ?? []) ?? [];
    if (!meetingDate || !date || textKind !== "report") return;
    const { year, month, day } = meetingDate.value;
    const quote = new Date(Date.UTC(year, month - 1, day + 2)).toISOString().slice(0, 10);
    const mutated = mapTexts(document, (block) =>
      block.id === date.place.block ? { ...block, text: quote } : block,
    );
    yield { document: mutated, expected: [{ rule: "attest-after-meeting", quote }] };
  },
};

export const harmfulDecisions: readonly Operator[] = [otherNamnd, nobodyDecides, attestTooLate];
