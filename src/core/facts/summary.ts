import { printSwedishDate } from "../language/swedish-dates";
import type { Profile } from "../profiles/profile";
import type { Facts } from "./facts";

/** What the document is, in a line: "Svar på remiss · Kyrkogårdsnämnden · 13 december 2023". */
export interface DocumentSummary {
  /** The kind of matter as the profile names it. */
  readonly matter?: string;
  readonly namnd?: string;
  /** Written out in Swedish: "13 december 2023". */
  readonly meetingDate?: string;
  readonly diarienummer?: string;
}

export function summarise(facts: Facts, profile: Profile): DocumentSummary {
  const matter = profile.matters[facts.matterKind]?.name;
  return {
    ...(matter === undefined ? {} : { matter }),
    ...(facts.namnd ? { namnd: facts.namnd.value } : {}),
    ...(facts.meetingDate ? { meetingDate: printSwedishDate(facts.meetingDate.value) } : {}),
    ...(facts.ownDiarienummer ? { diarienummer: facts.ownDiarienummer.value } : {}),
  };
}
