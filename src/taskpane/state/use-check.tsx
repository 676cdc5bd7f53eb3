import { createContext, useCallback, useContext, useEffect, useRef, useState, type ReactNode } from "react";
import { checkOpenDocument } from "../../actions/check-open-document";
import { useServices, type TaskpaneServices } from "../services";
import { latestOf, type CheckState } from "./check-state";

/** The open document as last checked, for all panels, and the way to check it again. */
export interface OpenDocument {
  readonly state: CheckState;
  /** Resolves when the check is done and its outcome is in `state`. */
  readonly checkAgain: () => Promise<void>;
}

const CheckContext = createContext<OpenDocument | undefined>(undefined);

export function useCheck(): OpenDocument {
  const value = useContext(CheckContext);
  if (!value) throw new Error("useCheck needs a CheckProvider above it");
  return value;
}

/** Checks once when the pane opens, then when asked. */
export function CheckProvider({ children }: { readonly children: ReactNode }) {
  const { host, environment } = useServices();
  const [state, setState] = useState<CheckState>({ phase: "checking" });
  const latestRun = useRef(0);
  const checkAgain = useCallback(async () => {
    const run = ++latestRun.current;
    setState((now) => ({ phase: "checking", before: latestOf(now) }));
    const outcome = await check({ host, environment });
    if (run === latestRun.current) setState(outcome);
  }, [host, environment]);
  useEffect(() => void checkAgain(), [checkAgain]);
  return <CheckContext value={{ state, checkAgain }}>{children}</CheckContext>;
}

/** Checks again when a panel opens, for the text may have changed since; the last outcome stays in sight meanwhile. */
export function useFreshCheck(): void {
  const { state, checkAgain } = useCheck();
  const isStale = useRef(state.phase !== "checking");
  useEffect(() => {
    if (isStale.current) void checkAgain();
    isStale.current = false;
  }, [checkAgain]);
}

async function check({
  host,
  environment,
}: Pick<TaskpaneServices, "host" | "environment">): Promise<CheckState> {
  try {
    const outcome = await checkOpenDocument(host, environment);
    return outcome.ok ? { phase: "checked", checked: outcome } : { phase: "failed", reason: outcome.reason };
  } catch (error) {
    return { phase: "broken", error: String(error) };
  }
}
