import { addRelationship, relationshipsOf, xmlDeclaration } from "../../ooxml/package/relationships";
import { freePartName } from "../../ooxml/write/related-part";
import { insertInOrder } from "../../ooxml/write/element-order";
import {
  append,
  childElements,
  clone,
  element,
  firstChild,
  remove,
  setAttribute,
  type XmlElement,
} from "../../ooxml/xml/node";
import { blocksOfBody, sectionEndOf } from "./body-blocks";
import { Body } from "./handles";
import { importLinks } from "./import-links";
import { importNumbering } from "./import-numbering";
import { refuseForeignPart } from "./import-refusals";
import { importStyles } from "./import-styles";
import type { OoxmlImport } from "./ooxml-import";
import { propertiesOf } from "./properties";
import { renewIds } from "./renew-ids";
import type { WordDocument } from "./word-document";

const furniture = /^w:(header|footer)Reference$/;

/** Sections lose what belongs to the file that they were in: headers and footers, unless those come along. */
export function leaveFurniture(sections: readonly XmlElement[]): void {
  for (const section of sections)
    for (const child of childElements(section)) if (furniture.test(child.name)) remove(child);
}

/** The headers and footers of sections come along, each as a part of this document. @throws WordError when not let in */
export function importFurniture(taken: OoxmlImport, sections: readonly XmlElement[]): void {
  const links = new Map(relationshipsOf(taken.source, taken.main).map((link) => [link.id, link]));
  const ids = new Map<string, string | undefined>();
  for (const section of sections) {
    for (const child of childElements(section)) {
      if (["w:printerSettings", "w:sectPrChange"].includes(child.name)) remove(child);
      if (!furniture.test(child.name)) continue;
      const id = child.attributes["r:id"] ?? "";
      const link = links.get(id);
      if (link && !ids.has(id)) ids.set(id, importPart(taken, link));
      const own = ids.get(id);
      if (own === undefined) remove(child);
      else setAttribute(child, "r:id", own);
    }
  }
}

/** Gives the id of its relationship. */
function importPart(
  taken: OoxmlImport,
  { type, target }: { type: string; target: string },
): string | undefined {
  const { document, source } = taken;
  const { parts } = document;
  const theirs = source.xml(target)?.root;
  if (!theirs) return undefined;
  refuseForeignPart(source, target);
  const root = clone(theirs);
  const name = freePartName(parts.package, (number) => `/word/${type}${number}.xml`);
  parts.package.put(name, source.contentType(target) ?? "", { prolog: xmlDeclaration, root });
  importStyles({ ...taken, blocks: [root] });
  importNumbering({ ...taken, blocks: [root] });
  renewIds(document, [root]);
  importLinks({ ...taken, main: target, blocks: [root], part: name });
  return addRelationship(parts.package, parts.documentPart, { type, target: name });
}

/** The document's last section ends before what is put last, which has a section of its own. */
export function endLastSection(document: WordDocument): void {
  const { body } = document;
  const own = firstChild(body, "w:sectPr");
  if (!own) return;
  const last = blocksOfBody(new Body(document, body)).at(-1);
  const holder = last?.name === "w:p" && !sectionEndOf(last) ? last : element("w:p");
  remove(own);
  if (!holder.parent) append(body, holder);
  insertInOrder(propertiesOf(holder, "w:pPr"), own);
}

export function setLastSection(document: WordDocument, section: XmlElement): void {
  const { body } = document;
  const own = firstChild(body, "w:sectPr");
  if (own) remove(own);
  append(body, section);
}

/** What is put first is a section of its own, which ends with it. */
export function withSectionEnd(blocks: readonly XmlElement[], section: XmlElement): readonly XmlElement[] {
  const last = blocks.at(-1);
  const holder = last?.name === "w:p" && !sectionEndOf(last) ? last : element("w:p");
  insertInOrder(propertiesOf(holder, "w:pPr"), section);
  return holder === last ? blocks : [...blocks, holder];
}
