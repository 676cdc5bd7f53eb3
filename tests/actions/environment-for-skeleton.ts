import type { Environment } from "../../src/actions/environment";
import { profile } from "../core/skeleton/skeleton-report";
import { sha256 } from "../core/attestation/approve";

export const environment: Environment = {
  profiles: [profile],
  library: { clauses: [] },
  today: () => ({ year: 2026, month: 2, day: 1 }),
  hash: sha256,
};
