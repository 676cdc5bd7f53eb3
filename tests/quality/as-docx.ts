import type { Block, Document, Heading, Span, TableCell, TextBlock } from "../../src/core/document/document";
import {
  bullet,
  complexField,
  docxWith,
  field,
  lineBreak,
  numbered,
  ooxml,
  p,
  run,
  styled,
  tab,
  table,
  unfilled,
  type Ooxml,
} from "../support/docx";

/** How a document is made in Word. */
export interface Making {
  readonly styleIds: "sv" | "en";
  readonly heading: (heading: Heading) => Ooxml;
}

/** The document as a file. One whose header could not be read gets none. */
export function asDocx({ header, blocks }: Document, { styleIds, heading }: Making): Uint8Array {
  return docxWith(
    {
      styleIds,
      ...(header.state === "read"
        ? { header: joined(header.blocks.map((block) => built(block, heading))) }
        : {}),
    },
    ...blocks.map((block) => built(block, heading)),
    // Word has a paragraph last in every document.
    ...(blocks.at(-1)?.kind === "table" ? [p()] : []),
  );
}

function built(block: Block, heading: Making["heading"]): Ooxml {
  switch (block.kind) {
    case "heading":
      return heading(block);
    case "paragraph":
      return block.style === "Normal" ? p(...plainContent(block)) : styled(block.style, plainContent(block));
    case "list-item":
      return block.numbered ? numbered(...plainContent(block)) : bullet(...plainContent(block));
    case "table":
      return table(block.rows.map(({ cells }) => cells.map((cell) => builtCell(cell, heading))));
  }
}

const builtCell = ({ blocks }: TableCell, heading: Making["heading"]): Ooxml =>
  joined(blocks.map((block) => built(block, heading)));

const joined = (pieces: readonly Ooxml[]): Ooxml => ooxml(pieces.map(({ xml }) => xml).join(""));

/** The text's runs, with its controls, fields, breaks and tabs. */
export function plainContent({ text, spans }: TextBlock): readonly Ooxml[] {
  const content: Ooxml[] = [];
  let at = 0;
  for (const span of spans) {
    content.push(...plain(text.slice(at, span.start)), spanned(span, text.slice(span.start, span.end)));
    at = span.end;
  }
  return [...content, ...plain(text.slice(at))];
}

const plain = (text: string): readonly Ooxml[] =>
  text
    .split(/([\n\t])/)
    .filter((piece) => piece !== "")
    .map((piece) => (piece === "\n" ? lineBreak : piece === "\t" ? tab : run(piece)));

function spanned(span: Span, text: string): Ooxml {
  if (span.kind === "control") return span.placeholder ? unfilled(span.tag, text) : field(span.tag, text);
  if (span.kind === "field") return complexField(span.instruction, text);
  throw new Error(`No labelled document has a ${span.kind}.`);
}
