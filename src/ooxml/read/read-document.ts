import type { Block, BlockId, Document } from "../../core/document/document";
import { mainPartOf } from "../package/open-package";
import type { Package } from "../package/package";
import { PackageError } from "../package/package-error";
import { relationshipsOf } from "../package/relationships";
import type { XmlElement } from "../xml/node";
import { BlockReader } from "./block-reader";
import { readCondition, relatedRoot } from "./condition";
import { readFurniture } from "./furniture";
import { newInlineContext, type InlineContext } from "./inline-context";
import { noteReader } from "./notes";
import { Numbering } from "./numbering";
import { pageSizeOf } from "./page-size";
import { readProperties } from "./properties";
import {
  readBlocks,
  readBodyInPassing,
  readBodyOfTree,
  type BodyBlocks,
  type NewBlockReader,
} from "./read-blocks";
import { readStoredPart } from "./stored-part";
import { Styles } from "./styles";
import { themeFonts } from "./theme-fonts";

/** @throws PackageError where a part that the text depends on cannot be read */
export function readDocument(source: Package): Document {
  const shared = sharedParts(source);
  const newReader = readersOf(source, shared, { part: shared.main, prefix: "b" });
  const body =
    readBodyInPassing(source, shared.main, newReader) ?? readBodyOfTree(source, shared.main, newReader);
  return documentOf(source, shared, body);
}

/** The same of a package whose parts are trees already, as are those that Word tells of. @throws PackageError */
export const readTree = (source: Package): Document => readBody(source).document;

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
  const shared = sharedParts(source);
  const newReader = readersOf(source, shared, { part: shared.main, prefix: "b" });
  const body = readBodyOfTree(source, shared.main, newReader);
  const { elements, context } = body;
  return { document: documentOf(source, shared, body), elementOf: (id) => elements.get(id), context };
}

function documentOf(
  source: Package,
  shared: SharedParts,
  { blocks, section, context }: BodyBlocks,
): Document {
  const { main } = shared;
  const read = (part: string, prefix: string): readonly Block[] =>
    readBlocks(source.xml(part)?.root, readersOf(source, shared, { part, prefix })).blocks;
  const where = { main, section, read };
  const page = pageSizeOf(section);
  const language = mostUsed(context.letters);
  return {
    blocks,
    header: readFurniture(source, where, "header"),
    footer: readFurniture(source, where, "footer"),
    properties: readProperties(source),
    condition: readCondition(source, main, context.hasTrackedChanges),
    storedSeal: readStoredPart(source, main, "seal"),
    storedDeviations: readStoredPart(source, main, "deviations"),
    ...(page ? { page } : {}),
    ...(language ? { language } : {}),
    readBy: "ooxml",
  };
}

interface SharedParts {
  readonly main: string;
  readonly styles: Styles;
  readonly numbering: Numbering;
}

function sharedParts(source: Package): SharedParts {
  const main = mainPartOf(source);
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

function readersOf(
  source: Package,
  { main, styles, numbering }: SharedParts,
  { part, prefix }: { readonly part: string; readonly prefix: string },
): NewBlockReader {
  const targets = new Map(relationshipsOf(source, part).map(({ id, target }) => [id, target]));
  const linkTarget = (id: string): string | undefined => targets.get(id);
  const noteText = noteReader((kind) => relatedRoot(source, main, `${kind}s`), { styles, linkTarget });
  return (elements) => {
    const context = newInlineContext({ styles, linkTarget, noteText });
    return new BlockReader({ context, numbering, idPrefix: prefix, editable: part === main, elements });
  };
}

/** The language of more than half of the letters; "" where these are not marked. */
function mostUsed(letters: ReadonlyMap<string, number>): string | undefined {
  const all = [...letters.values()].reduce((sum, count) => sum + count, 0);
  return [...letters].find(([, count]) => count > all / 2)?.[0];
}
