/**
 * What is left of a paragraph when Word's liberties are taken away: Word and the OOXML differ in spaces, hyphens, tabs
 * and the marks of notes and pictures, but not in letters and digits. The table's depth keeps cells from body text.
 */
export function paragraphKey(text: string, nesting: number): string {
  return `${nesting}:${text.normalize("NFC").replace(/[^\p{L}\p{N}]/gu, "")}`;
}
