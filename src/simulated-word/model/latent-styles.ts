import { addList } from "../../ooxml/write/lists";
import { insertInOrder, ordered } from "../../ooxml/write/element-order";
import { ensureRelatedPart } from "../../ooxml/write/related-part";
import { element, type XmlElement } from "../../ooxml/xml/node";
import { findBuiltIn, type BuiltInStyle, type StyleType } from "./style-names";
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

/** The same by the style's `w:name`. */
export function ensureNamedStyle(document: WordDocument, name: string): string {
  const style = findBuiltIn(name);
  if (!style) throw new Error(`${name} is no built-in style`);
  return ensureBuiltInStyle(document, style);
}

function freeId(document: WordDocument, wanted: string): string {
  let id = wanted;
  for (let number = 1; styleById(document, id); number++) id = `${wanted}${number}`;
  return id;
}

function definition(document: WordDocument, { name, type }: BuiltInStyle, id: string): XmlElement {
  const base = type === "paragraph" ? defaultStyle(document)?.attributes["w:styleId"] : undefined;
  return ordered("w:style", { "w:type": type, "w:styleId": id }, [
    value("w:name", name),
    ...(base === undefined ? [] : [value("w:basedOn", base)]),
    value("w:uiPriority", "9"),
    ...formatting(document, name, type),
  ]);
}

/** Plainly: what tells the style from others, not all that Word's own has. */
function formatting(document: WordDocument, name: string, type: StyleType): XmlElement[] {
  const level = /^heading (\d)$/.exec(name)?.[1];
  if (level !== undefined) {
    const outline = value("w:outlineLvl", String(Number(level) - 1));
    return [ordered("w:pPr", {}, [element("w:keepNext"), outline]), runs(element("w:b"))];
  }
  if (name === "List Bullet" || name === "List Number")
    return [ordered("w:pPr", {}, [newList(document, name)])];
  if (type === "table" && name !== "Normal Table")
    return [element("w:tblPr", {}, [element("w:tblBorders", {}, gridBorders())])];
  return runFormats[name]?.() ?? [];
}

const runFormats: Readonly<Record<string, () => XmlElement[]>> = {
  "Placeholder Text": () => [runs(value("w:color", "666666"))],
  Hyperlink: () => [runs(value("w:color", "0563C1"), value("w:u", "single"))],
  Strong: () => [runs(element("w:b"))],
  Emphasis: () => [runs(element("w:i"))],
  "footnote reference": () => [runs(value("w:vertAlign", "superscript"))],
  "endnote reference": () => [runs(value("w:vertAlign", "superscript"))],
  Title: () => [runs(value("w:sz", "56"))],
  Quote: () => [runs(element("w:i"))],
};

const runs = (...properties: readonly XmlElement[]): XmlElement => ordered("w:rPr", {}, properties);

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
