import { textOf, type NewBlock, type NewInline } from "../../../core/editing/new-block";
import { padded } from "./append-table-row";
import type { FoundPlace } from "./find-place";
import { builtInStyleOf } from "./new-block-style";

export type NewField = Extract<NewInline, { kind: "field" }>;
export type NewText = Exclude<NewBlock, { kind: "table" }>;
export type NewTable = Extract<NewBlock, { kind: "table" }>;

/** What was put into Word, for reading it back. */
export type WrittenBlock =
  | {
      readonly kind: "text";
      readonly block: NewText;
      readonly target: Word.Paragraph;
      readonly fields: readonly WrittenField[];
    }
  | { readonly kind: "table"; readonly block: NewTable; readonly target: Word.Table };

export interface WrittenField {
  readonly field: NewField;
  readonly control: Word.ContentControl;
}

/** Queues the blocks, one after another, each with its built-in style. */
export function writeBlocksByCalls(place: FoundPlace, blocks: readonly NewBlock[]): readonly WrittenBlock[] {
  const written: WrittenBlock[] = [];
  for (const block of blocks) {
    const last = written.at(-1)?.target;
    written.push(
      writeBlock(last ? { kind: "beside", neighbour: last, side: "After", index: 0 } : place, block),
    );
  }
  return written;
}

function writeBlock(place: FoundPlace, block: NewBlock): WrittenBlock {
  if (block.kind === "table") return { kind: "table", block, target: insertTable(place, block) };
  const target = insertEmptyParagraph(place);
  const style = builtInStyleOf(block);
  if (style !== undefined) target.styleBuiltIn = style;
  return {
    kind: "text",
    block,
    target,
    fields: writeInlines(block.content, (text) => target.insertText(text, "End")),
  };
}

function insertEmptyParagraph(place: FoundPlace): Word.Paragraph {
  switch (place.kind) {
    case "body":
      return place.neighbour.insertParagraph("", place.side);
    case "beside":
      return place.neighbour.insertParagraph("", place.side);
    case "empty-paragraph":
      return place.paragraph;
  }
}

function insertTable(place: FoundPlace, { rows }: NewTable): Word.Table {
  const values = rows.map((row) => padded(row, rows));
  const size = [values.length, values[0]?.length ?? 0] as const;
  const table = insertTableAt(place, size, values);
  table.headerRowCount = 1;
  return table;
}

function insertTableAt(
  place: FoundPlace,
  [rows, columns]: readonly [number, number],
  values: string[][],
): Word.Table {
  switch (place.kind) {
    case "body":
      return place.neighbour.insertTable(rows, columns, place.side, values);
    case "beside":
      return place.neighbour.insertTable(rows, columns, place.side, values);
    case "empty-paragraph":
      return place.paragraph.insertTable(rows, columns, "After", values);
  }
}

/**
 * Inserts the texts first and puts the controls around them afterwards: text that is inserted after a control may land
 * inside it. A field without a value shows its guidance as text, until Word takes it as a placeholder.
 */
export function writeInlines(
  content: readonly NewInline[],
  insert: (text: string) => Word.Range,
): readonly WrittenField[] {
  const pieces = content.flatMap((inline) => {
    const text = textOf([inline]);
    return text === "" ? [] : [{ inline, range: insert(text) }];
  });
  return pieces.flatMap(({ inline, range }) => (inline.kind === "field" ? [wrap(range, inline)] : []));
}

function wrap(range: Word.Range, field: NewField): WrittenField {
  const control = range.insertContentControl();
  control.tag = field.tag;
  return { field, control };
}
