/** A stretch of a text and what is to stand there instead. */
export interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The same replacement without what is alike at its two ends; undefined where nothing differs. */
export function smallestDifference(
  whole: string,
  { start, end, text }: Replacement,
): Replacement | undefined {
  const old = whole.slice(start, end);
  if (old === text) return undefined;
  const most = Math.min(old.length, text.length);
  let head = 0;
  while (head < most && old[head] === text[head]) head++;
  if (splitsCharacter(old, head) || splitsCharacter(text, head)) head--;
  let tail = 0;
  while (tail < most - head && old[old.length - 1 - tail] === text[text.length - 1 - tail]) tail++;
  if (splitsCharacter(old, old.length - tail) || splitsCharacter(text, text.length - tail)) tail--;
  return { start: start + head, end: end - tail, text: text.slice(head, text.length - tail) };
}

/** True between the two halves of a character outside the basic plane. */
function splitsCharacter(text: string, at: number): boolean {
  return isBetween(text.charCodeAt(at - 1), 0xd800, 0xdbff) && isBetween(text.charCodeAt(at), 0xdc00, 0xdfff);
}

const isBetween = (code: number, low: number, high: number): boolean => code >= low && code <= high;
