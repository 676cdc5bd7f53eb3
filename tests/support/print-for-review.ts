import { element, type XmlElement } from "../../src/ooxml/xml/node";
import { printXml } from "../../src/ooxml/xml/print-xml";

/** XML with one element a line, those that hold only text in one piece; for people to read, not for Word. */
export function printForReview(root: XmlElement): string {
  return `${lines(root, "").join("\n")}\n`;
}

function lines(node: XmlElement, indent: string): string[] {
  const inside = node.children.filter((child) => child.kind === "element");
  const mixed = node.children.some((child) => child.kind === "text" && child.text.trim() !== "");
  if (inside.length === 0 || mixed) return [indent + printXml(node)];
  const start = printXml(element(node.name, node.attributes)).replace(/\/>$/, ">");
  return [
    indent + start,
    ...inside.flatMap((child) => lines(child, `${indent}  `)),
    `${indent}</${node.name}>`,
  ];
}
