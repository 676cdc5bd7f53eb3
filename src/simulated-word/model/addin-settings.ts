import { addRelationship, findRelatedPart, xmlDeclaration } from "../../ooxml/package/relationships";
import {
  setAttribute,
  append,
  childElements,
  element,
  firstChild,
  remove,
  type XmlElement,
} from "../../ooxml/xml/node";
import type { WordDocument } from "./word-document";

const main = "http://schemas.microsoft.com/office/webextensions";
const relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const panesPart = "/word/webextensions/taskpanes.xml";
const extensionPart = "/word/webextensions/webextension1.xml";

/** What the add-in keeps in the document by `settings`, by name, each as JSON text; in the file as Word writes it. */
export function addinSettings(document: WordDocument): ReadonlyMap<string, string> {
  const extension = findExtension(document);
  const properties = extension && firstChild(extension, "we:properties");
  return new Map(
    (properties ? childElements(properties) : []).map(({ attributes }) => [
      attributes["name"] ?? "",
      attributes["value"] ?? "",
    ]),
  );
}

/** All of them anew. */
export function storeAddinSettings(document: WordDocument, settings: ReadonlyMap<string, string>): void {
  const extension = findExtension(document) ?? (settings.size > 0 ? newExtension(document) : undefined);
  const properties = extension && firstChild(extension, "we:properties");
  if (!properties) return;
  for (const property of [...properties.children]) remove(property);
  for (const [name, value] of settings) append(properties, element("we:property", { name, value }));
}

export function setAddinSetting(document: WordDocument, name: string, value: string | undefined): void {
  const settings = new Map(addinSettings(document));
  if (value === undefined) settings.delete(name);
  else settings.set(name, value);
  storeAddinSettings(document, settings);
}

function findExtension({ parts }: WordDocument): XmlElement | undefined {
  const panes = findRelatedPart(parts.package, "/", "webextensiontaskpanes");
  const name = panes === undefined ? undefined : findRelatedPart(parts.package, panes, "webextension");
  return name === undefined ? undefined : parts.tree(name);
}

/** A pane that opens by itself it is not: visibility 0. */
function newExtension({ parts }: WordDocument): XmlElement {
  const root = element(
    "we:webextension",
    { "xmlns:we": `${main}/webextension/2010/11`, id: "{5E55109A-0000-4000-8000-0000000000AA}" },
    [
      element("we:reference", {
        id: "tillagg",
        version: "1.0.0.0",
        store: "developer",
        storeType: "Registry",
      }),
      element("we:alternateReferences"),
      element("we:properties"),
      element("we:bindings"),
      element("we:snapshot", { "xmlns:r": relationships }),
    ],
  );
  parts.package.put(extensionPart, "application/vnd.ms-office.webextension+xml", {
    prolog: xmlDeclaration,
    root,
  });
  const reference = element("wetp:webextensionref", { "xmlns:r": relationships });
  const pane = element("wetp:taskpane", { dockstate: "right", visibility: "0", width: "350", row: "0" }, [
    reference,
  ]);
  const panes = element("wetp:taskpanes", { "xmlns:wetp": `${main}/taskpanes/2010/11` }, [pane]);
  parts.package.put(panesPart, "application/vnd.ms-office.webextensiontaskpanes+xml", {
    prolog: xmlDeclaration,
    root: panes,
  });
  addRelationship(parts.package, "/", { type: "webextensiontaskpanes", target: panesPart });
  const link = { type: "webextension", target: extensionPart };
  setAttribute(reference, "r:id", addRelationship(parts.package, panesPart, link));
  return root;
}
