/** @jest-environment jsdom */
import { docx, p, r } from "./documents";
import { inNewestWord, partOf, undoesTo } from "./parts-of";

const bytes = docx(p("Datum: "));

it("inserts a date in Swedish by its picture, as a complex field", async () => {
  const { word } = await inNewestWord(bytes, async (context) => {
    const range = context.document.body.getRange("End");
    const field = range.insertField("End", "Date", '\\@ "dddd d MMMM yyyy"', true);
    field.load("code,type,kind,locked,result/text");
    await context.sync();
    expect([field.code, field.type, field.kind, field.locked, field.result.text]).toEqual([
      ' DATE \\@ "dddd d MMMM yyyy" ',
      "Date",
      "Hot",
      false,
      "måndag 15 januari 2024",
    ]);
  });
  expect(word.paragraphs).toEqual(["Datum: måndag 15 januari 2024"]);
  expect(partOf(word, "word/document.xml")).toMatch(
    /fldCharType="begin".*instrText.*fldCharType="separate".*januari.*fldCharType="end"/,
  );
  expect(undoesTo(word, bytes)).toBe(true);
});

it("changes a field's code and brings its result up to date, unless it is locked", async () => {
  const { word } = await inNewestWord(bytes, async (context) => {
    const field = context.document.body.getRange("End").insertField("End", "Time", '\\@ "HH:mm"', true);
    field.code = ' TIME \\@ "H.mm" ';
    field.updateResult();
    await context.sync();
    field.locked = true;
    field.code = ' TIME \\@ "ss" ';
    field.updateResult();
    await context.sync();
  });
  expect(word.paragraphs).toEqual(["Datum: 9.00"]);
});

it("finds fields of both forms, by type, goes from one to the next and deletes", async () => {
  const simple = `<w:fldSimple w:instr=" AUTHOR ">${r("Kim")}</w:fldSimple>`;
  const { word } = await inNewestWord(docx(`<w:p>${r("Av ")}${simple}</w:p>`), async (context) => {
    const { body } = context.document;
    body.getRange("End").insertField("End", "Page");
    await context.sync();
    const pages = body.fields.getByTypes([Word.FieldType.page]);
    pages.load("items/type");
    const next = body.fields.getFirst().getNext();
    next.load("type");
    const result = body.fields.getFirst().result;
    result.load("text");
    await context.sync();
    expect([pages.items.length, next.type, result.text]).toEqual([1, "Page", "Kim"]);
    body.fields.getFirst().delete();
    await context.sync();
  });
  expect(word.paragraphs).toEqual(["Av 1"]);
});

it("reads nested fields as two", async () => {
  const mark = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
  const code = (text: string) => `<w:r><w:instrText xml:space="preserve">${text}</w:instrText></w:r>`;
  const inner = mark("begin") + code(" PAGE ") + mark("separate") + r("2") + mark("end");
  const nested =
    mark("begin") + code(' IF "') + inner + code('" = 2 "ja" ') + mark("separate") + r("ja") + mark("end");
  const { result } = await inNewestWord(docx(`<w:p>${nested}</w:p>`), async (context) => {
    const { fields } = context.document.body;
    fields.load("items/type,items/result/text");
    await context.sync();
    return fields.items.map((field) => [field.type, field.result.text]);
  });
  expect(result).toEqual([
    ["If", "ja"],
    ["Page", "2"],
  ]);
});

it("refuses a type that no field is of", async () => {
  await expect(
    inNewestWord(bytes, async (context) => {
      context.document.body.getRange("End").insertField("End", "Others");
      await context.sync();
    }),
  ).rejects.toMatchObject({ code: "InvalidArgument" });
});
