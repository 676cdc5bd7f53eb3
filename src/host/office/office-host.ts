import type { Cursor, DocumentHost } from "../document-host";
import { describeCapabilities, readWordCapabilities } from "./capabilities";
import { withDeadline } from "./deadline";
import { createTurns } from "./in-turn";
import { isWordsFailure } from "./office-failure";
import {
  createSession,
  currentPlatform,
  type OfficeSession,
  type Patience,
  type WordPlatform,
} from "./office-session";
import { askCursor } from "./read/read-cursor";
import { readWord } from "./read/read-word";
import { showPlace } from "./show-place";
import { watchCursor } from "./watch-cursor";
import { watchDocument } from "./watch-document";
import { applyEdits } from "./write/apply-edits";

export interface OfficeHostOptions {
  /** How long Word may be silent, in milliseconds; by default 20 s for a reading and 60 s for a write. */
  readonly patience?: Partial<Patience> | undefined;
  /** Which Word to go by instead of the one that Office says it is: for a page that plays another. */
  readonly platform?: WordPlatform | undefined;
}

/** The open document in Word, through Office.js. To be called after `Office.onReady`. */
export function createOfficeHost({ patience, platform }: OfficeHostOptions = {}): DocumentHost {
  const session = createSession({
    can: readWordCapabilities(),
    patience: { read: 20_000, write: 60_000, ...patience },
    platform: platform ?? currentPlatform(),
  });
  const inTurn = createTurns();
  return {
    capabilities: describeCapabilities(session.can),
    read: () => inTurn(() => readWord(session)),
    apply: (edits) => inTurn(() => applyEdits(edits, session)),
    show: (target) => inTurn(() => showPlace(target, session)),
    cursor: () => inTurn(() => readCursor(session)),
    watchCursor,
    watchDocument: (listener) => watchDocument(listener, session, inTurn),
  };
}

async function readCursor(session: OfficeSession): Promise<Cursor> {
  try {
    return await withDeadline(
      session.patience.read,
      Word.run(async (context) => {
        const answer = askCursor(context, session);
        await context.sync();
        return answer();
      }),
    );
  } catch (error) {
    if (isWordsFailure(error)) return { state: "unknown" };
    throw error;
  }
}
