import {
  append,
  childElements,
  clone,
  element,
  firstChild,
  remove,
  setAttribute,
  textContent,
  type XmlElement,
} from "../xml/node";
import { parseXml, type XmlPart } from "../xml/parse-xml";
import { XmlError } from "../xml/xml-error";
import { printXml } from "../xml/print-xml";
import { fromBase64, toBase64 } from "./base64";
import { defaultLimits } from "./limits";
import { mainPartOf } from "./open-package";
import { contentTypesPart, Package } from "./package";
import { PackageError } from "./package-error";
import { xmlDeclaration } from "./relationships";

const namespace = "http://schemas.microsoft.com/office/2006/xmlPackage";
const typesNamespace = "http://schemas.openxmlformats.org/package/2006/content-types";

/**
 * Opens the one-file form of a package, which Word's getOoxml gives.
 * @throws PackageError
 */
export function parseFlatOpc(source: string): Package {
  if (source.length > defaultLimits.xml) throw new PackageError("too-large", `${source.length} characters`);
  const { root } = parse(source);
  if (root.name !== "pkg:package") throw new PackageError("not-a-docx", `the root is ${root.name}`);
  const parts = childElements(root, "pkg:part");
  const opened = new Package();
  opened.load(contentTypesPart, { kind: "bytes", bytes: encode(printXml(typesOf(parts))) });
  for (const part of parts) loadPart(opened, part);
  mainPartOf(opened);
  return opened;
}

/** The package as one XML text, as Word's insertOoxml takes it. Parts that are no XML are written in base64. */
export function printFlatOpc(source: Package): string {
  const root = element("pkg:package", { "xmlns:pkg": namespace });
  for (const name of source.names) {
    if (name !== contentTypesPart && !name.endsWith("/")) append(root, printPart(source, name));
  }
  return `${xmlDeclaration}${printXml(root)}`;
}

function parse(source: string): XmlPart {
  try {
    return parseXml(source);
  } catch (error) {
    if (!(error instanceof XmlError)) throw error;
    throw new PackageError(error.kind === "malformed" ? "not-a-docx" : "forbidden-xml", error.message, {
      cause: error,
    });
  }
}

/** Flat OPC has no list of content types: each part bears its own. */
function typesOf(parts: readonly XmlElement[]): XmlElement {
  const overrides = parts.map(({ attributes }) =>
    element("Override", {
      PartName: attributes["pkg:name"] ?? "",
      ContentType: attributes["pkg:contentType"] ?? "",
    }),
  );
  return element("Types", { xmlns: typesNamespace }, overrides);
}

function loadPart(opened: Package, part: XmlElement): void {
  const name = part.attributes["pkg:name"] ?? "";
  const data = firstChild(part, "pkg:xmlData");
  const root = data && childElements(data)[0];
  const binary = firstChild(part, "pkg:binaryData");
  if (root) {
    inheritDeclarations(root);
    remove(root);
    opened.loadXml(name, { prolog: xmlDeclaration, root });
  } else {
    opened.load(name, { kind: "bytes", bytes: fromBase64(binary ? textContent(binary) : "") });
  }
}

/** A part that stands alone must declare what it inherited from the elements around it. */
function inheritDeclarations(root: XmlElement): void {
  for (let above = root.parent; above; above = above.parent) {
    for (const [name, uri] of Object.entries(above.attributes)) {
      if (name.startsWith("xmlns:") && name !== "xmlns:pkg")
        setAttribute(root, name, root.attributes[name] ?? uri);
    }
  }
}

function printPart(source: Package, name: string): XmlElement {
  const contentType = source.contentType(name) ?? "application/octet-stream";
  const attributes = { "pkg:name": name, "pkg:contentType": contentType };
  if (/[/+]xml$/.test(contentType)) {
    const root = source.xml(name)?.root;
    return element("pkg:part", attributes, [element("pkg:xmlData", {}, root ? [clone(root)] : [])]);
  }
  const content = toBase64(source.bytes(name) ?? new Uint8Array());
  return element("pkg:part", { ...attributes, "pkg:compression": "store" }, [
    element("pkg:binaryData", {}, [content]),
  ]);
}

const encode = (content: string): Uint8Array => new TextEncoder().encode(content);
