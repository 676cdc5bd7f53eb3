import { clone, descendants, firstChild, remove, type XmlElement } from "../../ooxml/xml/node";
import { isOn } from "./properties";

/** The paragraph, or a copy of it without the runs that are hidden themselves; styles are not asked. */
export function withoutHidden(paragraph: XmlElement, keep: boolean): XmlElement {
  if (keep || ![...descendants(paragraph, "w:vanish")].some((mark) => isOn(mark))) return paragraph;
  const copy = clone(paragraph);
  for (const run of [...descendants(copy, "w:r")]) {
    const properties = firstChild(run, "w:rPr");
    if (isOn(properties && firstChild(properties, "w:vanish"))) remove(run);
  }
  return copy;
}
