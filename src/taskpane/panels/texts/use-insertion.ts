import { useState } from "react";
import { insertClause } from "../../../actions/insert-clause";
import type { FilledClause } from "../../../core/clauses/clause";
import { useServices } from "../../services";
import { broken, refused, type Failed } from "../../state/failed";

export type InsertionState = { readonly phase: "ready" } | { readonly phase: "inserting" } | Failed;

/** @param onDone is told how many undos take the phrase out again, once it is in the document and read back. */
export function useInsertion(onDone: (undoSteps: number | undefined) => void) {
  const { host } = useServices();
  const [state, setState] = useState<InsertionState>({ phase: "ready" });
  const insert = async (filled: FilledClause) => {
    setState({ phase: "inserting" });
    try {
      const result = await insertClause(host, filled);
      setState(result.ok ? { phase: "ready" } : refused(result));
      if (result.ok) onDone(result.undoSteps);
    } catch (error) {
      setState(broken(error));
    }
  };
  return { state, insert };
}
