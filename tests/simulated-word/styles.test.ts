/** @jest-environment jsdom */
import { docx, p } from "./documents";
import { inNewestWord, partOf, undoesTo } from "./parts-of";

const bytes = docx(p("Ärendet", { style: "Rubrik1" }), p("Text."));

it("lists the file's styles and Word's own, by the names that Word shows", async () => {
  const { result } = await inNewestWord(bytes, async (context) => {
    const styles = context.document.getStyles();
    styles.load("items/nameLocal,items/builtIn,items/inUse,items/type");
    await context.sync();
    return styles.items.map((style) => [style.nameLocal, style.builtIn, style.inUse, style.type]);
  });
  expect(result.slice(0, 3)).toEqual([
    ["Normal", true, false, "Paragraph"],
    ["Rubrik 1", true, true, "Paragraph"],
    ["Brödtext kommun", false, true, "Paragraph"],
  ]);
  expect(result).toContainEqual(["Fotnotsreferens", true, false, "Character"]);
});

it("adds a style, gives it its looks, uses it and deletes it again", async () => {
  const { word } = await inNewestWord(bytes, async (context) => {
    const style = context.document.addStyle("Faktaruta", "Paragraph");
    style.baseStyle = "Rubrik 1";
    style.nextParagraphStyle = "Normal";
    style.font.bold = true;
    style.font.color = "#336699";
    style.paragraphFormat.leftIndent = 20;
    style.paragraphFormat.alignment = "Centered";
    style.paragraphFormat.keepWithNext = true;
    style.shading.backgroundPatternColor = "#EEEEEE";
    const { paragraphs } = context.document.body;
    paragraphs.getLast().style = "Faktaruta";
    style.load("baseStyle,nextParagraphStyle,type,builtIn,inUse,priority,quickStyle");
    style.paragraphFormat.load();
    paragraphs.getLast().load("style");
    await context.sync();
    expect(style.toJSON()).toMatchObject({
      baseStyle: "Rubrik 1",
      nextParagraphStyle: "Normal",
      type: "Paragraph",
      builtIn: false,
      inUse: true,
      priority: 99,
      quickStyle: true,
    });
    expect(style.paragraphFormat.toJSON()).toMatchObject({
      alignment: "Centered",
      leftIndent: 20,
      keepWithNext: true,
      outlineLevel: "OutlineLevel1",
    });
  });
  expect(partOf(word, "word/styles.xml")).toMatch(
    /<w:style w:type="paragraph" w:customStyle="1" w:styleId="Faktaruta"><w:name.*<w:basedOn w:val="Rubrik1"\/>.*<w:pPr>.*<\/w:pPr><w:rPr><w:b\/><w:color w:val="336699"\/>/,
  );
  await Word.run(async (context) => {
    context.document.getStyles().getByNameOrNullObject("Faktaruta").delete();
    const last = context.document.body.paragraphs.getLast();
    last.load("style");
    await context.sync();
    expect(last.style).toBe("Normal");
  });
  expect(undoesTo(word, bytes)).toBe(true);
});

it("defines a style of Word's own when it is first changed", async () => {
  const { word } = await inNewestWord(bytes, async (context) => {
    context.document.getStyles().getByNameOrNullObject("Starkt citat").font.italic = true;
    await context.sync();
  });
  expect(partOf(word, "word/styles.xml")).toContain('w:val="Intense Quote"');
});

it.each<[string, (document: Word.Document) => void, string]>([
  ["a name that is taken", (document) => void document.addStyle("Rubrik 1", "Paragraph"), "InvalidArgument"],
  [
    "a style that is not there",
    (document) => document.getStyles().getByName("Ingen").load("type"),
    "ItemNotFound",
  ],
  [
    "to delete one of Word's own",
    (document) => document.getStyles().getByName("Normal").delete(),
    "NotAllowed",
  ],
  [
    "a style based on itself",
    (document) => (document.getStyles().getByName("Rubrik 1").baseStyle = "Rubrik 1"),
    "InvalidArgument",
  ],
])("refuses %s", async (_, act, code) => {
  await expect(
    inNewestWord(bytes, async (context) => {
      act(context.document);
      await context.sync();
    }),
  ).rejects.toMatchObject({ code });
});

it("takes styles from JSON, those that are not there, and gives a file's styles as JSON", async () => {
  const json = JSON.stringify({
    styles: [
      {
        nameLocal: "Ruta",
        type: "Paragraph",
        baseStyle: "Rubrik 1",
        font: { bold: true },
        paragraphFormat: null,
      },
      { nameLocal: "Rubrik 1", type: "Paragraph" },
    ],
  });
  const { word, result } = await inNewestWord(bytes, async (context) => {
    const added = context.document.importStylesFromJson(json);
    const file = Buffer.from(bytes).toString("base64");
    const retrieved = context.application.retrieveStylesFromBase64(file);
    await context.sync();
    return { added: added.value, retrieved: retrieved.value };
  });
  expect(result.added).toEqual(["Ruta"]);
  expect(partOf(word, "word/styles.xml")).toMatch(/w:val="Ruta"\/><w:basedOn w:val="Rubrik1"\/>.*<w:b\/>/);
  expect(JSON.parse(result.retrieved)).toMatchObject({
    styles: [{ nameLocal: "Normal" }, { nameLocal: "Rubrik 1", baseStyle: "Normal", builtIn: true }, {}],
  });
});

it.each(["inte JSON", "{}"])("takes no styles from %s", async (json) => {
  await expect(
    inNewestWord(bytes, async (context) => {
      context.document.importStylesFromJson(json);
      await context.sync();
    }),
  ).rejects.toMatchObject({ code: "InvalidArgument" });
});
