import {
  addRelationship,
  findRelatedPart,
  relationshipsOf,
  xmlDeclaration,
} from "../../ooxml/package/relationships";
import type { Package } from "../../ooxml/package/package";
import { mainPartOf } from "../../ooxml/package/open-package";
import { insertInOrder } from "../../ooxml/write/element-order";
import { freePartName } from "../../ooxml/write/related-part";
import {
  append,
  childElements,
  clone,
  firstChild,
  insertAt,
  remove,
  setAttribute,
  setAttributes,
  type XmlElement,
} from "../../ooxml/xml/node";
import { printXml } from "../../ooxml/xml/print-xml";
import { addCustomXml, setTracking } from "./document-parts";
import { isOn } from "./properties";
import { setDocumentSetting } from "./document-settings";
import { nameOfStyle, styleByName, styleElements } from "./style-sheet";
import type { WordDocument } from "./word-document";

/** What an add-in can ask for besides the text of another document: values of `Word.InsertFileOptions`. */
export interface ImportWishes {
  readonly importTheme: boolean;
  readonly importStyles: boolean;
  readonly importParagraphSpacing: boolean;
  readonly importPageColor: boolean;
  readonly importChangeTrackingMode: boolean;
  readonly importCustomProperties: boolean;
  readonly importCustomXmlParts: boolean;
  readonly importDifferentOddEvenPages: boolean;
}

export function importSettings(document: WordDocument, source: Package, wishes: ImportWishes): void {
  if (wishes.importTheme) importTheme(document, source);
  if (wishes.importStyles) importAllStyles(document, source);
  if (wishes.importParagraphSpacing) importSpacing(document, source);
  if (wishes.importPageColor) importPageColor(document, source);
  if (wishes.importChangeTrackingMode) setTracking(document, hasSetting(source, "w:trackRevisions"));
  if (wishes.importCustomProperties) importCustomProperties(document, source);
  if (wishes.importCustomXmlParts) importCustomXml(document, source);
  if (wishes.importDifferentOddEvenPages)
    setDocumentSetting(document, "w:evenAndOddHeaders", hasSetting(source, "w:evenAndOddHeaders"));
}

function importTheme(document: WordDocument, source: Package): void {
  const theirs = rootOf(source, "theme");
  const { parts } = document;
  const own = findRelatedPart(parts.package, parts.documentPart, "theme");
  if (!theirs) return;
  if (own === undefined) addTheme(document, clone(theirs));
  else replaceContent(parts.tree(own), theirs);
}

function addTheme({ parts }: WordDocument, root: XmlElement): void {
  const name = freePartName(parts.package, (number) => `/word/theme/theme${number}.xml`);
  const type = "application/vnd.openxmlformats-officedocument.theme+xml";
  parts.package.put(name, type, { prolog: xmlDeclaration, root });
  addRelationship(parts.package, parts.documentPart, { type: "theme", target: name });
}

/** Theirs go before the document's own of the same name. */
function importAllStyles(document: WordDocument, source: Package): void {
  const theirs = rootOf(source, "styles");
  const names = new Map(
    theirs
      ? childElements(theirs, "w:style").map((style) => [style.attributes["w:styleId"], nameOfStyle(style)])
      : [],
  );
  for (const style of theirs ? childElements(theirs, "w:style") : []) {
    const own = styleByName(document, nameOfStyle(style));
    if (own) replaceStyle(document, own, { style, names });
  }
}

/** The id stays: text refers to it. Links by ids of theirs become links by the document's. */
function replaceStyle(
  document: WordDocument,
  own: XmlElement,
  { style, names }: { style: XmlElement; names: ReadonlyMap<string | undefined, string> },
): void {
  const copy = clone(style);
  for (const link of ["w:basedOn", "w:next", "w:link"].flatMap((name) => firstChild(copy, name) ?? [])) {
    const name = names.get(link.attributes["w:val"]);
    const target = name === undefined ? undefined : styleByName(document, name)?.attributes["w:styleId"];
    if (target === undefined) remove(link);
    else setAttribute(link, "w:val", target);
  }
  replaceChildren(own, copy);
}

function importSpacing(document: WordDocument, source: Package): void {
  const theirs = rootOf(source, "styles");
  const defaults = theirs && firstChild(theirs, "w:docDefaults");
  const paragraphs = defaults && firstChild(defaults, "w:pPrDefault");
  const [anyStyle] = styleElements(document);
  const root = anyStyle?.parent;
  if (!paragraphs || !root) return;
  const own = firstChild(root, "w:docDefaults") ?? clone(defaults);
  if (!own.parent) insertInOrder(root, own);
  const old = firstChild(own, "w:pPrDefault");
  if (old) replaceChildren(old, clone(paragraphs));
  else append(own, clone(paragraphs));
}

function importPageColor(document: WordDocument, source: Package): void {
  const theirs = source.xml(mainPartOf(source))?.root;
  const background = theirs && firstChild(theirs, "w:background");
  const own = firstChild(document.parts.document, "w:background");
  if (own) remove(own);
  if (background) insertAt(document.parts.document, 0, clone(background));
  setDocumentSetting(document, "w:displayBackgroundShape", background !== undefined);
}

/** Those whose names the document has are left as they are there. */
function importCustomProperties({ parts }: WordDocument, source: Package): void {
  const from = findRelatedPart(source, "/", "custom-properties");
  const theirs = from === undefined ? undefined : source.xml(from)?.root;
  const to = findRelatedPart(parts.package, "/", "custom-properties");
  const own = to === undefined ? undefined : parts.tree(to);
  if (!theirs) return;
  if (!own) {
    const name = "/docProps/custom.xml";
    const type = "application/vnd.openxmlformats-officedocument.custom-properties+xml";
    parts.package.put(name, type, { prolog: xmlDeclaration, root: clone(theirs) });
    addRelationship(parts.package, "/", { type: "custom-properties", target: name });
    return;
  }
  const names = new Set(childElements(own).map(({ attributes }) => attributes["name"]));
  for (const property of childElements(theirs)) {
    if (names.has(property.attributes["name"])) continue;
    const copy = clone(property);
    setAttribute(copy, "pid", String(childElements(own).length + 2));
    append(own, copy);
  }
}

function importCustomXml(document: WordDocument, source: Package): void {
  const main = mainPartOf(source);
  for (const { type, target, external } of relationshipsOf(source, main)) {
    const root = type === "customXml" && !external ? source.xml(target)?.root : undefined;
    if (root) addCustomXml(document, printXml(root));
  }
}

function hasSetting(source: Package, name: string): boolean {
  const settings = rootOf(source, "settings");
  return isOn(settings && firstChild(settings, name));
}

function rootOf(source: Package, type: string): XmlElement | undefined {
  const part = findRelatedPart(source, mainPartOf(source), type);
  return part === undefined ? undefined : source.xml(part)?.root;
}

function replaceContent(own: XmlElement | undefined, theirs: XmlElement): void {
  if (!own) return;
  setAttributes(own, { ...theirs.attributes });
  replaceChildren(own, clone(theirs));
}

function replaceChildren(own: XmlElement, copy: XmlElement): void {
  for (const child of [...own.children]) remove(child);
  for (const child of [...copy.children]) append(own, child);
}
