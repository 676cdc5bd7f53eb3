import { descendants, type XmlElement } from "../../ooxml/xml/node";
import { isInline, paragraphsOf, type Extent } from "./extent";
import { isMarkIn } from "./marks";

/** Every element in the paragraphs of an extent, as far as the extent goes, in reading order. */
export function nodesIn(extent: Extent): readonly XmlElement[] {
  const { element, range } = extent;
  if (element?.name === "w:sdt" && isInline(element)) return [...descendants(element)];
  const paragraphs = paragraphsOf(extent);
  if (element) return paragraphs.flatMap((paragraph) => [...descendants(paragraph)]);
  const { start, end } = range();
  return paragraphs.flatMap((paragraph) => {
    const nodes = [...descendants(paragraph)];
    const isWhole = paragraph !== start.paragraph && paragraph !== end.paragraph;
    return isWhole ? nodes : nodes.filter((node) => isMarkIn({ start, end }, paragraph, node));
  });
}
