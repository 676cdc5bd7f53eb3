import { descendants, firstChild, type XmlElement } from "../../ooxml/xml/node";
import { WordError } from "../wire/word-error";

export interface Lock {
  readonly contents: boolean;
  readonly deletion: boolean;
}

/** What a content control (w:sdt) is locked against. */
export function lockOf(control: XmlElement): Lock {
  const properties = firstChild(control, "w:sdtPr");
  const lock = (properties && firstChild(properties, "w:lock")?.attributes["w:val"]) ?? "unlocked";
  return {
    contents: lock === "contentLocked" || lock === "sdtContentLocked",
    deletion: lock === "sdtLocked" || lock === "sdtContentLocked",
  };
}

/** @throws WordError AccessDenied where a control around the text is locked against edits */
export function guardText(place: XmlElement): void {
  for (let above: XmlElement | undefined = place; above; above = above.parent) {
    if (above.name === "w:sdt" && lockOf(above).contents)
      throw new WordError("AccessDenied", "a control's content is locked");
  }
}

/** @throws WordError AccessDenied where something in what goes is locked, or it stands in what is */
export function guardDeletion(gone: XmlElement): void {
  guardText(gone);
  for (const control of [gone, ...descendants(gone)]) {
    if (control.name !== "w:sdt") continue;
    const { contents, deletion } = lockOf(control);
    if (contents || deletion) throw new WordError("AccessDenied", "a control is locked");
  }
}
