import { sectionRoles, type MatterKind, type SectionRole } from "../facts/facts";
import { shortSender } from "../language/organ-names";
import type { Profile } from "../profiles/profile";
import type { ReportForm } from "./report-form";

/** One section of the standard for a kind of matter. */
export interface StandardSection {
  readonly role: SectionRole;
  readonly name: string;
  readonly isRequired: boolean;
  /** Required, or optional and asked for. */
  readonly isWanted: boolean;
}

/**
 * The standard's sections in the order in which they stand. The required ones are in the profile's order; an
 * optional one follows those that it usually follows. "Attesterat av" is no part of it: nobody approves in advance.
 */
export function standardSections(
  profile: Profile,
  { matterKind, optionalSections }: Pick<ReportForm, "matterKind" | "optionalSections">,
): readonly StandardSection[] {
  const required = rolesOf(profile, matterKind, "required");
  const optional = rolesOf(profile, matterKind, "optional");
  return optional.reduce(placed, required).flatMap((role) => {
    const name = profile.headings[role]?.[0];
    const isRequired = required.includes(role);
    const isWanted = isRequired || optionalSections.includes(role);
    return name === undefined ? [] : [{ role, name, isRequired, isWanted }];
  });
}

/** What a report calls the one who sends it: by the sender's name, else as the standard's headings do. */
export function senderIn({ headings }: Profile, { forvaltning }: Pick<ReportForm, "forvaltning">): string {
  const names = Object.values(headings).flatMap((accepted) => accepted[0] ?? []);
  return shortSender(forvaltning, names);
}

function rolesOf(
  { matters }: Profile,
  matter: MatterKind,
  which: "required" | "optional",
): readonly SectionRole[] {
  const asked = matter === "unknown" ? undefined : matters[matter]?.[which];
  return (asked ?? []).filter((role) => role !== "attest");
}

function placed(roles: readonly SectionRole[], role: SectionRole): readonly SectionRole[] {
  const before = roles.map((other) => usualPlace(other) < usualPlace(role)).lastIndexOf(true);
  return [...roles.slice(0, before + 1), role, ...roles.slice(before + 1)];
}

const usualPlace = (role: SectionRole): number => sectionRoles.indexOf(role);

/** Enclosures are listed below the signature; all else is signed. */
export const followsSignature = (role: SectionRole): boolean => role === "enclosures";
