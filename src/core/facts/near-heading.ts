import { editDistance } from "../language/edit-distance";
import { remembering } from "../language/remembering";
import type { Profile } from "../profiles/profile";
import { sectionRoles, type SectionRole } from "./facts";
import { oncePer } from "./once-per";
import { headingName } from "./role-of-heading";
import { unitAt } from "../language/unit-kinds";

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
export const nearHeadingFinder: (profile: Profile) => NearHeadingFinder = oncePer(createNearHeadingFinder);

function createNearHeadingFinder({ headings }: Profile): NearHeadingFinder {
  const known = sectionRoles.flatMap((role) =>
    (headings[role] ?? []).map((name) => ({ role, name, ...keyOf(name) })),
  );
  return remembering((heading) => {
    const key = headingName(heading);
    // A digit tells of a second one, "Sammanfattning 2", and of no slip.
    if (key.length > longestName || /[^\p{L} -]/u.test(key) || known.some((one) => one.key === key))
      return undefined;
    const words = key.split(" ");
    const inflected = known.find((one) => isInflection(words, one.words));
    if (inflected) return { ...inflected, isInflection: true };
    const letterSet = lettersIn(key);
    const near = known.find((one) => !hasOtherLetters(letterSet, one.letterSet) && isMisspelling(key, one));
    return near && { ...near, isInflection: false };
  });
}

interface Key {
  readonly key: string;
  readonly words: readonly string[];
  readonly letters: number;
  readonly letterSet: number;
}

function keyOf(name: string): Key {
  const key = headingName(name);
  const letters = key.replace(/\P{L}/gu, "").length;
  return { key, words: key.split(" "), letters, letterSet: lettersIn(key) };
}

/** Which letters there are, a bit for each; some share one. */
function lettersIn(text: string): number {
  let set = 0;
  for (let at = 0; at < text.length; at++) set |= 1 << (unitAt(text, at) & 31);
  return set;
}

/** More than two slips can bring in or take out: nearly every heading is told apart by this look alone. */
const hasOtherLetters = (a: number, b: number): boolean => hasMoreThanTwo(a & ~b) || hasMoreThanTwo(b & ~a);

/** Takes the lowest bit away twice. */
function hasMoreThanTwo(set: number): boolean {
  const fewer = set & (set - 1);
  return (fewer & (fewer - 1)) !== 0;
}

/**
 * One letter too many, too few, another or two that changed places; in a long name a second one, but not two other
 * letters: "ekologiska" is no misspelt "ekonomiska", and "sammansättning" no "sammanfattning".
 */
function isMisspelling(written: string, { key, letters }: Key): boolean {
  const lengths = Math.abs(written.length - key.length);
  if (letters < fewestLetters || lengths > 2) return false;
  const distance = editDistance(written, key, 2);
  return distance === 1 || (letters >= longEnoughForTwo && distance === 2 && lengths > 0);
}

const endings = /^(?:s|n|en|et|t|ets|ens|ar|er|or|r|a|na|arna|erna|orna|nas|ernas)$/;

/** The names themselves have been told apart from it before. */
function isInflection(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((word, at) => isSameWord(word, b[at] ?? ""));
}

function isSameWord(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return long.startsWith(short) && (long === short || endings.test(long.slice(short.length)));
}
