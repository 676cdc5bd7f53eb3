import type { Profile } from "../profiles/profile";
import type { MatterKind, SectionRole } from "./facts";

/** The sections that a kind of matter must have here; for an unknown kind, those that every kind must have. */
export function requiredRoles({ matters }: Profile, matter: MatterKind): readonly SectionRole[] {
  const known = matter === "unknown" ? undefined : matters[matter];
  if (known) return known.required;
  const [first, ...others] = Object.values(matters);
  return first?.required.filter((role) => others.every(({ required }) => required.includes(role))) ?? [];
}
