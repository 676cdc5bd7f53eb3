import type { Edit } from "../../../core/editing/edit";
import type { NewBlock } from "../../../core/editing/new-block";
import type { OfficeSession } from "../office-session";
import type { Desk } from "./desk";
import type { EditTask } from "./edit-task";
import { findPlace, type FoundPlace } from "./find-place";
import { insertByCalls } from "./insert-by-calls";
import { insertByOoxml } from "./insert-by-ooxml";
import { canGo } from "./ooxml-content";

export type InsertBlocks = Extract<Edit, { kind: "insert-blocks" }>;

/** Finds the place and lets the writer that suits this Word and this much text put the blocks there. */
export function* insertBlocks({ at, blocks }: InsertBlocks, desk: Desk): EditTask {
  const place = yield* findPlace(at, desk);
  if (typeof place === "string") return place;
  if (blocks.length === 0) return yield* nothing();
  if (!(yield* mayGo(place, desk))) return "not-editable";
  return writerFor(blocks, desk.session) === "ooxml"
    ? yield* insertByOoxml(place, blocks, desk)
    : yield* insertByCalls(place, blocks);
}

/** An empty text is not always an empty paragraph. Where OOXML fails, blocks are put into it and nothing is taken away. */
function* mayGo(place: FoundPlace, { session }: Desk): Generator<"asked", boolean, void> {
  if (place.kind !== "empty-paragraph" || session.readBy === "proxies") return true;
  const ooxml = place.paragraph.getOoxml();
  yield "asked";
  return canGo(ooxml.value);
}

/** So many blocks are slow by plain calls; fewer are not worth Word's liberties with inserted OOXML. */
const manyBlocks = 6;

/**
 * On the web inserted OOXML is slow, modal and clears the undo list; where getOoxml fails, nothing is trusted to it.
 * Lists and page numbers can be had in no other way at the floor.
 */
function writerFor(blocks: readonly NewBlock[], { platform, readBy }: OfficeSession): "ooxml" | "calls" {
  if (blocks.some(needsOoxml)) return "ooxml";
  const isGood = (platform === "windows" || platform === "mac") && readBy === "ooxml";
  return isGood && blocks.length >= manyBlocks ? "ooxml" : "calls";
}

function needsOoxml(block: NewBlock): boolean {
  if (block.kind === "table") return false;
  const hasPages = block.content.some(({ kind }) => kind === "page-number" || kind === "page-count");
  return hasPages || block.kind === "list-item";
}

function* nothing(): EditTask {
  yield "ready";
  return undefined;
}
