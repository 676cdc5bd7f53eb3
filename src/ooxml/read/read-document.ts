import type { Block, BlockId, Document } from "../../core/document/document";
import { mainPartOf } from "../package/open-package";
import type { Package } from "../package/package";
import { relationshipsOf } from "../package/relationships";
import { firstChild, type XmlElement } from "../xml/node";
import { BlockReader } from "./block-reader";
import { readCondition, relatedRoot } from "./condition";
import { firstSection, readFurniture } from "./furniture";
import { newInlineContext, type InlineContext } from "./inline-context";
import { noteReader } from "./notes";
import { Numbering } from "./numbering";
import { readProperties } from "./properties";
import { readStoredSeal } from "./stored-seal";
import { Styles } from "./styles";

/** @throws PackageError where a part that the text depends on cannot be read */
export function readDocument(source: Package): Document {
  return readBody(source).document;
}

/** A document together with where its blocks came from. */
export interface BodyReading {
  readonly document: Document;
  /** The body's w:p or w:tbl in the package's tree, until that is edited; undefined for an id of no body block. */
  readonly elementOf: (id: BlockId) => XmlElement | undefined;
  /** The context that the body's paragraphs were read in, to read one of them again. */
  readonly context: InlineContext;
}

/**
 * The id of a block is its number in reading order ("b0", "b1", …), paragraphs and tables counted together, those in
 * cells included, so the same package always gives the same ids.
 * @throws PackageError
 */
export function readBody(source: Package): BodyReading {
  const main = mainPartOf(source);
  const shared = sharedParts(source, main);
  const root = source.xml(main)?.root;
  const body = root && firstChild(root, "w:body");
  const reading = readBlocks(body, () => newBlockReader(source, { ...shared, part: main, prefix: "b" }));
  const furniture = (part: string, prefix: string): readonly Block[] =>
    readBlocks(source.xml(part)?.root, () => newBlockReader(source, { ...shared, part, prefix })).blocks;
  const where = { main, section: firstSection(body), read: furniture };
  const { elements, source: blockSource } = reading.reader;
  return {
    document: {
      blocks: reading.blocks,
      header: readFurniture(source, where, "header"),
      footer: readFurniture(source, where, "footer"),
      properties: readProperties(source),
      condition: readCondition(source, main, blockSource.context.hasTrackedChanges),
      storedSeal: readStoredSeal(source, main),
      readBy: "ooxml",
    },
    elementOf: (id) => elements.get(id),
    context: blockSource.context,
  };
}

interface SharedParts {
  readonly main: string;
  readonly styles: Styles;
  readonly numbering: Numbering;
}

function sharedParts(source: Package, main: string): SharedParts {
  return {
    main,
    styles: new Styles(relatedRoot(source, main, "styles")),
    numbering: new Numbering(relatedRoot(source, main, "numbering")),
  };
}

function newBlockReader(
  source: Package,
  { main, styles, numbering, part, prefix }: SharedParts & { readonly part: string; readonly prefix: string },
): BlockReader {
  const targets = new Map(relationshipsOf(source, part).map(({ id, target }) => [id, target]));
  const linkTarget = (id: string): string | undefined => targets.get(id);
  const noteText = noteReader((kind) => relatedRoot(source, main, `${kind}s`), { styles, linkTarget });
  const context = newInlineContext({ styles, linkTarget, noteText });
  return new BlockReader({ context, numbering, idPrefix: prefix, editable: part === main });
}

/**
 * A field that is begun and never ended would swallow the rest of the document as its code. Where that is so, the text
 * is read again with every field ending with its paragraph.
 */
function readBlocks(
  container: XmlElement | undefined,
  newReader: () => BlockReader,
): { blocks: Block[]; reader: BlockReader } {
  const reader = newReader();
  const blocks = container ? reader.read(container) : [];
  if (reader.source.context.fields.length === 0 || !container) return { blocks, reader };
  const strict = newReader();
  strict.source.context.fieldsEndWithParagraph = true;
  return { blocks: strict.read(container), reader: strict };
}
