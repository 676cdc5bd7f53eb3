import type { BlockId } from "../../../core/document/document";
import type { Refusal } from "../../../core/editing/edit-result";
import { alignSequences } from "../../../core/document/align-sequences";
import type { ReadingMemory } from "../read/reading-memory";
import type { WordParagraph } from "../read/word-paragraph";

export type FoundParagraph =
  | { readonly ok: true; readonly index: number }
  | {
      readonly ok: false;
      readonly reason: Extract<Refusal, "text-has-changed" | "block-is-gone" | "place-is-ambiguous">;
    };

/** Finds the blocks of a reading among Word's paragraphs of now, which another author may have changed since. */
export function createParagraphFinder(
  memory: ReadingMemory,
  now: readonly WordParagraph[],
): (block: BlockId, expected: string) => FoundParagraph {
  const partners = alignSequences(memory.paragraphs.map(exactKey), now.map(exactKey));
  return (block, expected) => {
    const anchor = memory.anchors.get(block);
    if (!anchor) return { ok: false, reason: "block-is-gone" };
    if (anchor.text !== expected) return { ok: false, reason: "text-has-changed" };
    const index = partners[anchor.index] ?? byLocalId(memory.paragraphs[anchor.index], now);
    return index === undefined
      ? { ok: false, reason: whyGone(anchor.index, memory, { now, partners }) }
      : { ok: true, index };
  };
}

/** The same text to the letter, as Word gave it then. */
const exactKey = ({ text, nesting }: WordParagraph): string => `${nesting}:${text}`;

/** Among equal paragraphs the session's id decides; that their texts agree is still asked for. */
function byLocalId(then: WordParagraph | undefined, now: readonly WordParagraph[]): number | undefined {
  if (then?.localId === undefined) return undefined;
  const index = now.findIndex(({ localId }) => localId === then.localId);
  const found = now[index];
  return found && exactKey(found) === exactKey(then) ? index : undefined;
}

interface Now {
  readonly now: readonly WordParagraph[];
  readonly partners: readonly (number | undefined)[];
}

function whyGone(index: number, { paragraphs }: ReadingMemory, { now, partners }: Now) {
  const then = paragraphs[index];
  if (then && now.some((paragraph) => exactKey(paragraph) === exactKey(then))) return "place-is-ambiguous";
  const before = partners.slice(0, index).reduce<number>((last, partner) => partner ?? last, -1);
  const after = partners.slice(index + 1).find((partner) => partner !== undefined) ?? now.length;
  return after - before > 1 ? "text-has-changed" : "block-is-gone";
}
