import type { Block, BlockId, Document } from "../../core/document/document";
import { mainPartOf } from "../package/open-package";
import type { Package } from "../package/package";
import { PackageError } from "../package/package-error";
import { relationshipsOf } from "../package/relationships";
import { firstChild, type XmlElement } from "../xml/node";
import { BlockReader } from "./block-reader";
import { readCondition, relatedRoot } from "./condition";
import { firstSection, readFurniture } from "./furniture";
import { newInlineContext, type InlineContext } from "./inline-context";
import { noteReader } from "./notes";
import { Numbering } from "./numbering";
import { pageSizeOf } from "./page-size";
import { readProperties } from "./properties";
import { readStoredPart } from "./stored-part";
import { Styles } from "./styles";
import { themeFonts } from "./theme-fonts";

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
  const section = firstSection(body);
  const where = { main, section, read: furniture };
  const page = pageSizeOf(section);
  const { elements, source: blockSource } = reading.reader;
  const language = mostUsed(blockSource.context.letters);
  return {
    document: {
      blocks: reading.blocks,
      header: readFurniture(source, where, "header"),
      footer: readFurniture(source, where, "footer"),
      properties: readProperties(source),
      condition: readCondition(source, main, blockSource.context.hasTrackedChanges),
      storedSeal: readStoredPart(source, main, "seal"),
      storedDeviations: readStoredPart(source, main, "deviations"),
      ...(page ? { page } : {}),
      ...(language ? { language } : {}),
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
    styles: new Styles(
      relatedRoot(source, main, "styles"),
      themeFonts(() => themeOf(source, main)),
    ),
    numbering: new Numbering(relatedRoot(source, main, "numbering")),
  };
}

/** A theme that cannot be read takes nothing from the text. */
function themeOf(source: Package, main: string): XmlElement | undefined {
  try {
    return relatedRoot(source, main, "theme");
  } catch (error) {
    if (error instanceof PackageError) return undefined;
    throw error;
  }
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

/** The language of more than half of the letters; "" where these are not marked. */
function mostUsed(letters: ReadonlyMap<string, number>): string | undefined {
  const all = [...letters.values()].reduce((sum, count) => sum + count, 0);
  return [...letters].find(([, count]) => count > all / 2)?.[0];
}
