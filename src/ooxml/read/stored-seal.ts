import { sealNamespace } from "../../core/attestation/seal-namespace";
import type { StoredSeal } from "../../core/document/document";
import type { Package } from "../package/package";
import { PackageError } from "../package/package-error";
import { relationshipsOf } from "../package/relationships";
import { decodeXmlBytes } from "../xml/decode-xml-bytes";
import type { XmlElement } from "../xml/node";

/** Storing adds the new part before it deletes the old, so where there are two the last is the newest. */
export function readStoredSeal(source: Package, main: string): StoredSeal {
  const part = sealParts(source, main).at(-1);
  if (part === undefined) return { state: "none" };
  try {
    if (isSeal(source.xml(part)?.root)) return { state: "read", xml: textOf(source, part) };
  } catch (error) {
    if (!(error instanceof PackageError)) throw error;
  }
  return { state: "unreadable" };
}

/** Custom XML parts that name our namespace, in the order of the document's relationships. */
export function sealParts(source: Package, main: string): string[] {
  return relationshipsOf(source, main)
    .filter(({ type, external, target }) => type === "customXml" && !external && source.has(target))
    .map(({ target }) => target)
    .filter((part) => textOf(source, part).includes(sealNamespace));
}

function isSeal(root: XmlElement | undefined): boolean {
  const prefix = root?.name.includes(":") ? root.name.slice(0, root.name.indexOf(":")) : "";
  return root?.attributes[prefix === "" ? "xmlns" : `xmlns:${prefix}`] === sealNamespace;
}

const textOf = (source: Package, part: string): string =>
  decodeXmlBytes(source.bytes(part) ?? new Uint8Array());
