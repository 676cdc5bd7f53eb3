import type { ChangeHint } from "../document-host";
import { withDeadline } from "./deadline";
import { isWordsFailure } from "./office-failure";
import type { OfficeSession } from "./office-session";
import { watchCursor } from "./watch-cursor";

type InTurn = <Result>(work: () => Promise<Result>) => Promise<Result>;

/**
 * Listens to Word's events of paragraphs, where there are any, and to the cursor: events are missed when edits are quick,
 * and none comes for a tracked deletion. Returns the way to stop.
 * @param inTurn runs a batch when no other is under way
 */
export function watchDocument(
  listener: (hint: ChangeHint) => void,
  session: OfficeSession,
  inTurn: InTurn,
): () => void {
  const stopCursor = watchCursor(() => listener("perhaps"));
  const { can, patience } = session;
  const stopParagraphs = can.paragraphEvents
    ? watchParagraphs(
        () => listener("changed"),
        (work) => inTurn(() => attempt(work, patience.read)),
      )
    : undefined;
  return () => {
    stopCursor();
    stopParagraphs?.();
  };
}

/** A Word that cannot be listened to is watched by its cursor alone. */
async function attempt<Result>(work: () => Promise<Result>, patience: number): Promise<Result | undefined> {
  try {
    return await withDeadline(patience, work());
  } catch (error) {
    if (isWordsFailure(error)) return undefined;
    throw error;
  }
}

type Attempt = <Result>(work: () => Promise<Result>) => Promise<Result | undefined>;

function watchParagraphs(listener: () => void, attempted: Attempt): () => void {
  let isStopped = false;
  const handlers = attempted(() => addHandlers(() => isStopped || listener()));
  return () => {
    isStopped = true;
    void attempted(async () => removeHandlers((await handlers) ?? []));
  };
}

type Handler = OfficeExtension.EventHandlerResult<unknown>;

function addHandlers(changed: () => void): Promise<readonly Handler[]> {
  const told = () => Promise.resolve(changed());
  return Word.run(async (context) => {
    const { document } = context;
    const handlers = [
      document.onParagraphAdded.add(told),
      document.onParagraphChanged.add(told),
      document.onParagraphDeleted.add(told),
    ];
    await context.sync();
    return handlers;
  });
}

async function removeHandlers(handlers: readonly Handler[]): Promise<void> {
  for (const handler of handlers) handler.remove();
  await handlers[0]?.context.sync();
}
