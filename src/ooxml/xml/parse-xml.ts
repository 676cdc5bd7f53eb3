import { buildAnyTree } from "./build-any-tree";
import { useUsualPrefixes } from "./canonical-prefixes";
import { clone, type XmlElement } from "./node";
import { scanPlainXml } from "./scan-plain-xml";
import { TreeBuilder, type Passing } from "./tree-builder";
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
  return { prolog: prologOf(source), root };
}

/**
 * Hands over the children of an element without making a tree of all. False where it takes a tree, or where no more are
 * wanted: what was handed over until then counts for nothing.
 * @throws XmlError
 */
export function passChildren(source: string, passing: Passing): boolean {
  return scanPlainXml(source, new TreeBuilder(passing));
}

export function copyXmlPart({ prolog, root }: XmlPart): XmlPart {
  return { prolog, root: clone(root) };
}

function buildTree(source: string): XmlElement | undefined {
  const builder = new TreeBuilder();
  if (scanPlainXml(source, builder)) return builder.root;
  const root = buildAnyTree(source);
  if (root) useUsualPrefixes(root);
  return root;
}

/** What we print is UTF-8, whatever the file was. */
function prologOf(source: string): string {
  const [prolog = ""] =
    /^\uFEFF?\s*(?:<\?xml[^>]*\?>\s*)?(?:<!--[\s\S]*?-->\s*|<\?[\s\S]*?\?>\s*)*/.exec(source) ?? [];
  return prolog.replace(/^\uFEFF/, "").replace(/(encoding\s*=\s*["'])utf-16(?:le|be)?(["'])/i, "$1UTF-8$2");
}
