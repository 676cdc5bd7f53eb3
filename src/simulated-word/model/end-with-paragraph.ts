import { childElements, element, insertAfter, insertAt, type XmlElement } from "../../ooxml/xml/node";

const blockNames = ["w:p", "w:tbl", "w:sdt"];

/**
 * Word has a paragraph last in every document: to a file that ends with a table, as other programs write them, it adds an
 * empty one when it opens it.
 */
export function endWithParagraph(body: XmlElement): void {
  const last = childElements(body)
    .filter(({ name }) => blockNames.includes(name))
    .at(-1);
  if (!last) insertAt(body, 0, element("w:p"));
  else if (last.name === "w:tbl") insertAfter(last, element("w:p"));
}
