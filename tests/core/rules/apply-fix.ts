import type { Fix } from "../../../src/core/checking/finding";
import type { Block, Document, Span, Table, TextBlock } from "../../../src/core/document/document";
import { rowTexts } from "../../../src/core/document/table-texts";
import { textBlockBeside, textBlocks } from "../../../src/core/document/text-blocks";
import type { Edit, Place } from "../../../src/core/editing/edit";
import { textOf, type NewBlock } from "../../../src/core/editing/new-block";

/** What a host would make of a fix, all or nothing; it refuses a text that is not as expected. */
export function applyFix(document: Document, fix: Fix): Document {
  const edits = fix.edits.map(ofFix);
  const [words, others] = [edits.filter(isReplacement), edits.filter((edit) => !isReplacement(edit))];
  for (const edit of edits) expectAsBefore(document, edit);
  const lastFirst = [...words].sort((a, b) => b.start - a.start);
  return [...lastFirst, ...others].reduce(applyEdit, document);
}

const otherKinds = [
  "fill-fields",
  "retag-field",
  "append-table-row",
  "insert-at-cursor",
  "write-header",
  "store-part",
] as const;

/** Not what a rule's fix is made of. */
type OtherEdit = Extract<Edit, { kind: (typeof otherKinds)[number] }>;
type FixEdit = Exclude<Edit, OtherEdit>;

const isOther = (edit: Edit): edit is OtherEdit => otherKinds.some((kind) => kind === edit.kind);

function ofFix(edit: Edit): FixEdit {
  if (isOther(edit)) throw new Error(`No rule's fix is ${edit.kind}.`);
  return edit;
}

type Replacement = Extract<Edit, { kind: "replace-text" }>;

const isReplacement = (edit: Edit): edit is Replacement => edit.kind === "replace-text";

function expectAsBefore(document: Document, edit: FixEdit): void {
  if (!isAsExpected(document, edit)) throw new Error("The text has changed.");
}

function isAsExpected(document: Document, edit: FixEdit): boolean {
  const text = (id: string) => [...textBlocks(document.blocks)].find((block) => block.id === id)?.text;
  switch (edit.kind) {
    case "replace-text":
    case "set-heading-level":
    case "set-letters":
    case "delete-empty-paragraph":
      return text(edit.block) === edit.expected;
    case "add-paragraph":
      return (
        text(edit.after) === edit.expected &&
        textBlockBeside(document, edit.after, "after")?.text === edit.across
      );
    case "mark-header-row":
      return document.blocks.some(
        (block) =>
          block.kind === "table" &&
          block.id === edit.table &&
          rowTexts(block.rows[0]!).join("\t") === edit.expected.join("\t"),
      );
    case "set-title":
      return document.properties.title === edit.expected;
    case "insert-blocks":
      return isPlaceAsExpected(document, edit.at);
  }
}

function isPlaceAsExpected(document: Document, at: Place): boolean {
  if (at.kind !== "before" && at.kind !== "after")
    throw new Error("A fix's place is proven by its neighbours.");
  const neighbour = [...textBlocks(document.blocks)].find(({ id }) => id === at.block);
  return (
    at.across !== undefined &&
    neighbour?.text === at.expected &&
    textBlockBeside(document, at.block, at.kind)?.text === at.across
  );
}

function applyEdit(document: Document, edit: FixEdit): Document {
  switch (edit.kind) {
    case "replace-text":
      return inBlocks(document, edit.block, (block) => [replaced(block, edit)]);
    case "set-heading-level":
      return inBlocks(document, edit.block, ({ id, text, spans, look, editable }) => [
        {
          kind: "heading",
          id,
          text,
          spans,
          editable,
          level: edit.level,
          style: `heading ${edit.level}`,
          ...(look && { look }),
        },
      ]);
    case "set-letters":
      return inBlocks(document, edit.block, (block) => [withoutOwn(block, edit)]);
    case "delete-empty-paragraph":
      return inBlocks(document, edit.block, () => []);
    case "add-paragraph":
      return inBlocks(document, edit.after, (block) => [
        block,
        { ...block, id: newId(), text: edit.text, spans: [] },
      ]);
    case "insert-blocks": {
      const { at } = edit;
      if (at.kind !== "before" && at.kind !== "after") return document;
      const added = edit.blocks.map(toBlock);
      return inBlocks(document, at.block, (block) =>
        at.kind === "before" ? [...added, block] : [block, ...added],
      );
    }
    case "mark-header-row":
      return {
        ...document,
        blocks: document.blocks.map((block) => (block.id === edit.table ? withHeaderRow(block) : block)),
      };
    case "set-title":
      return { ...document, properties: { ...document.properties, title: edit.title } };
  }
}

function inBlocks(document: Document, id: string, change: (block: TextBlock) => readonly Block[]): Document {
  const inside = (block: Block): readonly Block[] => {
    if (block.kind !== "table") return block.id === id ? change(block) : [block];
    const cellsOf = (cells: Table["rows"][number]["cells"]) =>
      cells.map((cell) => ({ ...cell, blocks: cell.blocks.flatMap(inside) }));
    return [{ ...block, rows: block.rows.map((row) => ({ ...row, cells: cellsOf(row.cells) })) }];
  };
  return { ...document, blocks: document.blocks.flatMap(inside) };
}

/** The changes of one block come from its end on, so that those before keep their places. */
function replaced(block: TextBlock, { start, end, replacement }: Replacement): TextBlock {
  const moved = (at: number) =>
    at <= start ? at : at >= end ? at + replacement.length - (end - start) : start;
  const spans = block.spans.map((span) => ({ ...span, start: moved(span.start), end: moved(span.end) }));
  return { ...block, text: block.text.slice(0, start) + replacement + block.text.slice(end), spans };
}

function withoutOwn(
  block: TextBlock,
  { start, end, font, size }: Extract<Edit, { kind: "set-letters" }>,
): TextBlock {
  if (!block.look) return block;
  const direct = block.look.direct.flatMap(({ font: ownFont, size: ownSize, ...stretch }) => {
    const isIn = start <= stretch.start && stretch.end <= end;
    const left = {
      ...(ownFont === undefined || (isIn && font !== undefined) ? {} : { font: ownFont }),
      ...(ownSize === undefined || (isIn && size !== undefined) ? {} : { size: ownSize }),
    };
    return Object.keys(left).length === 0 ? [] : [{ ...stretch, ...left }];
  });
  return { ...block, look: { ...block.look, direct } };
}

function withHeaderRow(block: Block): Block {
  if (block.kind !== "table") return block;
  return { ...block, rows: block.rows.map((row, at) => (at === 0 ? { ...row, isHeader: true } : row)) };
}

let count = 0;
const newId = () => `new${++count}` as TextBlock["id"];

function toBlock(block: NewBlock): Block {
  if (block.kind === "table") throw new Error("No rule's fix puts in a table.");
  const base = { id: newId(), text: textOf(block.content), spans: spansOf(block), editable: true };
  if (block.kind === "heading")
    return { ...base, kind: "heading", level: block.level, style: `heading ${block.level}` };
  return { ...base, kind: "paragraph", style: "Normal" };
}

function spansOf({ content }: Exclude<NewBlock, { kind: "table" }>): readonly Span[] {
  let at = 0;
  return content.flatMap((inline): Span[] => {
    const start = at;
    at += textOf([inline]).length;
    if (inline.kind !== "field") return [];
    return [{ kind: "control", tag: inline.tag, placeholder: inline.value === undefined, start, end: at }];
  });
}
