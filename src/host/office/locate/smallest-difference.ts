/** Replace [start, end) of a text by `replacement`. */
export interface TextChange {
  readonly start: number;
  readonly end: number;
  readonly replacement: string;
}

/**
 * The same change with as little text as possible, so that the formatting of everything else stays.
 * Undefined when it changes nothing. Never cuts a character in two.
 */
export function smallestDifference(text: string, change: TextChange): TextChange | undefined {
  const before = text.slice(change.start, change.end);
  const { replacement } = change;
  if (before === replacement) return undefined;
  const prefix = commonPrefix(before, replacement);
  const suffix = commonSuffix(before.slice(prefix), replacement.slice(prefix));
  return {
    start: change.start + prefix,
    end: change.end - suffix,
    replacement: replacement.slice(prefix, replacement.length - suffix),
  };
}

function commonPrefix(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length++;
  while (length > 0 && (continues(a, length) || continues(b, length))) length--;
  return length;
}

function commonSuffix(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a.at(-1 - length) === b.at(-1 - length)) length++;
  while (length > 0 && (continues(a, a.length - length) || continues(b, b.length - length))) length--;
  return length;
}

/** Whether what stands at `index` belongs with the character before it: a low surrogate, a combining mark, a joiner. */
function continues(text: string, index: number): boolean {
  return /^[\uDC00-\uDFFF\p{M}\u200D]/u.test(text.slice(index, index + 2));
}
