import { textRun } from "../write/runs";
import { append, clone, descendants, element, firstChild, remove, type XmlElement } from "../xml/node";

/** A new paragraph that looks like another: its properties, and those of a run of it, the first unless told otherwise. */
export function paragraphLike(
  model: XmlElement | undefined,
  text: string,
  which: "first" | "last" = "first",
): XmlElement {
  const paragraph = element("w:p");
  const properties = model && withoutMarks(firstChild(model, "w:pPr"));
  if (properties) append(paragraph, properties);
  const run = model && [...descendants(model, "w:r")].at(which === "first" ? 0 : -1);
  if (text !== "") append(paragraph, textRun(text, run && withoutMarks(firstChild(run, "w:rPr"))));
  return paragraph;
}

/** Without what belongs to the model alone: being the header row, being tracked, being merged, ending a section. */
export function withoutMarks(properties: XmlElement | undefined): XmlElement | undefined {
  if (!properties) return undefined;
  const copy = clone(properties);
  for (const node of [...descendants(copy)]) if (ofTheModelAlone.has(node.name)) remove(node);
  return copy.children.length > 0 ? copy : undefined;
}

const ofTheModelAlone: ReadonlySet<string> = new Set([
  "w:tblHeader",
  "w:cnfStyle",
  "w:vMerge",
  "w:ins",
  "w:del",
  "w:cellIns",
  "w:cellDel",
  "w:cellMerge",
  "w:sectPr",
  "w:trPrChange",
  "w:tcPrChange",
  "w:pPrChange",
  "w:rPrChange",
]);
