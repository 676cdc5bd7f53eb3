import { sealNamespace } from "../attestation/seal-namespace";
import { deviationsNamespace } from "../deviations/deviations-namespace";

/** What we keep in a document beside its text: each a custom XML part in a namespace of its own. */
export type HiddenPart = "seal" | "deviations";

export const namespaceOf: Readonly<Record<HiddenPart, string>> = {
  seal: sealNamespace,
  deviations: deviationsNamespace,
};
