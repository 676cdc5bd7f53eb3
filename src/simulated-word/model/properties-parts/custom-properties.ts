import {
  append,
  childElements,
  element,
  remove,
  textContent,
  type XmlElement,
} from "../../../ooxml/xml/node";
import type { Json } from "../../wire/json";
import { WordError } from "../../wire/word-error";
import type { WordDocument } from "../word-document";
import { findPropertyRoot, propertyRoot, type PropertyPart } from "./property-part";

const part: PropertyPart = {
  relationship: "custom-properties",
  name: "/docProps/custom.xml",
  contentType: "application/vnd.openxmlformats-officedocument.custom-properties+xml",
  root: element("Properties", {
    xmlns: "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties",
    "xmlns:vt": "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes",
  }),
};

/** Properties that somebody has named, as elements of their part. */
export function customProperties(document: WordDocument): XmlElement[] {
  const root = findPropertyRoot(document, part);
  return root ? childElements(root, "property") : [];
}

/** Names are compared without regard to case. */
export function findCustomProperty(document: WordDocument, key: string): XmlElement | undefined {
  return customProperties(document).find(
    ({ attributes }) => attributes["name"]?.toLowerCase() === key.toLowerCase(),
  );
}

/** A new one, or the one of that name with another value. @throws WordError InvalidArgument */
export function putCustomProperty(document: WordDocument, key: string, value: Json): XmlElement {
  if (key === "") throw new WordError("InvalidArgument", "a property has a name");
  const property = findCustomProperty(document, key) ?? newProperty(document, key);
  setCustomValue(property, value);
  return property;
}

/** "String", "Number", "Date" or "Boolean": a value of `Word.DocumentPropertyType`. */
export function customType(property: XmlElement): string {
  const name = childElements(property)[0]?.name ?? "";
  if (name === "vt:bool") return "Boolean";
  if (name === "vt:filetime" || name === "vt:date") return "Date";
  return /^vt:(u?i[1248]|u?int|r[48]|decimal)$/.test(name) ? "Number" : "String";
}

export function customValue(property: XmlElement): Json {
  const [value] = childElements(property);
  const written = value ? textContent(value) : "";
  switch (customType(property)) {
    case "Boolean":
      return ["true", "1"].includes(written);
    case "Number":
      return Number(written);
    default:
      return written;
  }
}

/** Word on the desktop keeps 255 characters of a text. */
export function setCustomValue(property: XmlElement, value: Json): void {
  const [name, written] = writtenValue(value);
  for (const child of childElements(property)) remove(child);
  append(property, element(name, {}, [written]));
}

const longest = 255;

function writtenValue(value: Json): readonly [name: string, written: string] {
  if (typeof value === "string") return ["vt:lpwstr", value.slice(0, longest)];
  if (typeof value === "boolean") return ["vt:bool", String(value)];
  if (typeof value !== "number")
    throw new WordError("InvalidArgument", "a text, a number or a boolean was expected");
  const isInteger = Number.isInteger(value) && Math.abs(value) < 2 ** 31;
  return [isInteger ? "vt:i4" : "vt:r8", String(value)];
}

function newProperty(document: WordDocument, key: string): XmlElement {
  const root = propertyRoot(document, part);
  const taken = childElements(root, "property").map(({ attributes }) => Number(attributes["pid"] ?? "1"));
  const property = element("property", {
    fmtid: "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}",
    pid: String(Math.max(1, ...taken) + 1),
    name: key,
  });
  append(root, property);
  return property;
}
