import { isOn, valueOf } from "../read/values";
import { childElements, closest, firstChild, type XmlElement, type XmlNode } from "../xml/node";

/** True unless a control around the node keeps its content to itself. */
export function isFree(node: XmlNode): boolean {
  for (let control = closest(node, "w:sdt"); control; control = closest(control, "w:sdt")) {
    if (!isFreeControl(control)) return false;
  }
  return true;
}

/**
 * True for a control whose content may be written: neither locked, nor filled from elsewhere (bound to a case system's
 * XML, a table of contents), nor of a kind whose text mirrors a value (date, list, tick box).
 */
export function isFreeControl(control: XmlElement): boolean {
  const properties = firstChild(control, "w:sdtPr");
  if (!properties) return true;
  const lock = valueOf(firstChild(properties, "w:lock"));
  if (lock === "contentLocked" || lock === "sdtContentLocked") return false;
  return !childElements(properties).some(({ name }) => keepsItsContent.has(name));
}

const keepsItsContent: ReadonlySet<string> = new Set([
  "w:dataBinding",
  "w15:dataBinding",
  "w:equation",
  "w:comboBox",
  "w:date",
  "w:docPartObj",
  "w:dropDownList",
  "w:picture",
  "w:citation",
  "w:group",
  "w:bibliography",
  "w14:checkbox",
  "w15:repeatingSection",
]);

export function showsPlaceholder(control: XmlElement): boolean {
  const properties = firstChild(control, "w:sdtPr");
  return isOn(properties && firstChild(properties, "w:showingPlcHdr"));
}
