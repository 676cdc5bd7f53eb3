import { useState } from "react";
import {
  ignoreFinding,
  takeBackIgnored,
  type IgnoreOutcome,
  type SeenFinding,
} from "../../../actions/ignore-finding";
import type { TypedReason } from "../../../core/deviations/deviation";
import { useServices } from "../../services";
import { useEnvironment } from "../../state/use-check";
import { broken, refused, type Failed } from "../../state/failed";
import type { News } from "./news";

/** Where it stands to ignore one finding, or to take that back. */
export type IgnoringState =
  | { readonly phase: "closed" }
  /** The form is on the screen, after a failure with what was typed still in it. */
  | { readonly phase: "asked"; readonly failed?: Failed | undefined }
  | { readonly phase: "storing" };

export interface IgnoringSteps {
  readonly state: IgnoringState;
  /** A person is at it: what is on the screen should stay. */
  readonly isOpen: boolean;
  readonly ask: () => void;
  readonly close: () => void;
  readonly ignore: (typed: TypedReason) => void;
  readonly takeBack: () => void;
}

/** @param onDone is told once it is stored in the document and read back */
export function useIgnoring(seen: SeenFinding, onDone: (news: News) => void): IgnoringSteps {
  const { host } = useServices();
  const environment = useEnvironment();
  const [state, setState] = useState<IgnoringState>({ phase: "closed" });
  const run = async (storing: () => Promise<IgnoreOutcome>, news: News) => {
    setState({ phase: "storing" });
    try {
      const result = await storing();
      setState(result.ok ? { phase: "closed" } : { phase: "asked", failed: refused(result) });
      if (result.ok) onDone(news);
    } catch (error) {
      setState({ phase: "asked", failed: broken(error) });
    }
  };
  return {
    state,
    isOpen: state.phase !== "closed",
    ask: () => setState({ phase: "asked" }),
    close: () => setState({ phase: "closed" }),
    ignore: (typed) =>
      void run(() => ignoreFinding(host, environment, { ...seen, ...typed }), { kind: "ignored" }),
    takeBack: () => void run(() => takeBackIgnored(host, environment, seen), { kind: "taken-back" }),
  };
}
