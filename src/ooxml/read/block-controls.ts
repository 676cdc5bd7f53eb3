import { childElements, closest, firstChild, type XmlElement } from "../xml/node";

/** True for a control that holds one paragraph, or one control, and nothing else but marks. */
export function holdsOneBlock(control: XmlElement): boolean {
  const content = firstChild(control, "w:sdtContent");
  const [first, second] = content ? childElements(content).filter(({ name }) => !isMark(name)) : [];
  return !second && (first?.name === "w:p" || first?.name === "w:sdt");
}

/** The block-level controls that hold this paragraph and nothing else, the outer first. */
export function controlsAround(paragraph: XmlElement): XmlElement[] {
  const around: XmlElement[] = [];
  let content = paragraph.parent;
  while (content?.name === "w:sdtContent") {
    const control = closest(content, "w:sdt");
    if (!control || !holdsOneBlock(control)) break;
    around.unshift(control);
    content = control.parent;
  }
  return around;
}

const isMark = (name: string): boolean =>
  name === "w:proofErr" ||
  name === "w:permStart" ||
  name === "w:permEnd" ||
  /^w:(bookmark|commentRange|moveFromRange|moveToRange)/.test(name);
