import type { Document } from "../document/document";
import { profileOfSender } from "../profiles/profile-of-sender";
import type { Profile } from "../profiles/profile";
import { isBodyEmpty } from "./plan-insertion";
import type { ReportForm } from "./report-form";

/**
 * By which profile a skeleton is planned: a new report is its sender's, whose name only the form knows yet; a text is
 * completed by the profile that was found for it.
 */
export function profileForReport(
  document: Document,
  { forvaltning }: Pick<ReportForm, "forvaltning">,
  { profile, profiles }: { readonly profile: Profile; readonly profiles: readonly Profile[] },
): Profile {
  return isBodyEmpty(document) ? profileOfSender(forvaltning, profile, profiles) : profile;
}
