import { SaxesParser } from "saxes";
import { hasUnusualPrefixes, useUsualPrefixes } from "./canonical-prefixes";
import { clone, type XmlElement } from "./node";
import { TreeBuilder } from "./tree-builder";
import { XmlError } from "./xml-error";

export { XmlError } from "./xml-error";

/** An XML part: its root, and what stands before it (declaration, comments), kept as written. */
export interface XmlPart {
  readonly prolog: string;
  readonly root: XmlElement;
}

/** @throws XmlError */
export function parseXml(source: string): XmlPart {
  const root = buildTree(source);
  if (!root) throw new XmlError("malformed", "there is no root element");
  if (hasUnusualPrefixes(source)) useUsualPrefixes(root);
  return { prolog: prologOf(source), root };
}

export function copyXmlPart({ prolog, root }: XmlPart): XmlPart {
  return { prolog, root: clone(root) };
}

/** The parser is not asked to think of namespaces: nearly every file uses the usual prefixes, and it takes a third less time. */
function buildTree(source: string): XmlElement | undefined {
  const parser = new SaxesParser({ xmlns: false, position: false });
  const builder = new TreeBuilder();
  parser.on("error", (error) => {
    throw new XmlError("malformed", error.message);
  });
  parser.on("doctype", () => {
    throw new XmlError("forbidden", "a document type declaration is not allowed");
  });
  parser.on("attribute", ({ name, value }) => builder.attribute(name, value));
  parser.on("opentag", ({ name }) => builder.open(name));
  parser.on("closetag", () => builder.close());
  parser.on("text", (content) => builder.text(content));
  parser.on("cdata", (content) => builder.text(content));
  parser.write(source).close();
  return builder.root;
}

/** What we print is UTF-8, whatever the file was. */
function prologOf(source: string): string {
  const [prolog = ""] =
    /^\uFEFF?\s*(?:<\?xml[^>]*\?>\s*)?(?:<!--[\s\S]*?-->\s*|<\?[\s\S]*?\?>\s*)*/.exec(source) ?? [];
  return prolog.replace(/^\uFEFF/, "").replace(/(encoding\s*=\s*["'])utf-16(?:le|be)?(["'])/i, "$1UTF-8$2");
}
