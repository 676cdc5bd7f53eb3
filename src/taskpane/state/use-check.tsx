import {
  createContext,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
  type ReactNode,
} from "react";
import { withProfile, type Environment } from "../../actions/environment";
import type { KeyValues } from "../pane-memory";
import { useContent, useServices, type TaskpaneServices } from "../services";
import { latestOf, type Checked, type CheckState } from "./check-state";

/** The open document as last checked, for all panels, and the ways to check it again. */
export interface OpenDocument {
  readonly state: CheckState;
  /** Resolves when the check is done and its outcome is in `state`. */
  readonly checkAgain: () => Promise<void>;
  /** Checks without a word: what is shown stays until something else is found. For when nobody asked for it. */
  readonly checkQuietly: () => Promise<QuietOutcome>;
  /** The id of the profile that this person has chosen for all documents; undefined where each document decides. */
  readonly chosenProfile: string | undefined;
  /** Checks again by the profile of this id, or by the one that fits, and remembers it for other documents. */
  readonly chooseProfile: (id: string | undefined) => void;
  /** Until the returned function is called, nothing is checked that nobody asked for. */
  readonly pause: () => () => void;
}

/** "busy": something else is under way, and nothing was done. */
export type QuietOutcome = "same" | "changed" | "busy";

const CheckContext = createContext<OpenDocument | undefined>(undefined);

export function useCheck(): OpenDocument {
  const value = useContext(CheckContext);
  if (!value) throw new Error("useCheck needs a CheckProvider above it");
  return value;
}

/** The environment in which this person's documents are checked: by the profile that was chosen, if one was. */
export function useEnvironment(): Environment {
  const { environment } = useContent();
  const { chosenProfile } = useCheck();
  return useMemo(() => withProfile(environment, chosenProfile), [environment, chosenProfile]);
}

/** Checks once when the pane opens, when another profile is chosen, and when asked. */
export function CheckProvider({ children }: { readonly children: ReactNode }) {
  const { host, content, memory } = useServices();
  const [state, setState] = useState<CheckState>({ phase: "checking" });
  const { chosenProfile, chooseProfile } = useProfileChoice(memory.person);
  const run = useRef({ latest: 0, state, pauses: 0, isLooking: false });
  const show = useCallback((next: CheckState) => {
    run.current.state = next;
    setState(next);
  }, []);
  const checkAgain = useCallback(async () => {
    const number = ++run.current.latest;
    show({ phase: "checking", before: latestOf(run.current.state) });
    const outcome = await check({ host, content, chosenProfile });
    if (number === run.current.latest) show(outcome);
  }, [host, content, chosenProfile, show]);
  const checkQuietly = useCallback(async (): Promise<QuietOutcome> => {
    const { state: now, pauses, latest, isLooking } = run.current;
    if (now.phase === "checking" || pauses > 0 || isLooking) return "busy";
    if (now.phase !== "checked") return "same";
    run.current.isLooking = true;
    const outcome = await check({ host, content, chosenProfile }, now.checked);
    run.current.isLooking = false;
    if (latest !== run.current.latest) return "busy";
    if (isNothingNew(outcome, now.checked)) return "same";
    show(outcome);
    return "changed";
  }, [host, content, chosenProfile, show]);
  const pause = useCallback(() => {
    run.current.pauses++;
    return () => void run.current.pauses--;
  }, []);
  useEffect(() => void checkAgain(), [checkAgain]);
  const value = useMemo(
    () => ({ state, checkAgain, checkQuietly, pause, chosenProfile, chooseProfile }),
    [state, checkAgain, checkQuietly, pause, chosenProfile, chooseProfile],
  );
  return <CheckContext value={value}>{children}</CheckContext>;
}

/** What this person has chosen, in this document or another. */
function useProfileChoice(person: KeyValues): Pick<OpenDocument, "chosenProfile" | "chooseProfile"> {
  const [chosenProfile, setChosenProfile] = useState(() => person.get("profile") || undefined);
  const chooseProfile = useCallback(
    (id: string | undefined) => {
      person.set("profile", id ?? "");
      setChosenProfile(id);
    },
    [person],
  );
  return { chosenProfile, chooseProfile };
}

/** The same document; or one that could not be read this time, which is no reason to take away what is shown. */
const isNothingNew = (outcome: CheckState, before: Checked): boolean =>
  outcome.phase === "failed" || (outcome.phase === "checked" && outcome.checked === before);

/** While something is being corrected, nothing is checked that nobody asked for. */
export function usePausedChecks(isPaused: boolean): void {
  const { pause } = useCheck();
  useEffect(() => (isPaused ? pause() : undefined), [isPaused, pause]);
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

interface CheckSettings extends Pick<TaskpaneServices, "host" | "content"> {
  readonly chosenProfile: string | undefined;
}

/** What reads and checks is a file of its own, for the pane need not wait for it to stand. */
async function check({ host, content, chosenProfile }: CheckSettings, before?: Checked): Promise<CheckState> {
  try {
    const { checkOpenDocument } = await import("../../actions/check-open-document");
    const environment = withProfile((await content).environment, chosenProfile);
    const outcome = await checkOpenDocument(host, environment, before);
    return outcome.ok ? { phase: "checked", checked: outcome } : { phase: "failed", reason: outcome.reason };
  } catch (error) {
    return { phase: "broken", error: String(error) };
  }
}
