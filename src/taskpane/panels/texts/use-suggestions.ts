import { useEffect, useState } from "react";
import { suggestClauses, type ClauseSuggestions } from "../../../actions/suggest-clauses";
import type { CheckReport } from "../../../core/checking/check-document";
import type { RememberedSlots } from "../../../core/clauses/fill-clause";
import { useServices } from "../../services";
import { useEnvironment } from "../../state/use-check";

/** The cursor moves with every key; suggestions wait until it rests. In milliseconds. */
const restingTime = 300;

/** What fits where the cursor is, followed as long as this is shown. Undefined until the first answer. */
export function useSuggestions(
  report: CheckReport,
  remembered: RememberedSlots,
): ClauseSuggestions | undefined {
  const { host } = useServices();
  const environment = useEnvironment();
  const [found, setFound] = useState<ClauseSuggestions>();
  useEffect(() => {
    let stopped = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = () =>
      void suggestClauses(host, report, environment, remembered).then(
        (suggestions) => !stopped && setFound(suggestions),
        () => !stopped && setFound((before) => before ?? { suggestions: [] }),
      );
    const lookLater = () => {
      clearTimeout(timer);
      timer = setTimeout(look, restingTime);
    };
    look();
    const stopWatching = host.capabilities.hasCursor ? host.watchCursor(lookLater) : undefined;
    return () => {
      stopped = true;
      clearTimeout(timer);
      stopWatching?.();
    };
  }, [host, environment, report, remembered]);
  return found;
}
