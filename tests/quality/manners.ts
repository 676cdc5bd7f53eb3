import type { Block, Document, Heading, Span, TableCell, TextBlock } from "../../src/core/document/document";
import { openPackage } from "../../src/ooxml/package/open-package";
import { readDocument } from "../../src/ooxml/read/read-document";
import {
  bold,
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

/** A way in which people make the same document in Word. */
export interface Manner {
  readonly name: string;
  readonly styleIds: "sv" | "en";
  readonly heading: (heading: Heading) => Ooxml;
  /** A heading that is not styled is known by its name alone; a misspelt or unusual one is not known at all. */
  readonly hasHeadings: boolean;
}

const styledHeading = (heading: Heading): Ooxml => styled(`Heading${heading.level}`, contentOf(heading));

export const manners: readonly Manner[] = [
  { name: "heading styles", styleIds: "en", heading: styledHeading, hasHeadings: true },
  { name: "heading styles of a Swedish Word", styleIds: "sv", heading: styledHeading, hasHeadings: true },
  {
    name: "bold paragraphs for headings",
    styleIds: "sv",
    heading: (heading) => p(bold(heading.text)),
    hasHeadings: false,
  },
];

/** The document as a file made in that manner, read back. A header that could not be read stays so. */
export function remade(document: Document, { styleIds, heading }: Manner): Document {
  const { header } = document;
  const bytes = docxWith(
    {
      styleIds,
      ...(header.state === "read"
        ? { header: joined(header.blocks.map((block) => built(block, heading))) }
        : {}),
    },
    ...document.blocks.map((block) => built(block, heading)),
  );
  const read = readDocument(openPackage(bytes));
  return header.state === "unknown" ? { ...read, header } : read;
}

function built(block: Block, heading: Manner["heading"]): Ooxml {
  switch (block.kind) {
    case "heading":
      return heading(block);
    case "paragraph":
      return block.style === "Normal" ? p(...contentOf(block)) : styled(block.style, contentOf(block));
    case "list-item":
      return block.numbered ? numbered(...contentOf(block)) : bullet(...contentOf(block));
    case "table":
      return table(block.rows.map(({ cells }) => cells.map((cell) => builtCell(cell, heading))));
  }
}

const builtCell = ({ blocks }: TableCell, heading: Manner["heading"]): Ooxml =>
  joined(blocks.map((block) => built(block, heading)));

const joined = (pieces: readonly Ooxml[]): Ooxml => ooxml(pieces.map(({ xml }) => xml).join(""));

/** The text's runs, with its controls, fields, breaks and tabs. */
function contentOf({ text, spans }: TextBlock): readonly Ooxml[] {
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
