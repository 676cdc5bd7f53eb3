import { useServices } from "../../services";
import { attest as en } from "../../strings/en/attest";
import { attest as sv } from "../../strings/sv/attest";

const inLanguage = { sv, en };

export type AttestStrings = typeof sv;

/** What Attest says. It comes with the panel, in both languages: few open it at once, and the pane need not wait for it. */
export const useAttestStrings = (): AttestStrings => inLanguage[useServices().language];
