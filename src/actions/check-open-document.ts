import type { SealVerdict } from "../core/attestation/attestation";
import { verifySeal } from "../core/attestation/verify-seal";
import { checkDocument, type CheckReport } from "../core/checking/check-document";
import { judge, type Verdict } from "../core/checking/verdict";
import type { ClauseLibrary } from "../core/clauses/clause";
import { clauseGuidance } from "../core/clauses/clause-guidance";
import { withDeviations } from "../core/deviations/with-deviations";
import type { Document } from "../core/document/document";
import { isSameData } from "../core/document/same-data";
import { oncePer } from "../core/facts/once-per";
import { summarise, type DocumentSummary } from "../core/facts/summary";
import { inferProfile } from "../core/profiles/infer-profile";
import type { Profile } from "../core/profiles/profile";
import { guidanceTexts } from "../core/skeleton/guidance-texts";
import type { DocumentHost, ReadFailure } from "../host/document-host";
import type { Environment } from "./environment";

export type CheckOutcome = CheckedDocument | { readonly ok: false; readonly reason: ReadFailure };

export interface CheckedDocument {
  readonly ok: true;
  readonly report: CheckReport;
  /** The one that the document was checked against. */
  readonly profile: Profile;
  /** Those that it was found among; only one where a person has chosen it. */
  readonly profiles: readonly Profile[];
  readonly summary: DocumentSummary;
  readonly verdict: Verdict;
  readonly seal: SealVerdict;
}

/**
 * Reads the open document and says what it is and what is wrong with it. Changes nothing.
 * @param before the check before: given back as it is when the document reads the same and is checked by the same profiles
 */
export async function checkOpenDocument(
  host: DocumentHost,
  environment: Environment,
  before?: CheckedDocument,
): Promise<CheckOutcome> {
  const reading = await host.read();
  if (!reading.ok) return reading;
  const { document } = reading;
  return before && isSame(before, document, environment) ? before : checkRead(document, environment);
}

const isSame = (
  { report, profiles }: CheckedDocument,
  document: Document,
  environment: Environment,
): boolean => profiles === environment.profiles && isSameData(report.document, document);

function checkRead(document: Document, environment: Environment): CheckedDocument {
  const { hash, profiles } = environment;
  const profile = inferProfile(document, profiles);
  const guidance = guidanceIn(environment.library)(profile);
  const found = checkDocument(document, { profile, guidance, today: environment.today(), hash });
  const report = withDeviations(found, hash);
  return {
    ok: true,
    report,
    profile,
    profiles,
    summary: summarise(report.facts, profile),
    verdict: judge(report),
    seal: verifySeal(document, report.facts, hash),
  };
}

/** What the unfilled fields say that the skeleton and the phrases have put there. The same list for every check. */
const guidanceIn = oncePer((library: ClauseLibrary) =>
  oncePer(({ skeletons = [] }: Profile) => [...guidanceTexts(skeletons), ...clauseGuidance(library)]),
);
