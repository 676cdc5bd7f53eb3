import type { DocumentCondition } from "../../core/document/document";
import type { Package } from "../package/package";
import { findRelatedPart } from "../package/relationships";
import { childElements, firstChild, textContent, type XmlElement } from "../xml/node";
import { isTrue } from "./values";

export function readCondition(source: Package, main: string, trackedChanges: boolean): DocumentCondition {
  const locked = readLock(source, main);
  return { trackedChanges, comments: countComments(source, main), ...(locked ? { locked } : {}) };
}

/** A signed document counts as final: any change would void the signature. */
function readLock(source: Package, main: string): DocumentCondition["locked"] {
  if (isMarkedFinal(source) || findRelatedPart(source, "/", "origin")) return "final";
  const settings = relatedRoot(source, main, "settings");
  if (!settings) return undefined;
  const protection = firstChild(settings, "w:documentProtection");
  if (protection && isTrue(protection.attributes["w:enforcement"])) return "protected";
  return hasWritePassword(firstChild(settings, "w:writeProtection")) ? "read-only" : undefined;
}

/** "Recommended" alone asks; with a password, Word opens the file for reading. */
function hasWritePassword(protection: XmlElement | undefined): boolean {
  return Object.keys(protection?.attributes ?? {}).some((name) =>
    /^w:(hash|hashValue|cryptProviderType)$/.test(name),
  );
}

function isMarkedFinal(source: Package): boolean {
  const root = relatedRoot(source, "/", "custom-properties");
  const mark = root && childElements(root).find(({ attributes }) => attributes["name"] === "_MarkAsFinal");
  return mark !== undefined && isTrue(textContent(mark).trim());
}

function countComments(source: Package, main: string): number {
  const root = relatedRoot(source, main, "comments");
  return root ? childElements(root, "w:comment").length : 0;
}

export function relatedRoot(source: Package, part: string, type: string): XmlElement | undefined {
  const related = findRelatedPart(source, part, type);
  return related === undefined ? undefined : source.xml(related)?.root;
}
