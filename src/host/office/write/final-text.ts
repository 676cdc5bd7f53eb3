import type { OfficeSession } from "../office-session";
import { plainText } from "../read/proxy-blocks";

/** What a read-back compares: the words, in a form in which Word's and ours do not differ. */
export function comparable(text: string): string {
  return plainText(text)
    .normalize("NFC")
    .replace(/\u2011/g, "-")
    .replace(/\u00AD/g, "")
    .replace(/[\s\u00A0\u2007\u2009\u202F]+/g, " ");
}

/**
 * Queues the question for a text with insertions in and deletions out, so that a tracked write is a success.
 * Below WordApi 1.4 Word may answer with deletions in: then `includes` is all that can be asked of it.
 */
export function askFinalText(
  where: Word.Paragraph | Word.ContentControl,
  { can }: OfficeSession,
): () => string {
  if (can.reviewedText) {
    const reviewed = where.getReviewedText("Current");
    return () => comparable(reviewed.value);
  }
  where.load("text");
  return () => comparable(where.text);
}
