import type { Document } from "../../../src/core/document/document";
import { textBlocks } from "../../../src/core/document/text-blocks";
import { docx, docxWith, h1, numbered, ooxml, p, run, styled } from "../../support/docx";
import {
  added,
  emptied,
  empty,
  foreign,
  headerRow,
  heading,
  kinds,
  letters,
  on,
  texts,
  titled,
  unmarked,
  type Planned,
} from "./planned-structure";

const outline = (text: string) =>
  ooxml(`<w:p><w:pPr><w:outlineLvl w:val="3"/></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`);

export interface Example {
  readonly does: string;
  readonly file: Uint8Array;
  readonly edits: Planned;
  /** What is different afterwards. */
  readonly leaves: (document: Document) => unknown;
  readonly expected: unknown;
}

export const examples: readonly Example[] = [
  {
    does: "gives a heading another level",
    file: docx(h1("Ärendet"), styled("Heading3", ["Ängar"]), p("Text.")),
    edits: heading(1, 2),
    leaves: kinds,
    expected: ["1 Ärendet", "2 Ängar", "paragraph"],
  },
  {
    does: "makes a bold line a heading, in a file that has no such style yet",
    file: docxWith(
      { styleIds: "sv" },
      h1("Ärendet"),
      p(run("Bakgrund", "<w:b/>")),
      outline("Nivå"),
      p("Text."),
    ),
    edits: (document) => [...heading(1, 3)(document), ...heading(2, 2)(document)],
    leaves: kinds,
    expected: ["1 Ärendet", "3 Bakgrund", "2 Nivå", "paragraph"],
  },
  {
    does: "takes empty paragraphs away",
    file: docx(h1("Ärendet"), p("Text."), empty, p(" "), empty, h1("Bakgrund"), p("Slut.")),
    edits: emptied(2, 3),
    leaves: texts,
    expected: ["Ärendet", "Text.", "", "Bakgrund", "Slut."],
  },
  {
    does: "gives pasted words the font and size of their style",
    file: docxWith({ letters: { font: "Garamond", size: 12 } }, p("Före. ", foreign, " Efter."), p(foreign)),
    edits: (document) => {
      const wanted = { font: "Garamond", size: 12 };
      return [0, 1].flatMap((at) => letters(at, "Inklistrad text i ett annat typsnitt.", wanted)(document));
    },
    leaves: ({ blocks }) => [...textBlocks(blocks)].map(({ look }) => look?.direct),
    expected: [[], []],
  },
  {
    does: "corrects words and their look in one paragraph",
    file: docxWith({ letters: { font: "Garamond", size: 12 } }, p("Före före. ", foreign, " Efter.")),
    edits: (document) => [
      ...on(0, ({ id, text }) => ({
        kind: "replace-text",
        block: id,
        expected: text,
        start: 0,
        end: 9,
        replacement: "Innan",
      }))(document),
      ...letters(0, "Inklistrad text i ett annat typsnitt.", { font: "Garamond", size: 12 })(document),
    ],
    leaves: ({ blocks }) => [...textBlocks(blocks)].map(({ text, look }) => [text, look?.direct]),
    expected: [["Innan. Inklistrad text i ett annat typsnitt. Efter.", []]],
  },
  {
    does: "marks the header row of a table",
    file: docx(h1("Ärendet"), p("Text."), unmarked, p("Slut.")),
    edits: headerRow,
    leaves: ({ blocks }) =>
      blocks.map((block) => block.kind === "table" && block.rows.map(({ isHeader }) => isHeader)),
    expected: [false, false, [true, false], false],
  },
  {
    does: "adds a point to a list",
    file: docx(
      h1("Förslag till beslut"),
      numbered("Nämnden godkänner planen."),
      p("Text."),
      numbered("Annat."),
    ),
    edits: added(1, "Beslutet justeras omedelbart."),
    leaves: ({ blocks }) => blocks.map((block) => (block.kind === "list-item" ? block.numbered : block.kind)),
    expected: ["heading", true, true, "paragraph", true],
  },
  {
    does: "adds a paragraph in the look of the one above",
    file: docx(h1("Förslag till beslut"), styled("Heading2", ["Nämnden"]), p("Text.")),
    edits: added(1, "Mer."),
    leaves: kinds,
    expected: ["1 Förslag till beslut", "2 Nämnden", "2 Mer.", "paragraph"],
  },
  {
    does: "gives the file a title",
    file: docx(h1("Ärendet"), p("Text.")),
    edits: titled("Plan för ängar & vägar"),
    leaves: ({ properties }) => properties.title,
    expected: "Plan för ängar & vägar",
  },
];
