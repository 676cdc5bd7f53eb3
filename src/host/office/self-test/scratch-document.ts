import { withDeadline } from "../deadline";
import { isWordsFailure } from "../office-failure";

/** Why the open document may not be written in: a self-test never touches what somebody has written. */
export async function whyNoScratch(
  patience: number,
): Promise<"document-not-empty" | "read-only" | "no-answer" | undefined> {
  if (Office.context.document.mode === Office.DocumentMode.ReadOnly) return "read-only";
  try {
    return (await withDeadline(patience, Word.run(isEmpty))) ? undefined : "document-not-empty";
  } catch (error) {
    if (isWordsFailure(error)) return "no-answer";
    throw error;
  }
}

/** One empty paragraph with no picture in it, as a new document has. */
async function isEmpty(context: Word.RequestContext): Promise<boolean> {
  const { paragraphs, inlinePictures, contentControls } = context.document.body;
  paragraphs.load("items/text");
  inlinePictures.load("items/width");
  contentControls.load("items/tag");
  await context.sync();
  const isBare = inlinePictures.items.length === 0 && contentControls.items.length === 0;
  return isBare && paragraphs.items.length === 1 && paragraphs.items[0]?.text === "";
}

/** Empties the document between probes, and gives its first paragraph the Normal style again. */
export async function emptyScratch(): Promise<void> {
  await Word.run(async (context) => {
    const { body } = context.document;
    body.clear();
    body.paragraphs.getFirst().styleBuiltIn = "Normal";
    await context.sync();
  });
}
