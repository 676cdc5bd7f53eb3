/** Word's limit for what `search` is given, after escaping. */
export const longestSearch = 255;

/** In Word's search a caret begins a code ("^p" is a paragraph mark); doubled it is itself. */
export function escapeSearch(text: string): string {
  return text.replace(/\^/g, "^^");
}

/** Word's search fails on tabs and line breaks, and stores the special hyphens and pictures as characters of its own. */
export const unsearchable = /[\p{Cc}\u00AD\u2011\uFFFC]/u;

export function isSearchable(text: string): boolean {
  return text !== "" && escapeSearch(text).length <= longestSearch && !unsearchable.test(text);
}

/** Where `words` begin in `text`, left to right, without overlaps, as Word searches. */
export function occurrences(text: string, words: string): readonly number[] {
  const found: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) found.push(at);
  return found;
}

/** Same length as the text. Word's search may take straight and curly quotes, or kinds of space, for the same. */
export function foldForSearch(text: string): string {
  return text
    .replace(/[\u2018\u2019\u201A]/g, "'")
    .replace(/[\u201C\u201D\u201E]/g, '"')
    .replace(/[\u00A0\u2007\u2009\u202F]/g, " ");
}
