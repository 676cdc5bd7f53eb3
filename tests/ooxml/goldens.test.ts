import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { BlockId } from "../../src/core/document/document";
import type { Edit } from "../../src/core/editing/edit";
import type { NewBlock, NewInline } from "../../src/core/editing/new-block";
import { applyEdits } from "../../src/ooxml/apply/apply-edits";
import { parseFlatOpc } from "../../src/ooxml/package/flat-opc";
import { openPackage } from "../../src/ooxml/package/open-package";
import { packageForInsert } from "../../src/ooxml/write/package-for-insert";
import { docxWith, ooxml } from "../support/docx";
import { lintOoxml } from "../support/lint-ooxml";
import { printForReview } from "../support/print-for-review";

const folder = join(__dirname, "../goldens");

function expectGolden(name: string, actual: string): void {
  const path = join(folder, name);
  if (process.env["UPDATE_GOLDENS"]) writeFileSync(path, actual);
  expect(existsSync(path) && readFileSync(path, "utf8")).toBe(actual);
}

const block = (number: number): BlockId => `b${number}` as BlockId;
const text = (content: string): NewInline => ({ kind: "text", text: content });

const section: readonly NewBlock[] = [
  { kind: "heading", level: 1, content: [text("Ärendet")] },
  {
    kind: "paragraph",
    style: "normal",
    content: [
      text("Remissen har "),
      { kind: "field", tag: "tu:remissdiarienummer", guidance: "remissens diarienummer" },
      text(" och kom från "),
      { kind: "field", tag: "tu:remissinstans", guidance: "avsändare", value: "kommunstyrelsen" },
      text("."),
    ],
  },
  { kind: "list-item", numbered: true, content: [text("Nämnden godkänner förslaget.")] },
  { kind: "list-item", numbered: true, content: [text("Beslutet justeras omedelbart.")] },
  {
    kind: "table",
    rows: [
      ["Namn", "Datum"],
      ["Vera Exempel", "2026-01-02"],
    ],
  },
];

interface Golden {
  readonly name: string;
  readonly edits: readonly Edit[];
  /** The part to be looked at. */
  readonly part: string;
}

const goldens: readonly Golden[] = [
  {
    name: "phone-in-split-runs",
    part: "/word/document.xml",
    edits: [
      {
        kind: "replace-text",
        block: block(0),
        expected: "Telefon: 08-12345678",
        start: 9,
        end: 20,
        replacement: "08-123 456 78",
      },
    ],
  },
  {
    name: "unfilled-field",
    part: "/word/document.xml",
    edits: [
      {
        kind: "fill-fields",
        tag: "tu:diarienummer",
        expected: ["diarienummer", "diarienummer"],
        text: "EX 2026/7",
      },
    ],
  },
  {
    name: "section-after-a-heading",
    part: "/word/document.xml",
    edits: [
      { kind: "insert-blocks", at: { kind: "after", block: block(1), expected: "Kort." }, blocks: section },
    ],
  },
  {
    name: "second-approver",
    part: "/word/document.xml",
    edits: [
      {
        kind: "append-table-row",
        table: block(1),
        expected: [
          ["Namn", "Datum"],
          ["Vera Exempel", "2026-01-02"],
        ],
        cells: ["Vilhelm Exempel, Förvaltningschef", "2026-01-03"],
      },
    ],
  },
  {
    name: "page-numbers",
    part: "/word/header1.xml",
    edits: [
      {
        kind: "write-header",
        blocks: [
          {
            kind: "paragraph",
            style: "header",
            content: [text("Sida "), { kind: "page-number" }, text(" ("), { kind: "page-count" }, text(")")],
          },
        ],
      },
    ],
  },
  {
    name: "headings-and-letters",
    part: "/word/document.xml",
    edits: [
      { kind: "set-heading-level", block: block(1), expected: "Ängar i parkerna", level: 2 },
      { kind: "set-heading-level", block: block(2), expected: "Skötseln", level: 3 },
      {
        kind: "set-letters",
        block: block(3),
        expected: "Text, en mening som är inklistrad, och mer.",
        start: 6,
        end: 35,
        font: "Garamond",
        size: 12,
      },
    ],
  },
  {
    name: "rows-and-empty-paragraphs",
    part: "/word/document.xml",
    edits: [
      { kind: "delete-empty-paragraph", block: block(1), expected: "" },
      { kind: "delete-empty-paragraph", block: block(2), expected: "" },
      { kind: "mark-header-row", table: block(4), expected: ["Park", "Antal ängar"] },
    ],
  },
  {
    name: "one-more-point",
    part: "/word/document.xml",
    edits: [
      {
        kind: "add-paragraph",
        after: block(0),
        expected: "Nämnden godkänner planen.",
        across: "Ärendet",
        text: "Beslutet justeras omedelbart.",
      },
    ],
  },
  {
    name: "title-of-the-file",
    part: "/docProps/core.xml",
    edits: [{ kind: "set-title", expected: "", title: "Plan för ängar & vägar" }],
  },
];

it.each(goldens)("$name reads as reviewed", ({ name, edits, part }) => {
  const body = readFileSync(join(folder, `${name}.in.xml`), "utf8");
  const file = docxWith(
    { styleIds: "sv", letters: { font: "Garamond", size: 12 } },
    ooxml(body.replace(/\n\s*/g, "")),
  );
  const result = applyEdits(openPackage(file), edits);
  if (!result.ok) throw new Error(`refused: ${result.reason}`);
  expect(lintOoxml(result.package)).toEqual([]);
  expectGolden(`${name}.out.xml`, printForReview(result.package.xml(part)!.root));
});

it("what is given to Word's insertOoxml reads as reviewed", () => {
  const made = packageForInsert(section);
  expect(lintOoxml(parseFlatOpc(made))).toEqual([]);
  const parts = ["/word/document.xml", "/word/styles.xml", "/word/numbering.xml"];
  const printed = parts.map(
    (part) => `<!-- ${part} -->\n${printForReview(parseFlatOpc(made).xml(part)!.root)}`,
  );
  expectGolden("package-for-insert.out.xml", printed.join("\n"));
});
