import type { Edit } from "../../core/editing/edit";
import type { Refusal } from "../../core/editing/edit-result";
import { insertInOrder } from "../write/element-order";
import { element, firstChild, insertAt, remove, type XmlElement } from "../xml/node";
import type { EditSession } from "./edit-session";
import { editableParagraph } from "./editable-paragraph";

type SetHeadingLevel = Extract<Edit, { kind: "set-heading-level" }>;

/** As Word does it: the paragraph's own list and outline settings go with the old style. */
export function setHeadingLevel(
  session: EditSession,
  { block, expected, level }: SetHeadingLevel,
): Refusal | undefined {
  const found = editableParagraph(session, block, expected);
  if (typeof found === "string") return found;
  const properties = propertiesOf(found.node);
  for (const name of ["w:pStyle", "w:numPr", "w:outlineLvl"]) {
    const old = firstChild(properties, name);
    if (old) remove(old);
  }
  insertInOrder(properties, element("w:pStyle", { "w:val": session.writing.styleId(`heading ${level}`) }));
  return undefined;
}

function propertiesOf(paragraph: XmlElement): XmlElement {
  const existing = firstChild(paragraph, "w:pPr");
  if (existing) return existing;
  const made = element("w:pPr");
  insertAt(paragraph, 0, made);
  return made;
}
