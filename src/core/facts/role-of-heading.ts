import { normalise } from "../language/normalise";
import { remembering } from "../language/remembering";
import type { Profile } from "../profiles/profile";
import { sectionRoles, type SectionRole } from "./facts";
import { oncePer } from "./once-per";

export type RoleFinder = (heading: string) => SectionRole | undefined;

/**
 * Tells what a section is for, by its heading's text: the profile's names first, then the names that are seen in
 * Swedish municipalities' reports, also with a few words more. Undefined for any other heading.
 */
export const roleFinder: (profile: Profile) => RoleFinder = oncePer((profile) => {
  const exact = knownRoleFinder(profile);
  return remembering((heading) => exact(heading) ?? roleBy(lengthened, headingName(heading)));
});

/** As above, of headings that are known to the last letter. */
export const knownRoleFinder: (profile: Profile) => RoleFinder = oncePer(createKnownRoleFinder);

function createKnownRoleFinder(profile: Profile): RoleFinder {
  const ofProfile = new Map<string, SectionRole>();
  for (const role of sectionRoles) {
    for (const name of profile.headings[role] ?? []) ofProfile.set(headingName(name), role);
  }
  return remembering((heading) => {
    const name = headingName(heading);
    return ofProfile.get(name) ?? roleBy(known, name);
  });
}

/** A heading as it is compared: lower case, single spaces, no word twice, without number, colon and full stop. */
export const headingName = remembering(makeName);

function makeName(text: string): string {
  return normalise(text)
    .text.trim()
    .replace(/^\d+(?:\.\d+)*\.? /, "")
    .replace(/ ?[:.]$/, "")
    .replace(/(?<!\p{L})(\p{L}+)(?: \1)+(?!\p{L})/gu, "$1")
    .toLocaleLowerCase("sv");
}

/** "förvaltningens", "kommunstyrelsens", "stadsdelsförvaltningens": an organ in the genitive. */
const organs = "(?:\\p{L}[\\p{L}-]*(?: (?:och )?\\p{L}[\\p{L}-]*){0,3}s )";

const longestName = 150;

interface KnownHeading {
  readonly role: SectionRole;
  readonly pattern: RegExp;
}

function roleBy(headings: readonly KnownHeading[], name: string): SectionRole | undefined {
  return name.length > longestName ? undefined : headings.find(({ pattern }) => pattern.test(name))?.role;
}

const assessments =
  "(?:analys|bedömning|synpunkter|ställningstagande|överväganden|kommentarer|svar|yttrande)";

/** "i kommunstyrelsen", "(KS)", "– kommunstyrelsen", "/yttrande"; "om en ny taxa" would make it a title. */
const forWhom =
  " (?:i|till|för) .{1,60}| \\([^()]{1,40}\\)| [–-] .{1,60}|/\\p{L}+| och protokoll\\p{L}*| \\p{L}+(?:nämnden|styrelsen|fullmäktige)";

const known: readonly KnownHeading[] = [
  {
    role: "decision",
    pattern: new RegExp(
      `^${organs}?(?:förslag (?:till |på )?${organs}?beslut(?:sformulering)?|beslutsförslag)(?:${forWhom})?$`,
      "u",
    ),
  },
  {
    role: "decision",
    pattern: new RegExp(
      `^${organs}?förslag till (?:(?:kommun|region)fullmäktige|(?:kommun|region)styrelsen|(?:\\p{L}[\\p{L} -]*)?nämnden)$`,
      "u",
    ),
  },
  {
    role: "decision",
    pattern:
      /^(?:beslut|beslutspunkter|beslutsformulering|hemställan|tjänstemannaförslag|(?:ordförandens|presidiets) förslag|föreslag(?:et|na) beslut|rekommendation till beslut|förslag till ställningstagande)$/,
  },
  { role: "summary", pattern: /^(?:(?:kort )?sammanfattning(?: av ärendet)?|ärendet i korthet)$/ },
  { role: "background", pattern: /^bakgrund$/ },
  {
    role: "matter",
    pattern:
      /^(?:ärendet|ärendebeskrivning|beskrivning av ärendet|ärendets innehåll|remissen|remissens innehåll|motionen|skrivelsen|medborgarförslaget)$/,
  },
  {
    role: "preparation",
    pattern: /^(?:ärendets (?:beredning|handläggning)|beredning|beredning av ärendet|samråd)$/,
  },
  {
    role: "assessment",
    pattern: new RegExp(
      `^(?:${organs}(?:synpunkter och förslag|${assessments})|analys|bedömning|synpunkter|överväganden)$`,
      "u",
    ),
  },
  {
    role: "consequences",
    pattern:
      /^(?:konsekvenser(?: för .{1,50})?|ekonomiska konsekvenser(?: och finansiering)?|ekonomisk bedömning|barnperspektiv(?:et)?|barnkonsekvens(?:analys|er)|barnrättsbedömning|prövning av barnets bästa|jämställdhetsanalys|finansiering|miljökonsekvenser|bedömning ur (?:ett )?\p{L}+ (?:dimension|perspektiv))$/u,
  },
  {
    role: "dispatch",
    pattern:
      /^(?:beslut(?:et|en)? (?:ska )?(?:(?:skickas|sänds|expedieras|översänds|meddelas)(?: till)?|delges)|delges|expedieras(?: till)?|expediering|beslutsexpediering|sändlista|kopia till|protokollsutdrag (?:(?:ska )?(?:skickas|sänds|lämnas|expedieras) )?till)$/,
  },
  { role: "sources", pattern: /^(?:beslutsunderlag|underlag för beslut|handlingar i ärendet)$/ },
  { role: "enclosures", pattern: /^(?:bilag(?:a|or)|bilageförteckning|bifogade handlingar)$/ },
  { role: "attest", pattern: /^attesterat av$/ },
];

/** "Förvaltningens bedömning av remissen" */
const lengthened: readonly KnownHeading[] = [
  {
    role: "assessment",
    pattern: new RegExp(`^${organs}${assessments} (?:och|på|av|om|samt|kring) .{1,50}$`, "u"),
  },
];
