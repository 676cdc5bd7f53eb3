import { useEffect } from "react";
import { useServices } from "../../services";
import { useCheck } from "../../state/use-check";

/** How long the cursor must rest, in milliseconds; and no more than this part of the time goes to reading. */
const restingTime = 1500;
const shareOfTime = 1 / 5;

/**
 * Checks quietly when Granska opens and when the document may have changed. Word does not tell of that, only that the cursor has moved, and
 * where not even that is told the person asks. A long document, which takes long to read, is read the more seldom.
 * @param onChanged is called when something else was found
 */
export function useCheckAsOneWrites(onChanged: () => void): void {
  const { host } = useServices();
  const { checkQuietly } = useCheck();
  useEffect(() => {
    if (!host.capabilities.hasCursor) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let rest = restingTime;
    let stopped = false;
    const look = async () => {
      const begun = performance.now();
      const outcome = await checkQuietly();
      if (stopped) return;
      if (outcome === "changed") onChanged();
      if (outcome === "busy") lookLater();
      else rest = Math.max(restingTime, (performance.now() - begun) / shareOfTime);
    };
    const lookLater = () => {
      clearTimeout(timer);
      timer = setTimeout(() => void look(), rest);
    };
    void checkQuietly().then((outcome) => outcome === "changed" && !stopped && onChanged());
    const stopWatching = host.watchCursor(lookLater);
    return () => {
      stopped = true;
      clearTimeout(timer);
      stopWatching();
    };
  }, [host, checkQuietly, onChanged]);
}
