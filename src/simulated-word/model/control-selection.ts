import { descendants, type XmlElement } from "../../ooxml/xml/node";
import { contentOf, isInline } from "./extent";
import { lengthOf, offsetOf } from "./run-spans";
import type { WordDocument } from "./word-document";

/** The controls that the selection begins in, the outermost first. Their edges are within. */
export function controlsAtSelection(document: WordDocument): readonly XmlElement[] {
  const { paragraph, offset } = document.selection.start;
  const inline = [...descendants(paragraph, "w:sdt")].filter((control) => {
    const start = offsetOf(paragraph, control);
    return offset >= start && offset <= start + lengthOf(contentOf(control));
  });
  return [...blocksAround(paragraph), ...inline.filter(isInline)];
}

function blocksAround(paragraph: XmlElement): readonly XmlElement[] {
  const around: XmlElement[] = [];
  for (let above = paragraph.parent; above; above = above.parent)
    if (above.name === "w:sdt") around.unshift(above);
  return around;
}
