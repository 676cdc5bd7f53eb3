/**
 * Every match of a pattern in a text, in order. It is what `matchAll` gives; but that makes the pattern anew for each text,
 * and a report has thousands of them.
 * @param pattern global
 */
export function matchesIn(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  if (!pattern.global) throw new Error(`${String(pattern)} is not global`);
  const all: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    all.push(match);
    if (match[0] === "") pattern.lastIndex += lengthAt(text, pattern);
  }
  return all;
}

/** Of the character behind an empty match, which in Unicode may be a pair. */
const lengthAt = (text: string, { lastIndex, unicode }: RegExp): number =>
  unicode && (text.codePointAt(lastIndex) ?? 0) > 0xffff ? 2 : 1;
