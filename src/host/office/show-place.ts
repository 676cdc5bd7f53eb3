import type { ShowResult, ShowTarget } from "../document-host";
import { withDeadline } from "./deadline";
import { locateStretch } from "./locate/locate-stretch";
import { isWordsFailure } from "./office-failure";
import type { OfficeSession } from "./office-session";
import { openDesk } from "./write/desk";

/** Selects the words, or their paragraph where the words cannot be found for sure. */
export async function showPlace(target: ShowTarget, session: OfficeSession): Promise<ShowResult> {
  try {
    return await withDeadline(
      session.patience.read,
      Word.run((context) => showIn(context, target, session)),
    );
  } catch (error) {
    if (isWordsFailure(error)) return "failed";
    throw error;
  }
}

async function showIn(
  context: Word.RequestContext,
  { block, expected, start, end }: ShowTarget,
  session: OfficeSession,
): Promise<ShowResult> {
  const desk = openDesk(context, session);
  await context.sync();
  const found = desk.find(block, expected);
  if (!found.ok) return found.reason === "block-is-gone" ? "block-is-gone" : "text-has-changed";
  const paragraph = desk.paragraphs()[found.index]!;
  const range = await locate(context, locateStretch({ paragraph, text: expected }, { start, end }));
  (range ?? paragraph).select();
  await context.sync();
  return range ? "words-shown" : "paragraph-shown";
}

async function locate(
  context: Word.RequestContext,
  locating: ReturnType<typeof locateStretch>,
): Promise<Word.Range | undefined> {
  let step = locating.next();
  while (!step.done) {
    await context.sync();
    step = locating.next();
  }
  return step.value;
}
