import { sealNamespace } from "../../src/core/attestation/seal-namespace";
import { deviationsNamespace } from "../../src/core/deviations/deviations-namespace";
import type { BlockId } from "../../src/core/document/document";
import type { NewBlock, NewInline } from "../../src/core/editing/new-block";
import { applyEdits } from "../../src/ooxml/apply/apply-edits";
import { parseFlatOpc } from "../../src/ooxml/package/flat-opc";
import { openPackage } from "../../src/ooxml/package/open-package";
import { savePackage } from "../../src/ooxml/package/save-package";
import { packageForInsert } from "../../src/ooxml/write/package-for-insert";
import { docx, docxWith, p, run, table, unfilled } from "../support/docx";
import { lintOoxml } from "../support/lint-ooxml";
import { validatePackages } from "../support/validate-packages";

const text = (content: string): NewInline => ({ kind: "text", text: content });

/** One of everything that we write. */
const everything: readonly NewBlock[] = [
  { kind: "paragraph", style: "title", content: [text("Tjänsteutlåtande")] },
  { kind: "paragraph", style: "subtitle", content: [text("Svar på remiss")] },
  ...([1, 2, 3, 9] as const).map((level): NewBlock => ({
    kind: "heading",
    level,
    content: [text(`Nivå ${level}`)],
  })),
  {
    kind: "paragraph",
    style: "normal",
    content: [
      text("Dnr\t"),
      { kind: "field", tag: "tu:diarienummer", guidance: "diarienummer" },
      text(" med\nradbrytning och fast\u2011bindestreck "),
      { kind: "field", tag: "tu:namnd", guidance: "nämnd", value: "Exempelnämnden" },
    ],
  },
  { kind: "list-item", numbered: true, content: [text("ett")] },
  { kind: "list-item", numbered: false, content: [text("punkt")] },
  {
    kind: "paragraph",
    style: "header",
    content: [text("Sida "), { kind: "page-number" }, { kind: "page-count" }],
  },
  { kind: "table", rows: [["Namn", "Datum"], ["Vera Exempel"]] },
];

/** A document to which every kind of edit has been applied. */
function editedDocument(): Uint8Array {
  const file = docxWith(
    { letters: { font: "Garamond", size: 12 } },
    p("Nämnden skall ", unfilled("tu:x", "datum")),
    table([
      ["Namn", "Datum"],
      ["a", "b"],
    ]),
    p(run("Skötsel", '<w:rFonts w:ascii="Arial"/><w:sz w:val="18"/>')),
    p(""),
    p(""),
  );
  const first = "b0" as BlockId;
  const result = applyEdits(openPackage(file), [
    {
      kind: "replace-text",
      block: first,
      expected: "Nämnden skall datum",
      start: 8,
      end: 13,
      replacement: "ska",
    },
    { kind: "fill-fields", tag: "tu:x", expected: ["datum"], text: "13 december 2023" },
    { kind: "retag-field", from: "tu:x", to: "tu:motesdatum" },
    {
      kind: "append-table-row",
      table: "b1" as BlockId,
      expected: [
        ["Namn", "Datum"],
        ["a", "b"],
      ],
      cells: ["c", "d"],
    },
    {
      kind: "set-letters",
      block: "b6" as BlockId,
      expected: "Skötsel",
      start: 0,
      end: 7,
      font: "Garamond",
      size: 12,
    },
    { kind: "add-paragraph", after: "b6" as BlockId, expected: "Skötsel", across: "", text: "Parker" },
    { kind: "set-heading-level", block: "b6" as BlockId, expected: "Skötsel", level: 5 },
    { kind: "delete-empty-paragraph", block: "b7" as BlockId, expected: "" },
    { kind: "mark-header-row", table: "b1" as BlockId, expected: ["Namn", "Datum"] },
    { kind: "set-title", expected: "", title: "Plan" },
    { kind: "insert-blocks", at: { kind: "start" }, blocks: everything },
    {
      kind: "write-header",
      blocks: [{ kind: "paragraph", style: "header", content: [{ kind: "page-number" }] }],
    },
    { kind: "store-part", part: "seal", xml: `<seal xmlns="${sealNamespace}"/>` },
    { kind: "store-part", part: "deviations", xml: `<deviations xmlns="${deviationsNamespace}"/>` },
  ]);
  if (!result.ok) throw new Error(`refused: ${result.reason}`);
  return savePackage(result.package);
}

it("what we write is valid, and the validator finds a fault where there is one", async () => {
  const inserted = savePackage(parseFlatOpc(packageForInsert(everything)));
  const edited = editedDocument();
  const faulty = docx({ xml: "<w:p><w:r><w:rPr/><w:pPr/></w:r></w:p>" });
  expect(lintOoxml(openPackage(inserted))).toEqual([]);
  expect(lintOoxml(openPackage(edited))).toEqual([]);
  expect(await validatePackages([inserted, edited, faulty])).toEqual([
    [],
    [],
    [expect.stringContaining("pPr")],
  ]);
}, 60_000);
