import { append, childElements, element, remove, setAttribute, type XmlElement } from "../xml/node";
import { contentTypesPart, type Package } from "./package";

const main = "application/vnd.openxmlformats-officedocument.wordprocessingml";

/** The content types of the parts that we write. */
export const contentTypes = {
  document: `${main}.document.main+xml`,
  styles: `${main}.styles+xml`,
  numbering: `${main}.numbering+xml`,
  header: `${main}.header+xml`,
  coreProperties: "application/vnd.openxmlformats-package.core-properties+xml",
  customXml: "application/xml",
  customXmlProperties: "application/vnd.openxmlformats-officedocument.customXmlProperties+xml",
  relationships: "application/vnd.openxmlformats-package.relationships+xml",
} as const;

/** What makes a package one that Word opens: a document or a template, with or without macros. */
export const isWordDocument = (contentType: string): boolean =>
  /wordprocessingml\.(document|template)\.main\+xml$|ms-word\.(document|template)\.macroEnabled(Template)?\.?main\+xml$/i.test(
    contentType,
  );

/** The part's own override, else the default of its extension. */
export function contentTypeOf(types: XmlElement | undefined, name: string): string | undefined {
  if (!types) return undefined;
  return (overrideOf(types, name) ?? defaultOf(types, name))?.attributes["ContentType"];
}

export function declareContentType(target: Package, name: string, contentType: string): void {
  const types = target.edit(contentTypesPart).root;
  const existing = overrideOf(types, name);
  if (existing) setAttribute(existing, "ContentType", contentType);
  else append(types, element("Override", { PartName: name, ContentType: contentType }));
}

export function undeclareContentType(target: Package, name: string): void {
  const types = target.xml(contentTypesPart)?.root;
  if (!types || !overrideOf(types, name)) return;
  const override = overrideOf(target.edit(contentTypesPart).root, name);
  if (override) remove(override);
}

function overrideOf(types: XmlElement, name: string): XmlElement | undefined {
  const wanted = name.toLowerCase();
  return childElements(types, "Override").find(
    ({ attributes }) => attributes["PartName"]?.toLowerCase() === wanted,
  );
}

function defaultOf(types: XmlElement, name: string): XmlElement | undefined {
  const extension = name.slice(name.lastIndexOf(".") + 1).toLowerCase();
  return childElements(types, "Default").find(
    ({ attributes }) => attributes["Extension"]?.toLowerCase() === extension,
  );
}
