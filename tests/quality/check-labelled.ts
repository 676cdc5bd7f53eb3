import { guidanceTexts } from "../../src/core/skeleton/guidance-texts";
import { checkDocument, type CheckReport } from "../../src/core/checking/check-document";
import { quoteOf, type Finding } from "../../src/core/checking/finding";
import type { Document } from "../../src/core/document/document";
import { profileNamed } from "../support/profiles";
import { sha256 } from "../support/sha256";
import type { LabelledDocument } from "./labelled-document";

/** Checks a document as the labelled one says that it is to be read: with its profile, on its day. */
export function checkAs(
  { profile: id, today }: Pick<LabelledDocument, "profile" | "today">,
  document: Document,
): CheckReport {
  const profile = profileNamed(id);
  const guidance = guidanceTexts(profile.skeletons ?? []);
  return checkDocument(document, { profile, today, guidance, hash: sha256 });
}

/** The words that a finding is about; empty when something is missing altogether. */
export function quoteIn({ where }: Finding): string {
  return where === "document" ? "" : quoteOf(where);
}

/** A finding in one line, the same for the same fault in another copy of the text. */
export function keyOf(finding: Finding): string {
  const related = (finding.related ?? []).map(quoteOf);
  return [finding.rule, finding.severity, quoteIn(finding), ...related].join(" | ");
}
