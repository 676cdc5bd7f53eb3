/** "onsdagen den ": how long it is, and the weekday as it is written. */
export interface Lead {
  readonly length: number;
  readonly weekday: string | undefined;
}

/** What stands in front of a date. @param index where the date begins */
export function leadBefore(text: string, index: number): Lead {
  if (text.charAt(index - 1) !== " ") return noLead;
  const before = text.slice(Math.max(0, index - longestFront), index);
  const isDen = /den $/i.test(before) && !inWord.test(before.charAt(before.length - 5));
  if (!mayEndWeekday.test(isDen ? before.slice(0, -4) : before)) return isDen ? justDen : noLead;
  const found = front.exec(before);
  return { length: found?.[0].length ?? 0, weekday: found?.groups?.["weekday"] };
}

const weekdays =
  "måndag(?:en)?|(?<!\\d )mån|tis(?:dag(?:en)?)?|ons(?:dag(?:en)?)?|tors(?:dag(?:en)?)?|fre(?:dag(?:en)?)?|lör(?:dag(?:en)?)?|sön(?:dag(?:en)?)?";

/** What may stand in front, looked for backwards, since most dates have none of it. */
const front = new RegExp(`(?<![\\p{L}\\p{N}])(?:(?<weekday>${weekdays})\\.?,? )?(?:den )?$`, "iu");
const longestFront = "onsdagen, den ".length + 2;

const noLead: Lead = { length: 0, weekday: undefined };
const justDen: Lead = { length: "den ".length, weekday: undefined };
/** How every weekday ends; the pattern for all that may stand in front is dear. */
const mayEndWeekday = /(?:dag(?:en)?|mån|tis|ons|tors|fre|lör|sön)\.?,? $/i;
const inWord = /[\p{L}\p{N}]/u;
