import { useEffect } from "react";
import type { ChangeHint } from "../../host/document-host";
import { useServices } from "../services";
import { useCheck } from "./use-check";

/** How long nothing must be heard before a look is taken, in milliseconds. */
const restingTimes: Readonly<Record<ChangeHint, number>> = { changed: 1000, perhaps: 1500 };

/** Where changes are told of, the cursor's moves are there for those that were missed: they are in no hurry. */
const unhurried = 10_000;

/** No more than this part of the time goes to reading. */
const shareOfTime = 1 / 5;

/**
 * Checks quietly when a panel that tells of the text opens, and when the document may have changed. Nobody hears of every change, and what is
 * heard is only a hint to read again. A long document, which takes long to read, is read the more seldom.
 * @param onChanged is called when something else was found
 */
export function useCheckAsOneWrites(onChanged: () => void): void {
  const { host } = useServices();
  const { checkQuietly } = useCheck();
  useEffect(() => {
    if (!host.capabilities.hasCursor) return;
    const perhaps = host.capabilities.tellsOfChanges ? unhurried : restingTimes.perhaps;
    let stopped = false;
    const look = async () => {
      const outcome = await checkQuietly();
      if (outcome === "changed" && !stopped) onChanged();
      return outcome !== "busy";
    };
    void look();
    const looks = createLooks({ ...restingTimes, perhaps }, look);
    const stopWatching = host.watchDocument(looks.later);
    return () => {
      stopped = true;
      looks.stop();
      stopWatching();
    };
  }, [host, checkQuietly, onChanged]);
}

interface Looks {
  readonly later: (hint: ChangeHint) => void;
  readonly stop: () => void;
}

/**
 * One look when nothing has been heard for a while; that the cursor moves puts off no look at what has changed.
 * @param look resolves to false when it could not be done now
 */
function createLooks(resting: Readonly<Record<ChangeHint, number>>, look: () => Promise<boolean>): Looks {
  let waiting: { readonly hint: ChangeHint; readonly timer: ReturnType<typeof setTimeout> } | undefined;
  let rest = 0;
  let stopped = false;
  const now = async (hint: ChangeHint) => {
    waiting = undefined;
    const begun = performance.now();
    const isDone = await look();
    if (stopped) return;
    if (isDone) rest = (performance.now() - begun) / shareOfTime;
    else later(hint);
  };
  const later = (hint: ChangeHint) => {
    if (stopped || (waiting?.hint === "changed" && hint === "perhaps")) return;
    clearTimeout(waiting?.timer);
    waiting = { hint, timer: setTimeout(() => void now(hint), Math.max(resting[hint], rest)) };
  };
  const stop = () => {
    stopped = true;
    clearTimeout(waiting?.timer);
  };
  return { later, stop };
}
