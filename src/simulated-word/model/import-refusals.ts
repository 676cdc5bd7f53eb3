import { mainPartOf } from "../../ooxml/package/open-package";
import type { Package } from "../../ooxml/package/package";
import { relationshipsOf, type Relationship } from "../../ooxml/package/relationships";
import { descendants } from "../../ooxml/xml/node";
import { WordError } from "../wire/word-error";

/**
 * What is not let in by an add-in's hand: whatever Word would fetch from elsewhere, run, or convert from another format
 * when the document is opened. Links that a reader follows of her own will are let in.
 * @throws WordError InvalidArgument
 */
export function refuseForeignContent(source: Package): void {
  const main = mainPartOf(source);
  const owners = source.names.flatMap(
    (name) => /^(.*\/)_rels\/([^/]*)\.rels$/i.exec(name)?.slice(1).join("") ?? [],
  );
  const links = owners.flatMap((part) => relationshipsOf(source, part));
  for (const link of links) refuseLink(link);
  refuseElements(source, main);
}

/** The same for a file of which only the main part is taken: what its settings lead to stays behind. */
export function refuseForeignBody(source: Package): void {
  refuseForeignPart(source, mainPartOf(source));
}

/** The same for one part, and what it leads to. */
export function refuseForeignPart(source: Package, part: string): void {
  for (const link of relationshipsOf(source, part)) refuseLink(link);
  refuseElements(source, part);
}

function refuseLink({ type, external, target }: Relationship): void {
  if (external && type !== "hyperlink") throw refused(`an external ${type}: ${target}`);
  if (refusedLinks.has(type)) throw refused(type);
}

function refuseElements(source: Package, main: string): void {
  const root = source.xml(main)?.root;
  for (const { name } of root ? descendants(root) : []) if (refusedElements.has(name)) throw refused(name);
}

const refusedLinks = new Set([
  "attachedTemplate",
  "aFChunk",
  "oleObject",
  "package",
  "control",
  "activeXControlBinary",
  "subDocument",
  "frame",
  "vbaProject",
]);

const refusedElements = new Set(["w:altChunk", "w:object", "w:control", "w:subDoc", "o:OLEObject"]);

function refused(what: string): WordError {
  return new WordError("InvalidArgument", `not let into the document: ${what}`);
}
