import type { Refusal, Standing } from "../core/editing/edit-result";
import { planFactChanges } from "../core/skeleton/plan-fact-changes";
import type { ReportForm } from "../core/skeleton/report-form";
import type { DocumentHost, ReadFailure } from "../host/document-host";
import type { Environment } from "./environment";

export type FactsOutcome =
  | { readonly ok: true; readonly changed: number; readonly undoSteps?: number }
  | { readonly ok: false; readonly reason: ReadFailure | Refusal; readonly standing: Standing };

/** Gives every field of the document that carries a fact the form's text. */
export async function updateFacts(
  host: DocumentHost,
  form: ReportForm,
  _environment: Environment,
): Promise<FactsOutcome> {
  if (!host.capabilities.canWrite) return { ok: false, reason: "read-only", standing: "nothing" };
  const reading = await host.read();
  if (!reading.ok) return { ...reading, standing: "nothing" };
  const { edits, changed } = planFactChanges(reading.document, form);
  if (edits.length === 0) return { ok: true, changed };
  const result = await host.apply(edits);
  return result.ok ? { ...result, changed } : result;
}
