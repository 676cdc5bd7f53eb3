import { useState } from "react";
import { attestDocument } from "../../../actions/attest-document";
import type { Approval } from "../../../core/attestation/attestation";
import type { Standing } from "../../../core/editing/edit-result";
import { useServices } from "../../services";
import type { ActionFailure } from "../../strings/refusal-reason";

export type AttestationState =
  | { readonly phase: "ready" }
  | { readonly phase: "working" }
  | { readonly phase: "done"; readonly addedRow: boolean; readonly undoSteps: number | undefined }
  | { readonly phase: "refused"; readonly reason: ActionFailure; readonly standing: Standing };

export function useAttestation() {
  const { host, environment } = useServices();
  const [state, setState] = useState<AttestationState>({ phase: "ready" });
  /** True when the approval stands in the document and was read back. */
  const attest = async (approval: Approval): Promise<boolean> => {
    setState({ phase: "working" });
    const result = await attestDocument(host, approval, environment).catch(
      () => ({ ok: false, reason: "write-failed", standing: "unknown" }) as const,
    );
    setState(
      result.ok
        ? { phase: "done", addedRow: result.addedRow, undoSteps: result.undoSteps }
        : { phase: "refused", reason: result.reason, standing: result.standing },
    );
    return result.ok;
  };
  return { state, attest };
}
