/** A document's text must not steer the terminal that shows it: what controls one, or turns the writing, is a space. */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu, " ");
}
