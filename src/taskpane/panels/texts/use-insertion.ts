import { useState } from "react";
import { insertClause } from "../../../actions/insert-clause";
import type { FilledClause } from "../../../core/clauses/clause";
import type { Refusal, Standing } from "../../../core/editing/edit-result";
import { useServices } from "../../services";

export type InsertionState =
  | { readonly phase: "ready" }
  | { readonly phase: "inserting" }
  | { readonly phase: "refused"; readonly reason: Refusal; readonly standing: Standing };

/** @param onDone is told how many undos take the phrase out again, once it is in the document and read back. */
export function useInsertion(onDone: (undoSteps: number | undefined) => void) {
  const { host } = useServices();
  const [state, setState] = useState<InsertionState>({ phase: "ready" });
  const insert = async (filled: FilledClause) => {
    setState({ phase: "inserting" });
    const result = await insertClause(host, filled).catch(
      () => ({ ok: false, reason: "write-failed", standing: "unknown" }) as const,
    );
    setState(
      result.ok ? { phase: "ready" } : { phase: "refused", reason: result.reason, standing: result.standing },
    );
    if (result.ok) onDone(result.undoSteps);
  };
  return { state, insert };
}
