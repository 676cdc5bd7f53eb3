import { addList } from "../../ooxml/write/lists";
import { insertInOrder, ordered } from "../../ooxml/write/element-order";
import { ensureRelatedPart } from "../../ooxml/write/related-part";
import { element, type XmlElement } from "../../ooxml/xml/node";
import type { BuiltInStyle } from "./style-names";
import { defaultStyle, styleById, styleByName } from "./style-sheet";
import type { WordDocument } from "./word-document";

/** The id of a built-in style; one that the file only knows by name is defined, as Word does when it is first used. */
export function ensureBuiltInStyle(document: WordDocument, style: BuiltInStyle): string {
  const existing = styleByName(document, style.name);
  if (existing) return existing.attributes["w:styleId"] ?? "";
  const id = freeId(document, document.settings.locale === "sv-SE" ? style.swedishId : style.builtIn);
  const { parts } = document;
  const part = ensureRelatedPart(parts.package, parts.documentPart, "styles");
  const root = parts.tree(part);
  if (!root) throw new Error("the document has no styles");
  insertInOrder(root, definition(document, style, id));
  return id;
}

function freeId(document: WordDocument, wanted: string): string {
  let id = wanted;
  for (let number = 1; styleById(document, id); number++) id = `${wanted}${number}`;
  return id;
}

function definition(document: WordDocument, { name }: BuiltInStyle, id: string): XmlElement {
  const type = typeOf(name);
  const base = type === "paragraph" ? defaultStyle(document)?.attributes["w:styleId"] : undefined;
  return ordered("w:style", { "w:type": type, "w:styleId": id }, [
    value("w:name", name),
    ...(base === undefined ? [] : [value("w:basedOn", base)]),
    value("w:uiPriority", "9"),
    ...formatting(document, name),
  ]);
}

function typeOf(name: string): "paragraph" | "character" | "table" {
  if (name === "Table Grid") return "table";
  return ["Placeholder Text", "Strong", "Emphasis", "Default Paragraph Font"].includes(name)
    ? "character"
    : "paragraph";
}

function formatting(document: WordDocument, name: string): XmlElement[] {
  const level = /^heading (\d)$/.exec(name)?.[1];
  if (level !== undefined) {
    const outline = value("w:outlineLvl", String(Number(level) - 1));
    return [ordered("w:pPr", {}, [element("w:keepNext"), outline]), element("w:rPr", {}, [element("w:b")])];
  }
  if (name === "List Bullet" || name === "List Number")
    return [ordered("w:pPr", {}, [newList(document, name)])];
  if (name === "Table Grid") return [element("w:tblPr", {}, [element("w:tblBorders", {}, gridBorders())])];
  if (name === "Placeholder Text") return [element("w:rPr", {}, [value("w:color", "666666")])];
  return [];
}

function newList({ parts }: WordDocument, name: "List Bullet" | "List Number"): XmlElement {
  const number = addList(parts.package, parts.documentPart, name === "List Number");
  return element("w:numPr", {}, [value("w:numId", number)]);
}

function gridBorders(): XmlElement[] {
  const sides = ["top", "left", "bottom", "right", "insideH", "insideV"];
  return sides.map((side) =>
    element(`w:${side}`, { "w:val": "single", "w:sz": "4", "w:space": "0", "w:color": "auto" }),
  );
}

const value = (name: string, content: string): XmlElement => element(name, { "w:val": content });
