import { printFlatOpc } from "../../ooxml/package/flat-opc";
import type { Package } from "../../ooxml/package/package";
import { findRelatedPart, relationshipsOf, removeRelationship } from "../../ooxml/package/relationships";
import {
  append,
  childElements,
  clone,
  descendants,
  firstChild,
  insertAfter,
  remove,
  setAttribute,
  textContent,
  type XmlElement,
} from "../../ooxml/xml/node";
import { printXml } from "../../ooxml/xml/print-xml";
import { textElement } from "./run-spans";
import type { WordDocument } from "./word-document";

/**
 * The flat OPC that getOoxml answers with: a package of its own with these blocks as its body. It is a new serialization,
 * as Word's is: no id of it can be compared with that of another call, and runs are cut otherwise than in the file.
 */
export function flatOpcOf(document: WordDocument, blocks: readonly XmlElement[]): string {
  const copy = document.parts.package.copy();
  const { documentPart } = document.parts;
  const body = firstChild(copy.edit(documentPart).root, "w:body");
  if (!body) throw new Error("the document has no body");
  for (const child of childElements(body)) remove(child);
  for (const block of blocks) append(body, clone(block));
  if (document.quirks.getOoxmlReserializes) reserialize(body, document.settings.random);
  leaveOut(document, copy);
  return printFlatOpc(copy);
}

/** Custom XML and document properties are not in it, nor whether changes are tracked; some Words leave out more. */
function leaveOut({ quirks, parts }: WordDocument, copy: Package): void {
  const settings = findRelatedPart(copy, parts.documentPart, "settings");
  const mark = settings && firstChild(copy.edit(settings).root, "w:trackRevisions");
  if (mark) remove(mark);
  if (quirks.getOoxmlWithoutHeaders) leaveOutHeaders(copy, parts.documentPart);
  const panes = findRelatedPart(copy, "/", "webextensiontaskpanes");
  if (panes !== undefined) dropRelated(copy, panes, ["webextension"]);
  const dropped = ["customXml", ...(quirks.getOoxmlDropsParts ? ["numbering", "settings"] : [])];
  dropRelated(copy, parts.documentPart, dropped);
  dropRelated(copy, "/", [
    "core-properties",
    "extended-properties",
    "custom-properties",
    "webextensiontaskpanes",
  ]);
}

function leaveOutHeaders(copy: Package, documentPart: string): void {
  const names = new Set(["w:headerReference", "w:footerReference"]);
  for (const node of [...descendants(copy.edit(documentPart).root)]) if (names.has(node.name)) remove(node);
  dropRelated(copy, documentPart, ["header", "footer"]);
}

function dropRelated(copy: Package, part: string, types: readonly string[]): void {
  for (const { id, type, target, external } of relationshipsOf(copy, part)) {
    if (external || !types.includes(type)) continue;
    removeRelationship(copy, part, id);
    copy.remove(target);
  }
}

function reserialize(body: XmlElement, random: () => number): void {
  for (const paragraph of descendants(body, "w:p")) {
    renewIds(paragraph, random);
    mergeRuns(paragraph);
    splitSomeRun(paragraph, random);
  }
}

function renewIds(paragraph: XmlElement, random: () => number): void {
  for (const node of [paragraph, ...descendants(paragraph, "w:r")]) {
    for (const name of Object.keys(node.attributes))
      if (/^w:rsid/.test(name)) setAttribute(node, name, newId(random));
  }
  setAttribute(paragraph, "w14:paraId", newId(random));
  if ("w14:textId" in paragraph.attributes) setAttribute(paragraph, "w14:textId", "77777777");
}

function newId(random: () => number): string {
  return Math.floor(1 + random() * 0x7ffffffe)
    .toString(16)
    .toUpperCase()
    .padStart(8, "0");
}

/** Neighbouring runs of text with the same properties become one. */
function mergeRuns(container: XmlElement): void {
  for (const run of childElements(container)) {
    const index = container.children.indexOf(run);
    const before = container.children[index - 1];
    if (before?.kind === "element" && canMerge(before) && canMerge(run) && sameFormat(before, run)) {
      for (const child of childElements(run)) if (child.name !== "w:rPr") append(before, child);
      joinTexts(before);
      remove(run);
    }
  }
}

function canMerge(run: XmlElement): boolean {
  return run.name === "w:r" && childElements(run).every(({ name }) => name === "w:rPr" || name === "w:t");
}

function sameFormat(a: XmlElement, b: XmlElement): boolean {
  const format = (run: XmlElement) => {
    const properties = firstChild(run, "w:rPr");
    return properties ? printXml(properties) : "";
  };
  return format(a) === format(b);
}

function joinTexts(run: XmlElement): void {
  const texts = childElements(run, "w:t");
  const whole = textElement(texts.map(textContent).join(""));
  for (const text of texts) remove(text);
  append(run, whole);
}

/** Word cuts runs where it has proofed, revised or found a word: here at a random place of the longest one. */
function splitSomeRun(paragraph: XmlElement, random: () => number): void {
  const runs = childElements(paragraph, "w:r").filter((run) => canMerge(run) && textContent(run).length > 1);
  const run = runs[Math.floor(random() * runs.length)];
  if (!run) return;
  const content = textContent(run);
  const at = 1 + Math.floor(random() * (content.length - 1));
  if (/[\uDC00-\uDFFF]/.test(content.charAt(at))) return;
  const rest = clone(run);
  replaceText(run, content.slice(0, at));
  replaceText(rest, content.slice(at));
  insertAfter(run, rest);
}

function replaceText(run: XmlElement, content: string): void {
  for (const text of childElements(run, "w:t")) remove(text);
  append(run, textElement(content));
}
