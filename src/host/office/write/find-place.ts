import type { BlockId } from "../../../core/document/document";
import type { Place } from "../../../core/editing/edit";
import type { Refusal } from "../../../core/editing/edit-result";
import { plainText } from "../read/proxy-blocks";
import { isSameTable } from "./append-table-row";
import type { Desk } from "./desk";
import { comparable } from "./final-text";

/** Where new blocks go, in Word's terms. `index` is where the first will stand among the body's paragraphs. */
export type FoundPlace = { readonly index: number } & (
  | { readonly kind: "body"; readonly neighbour: Word.Body; readonly side: "Start" | "End" }
  | {
      readonly kind: "beside";
      readonly neighbour: Word.Paragraph | Word.Table;
      readonly side: "Before" | "After";
    }
  | { readonly kind: "empty-paragraph"; readonly paragraph: Word.Paragraph }
);

export type PlaceSearch = Generator<"asked", FoundPlace | Refusal, void>;

export function* findPlace(at: Place, desk: Desk): PlaceSearch {
  switch (at.kind) {
    case "start":
      yield "asked";
      return { kind: "body", neighbour: desk.context.document.body, side: "Start", index: 0 };
    case "end":
      yield "asked";
      return { kind: "body", neighbour: desk.context.document.body, side: "End", index: desk.texts().length };
    case "in-place-of-empty":
      yield "asked";
      return findEmptyParagraph(at.block, desk);
    case "before":
    case "after": {
      const side = at.kind === "before" ? "Before" : "After";
      if (desk.session.memory.tables.has(at.block)) return yield* besideTable(at, side, desk);
      yield "asked";
      return besideParagraph(at, side, desk);
    }
  }
}

type Neighbour = Extract<Place, { kind: "before" | "after" }>;
type Side = "Before" | "After";

function findEmptyParagraph(block: BlockId, desk: Desk): FoundPlace | Refusal {
  const found = desk.find(block, "");
  if (!found.ok) return found.reason;
  if (plainText(desk.texts()[found.index]!.text) !== "") return "text-has-changed";
  return { kind: "empty-paragraph", paragraph: desk.paragraphs()[found.index]!, index: found.index };
}

function besideParagraph(
  { block, expected, across }: Neighbour,
  side: Side,
  desk: Desk,
): FoundPlace | Refusal {
  const found = desk.find(block, expected);
  if (!found.ok) return found.reason;
  if (!standsAcross(desk, found.index, { side, across })) return "text-has-changed";
  const index = side === "Before" ? found.index : found.index + 1;
  return { kind: "beside", neighbour: desk.paragraphs()[found.index]!, side, index };
}

interface Across {
  readonly side: Side;
  readonly across: string | undefined;
}

/**
 * Whether what stands on that side of the paragraph proves the place, if anything is to. Paragraphs without a word
 * between the two disprove nothing: one that a tracked deletion has taken stands there still, and is not read.
 */
export function standsAcross(desk: Desk, index: number, { side, across }: Across): boolean {
  if (across === undefined) return true;
  const texts = desk.texts().map(({ text }) => comparable(text));
  const beyond = side === "Before" ? texts.slice(0, index).reverse() : texts.slice(index + 1);
  const wanted = comparable(across);
  const [nearest, worded] = [beyond[0], beyond.find((text) => text.trim() !== "")];
  return nearest === wanted || worded === wanted;
}

/** A table is known by its first row; where others begin alike, by its place among them. */
function* besideTable({ block, expected }: Neighbour, side: Side, desk: Desk): PlaceSearch {
  const { tables } = desk.context.document.body;
  tables.load("items/values");
  yield "asked";
  const place = desk.session.memory.tables.get(block) ?? -1;
  const table = tables.items[place];
  if (!table) return "block-is-gone";
  if (!isSameTable([table.values[0] ?? []], [expected.split("\t")])) return "text-has-changed";
  return { kind: "beside", neighbour: table, side, index: edgeOfTable(desk, place, side) };
}

/** The index of a table's first paragraph, or of the one after its last. */
function edgeOfTable(desk: Desk, place: number, side: Side): number {
  const isInTable = desk.texts().map(({ nesting }) => nesting > 0);
  const starts = isInTable.flatMap((inside, index) => (inside && !isInTable[index - 1] ? [index] : []));
  const start = starts[place] ?? isInTable.length;
  const end = isInTable.indexOf(false, start);
  if (side === "Before") return start;
  return end < 0 ? isInTable.length : end;
}
