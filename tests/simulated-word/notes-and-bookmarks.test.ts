/** @jest-environment jsdom */
import { docx, docxWith, p, tracking } from "./documents";
import { inNewestWord, partOf, undoesTo } from "./parts-of";

const bytes = docx(p("Ett ord."), p("Ännu ett."));

it("inserts footnotes and endnotes with Word's own styles and separators, and reads them", async () => {
  const { word } = await inNewestWord(bytes, async (context) => {
    const { body } = context.document;
    body.search("ord").getFirst().insertFootnote("Ett påpekande.");
    body.paragraphs.getLast().getRange("Content").insertEndnote("Sist.");
    await context.sync();
    const { footnotes, endnotes } = body;
    footnotes.load("items/type,items/body/text");
    endnotes.load("items/type,items/body/text");
    await context.sync();
    expect([...footnotes.items, ...endnotes.items].map((note) => [note.type, note.body.text])).toEqual([
      ["Footnote", " Ett påpekande."],
      ["Endnote", " Sist."],
    ]);
  });
  expect(partOf(word, "word/document.xml")).toContain(
    '<w:t xml:space="preserve">Ett ord</w:t></w:r><w:r><w:rPr><w:rStyle w:val="Fotnotsreferens"/></w:rPr><w:footnoteReference w:id="1"/></w:r>',
  );
  expect(partOf(word, "word/footnotes.xml")).toMatch(/w:type="separator" w:id="-1".*<w:footnoteRef\/>/);
  expect(partOf(word, "word/styles.xml")).toContain('w:val="footnote reference"');
  expect(undoesTo(word, bytes)).toBe(true);
});

it("goes from note to note, writes in one and deletes one", async () => {
  const { word } = await inNewestWord(bytes, async (context) => {
    const { body } = context.document;
    for (const paragraph of [body.paragraphs.getFirst(), body.paragraphs.getLast()])
      paragraph.getRange("Content").insertFootnote("not");
    await context.sync();
    const first = body.footnotes.getFirst();
    const second = first.getNext();
    second.body.paragraphs.getFirst().insertText(" till", "End");
    second.body.load("text");
    const none = second.getNextOrNullObject();
    none.load("type");
    await context.sync();
    expect([second.body.text, none.isNullObject]).toEqual([" not till", true]);
    first.delete();
    body.footnotes.load("items");
    await context.sync();
    expect(body.footnotes.items).toHaveLength(1);
  });
  expect(partOf(word, "word/footnotes.xml")).not.toContain('w:id="1"');
});

it("marks a note's reference as inserted, and as deleted when another had inserted it", async () => {
  const note = '<w:r><w:footnoteReference w:id="1"/></w:r>';
  const { word } = await inNewestWord(
    docxWith({ settings: tracking }, `<w:p>${note}</w:p>`),
    async (context) => {
      context.document.body.footnotes.getFirst().delete();
      context.document.body.paragraphs.getFirst().getRange("Content").insertFootnote("ny");
      await context.sync();
    },
  );
  const xml = partOf(word, "word/document.xml") ?? "";
  expect(xml).toMatch(/<w:del [^>]*><w:r><w:footnoteReference w:id="1"\/>/);
  expect(xml).toMatch(
    /<w:ins [^>]*><w:r><w:rPr><w:rStyle w:val="Fotnotsreferens"\/><\/w:rPr><w:footnoteReference/,
  );
});

it("finds, moves and deletes bookmarks, whatever the case of their names", async () => {
  const { word } = await inNewestWord(bytes, async (context) => {
    const { document } = context;
    const { body } = document;
    body.search("ord").getFirst().insertBookmark("Beslut_1");
    body.search("Ett").getFirst().insertBookmark("_dold");
    await context.sync();
    const range = document.getBookmarkRange("beslut_1");
    range.load("text");
    const [shown, all] = [body.getRange("Whole").getBookmarks(), body.getRange("Whole").getBookmarks(true)];
    await context.sync();
    expect([range.text, shown.value, all.value]).toEqual(["ord", ["Beslut_1"], ["_dold", "Beslut_1"]]);
    body.search("Ännu").getFirst().insertBookmark("Beslut_1");
    const moved = document.getBookmarkRange("Beslut_1");
    moved.load("text");
    document.deleteBookmark("_dold");
    const gone = document.getBookmarkRangeOrNullObject("_dold");
    gone.load("text");
    await context.sync();
    expect([moved.text, gone.isNullObject]).toEqual(["Ännu", true]);
  });
  expect(partOf(word, "word/document.xml")?.match(/bookmarkStart/g)).toHaveLength(1);
});

it.each(["", "två ord", "9", "a".repeat(41)])("takes no bookmark called “%s”", async (name) => {
  await expect(
    inNewestWord(bytes, async (context) => {
      context.document.body.getRange("Whole").insertBookmark(name);
      await context.sync();
    }),
  ).rejects.toMatchObject({ code: "InvalidArgument" });
});

it("searches the whole document, and highlights what it finds without changing anything", async () => {
  const { word } = await inNewestWord(bytes, async (context) => {
    const found = context.document.search("ETT", { matchCase: false });
    found.load("items/text");
    const exact = context.document.search("ETT", { matchCase: true });
    exact.load("items");
    await context.sync();
    expect([found.items.map(({ text }) => text), exact.items]).toEqual([["Ett", "ett"], []]);
    for (const range of found.items) range.highlight();
    found.items[0]!.removeHighlight();
    await context.sync();
  });
  expect(word.highlights).toEqual(["ett"]);
  expect(word.bytes()).toEqual(bytes);
});
