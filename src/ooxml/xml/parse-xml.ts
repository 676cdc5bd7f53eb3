import { SaxesParser } from "saxes";
import { hasUnusualPrefixes, useUsualPrefixes } from "./canonical-prefixes";
import { clone, element, text, type XmlElement } from "./node";

/** An XML part: its root, and what stands before it (declaration, comments), kept as written. */
export interface XmlPart {
  readonly prolog: string;
  readonly root: XmlElement;
}

/** XML that we refuse to read. "forbidden" is a DTD, or a depth that no program writes and no stack should meet. */
export class XmlError extends Error {
  override readonly name = "XmlError";

  constructor(
    readonly kind: "malformed" | "forbidden",
    message: string,
  ) {
    super(message);
  }
}

/** Word nests tables and controls some dozens deep at worst. */
const deepest = 512;

/** @throws XmlError */
export function parseXml(source: string): XmlPart {
  const top = element("#document");
  buildTree(source, top);
  const root = top.children.find((node) => node.kind === "element");
  if (!root) throw new XmlError("malformed", "there is no root element");
  root.parent = undefined;
  if (hasUnusualPrefixes(source)) useUsualPrefixes(root);
  return { prolog: prologOf(source), root };
}

export function copyXmlPart({ prolog, root }: XmlPart): XmlPart {
  return { prolog, root: clone(root) };
}

function buildTree(source: string, top: XmlElement): void {
  const parser = new SaxesParser({ xmlns: false, position: false });
  let current = top;
  let depth = 0;
  const addText = (content: string) => {
    if (current === top) return;
    const added = text(content);
    added.parent = current;
    current.children.push(added);
  };
  parser.on("error", (error) => {
    throw new XmlError("malformed", error.message);
  });
  parser.on("doctype", () => {
    throw new XmlError("forbidden", "a document type declaration is not allowed");
  });
  parser.on("opentag", ({ name, attributes }) => {
    if (++depth > deepest) throw new XmlError("forbidden", `nested deeper than ${deepest} levels`);
    const opened: XmlElement = { kind: "element", name, attributes, children: [], parent: current };
    current.children.push(opened);
    current = opened;
  });
  parser.on("closetag", () => {
    depth--;
    current = current.parent ?? top;
  });
  parser.on("text", addText);
  parser.on("cdata", addText);
  parser.write(source).close();
}

/** What we print is UTF-8, whatever the file was. */
function prologOf(source: string): string {
  const [prolog = ""] =
    /^\uFEFF?\s*(?:<\?xml[^>]*\?>\s*)?(?:<!--[\s\S]*?-->\s*|<\?[\s\S]*?\?>\s*)*/.exec(source) ?? [];
  return prolog.replace(/^\uFEFF/, "").replace(/(encoding\s*=\s*["'])utf-16(?:le|be)?(["'])/i, "$1UTF-8$2");
}
