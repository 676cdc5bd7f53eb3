import { mainPartOf } from "../../ooxml/package/open-package";
import type { Package } from "../../ooxml/package/package";
import { PackageError } from "../../ooxml/package/package-error";
import { parseFlatOpc } from "../../ooxml/package/flat-opc";
import {
  childElements,
  clone,
  descendants,
  element,
  firstChild,
  insertAfter,
  type XmlElement,
} from "../../ooxml/xml/node";
import { WordError } from "../wire/word-error";
import { paragraphElements } from "./blocks";
import { TextRange } from "./handles";
import { importStyles } from "./import-styles";
import { importNumbering } from "./import-numbering";
import { importLinks } from "./import-links";
import { propertiesOf, setProperty } from "./properties";
import { trackInsertion, trackParagraphMark } from "./revisions";
import { lengthOf } from "./run-spans";
import type { WordDocument } from "./word-document";

/** @throws WordError when the text is no flat OPC */
export function importOoxml(document: WordDocument, ooxml: string): XmlElement[] {
  const source = open(ooxml);
  const main = mainPartOf(source);
  const root = source.xml(main)?.root;
  const body = root && firstChild(root, "w:body");
  const blocks = (body ? childElements(body) : [])
    .filter(({ name }) => name !== "w:sectPr")
    .map((block) => clone(block));
  if (blocks.length === 0) throw new WordError("InvalidArgument", "there is nothing to insert");
  const taken = { document, source, main, blocks };
  importStyles(taken);
  importNumbering(taken);
  importLinks(taken);
  for (const block of blocks) renewIds(document, block);
  return withTrailingParagraph(document, blocks);
}

/** Puts imported blocks after a block, and gives their range. */
export function placeBlocks(
  document: WordDocument,
  blocks: readonly XmlElement[],
  after: XmlElement,
): TextRange {
  for (const block of [...blocks].reverse()) insertAfter(after, block);
  const paragraphs = blocks.flatMap((block) => (block.name === "w:p" ? [block] : paragraphElements(block)));
  for (const paragraph of paragraphs) track(document, paragraph);
  if (document.quirks.insertOoxmlClearsUndo) document.forgetStepsAfterWrite();
  const first = paragraphs[0] ?? after;
  const last = paragraphs.at(-1) ?? after;
  const { anchors } = document;
  return new TextRange(document, anchors.add(first, 0), anchors.add(last, lengthOf(last), true));
}

function open(ooxml: string): Package {
  try {
    return parseFlatOpc(ooxml);
  } catch (error) {
    if (error instanceof PackageError) throw new WordError("InvalidArgument", error.message);
    throw error;
  }
}

/**
 * Word gives the last paragraph of what is inserted to the paragraph that follows. As far as is known it leaves an empty
 * one behind; on a Mac that one may continue a list that stands before it.
 */
function withTrailingParagraph({ quirks }: WordDocument, blocks: readonly XmlElement[]): XmlElement[] {
  const last = blocks.at(-1);
  const endsEmpty = last?.name === "w:p" && lengthOf(last) === 0 && blocks.length > 1;
  const content = endsEmpty ? blocks.slice(0, -1) : [...blocks];
  if (!quirks.trailingParagraph)
    return content.at(-1)?.name === "w:tbl" ? [...content, element("w:p")] : content;
  const trailing = endsEmpty ? last : element("w:p");
  const list = quirks.macTrailingListItem ? listOf(content.at(-1)) : undefined;
  if (list) propertiesOf(trailing, "w:pPr").children.push(clone(list));
  return [...content, trailing];
}

function listOf(block: XmlElement | undefined): XmlElement | undefined {
  const properties = block && firstChild(block, "w:pPr");
  return properties && firstChild(properties, "w:numPr");
}

/** Ids that must be single in a document, and revision ids that mean nothing in it. */
function renewIds(document: WordDocument, block: XmlElement): void {
  for (const node of [block, ...descendants(block)]) {
    for (const name of Object.keys(node.attributes)) {
      if (/^w:rsid/.test(name) || /^w14:(paraId|textId)$/.test(name))
        Reflect.deleteProperty(node.attributes, name);
    }
    if (node.name === "w:sdtPr") setProperty(node, "w:id", { "w:val": String(document.nextControlId()) });
  }
}

function track(document: WordDocument, paragraph: XmlElement): void {
  if (!document.isTracking) return;
  for (const run of [...descendants(paragraph, "w:r")]) trackInsertion(document, run);
  trackParagraphMark(document, paragraph, "w:ins");
}
