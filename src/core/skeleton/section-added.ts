import type { Fix } from "../checking/finding";
import type { SectionRole } from "../facts/facts";
import type { Profile } from "../profiles/profile";
import { planSection, type ReadReport } from "./plan-section";

/** The correction that adds a missing section with its heading; none where no place for it is proven. */
export function sectionAdded(report: ReadReport, profile: Profile, role: SectionRole): readonly Fix[] {
  const plan = planSection(report, profile, role);
  if (!plan) return [];
  const name = headingNameOf(profile, role);
  const does = {
    sv: `Rubriken ”${name}” läggs till före ”${plan.at.expected.trim()}”, med en text om vad som ska stå där`,
    en: `The heading “${name}” is added before “${plan.at.expected.trim()}”, with a text on what to write there`,
  };
  return [{ before: "", after: name, does, edits: [{ kind: "insert-blocks", ...plan }] }];
}

/** What the organisation calls the section first of all. */
export const headingNameOf = (profile: Profile, role: SectionRole): string =>
  profile.headings[role]?.[0] ?? role;
