import { textBlocks } from "../../../core/document/text-blocks";
import { parseFlatOpc } from "../../../ooxml/package/flat-opc";
import { readTree } from "../../../ooxml/read/read-document";
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

/** Something of Word's that holds text, and whether a text is the one it should hold. */
export interface WantedText {
  readonly where: Word.Paragraph | Word.ContentControl;
  readonly reads: (text: string) => boolean;
}

export const readsAs =
  (wanted: string): WantedText["reads"] =>
  (text) =>
    comparable(text) === comparable(wanted);

/**
 * Reads back whether all hold their texts. Where one does not, its text is asked for once more with insertions in and
 * deletions out: some Words count deleted words as text, and a tracked write is a success.
 */
export function* holdWantedTexts(
  wanted: readonly WantedText[],
  session: OfficeSession,
): Generator<"asked", boolean, void> {
  for (const { where } of wanted) where.load("text");
  yield "asked";
  const unlike = wanted.filter(({ where, reads }) => !reads(where.text));
  if (unlike.length === 0) return true;
  const holdFinal = unlike.map((one) => askFinalText(one, session));
  yield "asked";
  return holdFinal.every((holds) => holds());
}

/** Queues the question; the answer tells whether the final text is the wanted one. */
function askFinalText({ where, reads }: WantedText, { can }: OfficeSession): () => boolean {
  if (can.reviewedText) {
    const reviewed = where.getReviewedText("Current");
    return () => reads(reviewed.value);
  }
  const ooxml = where.getOoxml();
  return () => finalTextsIn(ooxml.value).some(reads);
}

/** More than one where Word gives the whole row for a paragraph in a table. */
function finalTextsIn(ooxml: string): readonly string[] {
  return [...textBlocks(readTree(parseFlatOpc(ooxml)).blocks)].map(({ text }) => text);
}
