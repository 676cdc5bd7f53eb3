import type { Edit } from "../../core/editing/edit";
import type { Refusal } from "../../core/editing/edit-result";
import type { EditSession } from "./edit-session";
import { replaceStretch } from "./replace-stretch";
import { traceParagraph } from "./trace-paragraph";

export type ReplaceText = Extract<Edit, { kind: "replace-text" }>;

/** All of a plan's replacements in one block, whose places are all offsets into its text before the first of them. */
export function replaceTexts(session: EditSession, edits: readonly ReplaceText[]): Refusal | undefined {
  const [first] = edits;
  const block = first && session.textBlock(first.block);
  const paragraph = first && session.elementOf(first.block);
  if (!block || !paragraph) return "block-is-gone";
  if (edits.some(({ expected }) => expected !== block.text)) return "text-has-changed";
  if (!block.editable || traceParagraph(paragraph, session.context).text !== block.text)
    return "not-editable";
  session.editBody();
  const fromTheEnd = [...edits].sort((a, b) => b.start - a.start);
  if (fromTheEnd.some((edit, index) => edit.end > (fromTheEnd[index - 1]?.start ?? Infinity)))
    return "place-is-ambiguous";
  for (const { start, end, replacement } of fromTheEnd) {
    const refusal = replaceStretch(session, paragraph, { start, end, text: replacement }, block.spans);
    if (refusal) return refusal;
  }
  const now = traceParagraph(paragraph, session.context).text;
  return now === resultOf(block.text, fromTheEnd) ? undefined : "not-verified";
}

const resultOf = (text: string, fromTheEnd: readonly ReplaceText[]): string =>
  fromTheEnd.reduce(
    (result, { start, end, replacement }) => result.slice(0, start) + replacement + result.slice(end),
    text,
  );
