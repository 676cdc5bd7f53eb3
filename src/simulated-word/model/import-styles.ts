import { insertInOrder } from "../../ooxml/write/element-order";
import { ensureRelatedPart } from "../../ooxml/write/related-part";
import { findRelatedPart } from "../../ooxml/package/relationships";
import {
  childElements,
  clone,
  descendants,
  firstChild,
  remove,
  setAttribute,
  type XmlElement,
} from "../../ooxml/xml/node";
import { bringNamespaces } from "./import-namespaces";
import type { OoxmlImport } from "./ooxml-import";
import { nameOfStyle, styleById, styleByName } from "./style-sheet";
import type { WordDocument } from "./word-document";

const references = ["w:pStyle", "w:rStyle", "w:tblStyle"];
const between = ["w:basedOn", "w:next", "w:link"];

/**
 * Matches styles by name: what the document has stays as it is there, what it lacks comes along. A style that the
 * package names by its id alone, without defining it, is no style.
 */
export function importStyles({ document, source, main, blocks }: OoxmlImport): void {
  const part = findRelatedPart(source, main, "styles");
  const root = part === undefined ? undefined : source.xml(part)?.root;
  const defined = new Map(
    (root ? childElements(root, "w:style") : []).map((style) => [style.attributes["w:styleId"] ?? "", style]),
  );
  const ids = new Map<string, string>();
  for (const block of blocks) {
    for (const reference of [...descendants(block)].filter(({ name }) => references.includes(name))) {
      const id = reference.attributes["w:val"] ?? "";
      const own = importStyle(document, { id, defined, ids });
      if (own !== undefined) setAttribute(reference, "w:val", own);
      else if (document.quirks.styleIdOnlyBecomesNormal || !styleById(document, id)) remove(reference);
    }
  }
}

interface StyleImport {
  readonly id: string;
  readonly defined: ReadonlyMap<string, XmlElement>;
  /** From the package's ids to the document's. */
  readonly ids: Map<string, string>;
}

function importStyle(document: WordDocument, { id, defined, ids }: StyleImport): string | undefined {
  const known = ids.get(id);
  const style = defined.get(id);
  if (known !== undefined || !style) return known;
  const existing = styleByName(document, nameOfStyle(style))?.attributes["w:styleId"];
  const own = existing ?? freeId(document, id);
  ids.set(id, own);
  if (existing === undefined) addStyle(document, style, { id: own, defined, ids });
  return own;
}

function addStyle(document: WordDocument, style: XmlElement, { id, defined, ids }: StyleImport): void {
  const copy = clone(style);
  setAttribute(copy, "w:styleId", id);
  setAttribute(copy, "w:default", undefined);
  const { parts } = document;
  const root = parts.tree(ensureRelatedPart(parts.package, parts.documentPart, "styles"));
  if (!root) throw new Error("the document has no styles");
  insertInOrder(root, copy);
  bringNamespaces([copy], { from: style, to: root });
  for (const name of between) {
    const link = firstChild(copy, name);
    const target = link && importStyle(document, { id: link.attributes["w:val"] ?? "", defined, ids });
    if (link && target !== undefined) setAttribute(link, "w:val", target);
    else if (link) remove(link);
  }
}

function freeId(document: WordDocument, wanted: string): string {
  let id = wanted;
  for (let number = 1; styleById(document, id); number++) id = `${wanted}${number}`;
  return id;
}
