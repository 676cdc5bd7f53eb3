const opening = "<pkg:binaryData>";
const closing = "</pkg:binaryData>";

/** Word's OOXML without its pictures, which nobody reads and which may be most of it. Done before parsing. */
export function withoutMedia(ooxml: string): string {
  const pieces: string[] = [];
  let from = 0;
  for (let at = ooxml.indexOf(opening); at >= 0; at = ooxml.indexOf(opening, from)) {
    const end = ooxml.indexOf(closing, at);
    if (end < 0) break;
    pieces.push(ooxml.slice(from, at + opening.length));
    from = end;
  }
  return pieces.join("") + ooxml.slice(from);
}
