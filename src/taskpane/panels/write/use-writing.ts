import { useState } from "react";
import { insertSkeleton } from "../../../actions/insert-skeleton";
import { updateFacts } from "../../../actions/update-facts";
import type { ReportForm } from "../../../core/skeleton/report-form";
import { useServices } from "../../services";
import { useEnvironment } from "../../state/use-check";
import { broken, refused, type Failed } from "../../state/failed";

export type WritingState =
  | { readonly phase: "ready" }
  | { readonly phase: "working" }
  | {
      readonly phase: "inserted";
      readonly headings: number;
      readonly fields: number;
      readonly undoSteps: number | undefined;
    }
  | { readonly phase: "updated"; readonly changed: number; readonly undoSteps: number | undefined }
  | Failed;

/** Inserting and updating, one at a time; each resolves to true when it stands in the document. */
export function useWriting() {
  const { host } = useServices();
  const environment = useEnvironment();
  const [state, setState] = useState<WritingState>({ phase: "ready" });
  const run = async (work: () => Promise<WritingState>) => {
    setState({ phase: "working" });
    const after = await work().catch(broken);
    setState(after);
    return after.phase === "inserted" || after.phase === "updated";
  };
  return {
    state,
    insert: (form: ReportForm) =>
      run(async () => {
        const result = await insertSkeleton(host, form, environment);
        if (!result.ok) return refused(result);
        const { inserted, undoSteps } = result;
        return { phase: "inserted", ...inserted, undoSteps };
      }),
    update: (form: ReportForm) =>
      run(async () => {
        const result = await updateFacts(host, form, environment);
        if (!result.ok) return refused(result);
        return { phase: "updated", changed: result.changed, undoSteps: result.undoSteps };
      }),
  };
}
