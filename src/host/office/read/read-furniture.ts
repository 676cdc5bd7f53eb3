import type { Block, BlockId, Document, Furniture } from "../../../core/document/document";
import { parseFlatOpc } from "../../../ooxml/package/flat-opc";
import type { Package } from "../../../ooxml/package/package";
import { PackageError } from "../../../ooxml/package/package-error";
import type { FurnitureKind } from "../../../ooxml/read/furniture";
import { readTree } from "../../../ooxml/read/read-document";
import { withDeadline } from "../deadline";
import { isWordsFailure } from "../office-failure";
import type { OfficeSession, PageFurniture } from "../office-session";
import { furnitureToAskFor, type FurnitureType } from "./referenced-furniture";

/**
 * The page header and footer: from the body's OOXML where it holds them, else asked for, once per opening, and only if
 * the OOXML references one. Asking for a header that is not there would create it and mark the document as changed.
 */
export async function readFurniture(
  source: Package,
  read: Document,
  session: OfficeSession,
): Promise<PageFurniture> {
  const wanted = { header: furnitureToAskFor(source, "header"), footer: furnitureToAskFor(source, "footer") };
  if (wanted.header.length + wanted.footer.length > 0)
    session.furniture ??= await askFurniture(wanted, session);
  const known = (kind: FurnitureKind) => (wanted[kind].length > 0 && session.furniture?.[kind]) || read[kind];
  return {
    header: believed(known("header"), session),
    footer: believed(known("footer"), session),
  };
}

/** Word on the web gives the body without its references to headers: that there is none is more than we know. */
function believed(furniture: Furniture, { platform }: OfficeSession): Furniture {
  return furniture.state === "none" && platform === "web"
    ? { state: "unknown", why: "not-asked" }
    : furniture;
}

type Wanted = Readonly<Record<FurnitureKind, readonly FurnitureType[]>>;

const failed: Furniture = { state: "unknown", why: "failed" };

async function askFurniture(wanted: Wanted, session: OfficeSession): Promise<PageFurniture> {
  try {
    return await withDeadline(
      session.patience.read,
      Word.run(async (context) => {
        const section = context.document.sections.getFirst();
        const headers = wanted.header.map((type) => section.getHeader(type).getOoxml());
        const footers = wanted.footer.map((type) => section.getFooter(type).getOoxml());
        await context.sync();
        return { header: furnitureOf(headers, "header"), footer: furnitureOf(footers, "footer") };
      }),
    );
  } catch (error) {
    if (isWordsFailure(error)) return { header: failed, footer: failed };
    throw error;
  }
}

/** Word gives a header as a package whose body is the header's content. */
function furnitureOf(
  ooxmls: readonly OfficeExtension.ClientResult<string>[],
  kind: FurnitureKind,
): Furniture {
  try {
    const blocks = ooxmls.flatMap(({ value }, index) => {
      const read = readTree(parseFlatOpc(value));
      return read.blocks.map((block) => named(block, `${kind}${index === 0 ? "" : index}-`));
    });
    return { state: "read", blocks };
  } catch (error) {
    if (error instanceof PackageError) return failed;
    throw error;
  }
}

/** Ids of its own, so that none is taken for one of the body. Nothing in headers is edited by block. */
function named(block: Block, prefix: string): Block {
  const id = `${prefix}${block.id}` as BlockId;
  if (block.kind !== "table") return { ...block, id, editable: false };
  const rows = block.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) => ({ ...cell, blocks: cell.blocks.map((inner) => named(inner, prefix)) })),
  }));
  return { ...block, id, rows };
}
