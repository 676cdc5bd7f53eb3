import { SaxesParser } from "saxes";
import { append, element, text, type XmlElement } from "./node";

/** An XML part: its root, and what stands before it (declaration, comments), kept as written. */
export interface XmlPart {
  readonly prolog: string;
  readonly root: XmlElement;
}

/** XML that we refuse to read: malformed, with a DTD, or deeper than anything Word writes. */
export class XmlError extends Error {
  override readonly name = "XmlError";
}

const deepest = 512;

/** @throws XmlError */
export function parseXml(source: string): XmlPart {
  const parser = new SaxesParser({ xmlns: false, position: false });
  const top = element("#document");
  let current = top;
  let depth = 0;
  parser.on("error", (error) => {
    throw new XmlError(error.message);
  });
  parser.on("doctype", () => {
    throw new XmlError("a document type declaration is not allowed");
  });
  parser.on("opentag", ({ name, attributes, isSelfClosing: _ }) => {
    if (++depth > deepest) throw new XmlError(`nested deeper than ${deepest} levels`);
    const opened: XmlElement = { kind: "element", name, attributes, children: [], parent: current };
    current.children.push(opened);
    current = opened;
  });
  parser.on("closetag", () => {
    depth--;
    current = current.parent ?? top;
  });
  parser.on("text", (content) => {
    if (current !== top) append(current, text(content));
  });
  parser.on("cdata", (content) => append(current, text(content)));
  parser.write(source).close();
  return { prolog: prologOf(source), root: rootOf(top) };
}

function rootOf(top: XmlElement): XmlElement {
  const root = top.children.find((node) => node.kind === "element");
  if (!root) throw new XmlError("there is no root element");
  root.parent = undefined;
  return root;
}

function prologOf(source: string): string {
  return /^\uFEFF?\s*(<\?xml[^>]*\?>\s*)?/.exec(source)?.[0].replace(/^\uFEFF/, "") ?? "";
}
