import { parseFlatOpc } from "../../../ooxml/package/flat-opc";
import { mainPartOf } from "../../../ooxml/package/open-package";
import { descendants, firstChild, textContent, type XmlElement } from "../../../ooxml/xml/node";
import { withoutMedia } from "../read/without-media";

/** Whether a paragraph that reads as empty can go: it holds no picture, and no section ends with it. */
export function canGo(ooxml: string): boolean {
  const paragraphs = [...elementsOf(ooxml)].filter(({ name }) => name === "w:p");
  return !holdsPicture(ooxml) && paragraphs.every((node) => [...descendants(node, "w:sectPr")].length === 0);
}

/** Whether a tracked deletion has taken the paragraph's own mark. */
export function isMarkDeleted(ooxml: string): boolean {
  const [paragraph] = [...elementsOf(ooxml)].filter(({ name }) => name === "w:p");
  const properties = paragraph && firstChild(paragraph, "w:pPr");
  const mark = properties && firstChild(properties, "w:rPr");
  return mark !== undefined && firstChild(mark, "w:del") !== undefined;
}

/** Whether what Word gave shows a picture, a drawing or an embedded object: an empty text is not always empty. */
function holdsPicture(ooxml: string): boolean {
  return [...elementsOf(ooxml)].some(({ name }) => pictures.has(name));
}

/** Whether there is nothing to see: no text, no picture, no field. */
export function isBlank(ooxml: string): boolean {
  return (
    [...elementsOf(ooxml)].every((node) => !visible.has(node.name) || textContent(node).trim() === "") &&
    !holdsPicture(ooxml)
  );
}

const pictures = new Set(["w:drawing", "w:pict", "w:object"]);
const visible = new Set(["w:t", "w:instrText", "w:fldSimple", "m:t", "w:sym", "w:ptab"]);

function* elementsOf(ooxml: string): Generator<XmlElement> {
  const opened = parseFlatOpc(withoutMedia(ooxml));
  const root = opened.xml(mainPartOf(opened))?.root;
  const body = root && firstChild(root, "w:body");
  if (body) yield* descendants(body);
}
