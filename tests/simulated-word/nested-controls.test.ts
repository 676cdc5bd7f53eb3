/** @jest-environment jsdom */
import { openPackage } from "../../src/ooxml/package/open-package";
import { lintOoxml } from "../support/lint-ooxml";
import { openWord } from "../support/word-session";
import { batchOver, nothing } from "./batch";
import { bodyXml, docx, p, table } from "./documents";

beforeAll(async () => {
  await openWord(docx(p("")));
});

const block = (tag: string, content: string, lock = ""): string =>
  `<w:sdt><w:sdtPr><w:tag w:val="${tag}"/>${lock}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
const tagged = (document: Word.Document, tag: string) => document.contentControls.getByTag(tag).getFirst();
const holding = block("yttre", p("ett") + block("inre", table([["a", "b"]]) + p("två"))) + p("sist");

async function after(bytes: Uint8Array, act: (document: Word.Document) => unknown) {
  const { word } = await batchOver(bytes, (open) => {
    act(open);
    return nothing;
  });
  expect(lintOoxml(openPackage(word.bytes())).filter((fault) => !/stands in a table$/.test(fault))).toEqual(
    [],
  );
  return word;
}

it.each([
  [
    "its text replaced",
    (open: Word.Document) => tagged(open, "yttre").insertText("nytt", "Replace"),
    ["nytt", "sist"],
  ],
  [
    "its inner one replaced",
    (open: Word.Document) => tagged(open, "inre").insertText("i", "Replace"),
    ["ett", "i", "sist"],
  ],
  [
    "its inner one unwrapped",
    (open: Word.Document) => tagged(open, "inre").delete(true),
    ["ett", "a", "b", "två", "sist"],
  ],
  [
    "all that an outer one holds deleted",
    (open: Word.Document) => [
      tagged(open, "yttre").getRange().paragraphs.getFirst().delete(),
      tagged(open, "inre").delete(false),
    ],
    ["", "sist"],
  ],
  ["its inner one deleted", (open: Word.Document) => tagged(open, "inre").delete(false), ["ett", "sist"]],
])("a control that holds a table and another control, %s", async (_, act, texts) => {
  expect((await after(docx(holding), act)).paragraphs).toEqual(texts);
});

it("an emptied control holds one paragraph, and no table", async () => {
  const word = await after(docx(holding), (open) => tagged(open, "yttre").clear());
  expect(word.paragraphs).toEqual(["Klicka eller tryck här för att ange text.", "sist"]);
  expect(bodyXml(word)).not.toContain("<w:tbl>");
});

it("what is locked within is not replaced with what is around it, and all stays as it was", async () => {
  const bytes = docx(
    block("yttre", p("ett") + block("inre", p("låst"), '<w:lock w:val="sdtContentLocked"/>')),
  );
  for (const act of [
    (open: Word.Document) => tagged(open, "yttre").insertText("nytt", "Replace"),
    (open: Word.Document) => tagged(open, "yttre").insertHtml("<p>nytt</p>", "Replace"),
    (open: Word.Document) => tagged(open, "yttre").clear(),
    (open: Word.Document) => tagged(open, "yttre").delete(false),
  ])
    await expect(after(bytes, act)).rejects.toMatchObject({ code: "AccessDenied" });
});

it("the only paragraph of a control, and one between two tables, stays empty when it is deleted", async () => {
  const bytes = docx(
    block("ensam", p("ett")),
    table([["a"]]),
    p("två"),
    block("tabell", table([["b"]])),
    p("tre"),
  );
  const word = await after(bytes, ({ body }) => {
    body.search("ett").getFirst().paragraphs.getFirst().delete();
    body.search("två").getFirst().paragraphs.getFirst().delete();
  });
  expect(word.paragraphs).toEqual(["", "a", "", "b", "tre"]);
});

it("a paragraph parts a new table from one that a control beside it ends or begins with", async () => {
  const bytes = docx(block("tabell", table([["a"]])), block("nästa", table([["b"]])), p("slut"));
  const word = await after(bytes, (open) => tagged(open, "tabell").insertTable(1, 1, "After", [["ny"]]));
  expect(word.paragraphs).toEqual(["a", "", "ny", "", "b", "slut"]);
});

it("a control around the paragraph that ends a cell stands within it", async () => {
  const word = await after(docx(table([["a"]]), p("")), ({ body }) => {
    body.paragraphs.getFirst().insertContentControl().tag = "cell";
  });
  expect(word.paragraphs).toEqual(["a", ""]);
  expect(bodyXml(word)).toMatch(/<w:tc><w:tcPr>.*<\/w:tcPr><w:p><w:sdt>.*<\/w:sdt><\/w:p><\/w:tc>/);
});
