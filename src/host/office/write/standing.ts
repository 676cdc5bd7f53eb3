import type { Standing } from "../../../core/editing/edit-result";
import { withDeadline } from "../deadline";
import type { OfficeSession } from "../office-session";

/** Tells what of a plan stands in the document after it was broken off. */
export interface StandingReader {
  /** The body's paragraphs before anything was written. */
  readonly note: (texts: readonly string[]) => void;
  readonly read: () => Promise<Standing>;
}

/**
 * A failed batch is not rolled back: what stands is read before anything is said or tried again.
 * @param isSeenInText false for a plan that also writes where the body's text does not show it
 */
export function createStandingReader(session: OfficeSession, isSeenInText: boolean): StandingReader {
  let before: readonly string[] | undefined;
  return {
    note: (texts) => (before ??= texts),
    read: async () => {
      if (!before) return "nothing";
      const now = await readTexts(session);
      if (!now) return "unknown";
      const isSame = now.length === before.length && now.every((text, index) => text === before?.[index]);
      if (!isSame) return "part";
      return isSeenInText ? "nothing" : "unknown";
    },
  };
}

async function readTexts({ patience }: OfficeSession): Promise<readonly string[] | undefined> {
  try {
    return await withDeadline(
      patience.read,
      Word.run(async (context) => {
        const { paragraphs } = context.document.body;
        paragraphs.load("items/text");
        await context.sync();
        return paragraphs.items.map(({ text }) => text);
      }),
    );
  } catch {
    return undefined;
  }
}
