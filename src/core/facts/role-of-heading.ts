import type { Profile } from "../profiles/profile";
import { sectionRoles, type SectionRole } from "./facts";

export type RoleFinder = (heading: string) => SectionRole | undefined;

/**
 * Tells what a section is for, by its heading's text: the profile's names first, then the names that are seen in
 * Swedish municipalities' reports. Undefined for any other heading.
 */
export function createRoleFinder(profile: Profile): RoleFinder {
  const ofProfile = new Map<string, SectionRole>();
  for (const role of sectionRoles) {
    for (const name of profile.headings[role] ?? []) ofProfile.set(headingName(name), role);
  }
  return (heading) => {
    const name = headingName(heading);
    return ofProfile.get(name) ?? known.find(({ pattern }) => pattern.test(name))?.role;
  };
}

/** A heading as it is compared: lower case, single spaces, without number, colon and full stop. */
export function headingName(text: string): string {
  return text
    .normalize("NFC")
    .replace(/\u00AD/g, "")
    .replace(/[\s\u00A0\u202F]+/g, " ")
    .trim()
    .replace(/^\d+(?:\.\d+)*\.? /, "")
    .replace(/ ?[:.]$/, "")
    .toLocaleLowerCase("sv");
}

/** "förvaltningens", "kommunstyrelsens", "stadsdelsförvaltningens": an organ in the genitive. */
const organs = "(?:\\p{L}[\\p{L}-]*(?: (?:och )?\\p{L}[\\p{L}-]*){0,3}s )";

const known: readonly { readonly role: SectionRole; readonly pattern: RegExp }[] = [
  {
    role: "decision",
    pattern: new RegExp(`^${organs}?förslag till beslut(?: (?:i|till|för) .{1,60})?$`, "u"),
  },
  { role: "decision", pattern: /^beslut$/ },
  { role: "summary", pattern: /^(?:sammanfattning(?: av ärendet)?|ärendet i korthet)$/ },
  { role: "background", pattern: /^bakgrund$/ },
  { role: "matter", pattern: /^(?:ärendet|ärendebeskrivning|beskrivning av ärendet)$/ },
  { role: "preparation", pattern: /^(?:ärendets beredning|beredning|beredning av ärendet|samråd)$/ },
  {
    role: "assessment",
    pattern: new RegExp(
      `^(?:${organs}(?:analys|bedömning|synpunkter|synpunkter och förslag|ställningstagande|överväganden)|överväganden)$`,
      "u",
    ),
  },
  {
    role: "consequences",
    pattern:
      /^(?:konsekvenser|ekonomiska konsekvenser|konsekvenser för (?:ekonomin?|barn)|barnperspektiv(?:et)?|barnkonsekvensanalys|prövning av barnets bästa|jämställdhetsanalys|finansiering)$/,
  },
  {
    role: "dispatch",
    pattern: /^(?:beslutet? (?:skickas till|sänds till|delges|expedieras till)|delges|expedieras till)$/,
  },
  { role: "sources", pattern: /^beslutsunderlag$/ },
  { role: "enclosures", pattern: /^bilag(?:a|or)$/ },
  { role: "attest", pattern: /^attesterat av$/ },
];
