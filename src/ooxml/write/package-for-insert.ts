import type { NewBlock } from "../../core/editing/new-block";
import { contentTypes } from "../package/content-types";
import { printFlatOpc } from "../package/flat-opc";
import { contentTypesPart, Package } from "../package/package";
import { addRelationship, xmlDeclaration } from "../package/relationships";
import { append, element } from "../xml/node";
import { createBlockTarget } from "./block-target";
import { wordPart } from "./related-part";
import { ensureStyle } from "./style-sheet";
import { emptyParagraph, writeBlocks } from "./write-blocks";

/**
 * New blocks as Word's insertOoxml takes them. Its styles are few, plain and without defaults: Word goes by their names
 * and keeps the document's own definitions. The last paragraph is an empty Normal one, because Word gives the paragraph
 * after the last to what it is inserted before; Word may leave it behind.
 */
export function packageForInsert(blocks: readonly NewBlock[]): string {
  const made = newPackage();
  const target = createBlockTarget(made);
  const body = element("w:body", {}, [...writeBlocks(blocks, target), emptyParagraph()]);
  append(made.edit(main).root, body);
  return printFlatOpc(made);
}

const main = "/word/document.xml";

function newPackage(): Package {
  const made = new Package();
  const types = element("Types", { xmlns: "http://schemas.openxmlformats.org/package/2006/content-types" });
  made.loadXml(contentTypesPart, { prolog: xmlDeclaration, root: types });
  addRelationship(made, "/", { type: "officeDocument", target: main });
  made.put(main, contentTypes.document, wordPart("w:document"));
  ensureStyle(made, main, "Normal");
  return made;
}
