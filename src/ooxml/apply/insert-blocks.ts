import { textBlockBeside } from "../../core/document/text-blocks";
import type { Edit, Place } from "../../core/editing/edit";
import type { Refusal } from "../../core/editing/edit-result";
import { writeBlocks, emptyParagraph } from "../write/write-blocks";
import {
  childElements,
  closest,
  insertAfter,
  insertAt,
  insertBefore,
  remove,
  type XmlElement,
} from "../xml/node";
import { isFree } from "./control-freedom";
import type { EditSession } from "./edit-session";
import { moveBookmarks, standsEmpty } from "./empty-paragraph";
import { rowTexts } from "../../core/document/table-texts";

type InsertBlocks = Extract<Edit, { kind: "insert-blocks" }>;

export function insertBlocks(session: EditSession, { at, blocks }: InsertBlocks): Refusal | undefined {
  const place = findPlace(session, at);
  if (typeof place === "string") return place;
  const written = writeBlocks(blocks, session.writing);
  session.newTables.push(...written.filter(({ name }) => name === "w:tbl"));
  return place.put(written);
}

interface FoundPlace {
  readonly put: (written: readonly XmlElement[]) => Refusal | undefined;
}

function findPlace(session: EditSession, place: Place): FoundPlace | Refusal {
  switch (place.kind) {
    case "start":
      return behind(session, session.body, (first) => insertAt(session.body, 0, first));
    case "end":
      return { put: (written) => putAtEnd(session.body, written) };
    case "before":
    case "after":
      return besideNeighbour(session, place);
    case "in-place-of-empty":
      return inPlaceOfEmpty(session, place);
  }
}

function putAtEnd(body: XmlElement, written: readonly XmlElement[]): undefined {
  const section = childElements(body, "w:sectPr").at(-1);
  for (const node of written) {
    if (section) insertBefore(section, node);
    else insertAt(body, body.children.length, node);
  }
}

function besideNeighbour(
  session: EditSession,
  { kind, block, expected, across }: Extract<Place, { kind: "before" | "after" }>,
): FoundPlace | Refusal {
  const neighbour = session.block(block);
  const node = session.elementOf(block);
  if (!neighbour || !node) return "block-is-gone";
  const text =
    neighbour.kind === "table"
      ? rowTexts(neighbour.rows[0] ?? { isHeader: false, cells: [] }).join("\t")
      : neighbour.text;
  if (text !== expected) return "text-has-changed";
  if (across !== undefined && textBlockBeside(session.document, block, kind)?.text !== across)
    return "text-has-changed";
  if (neighbour.kind !== "table" && !neighbour.editable) return "not-editable";
  const outer = outsideControls(node, kind);
  if (!isFree(outer)) return "not-editable";
  if (kind === "after") return behind(session, outer, (first) => insertAfter(outer, first));
  return {
    put: (written) => {
      for (const made of written) insertBefore(outer, made);
      return undefined;
    },
  };
}

/** New blocks stand outside the controls of which the neighbour is the edge. */
function outsideControls(node: XmlElement, side: "before" | "after"): XmlElement {
  const content = node.parent;
  const control = content?.name === "w:sdtContent" ? closest(content, "w:sdt") : undefined;
  if (!content || !control) return node;
  const inside = childElements(content);
  const edge = side === "before" ? inside[0] : inside.at(-1);
  return edge === node ? outsideControls(control, side) : node;
}

/** Behind the neighbour, or behind what this plan has put there already. */
function behind(
  session: EditSession,
  neighbour: XmlElement,
  putFirst: (first: XmlElement) => void,
): FoundPlace {
  return {
    put: (written) => {
      for (const node of written) {
        const last = session.insertedBehind.get(neighbour);
        if (last) insertAfter(last, node);
        else putFirst(node);
        session.insertedBehind.set(neighbour, node);
      }
      return undefined;
    },
  };
}

function inPlaceOfEmpty(
  session: EditSession,
  { block }: Extract<Place, { kind: "in-place-of-empty" }>,
): FoundPlace | Refusal {
  const paragraph = session.textBlock(block);
  const node = session.elementOf(block);
  if (!paragraph || !node?.parent) return "block-is-gone";
  if (paragraph.text !== "") return "text-has-changed";
  if (!paragraph.editable || !standsEmpty(node) || !isFree(node)) return "not-editable";
  return {
    put: (written) => {
      for (const made of written) insertBefore(node, made);
      if (!moveBookmarks(node, written)) return "not-editable";
      remove(node);
      return undefined;
    },
  };
}

/** Word joins tables that touch, and wants a paragraph behind the last one. */
export function keepTableApart(table: XmlElement): void {
  const siblings = table.parent ? childElements(table.parent) : [];
  const index = siblings.indexOf(table);
  if (siblings[index - 1]?.name === "w:tbl") insertBefore(table, emptyParagraph());
  const next = siblings[index + 1]?.name;
  if (next === undefined || next === "w:tbl" || next === "w:sectPr") insertAfter(table, emptyParagraph());
}
