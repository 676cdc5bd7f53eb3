import { useCallback, useState } from "react";
import { attestDocument, type LostPart } from "../../../actions/attest-document";
import type { Approval } from "../../../core/attestation/attestation";
import { useServices } from "../../services";
import { useEnvironment } from "../../state/use-check";
import { broken, refused, type Failed } from "../../state/failed";

export type AttestationState =
  | { readonly phase: "ready" }
  | { readonly phase: "working" }
  | {
      readonly phase: "done";
      readonly addedRow: boolean;
      readonly lost: LostPart | undefined;
      readonly undoSteps: number | undefined;
    }
  | Failed;

export function useAttestation() {
  const { host } = useServices();
  const environment = useEnvironment();
  const [state, setState] = useState<AttestationState>({ phase: "ready" });
  const approve = async (approval: Approval): Promise<AttestationState> => {
    const result = await attestDocument(host, approval, environment);
    if (!result.ok) return refused(result);
    const { addedRow, lost, undoSteps } = result;
    return { phase: "done", addedRow, lost, undoSteps };
  };
  /** True when the approval stands in the document and was read back. */
  const attest = async (approval: Approval): Promise<boolean> => {
    setState({ phase: "working" });
    const after = await approve(approval).catch(broken);
    setState(after);
    return after.phase === "done";
  };
  /** What was said of the approval holds no longer once the text is another. */
  const forget = useCallback(() => setState((now) => (now.phase === "done" ? { phase: "ready" } : now)), []);
  return { state, attest, forget };
}
