import type { Document } from "../document/document";
import { textBlocks } from "../document/text-blocks";
import { headingName } from "../facts/role-of-heading";
import { readLetterhead, type Letterhead } from "./letterhead";
import type { Profile, Recognition } from "./profile";

const longestHeading = 120;

/**
 * Whose report this is. A document that says nothing yet takes the profile that its letterhead names, else the first; a
 * text that shows no organisation's marks takes the one without marks. The word "tjänsteutlåtande" decides nothing: many
 * use it.
 */
export function inferProfile(document: Document, profiles: readonly Profile[]): Profile {
  const [first] = profiles;
  if (!first) throw new Error("There must be at least one profile.");
  const seen = { letterhead: readLetterhead(document), headings: readHeadings(document) };
  let [best, most]: [Profile | undefined, number] = [undefined, -1];
  for (const profile of profiles) {
    const marks = profile.recognisedBy ? countMarks(profile.recognisedBy, seen) : undefined;
    if (marks !== undefined && marks > most) [best, most] = [profile, marks];
  }
  if (best || isBlank(document)) return best ?? first;
  return profiles.find(({ recognisedBy }) => !recognisedBy) ?? first;
}

interface Seen {
  readonly letterhead: Letterhead;
  /** By their names. */
  readonly headings: ReadonlySet<string>;
}

/**
 * How much tells of this profile, the more the better where two fit; undefined where it does not fit at all. Headings are
 * used elsewhere too: they decide nothing below the name of another municipality.
 */
function countMarks(
  { names, senders, headings, headingsNeeded }: Recognition,
  { letterhead, headings: found }: Seen,
): number | undefined {
  const ownHeadings = new Set(headings.map(headingName).filter((name) => found.has(name))).size;
  const isNamed = names.some((name) => letterhead.names(name));
  const isKnownByHeadings = ownHeadings >= headingsNeeded && !letterhead.namesOtherThan(names);
  if (!isNamed && !isKnownByHeadings) return undefined;
  return ownHeadings + senders.filter((sender) => letterhead.names(sender)).length;
}

function readHeadings({ blocks }: Document): ReadonlySet<string> {
  return new Set(
    blocks.flatMap((block) =>
      block.kind === "table" || block.text.length > longestHeading ? [] : [headingName(block.text)],
    ),
  );
}

function isBlank(document: Document): boolean {
  for (const { text } of textBlocks(document.blocks)) if (/\S/.test(text)) return false;
  return true;
}
