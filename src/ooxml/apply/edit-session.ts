import type { Block, BlockId, Document, TextBlock } from "../../core/document/document";
import { textBlocks } from "../../core/document/text-blocks";
import { mainPartOf } from "../package/open-package";
import type { Package } from "../package/package";
import type { InlineContext } from "../read/inline-context";
import { PackageError } from "../package/package-error";
import { readBody } from "../read/read-document";
import { firstChild, type XmlElement } from "../xml/node";
import { createBlockTarget, type BlockTarget } from "../write/block-target";

/** Where new words land in a file. */
export interface FileCursor {
  readonly block: BlockId;
  /** An offset into the block's text; its end where none is given. */
  readonly offset?: number;
}

/**
 * A package while a plan is applied to it. What edits expect is compared with `document`, which is how the package was
 * read before the first of them; elements are those of the tree that is being changed.
 */
export interface EditSession {
  readonly target: Package;
  readonly main: string;
  readonly document: Document;
  readonly body: XmlElement;
  readonly context: InlineContext;
  readonly writing: BlockTarget;
  readonly cursor: FileCursor | undefined;
  readonly elementOf: (id: BlockId) => XmlElement | undefined;
  readonly textBlock: (id: BlockId) => TextBlock | undefined;
  /** Any block of the body, tables included. */
  readonly block: (id: BlockId) => Block | undefined;
  /** To be called before the body's tree is changed; a plan that leaves it alone leaves the part's bytes as they are. */
  readonly editBody: () => void;
  /** The last element that was inserted behind a neighbour, so that a plan's insertions at one place keep their order. */
  readonly insertedBehind: Map<XmlElement, XmlElement>;
  /** Tables that the plan put in, to be kept apart from their neighbours when all is in place. */
  readonly newTables: XmlElement[];
}

/** @throws PackageError */
export function openSession(target: Package, cursor: FileCursor | undefined): EditSession {
  const { document, elementOf, context } = readBody(target);
  const main = mainPartOf(target);
  const root = target.xml(main)?.root;
  const body = root && firstChild(root, "w:body");
  if (!body) throw new PackageError("no-document-part", "the document part has no body");
  const blocks = new Map([...allBlocks(document.blocks)].map((block) => [block.id, block]));
  const texts = new Map([...textBlocks(document.blocks)].map((block) => [block.id, block]));
  return {
    target,
    main,
    document,
    body,
    context,
    writing: createBlockTarget(target),
    cursor,
    elementOf,
    textBlock: (id) => texts.get(id),
    block: (id) => blocks.get(id),
    editBody: () => void target.edit(main),
    insertedBehind: new Map(),
    newTables: [],
  };
}

function* allBlocks(blocks: readonly Block[]): Generator<Block> {
  for (const block of blocks) {
    yield block;
    if (block.kind !== "table") continue;
    for (const row of block.rows) for (const cell of row.cells) yield* allBlocks(cell.blocks);
  }
}
