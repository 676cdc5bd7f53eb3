/** A field's kind: the first word of its code, in capitals. */
export function fieldKind(code: string): string {
  return /^\s*(\S+)/.exec(code)?.[1]?.toUpperCase() ?? "";
}

/** Where a HYPERLINK field leads; "#place" for a place in the document. */
export function fieldLinkTarget(code: string): string | undefined {
  if (fieldKind(code) !== "HYPERLINK") return undefined;
  const place = /\\l\s+"([^"]*)"/i.exec(code)?.[1];
  const address = /HYPERLINK\s+"([^"]*)"/i.exec(code)?.[1] ?? "";
  return place === undefined ? address : `${address}#${place}`;
}
