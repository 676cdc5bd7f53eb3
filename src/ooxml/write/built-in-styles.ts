import { element, type XmlElement } from "../xml/node";
import { ordered } from "./element-order";

/** The built-in styles that we use, by the name that is the same in every language. */
export type BuiltInStyle =
  | `heading ${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9}`
  | "Normal"
  | "Title"
  | "Subtitle"
  | "header"
  | "List Paragraph"
  | "Placeholder Text"
  | "Table Grid";

interface Definition {
  readonly type: "paragraph" | "character" | "table";
  readonly id: string;
  readonly priority: number;
  readonly properties: readonly XmlElement[];
}

/** The id that an English Word gives the style; others are as good, since names are what is matched. */
export const usualStyleId = (name: BuiltInStyle): string => definitionOf(name).id;

/**
 * A plain definition for a document that has none of its own yet. It names no font, so that text takes the document's.
 * @param base the id of the document's default paragraph style
 */
export function styleDefinition(name: BuiltInStyle, id: string, base: string): XmlElement {
  const { type, priority, properties } = definitionOf(name);
  const isBase = name === "Normal";
  const follows = type === "paragraph" && !isBase;
  return ordered("w:style", { "w:type": type, ...(isBase ? { "w:default": "1" } : {}), "w:styleId": id }, [
    value("w:name", name),
    ...(follows ? [value("w:basedOn", base)] : []),
    ...(follows && name !== "header" && name !== "List Paragraph" ? [value("w:next", base)] : []),
    value("w:uiPriority", String(priority)),
    ...(type === "paragraph" && name !== "header" ? [element("w:qFormat")] : []),
    ...properties,
  ]);
}

function definitionOf(name: BuiltInStyle): Definition {
  switch (name) {
    case "Normal":
      return { type: "paragraph", id: "Normal", priority: 0, properties: [] };
    case "Title":
      return {
        type: "paragraph",
        id: "Title",
        priority: 10,
        properties: [spaced("0", "120"), letters("32")],
      };
    case "Subtitle":
      return { type: "paragraph", id: "Subtitle", priority: 11, properties: [spaced("0", "240")] };
    case "header":
      return { type: "paragraph", id: "Header", priority: 99, properties: [headerTabs()] };
    case "List Paragraph":
      return { type: "paragraph", id: "ListParagraph", priority: 34, properties: [listIndent()] };
    case "Placeholder Text":
      return { type: "character", id: "PlaceholderText", priority: 99, properties: [grey()] };
    case "Table Grid":
      return { type: "table", id: "TableGrid", priority: 39, properties: [grid()] };
    case "heading 1":
    case "heading 2":
    case "heading 3":
    case "heading 4":
    case "heading 5":
    case "heading 6":
    case "heading 7":
    case "heading 8":
    case "heading 9":
      return headingDefinition(Number(name.slice("heading ".length)));
  }
}

function headingDefinition(level: number): Definition {
  const properties = ordered("w:pPr", {}, [
    element("w:keepNext"),
    element("w:keepLines"),
    element("w:spacing", { "w:before": "240", "w:after": "60" }),
    value("w:outlineLvl", String(level - 1)),
  ]);
  const size = ["28", "26"][level - 1] ?? "24";
  return { type: "paragraph", id: `Heading${level}`, priority: 9, properties: [properties, letters(size)] };
}

const value = (name: string, content: string): XmlElement => element(name, { "w:val": content });

const spaced = (before: string, after: string): XmlElement =>
  element("w:pPr", {}, [element("w:spacing", { "w:before": before, "w:after": after })]);

/** @param size in half points */
const letters = (size: string): XmlElement =>
  ordered("w:rPr", {}, [element("w:b"), element("w:bCs"), value("w:sz", size), value("w:szCs", size)]);

const headerTabs = (): XmlElement =>
  element("w:pPr", {}, [
    element("w:tabs", {}, [
      element("w:tab", { "w:val": "center", "w:pos": "4536" }),
      element("w:tab", { "w:val": "right", "w:pos": "9072" }),
    ]),
  ]);

const listIndent = (): XmlElement =>
  ordered("w:pPr", {}, [element("w:ind", { "w:left": "720" }), element("w:contextualSpacing")]);

/** Dark enough to be read: 5.7 to 1 against white. */
const grey = (): XmlElement => element("w:rPr", {}, [value("w:color", "666666")]);

function grid(): XmlElement {
  const line = { "w:val": "single", "w:sz": "4", "w:space": "0", "w:color": "auto" };
  const sides = ["top", "left", "bottom", "right", "insideH", "insideV"];
  const margin = (side: string): XmlElement => element(`w:${side}`, { "w:w": "108", "w:type": "dxa" });
  return ordered("w:tblPr", {}, [
    ordered(
      "w:tblBorders",
      {},
      sides.map((side) => element(`w:${side}`, line)),
    ),
    ordered("w:tblCellMar", {}, [margin("left"), margin("right")]),
  ]);
}
