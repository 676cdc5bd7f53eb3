import type { StoredPart } from "../../core/document/document";
import { namespaceOf, type HiddenPart } from "../../core/hidden-part/hidden-part";
import type { Package } from "../package/package";
import { PackageError } from "../package/package-error";
import { relationshipsOf } from "../package/relationships";
import { decodeXmlBytes } from "../xml/decode-xml-bytes";
import type { XmlElement } from "../xml/node";

/** Storing adds the new part before it deletes the old, so where there are two the last is the newest. */
export function readStoredPart(source: Package, main: string, part: HiddenPart): StoredPart {
  const name = storedParts(source, main, part).at(-1);
  if (name === undefined) return { state: "none" };
  return rootOf(source, name) ? { state: "read", xml: textOf(source, name) } : { state: "unreadable" };
}

/**
 * The custom XML parts in this hidden part's namespace, in the order of the document's relationships. One that names it
 * and cannot be read is taken for one of them; one that can, and is in another namespace, is somebody else's.
 */
export function storedParts(source: Package, main: string, part: HiddenPart): string[] {
  const namespace = namespaceOf[part];
  return relationshipsOf(source, main)
    .filter(({ type, external, target }) => type === "customXml" && !external && source.has(target))
    .map(({ target }) => target)
    .filter((name) => textOf(source, name).includes(namespace))
    .filter((name) => isIn(rootOf(source, name), namespace));
}

/** Undefined where it cannot be parsed. */
function rootOf(source: Package, name: string): XmlElement | undefined {
  try {
    return source.xml(name)?.root;
  } catch (error) {
    if (error instanceof PackageError) return undefined;
    throw error;
  }
}

function isIn(root: XmlElement | undefined, namespace: string): boolean {
  if (!root) return true;
  const prefix = root.name.includes(":") ? root.name.slice(0, root.name.indexOf(":")) : "";
  return root.attributes[prefix === "" ? "xmlns" : `xmlns:${prefix}`] === namespace;
}

const textOf = (source: Package, name: string): string =>
  decodeXmlBytes(source.bytes(name) ?? new Uint8Array());
