import type { TextPlace } from "../checking/finding";
import type { Block, Furniture, Stretch, Table, TextBlock } from "../document/document";
import { textBlocks } from "../document/text-blocks";
import { normalise, withPlainSpaces, type NormalisedText } from "../language/normalise";
import { countWords, scanText, type ScannedText, type ScannedWords } from "../language/scan-text";
import { hasSign, signs } from "../language/text-signs";
import { findDates, mayHoldDate, type FoundDate } from "../language/swedish-dates";
import { findDiarienummer, mayHoldDiarienummer, type FoundDiarienummer } from "../language/diarienummer";

/** A block's text, or a line of it, as it is read: normalised, with the way back to the document. */
export class BlockText implements ScannedText {
  readonly signs: number;
  readonly words: ScannedWords;
  readonly marks: number;
  readonly knownSets: number;
  private foundDates: readonly FoundDate[] | undefined = undefined;
  private foundDiarienummer: readonly FoundDiarienummer[] | undefined = undefined;

  /** Each text of a document is one of these, so they hold what they need and no more. */
  constructor(
    readonly block: TextBlock,
    readonly text: string,
    scanned: ScannedText,
    private readonly origin: Origin,
  ) {
    this.signs = scanned.signs;
    this.words = scanned.words;
    this.marks = scanned.marks;
    this.knownSets = scanned.knownSets;
  }

  /** The same, for somebody to tell more about. */
  copy(): BlockText {
    return new BlockText(this.block, this.text, this, this.origin);
  }

  /** Its `this` is declared, for a method that is taken out of its object is found by the compiler then. */
  placeOf(this: BlockText, stretch: Stretch): TextPlace {
    const { offset, toOriginal } = this.origin;
    const { start, end } = toOriginal ? toOriginal(stretch) : stretch;
    const { id, text } = this.block;
    return { block: id, text, start: start + offset, end: end + offset };
  }

  /** The dates in it; several rules look at them, so they are found once, when first asked for. */
  dates(): readonly FoundDate[] {
    return (this.foundDates ??= mayHoldDate(this) ? findDates(this.text) : none);
  }

  /** The diarienummer in it, likewise. */
  diarienummer(): readonly FoundDiarienummer[] {
    return (this.foundDiarienummer ??= mayHoldDiarienummer(this) ? findDiarienummer(this.text) : none);
  }
}

/** Where in its block a text begins, and the way back from it, where it is not written as it is read. */
interface Origin {
  readonly offset: number;
  readonly toOriginal?: NormalisedText["toOriginal"];
}

const atStart: Origin = { offset: 0 };

const none: readonly never[] = [];

/** The whole text of a block, breaks and all. What an unfilled field shows is read as blank, here and below. */
export function readText(block: TextBlock): BlockText {
  const known = alreadyRead.get(block);
  if (known) return known;
  const text = textFrom(block, writtenIn(block), 0);
  alreadyRead.set(block, text);
  return text;
}

/** A block never changes, so it is read once, however many ask. */
const alreadyRead = new WeakMap<TextBlock, BlockText>();

/** The whole texts of the blocks, those in tables included, in reading order. */
export function readTexts(blocks: readonly Block[]): readonly BlockText[] {
  const texts: BlockText[] = [];
  for (const block of blocks) {
    if (block.kind !== "table") texts.push(readText(block));
    else for (const text of textsOfTable(block)) texts.push(text);
  }
  return texts;
}

function textsOfTable(table: Table): readonly BlockText[] {
  const known = tablesRead.get(table);
  if (known) return known;
  const texts = [...textBlocks([table])].map(readText);
  tablesRead.set(table, texts);
  return texts;
}

const tablesRead = new WeakMap<Table, readonly BlockText[]>();

/** The lines of the blocks, those in tables included, without the empty ones. */
export function readLines(blocks: Iterable<Block>): readonly BlockText[] {
  const lines: BlockText[] = [];
  for (const block of blocks) {
    if (block.kind !== "table") addLines(readText(block), lines);
    else for (const text of textsOfTable(block)) addLines(text, lines);
  }
  return lines;
}

/** Nearly every text is one line, and then the line is the text. */
function addLines(text: BlockText, lines: BlockText[]): void {
  if (hasSign(text, signs.oddSpace) && text.block.text.includes("\n"))
    lines.push(...linesOf(text).filter(isWritten));
  else if (isWritten(text)) lines.push(text);
}

const isWritten = (line: BlockText): boolean => countWords(line) > 0 || /\S/.test(line.text);

export function readFurniture(furniture: Furniture): readonly BlockText[] {
  return furniture.state === "read" ? readLines(furniture.blocks) : [];
}

/** The text without the spaces around it. */
export function trimmed({ text }: BlockText): string {
  return text.trim();
}

/** The place of all that is no space at the ends. */
export function placeOfAll(line: BlockText): TextPlace {
  const { text } = line;
  const start = text.length - text.trimStart().length;
  return line.placeOf({ start, end: Math.max(start, text.trimEnd().length) });
}

function linesOf(text: BlockText): readonly BlockText[] {
  const known = linesRead.get(text);
  if (known) return known;
  const lines = cutAtBreaks(text.block);
  linesRead.set(text, lines);
  return lines;
}

const linesRead = new WeakMap<BlockText, readonly BlockText[]>();

function cutAtBreaks(block: TextBlock): readonly BlockText[] {
  let start = 0;
  return writtenIn(block)
    .split("\n")
    .map((line) => {
      const from = start;
      start += line.length + 1;
      return textFrom(block, line, from);
    });
}

function textFrom(block: TextBlock, written: string, offset: number): BlockText {
  const seen = scanText(written);
  const origin = offset === 0 ? atStart : { offset };
  // Most texts are as they should be, or nearly, which is seen when their words are told apart.
  if (hasSign(seen, signs.unusual)) {
    const { text, toOriginal } = normalise(written);
    const scanned = scanText(text);
    const withThoseWritten = { ...scanned, signs: scanned.signs | (seen.signs & asWritten) };
    return new BlockText(block, text, withThoseWritten, { offset, toOriginal });
  }
  const text = hasSign(seen, signs.oddSpace) ? withPlainSpaces(written) : written;
  return new BlockText(block, text, seen, origin);
}

/** What is not as it was written is known by these still. */
const asWritten = signs.unusual | signs.oddSpace | signs.spaceBeforeStop;

/** What the writer has written: guidance in unfilled fields is blanks, as many, so that every position stays. */
function writtenIn({ text, spans }: TextBlock): string {
  if (spans.length === 0) return text;
  return spans.reduce((blanked, span) => {
    if (span.kind !== "control" || !span.placeholder) return blanked;
    return blanked.slice(0, span.start) + " ".repeat(span.end - span.start) + blanked.slice(span.end);
  }, text);
}
