import { editDistance } from "../language/edit-distance";
import type { Profile } from "../profiles/profile";
import { sectionRoles, type SectionRole } from "./facts";
import { headingName } from "./role-of-heading";

/** A known heading that a text is nearly, but not quite. */
export interface NearHeading {
  readonly role: SectionRole;
  /** As the profile writes it. */
  readonly name: string;
  /** They differ by an ending alone: another form of the same words, and no mistake. */
  readonly isInflection: boolean;
}

export type NearHeadingFinder = (heading: string) => NearHeading | undefined;

/** Shorter names have too many neighbours that are words of their own. */
const fewestLetters = 8;
const longestName = 80;
/** From here on two mistakes are still the same name. */
const longEnoughForTwo = 14;

/** Finds the profile's heading that a text misspells or inflects; none for its names themselves. */
export function createNearHeadingFinder({ headings }: Profile): NearHeadingFinder {
  const known = sectionRoles.flatMap((role) =>
    (headings[role] ?? []).map((name) => ({ role, name, ...keyOf(name) })),
  );
  return (heading) => {
    const key = headingName(heading);
    // A digit tells of a second one, "Sammanfattning 2", and of no slip.
    if (key.length > longestName || /[^\p{L} -]/u.test(key) || known.some((one) => one.key === key))
      return undefined;
    const inflected = known.find((one) => isInflection(key, one.key));
    if (inflected) return { ...inflected, isInflection: true };
    const near = known.find((one) => isMisspelling(key, one));
    return near && { ...near, isInflection: false };
  };
}

interface Key {
  readonly key: string;
  readonly letters: number;
}

function keyOf(name: string): Key {
  const key = headingName(name);
  return { key, letters: key.replace(/\P{L}/gu, "").length };
}

/**
 * One letter too many, too few, another or two that changed places; in a long name a second one, but not two other
 * letters: "ekologiska" is no misspelt "ekonomiska", and "sammansättning" no "sammanfattning".
 */
function isMisspelling(written: string, { key, letters }: Key): boolean {
  const lengths = Math.abs(written.length - key.length);
  if (letters < fewestLetters || lengths > 2) return false;
  const distance = editDistance(written, key);
  return distance === 1 || (letters >= longEnoughForTwo && distance === 2 && lengths > 0);
}

const endings = /^(?:s|n|en|et|t|ets|ens|ar|er|or|r|a|na|arna|erna|orna|nas|ernas)$/;

function isInflection(a: string, b: string): boolean {
  const wordsOfA = a.split(" ");
  const wordsOfB = b.split(" ");
  return (
    a !== b &&
    wordsOfA.length === wordsOfB.length &&
    wordsOfA.every((word, at) => isSameWord(word, wordsOfB[at] ?? ""))
  );
}

function isSameWord(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return long.startsWith(short) && (long === short || endings.test(long.slice(short.length)));
}
