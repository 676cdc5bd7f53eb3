import type { Block, BlockId, Document } from "../../src/core/document/document";

/** The document as a reader gives it: new objects throughout, and ids in reading order. */
export function withIds(document: Document): Document {
  let next = 0;
  const renewed = (block: Block, prefix: string): Block => {
    const id = `${prefix}${next++}` as BlockId;
    if (block.kind !== "table") return { ...block, id, spans: [...block.spans] };
    const rows = block.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => ({
        ...cell,
        blocks: cell.blocks.map((inner) => renewed(inner, prefix)),
      })),
    }));
    return { ...block, id, rows };
  };
  const { header } = document;
  return {
    ...document,
    blocks: document.blocks.map((block) => renewed(block, "b")),
    header:
      header.state === "read"
        ? { ...header, blocks: header.blocks.map((block) => renewed(block, "header-b")) }
        : { ...header },
  };
}
