import { withDeadline } from "../deadline";
import { isWordsFailure } from "../office-failure";
import { isBlank } from "../write/ooxml-content";

/** Why the open document may not be written in: a self-test never touches what somebody has written. */
export async function whyNoScratch(
  patience: number,
): Promise<"document-not-empty" | "read-only" | "no-answer" | undefined> {
  if (Office.context.document.mode === Office.DocumentMode.ReadOnly) return "read-only";
  try {
    const isEmpty = await withDeadline(patience, Word.run(hasNoText));
    return isEmpty && (await hasNoPicture(patience)) ? undefined : "document-not-empty";
  } catch (error) {
    if (isWordsFailure(error)) return "no-answer";
    throw error;
  }
}

/** One empty paragraph, as a new document has. */
async function hasNoText(context: Word.RequestContext): Promise<boolean> {
  const { paragraphs, contentControls } = context.document.body;
  paragraphs.load("items/text");
  contentControls.load("items/tag");
  await context.sync();
  return (
    contentControls.items.length === 0 && paragraphs.items.length === 1 && paragraphs.items[0]?.text === ""
  );
}

/** A Word that cannot give its OOXML is to be tried all the same: what it does then is what we want to know. */
async function hasNoPicture(patience: number): Promise<boolean> {
  try {
    const ooxml = await withDeadline(patience, Word.run(readOoxml));
    return isBlank(ooxml);
  } catch (error) {
    if (isWordsFailure(error)) return true;
    throw error;
  }
}

async function readOoxml(context: Word.RequestContext): Promise<string> {
  const ooxml = context.document.body.getOoxml();
  await context.sync();
  return ooxml.value;
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
