import fc from "fast-check";
import type { Block, BlockId, Document, TableRow, TextBlock } from "../../src/core/document/document";
import { withIds } from "./with-ids";

/** What a person may do to a document between two readings. Each is told where, and which of some blocks to take. */
type Edit = (document: Document, where: Where) => Document;

interface Where {
  /** Of the document's blocks. */
  readonly at: number;
  /** Another of them. */
  readonly to: number;
  /** Of what may come in. */
  readonly other: Block;
}

const edits: Readonly<Record<string, Edit>> = {
  rewrite: (document, { at, other }) => edited(document, at, (block) => withText(block, textOf(other))),
  goOn: (document, { at, other }) =>
    edited(document, at, (block) => withText(block, `${textOf(block)} ${textOf(other)}`)),
  replace: (document, { at, other }) => edited(document, at, () => other),
  insert: (document, { at, other }) => spliced(document, at, 0, other),
  repeat: (document, { at, to }) => spliced(document, to, 0, document.blocks[at]),
  remove: (document, { at }) => spliced(document, at, 1),
  move: (document, { at, to }) => spliced(spliced(document, at, 1), to, 0, document.blocks[at]),
  makeHeading: (document, { at, to }) => edited(document, at, (block) => headingLike(block, 1 + (to % 3))),
  makeParagraph: (document, { at }) => edited(document, at, paragraphLike),
  format: (document, { at }) => edited(document, at, formatted),
  editCell: (document, { at, other }) => edited(document, at, (block) => withCell(block, textOf(other))),
  removeRow: (document, { at }) =>
    edited(document, at, (block) =>
      block.kind === "table" ? { ...block, rows: block.rows.slice(1) } : block,
    ),
  setHeader: (document, { other }) => ({ ...document, header: { state: "read", blocks: [other] } }),
  removeHeader: (document) => ({ ...document, header: { state: "none" } }),
  loseHeader: (document) => ({ ...document, header: { state: "unknown", why: "failed" } }),
  comment: (document, { at }) => ({ ...document, condition: { ...document.condition, comments: at % 3 } }),
};

/** Up to five readings, with one edit or two before each. */
export const someReadings = (
  blocks: readonly Block[],
): fc.Arbitrary<readonly ((document: Document) => Document)[]> =>
  fc.array(fc.array(someEdit(blocks), { minLength: 1, maxLength: 2 }).map(oneAfterAnother), {
    minLength: 1,
    maxLength: 5,
  });

const someEdit = (blocks: readonly Block[]) =>
  fc
    .record({
      kind: fc.constantFrom(...Object.keys(edits)),
      at: fc.nat({ max: 10_000 }),
      to: fc.nat({ max: 10_000 }),
      other: fc.nat({ max: blocks.length - 1 }),
    })
    .map(({ kind, at, to, other }) => (document: Document): Document => {
      const count = Math.max(1, document.blocks.length);
      const block = blocks[other] ?? paragraph("");
      return edits[kind]?.(document, { at: at % count, to: to % count, other: block }) ?? document;
    });

const oneAfterAnother =
  (changes: readonly ((document: Document) => Document)[]) =>
  (document: Document): Document =>
    withIds(changes.reduce((changed, change) => change(changed), document));

function spliced(document: Document, at: number, gone: number, added?: Block): Document {
  const blocks = [...document.blocks];
  blocks.splice(at, gone, ...(added ? [added] : []));
  return { ...document, blocks };
}

function edited(document: Document, at: number, change: (block: Block) => Block): Document {
  const block = document.blocks[at];
  return block ? spliced(document, at, 1, change(block)) : document;
}

const paragraph = (text: string): TextBlock => ({
  kind: "paragraph",
  id: "new" as BlockId,
  text,
  spans: [],
  style: "Normal",
  editable: true,
});

const textOf = (block: Block): string => (block.kind === "table" ? "Tabell" : block.text);

const withText = (block: Block, text: string): Block =>
  block.kind === "table" ? block : { ...block, text, spans: [] };

function headingLike(block: Block, level: number): Block {
  const { text, id } = block.kind === "table" ? paragraph("Tabell") : block;
  return { ...paragraph(text), id, kind: "heading", level: level === 1 ? 1 : level === 2 ? 2 : 3 };
}

const paragraphLike = (block: Block): Block =>
  block.kind === "table" ? block : { ...paragraph(block.text), id: block.id };

function formatted(block: Block): Block {
  if (block.kind === "table" || block.text === "") return block;
  const all = { start: 0, end: block.text.length };
  return {
    ...block,
    spans: [{ ...all, kind: "highlighted" }],
    look: { bold: true, font: "Arial", size: 11, direct: [{ ...all, font: "Comic Sans MS" }] },
  };
}

function withCell(block: Block, text: string): Block {
  if (block.kind !== "table") return block;
  const [first, ...others] = block.rows;
  return first ? { ...block, rows: [withFirstCell(first, text), ...others] } : block;
}

function withFirstCell(row: TableRow, text: string): TableRow {
  const [cell, ...others] = row.cells;
  return cell ? { ...row, cells: [{ ...cell, blocks: [paragraph(text)] }, ...others] } : row;
}
