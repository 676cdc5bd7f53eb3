import type { Finding } from "../checking/finding";
import { openHinders } from "../checking/verdict";

/** What stands in the way of approving the text: all that hinders it, but that it was changed, which approving mends. */
export const hindersToApproval = (findings: readonly Finding[]): readonly Finding[] =>
  openHinders(findings).filter(({ rule }) => rule !== "changed-after-attest");
