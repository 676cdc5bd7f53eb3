import { useState } from "react";
import { insertSkeleton } from "../../../actions/insert-skeleton";
import { updateFacts } from "../../../actions/update-facts";
import type { Standing } from "../../../core/editing/edit-result";
import type { ReportForm } from "../../../core/skeleton/report-form";
import { useServices } from "../../services";
import type { ActionFailure } from "../../strings/refusal-reason";

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
  | { readonly phase: "refused"; readonly reason: ActionFailure; readonly standing: Standing };

/** Inserting and updating, one at a time; each resolves to true when it stands in the document. */
export function useWriting() {
  const { host, environment } = useServices();
  const [state, setState] = useState<WritingState>({ phase: "ready" });
  const run = async (work: () => Promise<WritingState>) => {
    setState({ phase: "working" });
    const after = await work().catch(broken);
    setState(after);
    return after.phase !== "refused";
  };
  return {
    state,
    insert: (form: ReportForm) =>
      run(async () => {
        const result = await insertSkeleton(host, form, environment);
        if (!result.ok) return { phase: "refused", ...refusalOf(result) };
        const { inserted, undoSteps } = result;
        return { phase: "inserted", ...inserted, undoSteps };
      }),
    update: (form: ReportForm) =>
      run(async () => {
        const result = await updateFacts(host, form, environment);
        if (!result.ok) return { phase: "refused", ...refusalOf(result) };
        return { phase: "updated", changed: result.changed, undoSteps: result.undoSteps };
      }),
  };
}

interface Refused {
  readonly reason: ActionFailure;
  readonly standing: Standing;
}

const refusalOf = ({ reason, standing }: Refused): Refused => ({ reason, standing });

/** An exception is our mistake: then nothing is known of what it left behind. */
const broken = (): WritingState => ({ phase: "refused", reason: "write-failed", standing: "unknown" });
