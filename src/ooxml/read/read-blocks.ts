import type { Block, BlockId } from "../../core/document/document";
import type { Package } from "../package/package";
import { firstChild, type XmlElement } from "../xml/node";
import type { BlockReader } from "./block-reader";
import { mayBeDeleted } from "./deleted-paragraph";
import { firstSection, sectionOf } from "./furniture";
import type { InlineContext } from "./inline-context";

/** The element that each block came from. */
export type ElementsOfBlocks = Map<BlockId, XmlElement>;

/** Makes a reader for one reading of a part from its start. */
export type NewBlockReader = (elements?: ElementsOfBlocks) => BlockReader;

export interface BlocksOfPart {
  readonly blocks: Block[];
  /** The context that the paragraphs were read in. */
  readonly context: InlineContext;
}

export interface BodyBlocks extends BlocksOfPart {
  /** The properties of the first section. */
  readonly section: XmlElement | undefined;
}

/**
 * Reads the body as its blocks come by, and keeps nothing of the part. Undefined where it takes the part's tree: that is
 * known already, or the XML is unusual, or what stands behind a block says how to read it.
 * @throws PackageError
 */
export function readBodyInPassing(
  source: Package,
  part: string,
  newReader: NewBlockReader,
): BodyBlocks | undefined {
  const reader = newReader();
  const { context } = reader.source;
  const blocks: Block[] = [];
  let section: XmlElement | undefined;
  const take = (child: XmlElement): boolean => {
    if (mayBeDeleted(child)) return false;
    section ??= sectionOf(child);
    reader.readInto(blocks, [child]);
    return true;
  };
  const isRead = source.passChildren(part, { from: "w:body", take }) && context.fields.length === 0;
  return isRead ? { blocks, context, section } : undefined;
}

/** @throws PackageError */
export function readBodyOfTree(
  source: Package,
  part: string,
  newReader: NewBlockReader,
): BodyBlocks & { readonly elements: ElementsOfBlocks } {
  const root = source.xml(part)?.root;
  const body = root && firstChild(root, "w:body");
  return { ...readBlocks(body, newReader), section: firstSection(body) };
}

/**
 * A field that is begun and never ended would swallow the rest of the document as its code. Where that is so, the text
 * is read again with every field ending with its paragraph.
 */
export function readBlocks(
  container: XmlElement | undefined,
  newReader: NewBlockReader,
): BlocksOfPart & { readonly elements: ElementsOfBlocks } {
  const nodes = container?.children ?? [];
  const elements: ElementsOfBlocks = new Map();
  const reader = newReader(elements);
  const { context } = reader.source;
  const blocks = reader.read(nodes);
  if (context.fields.length === 0) return { blocks, context, elements };
  const strictElements: ElementsOfBlocks = new Map();
  const strict = newReader(strictElements);
  strict.source.context.fieldsEndWithParagraph = true;
  return { blocks: strict.read(nodes), context: strict.source.context, elements: strictElements };
}
