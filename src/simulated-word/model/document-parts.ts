import { contentTypes } from "../../ooxml/package/content-types";
import {
  addRelationship,
  findRelatedPart,
  relationshipsOf,
  removeRelationship,
  xmlDeclaration,
} from "../../ooxml/package/relationships";
import { freePartName } from "../../ooxml/write/related-part";
import { element, type XmlElement } from "../../ooxml/xml/node";
import { parseXml, XmlError } from "../../ooxml/xml/parse-xml";
import { printXml } from "../../ooxml/xml/print-xml";
import { WordError } from "../wire/word-error";
import { setDocumentSetting } from "./document-settings";
import { CustomXmlPart } from "./document-handles";
import type { WordDocument } from "./word-document";

const dataStore = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";

export function customXmlParts(document: WordDocument): CustomXmlPart[] {
  const { parts } = document;
  return relationshipsOf(parts.package, parts.documentPart)
    .filter(({ type, external }) => type === "customXml" && !external)
    .map(({ target }) => new CustomXmlPart(document, idOf(document, target), target));
}

export function customXmlOf({ document, partName }: CustomXmlPart): string {
  const root = document.parts.tree(partName);
  return root ? printXml(root) : "";
}

export function namespaceOf({ document, partName }: CustomXmlPart): string {
  const root = document.parts.tree(partName);
  const [, prefix] = /^(\w+):/.exec(root?.name ?? "") ?? [];
  return root?.attributes[prefix === undefined ? "xmlns" : `xmlns:${prefix}`] ?? "";
}

/** Nothing is kept where custom XML is switched to be dropped; the answer is the same. @throws WordError for no XML */
export function addCustomXml(document: WordDocument, xml: string): CustomXmlPart {
  const root = parse(xml);
  const { parts } = document;
  const id = `{${document.ids.nextGuid()}}`;
  const number = (partNumber: number) => `/customXml/item${partNumber}.xml`;
  const name = freePartName(parts.package, number);
  if (document.quirks.customXmlDropped) return new CustomXmlPart(document, id, "");
  const propertiesName = name.replace("/item", "/itemProps");
  parts.package.put(name, contentTypes.customXml, { prolog: xmlDeclaration, root });
  parts.package.put(propertiesName, contentTypes.customXmlProperties, {
    prolog: xmlDeclaration,
    root: element("ds:datastoreItem", { "xmlns:ds": dataStore, "ds:itemID": id }),
  });
  addRelationship(parts.package, parts.documentPart, { type: "customXml", target: name });
  addRelationship(parts.package, name, { type: "customXmlProps", target: propertiesName });
  return new CustomXmlPart(document, id, name);
}

export function deleteCustomXml({ document, partName }: CustomXmlPart): void {
  const { parts, quirks } = document;
  if (quirks.customXmlDropped) return;
  const links = relationshipsOf(parts.package, parts.documentPart).filter(
    ({ target }) => target === partName,
  );
  for (const { id } of links) removeRelationship(parts.package, parts.documentPart, id);
  const properties = findRelatedPart(parts.package, partName, "customXmlProps");
  for (const name of [partName, properties]) {
    if (name !== undefined) parts.drop(name);
  }
}

/** The mark in the settings that changes are tracked. */
export function setTracking(document: WordDocument, on: boolean): void {
  setDocumentSetting(document, "w:trackRevisions", on);
}

function idOf(document: WordDocument, partName: string): string {
  const { parts } = document;
  const properties = findRelatedPart(parts.package, partName, "customXmlProps");
  const root = properties === undefined ? undefined : parts.tree(properties);
  return root?.attributes["ds:itemID"] ?? partName;
}

function parse(xml: string): XmlElement {
  try {
    return parseXml(xml).root;
  } catch (error) {
    if (error instanceof XmlError) throw new WordError("InvalidArgument", error.message);
    throw error;
  }
}
