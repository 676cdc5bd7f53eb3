import { fromBase64 } from "../../ooxml/package/base64";
import { parseFlatOpc } from "../../ooxml/package/flat-opc";
import { mainPartOf, openPackage } from "../../ooxml/package/open-package";
import type { Package } from "../../ooxml/package/package";
import { PackageError } from "../../ooxml/package/package-error";
import {
  append,
  childElements,
  clone,
  descendants,
  element,
  firstChild,
  type XmlElement,
} from "../../ooxml/xml/node";
import { WordError } from "../wire/word-error";
import { importLinks } from "./import-links";
import { bringNamespaces } from "./import-namespaces";
import { collectStories, placeStories } from "./import-notes";
import { importNumbering } from "./import-numbering";
import { refuseForeignBody, refuseForeignContent } from "./import-refusals";
import { importFurniture, leaveFurniture } from "./import-sections";
import { importStyles } from "./import-styles";
import type { OoxmlImport } from "./ooxml-import";
import { propertiesOf } from "./properties";
import { renewIds } from "./renew-ids";
import { lengthOf } from "./run-spans";
import type { WordDocument } from "./word-document";

/** What an add-in gives to insertOoxml, as blocks of this document. @throws WordError when it is no flat OPC, or not let in */
export function importOoxml(document: WordDocument, ooxml: string, place: XmlElement): XmlElement[] {
  const source = opened(() => parseFlatOpc(ooxml));
  refuseForeignContent(source);
  return withTrailingParagraph(document, importBody(document, source, place).blocks);
}

/** The body of a .docx, without its headers, footers and settings. @throws WordError when it is none, or not let in */
export function importFile(document: WordDocument, base64: string, place: XmlElement): XmlElement[] {
  const source = openBase64(base64);
  refuseForeignBody(source);
  return endingInParagraph(importBody(document, source, place).blocks);
}

/** A .docx as sections: what is in them, and the settings of the last one. */
export interface ImportedSections {
  readonly blocks: readonly XmlElement[];
  /** A w:sectPr, in no tree; undefined for a file without. */
  readonly last: XmlElement | undefined;
}

/** The body of a .docx with its sections, their headers and footers. @throws WordError when it is none, or not let in */
export function importSections(document: WordDocument, base64: string): ImportedSections {
  const source = openBase64(base64);
  refuseForeignBody(source);
  const { blocks, last, taken } = importBody(document, source, document.body, { withFurniture: true });
  if (last) renewIds(document, [last]);
  importFurniture(taken, [...sectionsIn(blocks), ...(last ? [last] : [])]);
  return { blocks: endingInParagraph(blocks), last };
}

function endingInParagraph(blocks: XmlElement[]): XmlElement[] {
  return blocks.at(-1)?.name === "w:tbl" ? [...blocks, element("w:p")] : blocks;
}

function sectionsIn(blocks: readonly XmlElement[]): XmlElement[] {
  return blocks.flatMap((block) => [...descendants(block, "w:sectPr")]);
}

/** @throws WordError InvalidArgument when it is no .docx */
export function openBase64(base64: string): Package {
  return opened(() => openPackage(fromBase64(base64.replace(/^data:[^,]*,/, ""))));
}

interface ImportedBody {
  readonly blocks: XmlElement[];
  readonly last: XmlElement | undefined;
  readonly taken: OoxmlImport;
}

function importBody(
  document: WordDocument,
  source: Package,
  place: XmlElement,
  { withFurniture = false } = {},
): ImportedBody {
  const main = mainPartOf(source);
  const root = source.xml(main)?.root;
  const body = root && firstChild(root, "w:body");
  const blocks = (body ? childElements(body) : [])
    .filter(({ name }) => blockNames.has(name))
    .map((block) => clone(block));
  if (blocks.length === 0) throw new WordError("InvalidArgument", "there is nothing to insert");
  const taken = { document, source, main, blocks, part: document.partHolding(place) };
  if (!withFurniture) leaveFurniture(sectionsIn(blocks));
  const stories = collectStories(taken);
  const everything = [...blocks, ...stories.map(({ story }) => story)];
  importStyles({ ...taken, blocks: everything });
  importNumbering({ ...taken, blocks: everything });
  renewIds(document, everything);
  importLinks(taken);
  placeStories(taken, stories);
  const section = body && firstChild(body, "w:sectPr");
  const last = section && clone(section);
  const to = document.parts.tree(taken.part);
  if (body && to) bringNamespaces([...blocks, ...(last ? [last] : [])], { from: body, to });
  return { blocks, last, taken };
}

const blockNames = new Set(["w:p", "w:tbl", "w:sdt"]);

function opened(open: () => Package): Package {
  try {
    return open();
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
  if (list) append(propertiesOf(trailing, "w:pPr"), clone(list));
  return [...content, trailing];
}

function listOf(block: XmlElement | undefined): XmlElement | undefined {
  const properties = block && firstChild(block, "w:pPr");
  return properties && firstChild(properties, "w:numPr");
}
