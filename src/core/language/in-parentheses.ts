/**
 * Whether a parenthesis is open at a place.
 * @param farthest so far back it may have been opened
 */
export function isInParentheses(text: string, at: number, farthest = 200): boolean {
  const before = text.slice(Math.max(0, at - farthest), at);
  return before.lastIndexOf("(") > before.lastIndexOf(")");
}
