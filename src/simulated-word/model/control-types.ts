import { append, childElements, element, firstChild, type XmlElement } from "../../ooxml/xml/node";
import { isInline } from "./extent";
import { declareExtension } from "./extensions";
import type { WordDocument } from "./word-document";

/** Values of `Word.ContentControlType`. */
export type ControlType =
  | "RichText"
  | "PlainText"
  | "CheckBox"
  | "DropDownList"
  | "ComboBox"
  | "Picture"
  | "DatePicker"
  | "BuildingBlockGallery"
  | "RepeatingSection"
  | "Group"
  | "Unknown";

/** By the element that says so in a control's properties; without one it is rich text. */
const written: Readonly<Record<string, ControlType>> = {
  "w:text": "PlainText",
  "w:richText": "RichText",
  "w14:checkbox": "CheckBox",
  "w:dropDownList": "DropDownList",
  "w:comboBox": "ComboBox",
  "w:picture": "Picture",
  "w:date": "DatePicker",
  "w:docPartList": "BuildingBlockGallery",
  "w:docPartObj": "BuildingBlockGallery",
  "w15:repeatingSection": "RepeatingSection",
  "w:group": "Group",
  "w:citation": "Unknown",
  "w:bibliography": "Unknown",
  "w:equation": "Unknown",
};

/** Those that an add-in can ask for, and insert, at the newest set that is played. */
export const supportedControlTypes = [
  "RichText",
  "PlainText",
  "CheckBox",
  "DropDownList",
  "ComboBox",
] as const;

export type SupportedControlType = (typeof supportedControlTypes)[number];

export function typeOfControl(control: XmlElement): ControlType {
  const kind = kindElement(control);
  return (kind && written[kind.name]) ?? "RichText";
}

/** The element that holds what is special to the control's type. */
export function kindElement(control: XmlElement): XmlElement | undefined {
  const properties = firstChild(control, "w:sdtPr");
  return properties && childElements(properties).find(({ name }) => Object.hasOwn(written, name));
}

/** A value of `Word.ContentControl.subtype`. */
export function subtypeOfControl(control: XmlElement): string {
  const type = typeOfControl(control);
  if (type === "PlainText") return isInline(control) ? "PlainTextInline" : "PlainTextParagraph";
  if (type !== "RichText") return type;
  if (isInline(control)) return "RichTextInline";
  const content = firstChild(control, "w:sdtContent");
  const [first] = content ? childElements(content) : [];
  if (first?.name === "w:tc") return "RichTextTableCell";
  if (first?.name === "w:tr") return "RichTextTableRow";
  return first?.name === "w:tbl" && childElements(first).length === 1
    ? "RichTextTable"
    : "RichTextParagraphs";
}

/** Makes a rich-text control, new and without a type, one of another. */
export function setControlType(
  document: WordDocument,
  control: XmlElement,
  type: SupportedControlType,
): void {
  const properties = firstChild(control, "w:sdtPr");
  if (!properties) throw new Error("a control without properties");
  switch (type) {
    case "RichText":
      return;
    case "PlainText":
      append(properties, element("w:text"));
      return;
    case "DropDownList":
      append(properties, element("w:dropDownList"));
      return;
    case "ComboBox":
      append(properties, element("w:comboBox"));
      return;
    case "CheckBox":
      declareExtension(document, "w14");
      append(properties, checkbox());
  }
}

/** What Word itself writes: a ballot box of MS Gothic, with a cross when it is checked. */
function checkbox(): XmlElement {
  const state = (name: string, symbol: string) =>
    element(`w14:${name}`, { "w14:val": symbol, "w14:font": "MS Gothic" });
  return element("w14:checkbox", {}, [
    element("w14:checked", { "w14:val": "0" }),
    state("checkedState", "2612"),
    state("uncheckedState", "2610"),
  ]);
}
