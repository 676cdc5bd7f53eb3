import { textOf, type NewBlock } from "../../../core/editing/new-block";
import { packageForInsert } from "../../../ooxml/write/package-for-insert";
import { padded } from "./append-table-row";
import type { Desk } from "./desk";
import type { EditStage, EditTask } from "./edit-task";
import { comparable } from "./final-text";
import type { FoundPlace } from "./find-place";
import { showsContent } from "./insert-by-calls";
import { builtInStyleOf } from "./new-block-style";

/** The writer for many blocks: one insertion of OOXML, then what Word made of it is read and put right. */
export function* insertByOoxml(place: FoundPlace, blocks: readonly NewBlock[], desk: Desk): EditTask {
  yield "ready";
  emptyParagraphAt(place).insertOoxml(packageForInsert(blocks), "Replace");
  yield "written";
  const wanted = blocks.flatMap(paragraphsOf);
  const taken = place.kind === "empty-paragraph" ? 1 : 0;
  const next = desk.texts()[place.index + taken]?.text;
  const expected = { index: place.index, wanted, next, added: wanted.length - taken };
  const inserted = yield* readInserted(expected, desk);
  if (!inserted) return "not-verified";
  yield* putRight(endsInTable(blocks) ? { ...inserted, leftOver: undefined } : inserted, wanted);
  return (yield* hasAllTags(blocks, desk)) ? undefined : "not-verified";
}

/** Then the empty paragraph stays: Word needs one there, or the table would join the next. */
const endsInTable = (blocks: readonly NewBlock[]): boolean => blocks.at(-1)?.kind === "table";

function emptyParagraphAt(place: FoundPlace): Word.Paragraph {
  switch (place.kind) {
    case "empty-paragraph":
      return place.paragraph;
    case "body":
      return asNormal(place.neighbour.insertParagraph("", place.side));
    case "beside":
      return asNormal(place.neighbour.insertParagraph("", place.side));
  }
}

function asNormal(paragraph: Word.Paragraph): Word.Paragraph {
  paragraph.styleBuiltIn = "Normal";
  return paragraph;
}

/** A paragraph that is to be there afterwards, a table's cells among them. */
interface WantedParagraph {
  readonly reads: (text: string) => boolean;
  readonly style: Word.Paragraph["styleBuiltIn"] | undefined;
}

function paragraphsOf(block: NewBlock): readonly WantedParagraph[] {
  if (block.kind !== "table") {
    return [{ reads: (text) => showsContent(text, block.content), style: builtInStyleOf(block) }];
  }
  return block.rows.flatMap((row) =>
    padded(row, block.rows).map((cell) => ({
      reads: (text: string) => comparable(text).trim() === comparable(cell).trim(),
      style: undefined,
    })),
  );
}

interface Inserted {
  readonly paragraphs: readonly Word.Paragraph[];
  /** The empty paragraph that Word left behind the last block, if it did. */
  readonly leftOver: Word.Paragraph | undefined;
}

interface Expected {
  /** Where the first of them stands, or further down by as much as the body has grown. */
  readonly index: number;
  readonly wanted: readonly WantedParagraph[];
  /** The text of the paragraph that stood behind the place before; undefined at the end. */
  readonly next: string | undefined;
  /** How many paragraphs this insertion adds, if Word leaves none behind. */
  readonly added: number;
}

function* readInserted(
  { index, wanted, next, added }: Expected,
  desk: Desk,
): Generator<"asked", Inserted | undefined, void> {
  const now = desk.context.document.body.paragraphs;
  now.load("items/text,items/styleBuiltIn,items/tableNestingLevel");
  yield "asked";
  const growth = now.items.length - desk.texts().length;
  const start = findRun(now.items, wanted, [index, index + Math.max(0, growth)]);
  if (start === undefined) return undefined;
  const after = now.items[start + wanted.length];
  const isNew = next !== "" || growth === added + 1;
  const isLeftOver = after?.text === "" && after.tableNestingLevel === 0 && isNew;
  return {
    paragraphs: now.items.slice(start, start + wanted.length),
    leftOver: isLeftOver ? after : undefined,
  };
}

function findRun(
  paragraphs: readonly Word.Paragraph[],
  wanted: readonly WantedParagraph[],
  [first, last]: readonly [number, number],
): number | undefined {
  for (let start = first; start <= last; start++) {
    if (wanted.every(({ reads }, nth) => reads(paragraphs[start + nth]?.text ?? "\uFFFF"))) return start;
  }
  return undefined;
}

/** Takes the left-over paragraph away, and sets by call the styles that did not come along. */
function* putRight(
  { paragraphs, leftOver }: Inserted,
  wanted: readonly WantedParagraph[],
): Generator<EditStage, void, void> {
  const strays = paragraphs.flatMap((paragraph, index) => {
    const style = wanted[index]?.style;
    return style === undefined || paragraph.styleBuiltIn === style ? [] : [{ paragraph, style }];
  });
  if (strays.length === 0 && !leftOver) return;
  for (const { paragraph, style } of strays) paragraph.styleBuiltIn = style;
  leftOver?.delete();
  yield "written";
}

/** Our controls are found by their tags and by nothing else. */
function* hasAllTags(blocks: readonly NewBlock[], desk: Desk): Generator<"asked", boolean, void> {
  const tags = blocks
    .flatMap((block) => (block.kind === "table" ? [] : block.content))
    .flatMap((inline) => (inline.kind === "field" && textOf([inline]) !== "" ? [inline.tag] : []));
  const distinct = [...new Set(tags)];
  if (distinct.length === 0) return true;
  const found = distinct.map((tag) => desk.context.document.body.contentControls.getByTag(tag));
  for (const controls of found) controls.load("items/tag");
  yield "asked";
  return distinct.every(
    (tag, index) => found[index]!.items.length >= tags.filter((other) => other === tag).length,
  );
}
