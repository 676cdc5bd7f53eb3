import { valueOf } from "../read/values";
import { findStyle } from "../write/style-sheet";
import { descendants, firstChild, remove, type XmlElement } from "../xml/node";
import type { EditSession } from "./edit-session";

/** A control that showed its placeholder holds real text now: its mark and the placeholder's look go. */
export function settleControl(control: XmlElement, session: EditSession): void {
  const properties = firstChild(control, "w:sdtPr");
  const showing = properties && firstChild(properties, "w:showingPlcHdr");
  if (showing) remove(showing);
  const placeholderStyle = findStyle(session.target, session.main, "Placeholder Text");
  const content = firstChild(control, "w:sdtContent");
  for (const run of content ? [...descendants(content, "w:rPr")] : []) {
    const style = firstChild(run, "w:rStyle");
    if (!style || valueOf(style) !== placeholderStyle) continue;
    remove(style);
    if (run.children.length === 0) remove(run);
  }
}
