/** @jest-environment jsdom */
import { toBase64 } from "../../src/ooxml/package/base64";
import { openPackage } from "../../src/ooxml/package/open-package";
import { lintOoxml } from "../support/lint-ooxml";
import { newestWordApi, openWord } from "../support/word-session";
import { batch, batchOver, nothing, textsOf, tinyPng } from "./batch";
import { bodyXml, docx, flatOpc, p, r, sdt, table } from "./documents";

beforeAll(async () => {
  await openWord(docx(p("")));
});

const first = ({ body }: Word.Document): Word.Paragraph => body.paragraphs.getFirst();

describe("a section's break", () => {
  it("parts the body, and each part can be written to", async () => {
    const { word, answer } = await batchOver(docx(p("a"), p("b"), p("c")), (open) => {
      open.sections.getFirst().getHeader("Primary").insertText("Sidhuvud", "Start");
      open.body.search("b").getFirst().paragraphs.getFirst().insertBreak("SectionContinuous", "After");
      const [one, two] = [open.sections.getFirst(), open.sections.getFirst().getNext()];
      one.body.insertParagraph("a2", "Start");
      one.body.insertParagraph("b2", "End");
      two.body.insertText("!", "End");
      one.body.load("text,type");
      two.body.load("text");
      const header = two.getHeader("Primary");
      header.load("text");
      return () => [one.body.text, one.body.type, two.body.text, header.text];
    });
    expect(answer).toEqual(["a2\ra\rb\rb2", "Section", "c!", "Sidhuvud"]);
    expect(word.paragraphs).toEqual(["a2", "a", "b", "b2", "c!"]);
    expect(lintOoxml(openPackage(word.bytes()))).toEqual([]);
  });

  it("in the middle of a paragraph cuts it", async () => {
    const { word } = await batchOver(docx(p("före efter")), ({ body }) => {
      body.search("före ").getFirst().insertBreak("SectionNext", "After");
      return nothing;
    });
    expect(word.paragraphs).toEqual(["före ", "efter"]);
    expect(bodyXml(word)).toMatch(/<w:p><w:pPr><w:sectPr>/);
  });

  it("has no place in a table or a header", async () => {
    const breaks: ((open: Word.Document) => void)[] = [
      ({ body }) => body.tables.getFirst().getCell(0, 0).body.insertBreak("SectionNext", "End"),
      ({ sections }) => sections.getFirst().getHeader("Primary").insertBreak("SectionNext", "End"),
    ];
    for (const insert of breaks) {
      const asked = batchOver(docx(table([["a"]]), p("")), (open) => {
        insert(open);
        return nothing;
      });
      await expect(asked).rejects.toMatchObject({ code: "NotAllowed" });
    }
  });
});

describe("controls", () => {
  it("are put around a body, a table, a picture, a range and several paragraphs", async () => {
    const { word } = await batchOver(docx(p("a"), p("b"), table([["c"]]), p("d")), (open) => {
      const { body } = open;
      body.search("a").getFirst().expandTo(body.search("b").getFirst()).insertContentControl().tag =
        "stycken";
      body.tables.getFirst().insertContentControl().tag = "tabell";
      body.paragraphs.getLast().insertInlinePictureFromBase64(tinyPng, "Start").insertContentControl().tag =
        "bild";
      body.insertContentControl().tag = "allt";
      return nothing;
    });
    const tags = [...bodyXml(word).matchAll(/<w:tag w:val="(\w+)"/g)].map(([, tag]) => tag);
    expect(tags).toEqual(["allt", "stycken", "tabell", "bild"]);
  });

  it("are told by what they are in, and how they look", async () => {
    const { answer } = await batchOver(docx(p("a b")), (open) => {
      const outer = first(open).insertContentControl();
      const inner = open.body.search("b").getFirst().insertContentControl();
      outer.tag = "yttre";
      outer.set({ color: "#00FF00", appearance: "Tags", cannotDelete: true });
      outer.load("color,appearance,cannotDelete,subtype");
      const parent = inner.parentContentControl;
      parent.load("tag");
      const none = outer.parentContentControlOrNullObject;
      none.load("isNullObject");
      inner.load("subtype");
      return () => [outer.toJSON(), parent.tag, none.isNullObject, inner.subtype];
    });
    expect(answer).toMatchObject([
      { color: "#00FF00", appearance: "Tags", cannotDelete: true, subtype: "RichTextParagraphs" },
      "yttre",
      true,
      "RichTextInline",
    ]);
  });

  it("take paragraphs, breaks and tables at their ends, and beside them", async () => {
    const { word } = await batchOver(docx(p("a")), (open) => {
      const control = first(open).insertContentControl();
      control.insertParagraph("in", "End");
      control.insertParagraph("ut", "After");
      control.insertTable(1, 1, "Start", [["t"]]);
      control.insertBreak("Page", "Before");
      return nothing;
    });
    expect(word.paragraphs).toEqual(["\f", "t", "a", "in", "ut"]);
  });

  it("around all of a paragraph's text take paragraphs too, among other text none", async () => {
    const { word } = await batchOver(docx(`<w:p>${sdt("allt", "a")}</w:p>`), ({ contentControls }) => {
      contentControls.getFirst().insertParagraph("b", "End");
      return nothing;
    });
    expect(bodyXml(word)).toMatch(/^<w:sdt>.*<w:p>.*a.*<\/w:p><w:p>.*b.*<\/w:p>.*<\/w:sdt>/);
    const asked = batchOver(docx(`<w:p>${r("x")}${sdt("del", "a")}</w:p>`), ({ contentControls }) => {
      contentControls.getFirst().insertParagraph("b", "End");
      return nothing;
    });
    await expect(asked).rejects.toMatchObject({ code: "InvalidArgument" });
  });
});

describe("properties", () => {
  it("that a person has named are kept with their kinds, in any case of letters", async () => {
    const { word, answer } = await batchOver(docx(p("a")), ({ properties }) => {
      const { customProperties } = properties;
      customProperties.add("Dnr", "KS 2024/1");
      customProperties.add("Antal", 3);
      customProperties.add("Klar", true);
      customProperties.getItem("DNR").value = "KS 2024/2";
      customProperties.add("klar", false);
      customProperties.load("items/key,items/type,items/value");
      const none = customProperties.getItemOrNullObject("finns inte");
      none.load("isNullObject");
      return () => [
        customProperties.items.map(({ key, type, value }) => [key, type, value as unknown]),
        none.isNullObject,
      ];
    });
    expect(answer).toEqual([
      [
        ["Dnr", "String", "KS 2024/2"],
        ["Antal", "Number", 3],
        ["Klar", "Boolean", false],
      ],
      true,
    ]);
    await batch(({ properties }) => {
      properties.customProperties.getItem("antal").delete();
      return nothing;
    });
    const count = await batch(({ properties }) => {
      const result = properties.customProperties.getCount();
      return () => result.value;
    });
    expect(count).toBe(2);
    while (word.undo());
    expect(openPackage(word.bytes()).names).not.toContain("/docProps/custom.xml");
  });

  it("of the file are written and read", async () => {
    const change = { title: "Titel", company: "Kommunen", manager: "Kim", subject: "Ämne" };
    const { answer } = await batchOver(docx(p("a")), ({ properties }) => {
      properties.set(change);
      properties.load(Object.keys(change).join(","));
      return () => properties.toJSON();
    });
    expect(answer).toMatchObject(change);
  });
});

it("opens a new document in a window of its own", async () => {
  const file = docx(p("nytt"));
  const { word } = await batchOver(docx(p("a")), () => nothing);
  await Word.run(async (context) => {
    context.application.createDocument(toBase64(file)).open();
    await context.sync();
  });
  expect(word.openedDocuments).toEqual([file]);
});

describe("where things can be inserted", () => {
  const all = ["Replace", "Start", "End", "Before", "After"] as const;
  const inner = ["Replace", "Start", "End"];
  const outer = ["Before", "After"];
  type Insert = (open: Word.Document, location: never) => unknown;
  it.each<[string, Insert, readonly string[]]>([
    ["Body.insertText", ({ body }, at) => body.insertText("x", at), inner],
    ["Body.insertParagraph", ({ body }, at) => body.insertParagraph("x", at), ["Start", "End"]],
    ["Body.insertTable", ({ body }, at) => body.insertTable(1, 1, at), ["Start", "End"]],
    ["Body.insertBreak", ({ body }, at) => body.insertBreak("Line", at), ["Start", "End"]],
    ["Body.insertHtml", ({ body }, at) => body.insertHtml("x", at), inner],
    [
      "Body.insertInlinePicture",
      ({ body }, at) => body.insertInlinePictureFromBase64(tinyPng, at),
      ["Start", "End"],
    ],
    ["Paragraph.insertText", (open, at) => first(open).insertText("x", at), inner],
    ["Paragraph.insertParagraph", (open, at) => first(open).insertParagraph("x", at), outer],
    ["Paragraph.insertOoxml", (open, at) => first(open).insertOoxml(flatOpc(p("x")), at), inner],
    ["Paragraph.insertBreak", (open, at) => first(open).insertBreak("Line", at), outer],
    ["Range.insertText", (open, at) => first(open).getRange().insertText("x", at), all],
    ["Range.insertParagraph", (open, at) => first(open).getRange().insertParagraph("x", at), outer],
    ["Range.insertHtml", (open, at) => first(open).getRange().insertHtml("<p>x</p>", at), all],
    ["Range.insertTable", (open, at) => first(open).getRange().insertTable(1, 1, at), outer],
    ["Table.insertParagraph", ({ body }, at) => body.tables.getFirst().insertParagraph("x", at), outer],
    ["Table.addRows", ({ body }, at) => body.tables.getFirst().addRows(at, 1), ["Start", "End"]],
    [
      "ContentControl.insertText",
      ({ contentControls }, at) => contentControls.getFirst().insertText("x", at),
      inner,
    ],
    [
      "ContentControl.insertTable",
      ({ contentControls }, at) => contentControls.getFirst().insertTable(1, 1, at),
      ["Start", "End", "Before", "After"],
    ],
  ])("%s", async (_, insert, legal) => {
    const bytes = docx(
      p("text"),
      table([["a"]]),
      `<w:sdt><w:sdtContent>${p("k")}</w:sdtContent></w:sdt>`,
      p("slut"),
    );
    const found: string[] = [];
    for (const location of all) {
      const asked = batchOver(bytes, (open) => {
        insert(open, location as never);
        return nothing;
      });
      await asked.then(
        () => found.push(location),
        (error: unknown) => expect(error).toMatchObject({ code: "InvalidArgument" }),
      );
    }
    expect(found.sort()).toEqual([...legal].sort());
  });
});

it("lists what it was asked for where a call fails", async () => {
  const { word } = await batchOver(docx(p("a")), () => nothing);
  await expect(batch(({ body }) => textsOf(body.search("^q")))).rejects.toMatchObject({
    code: "SearchStringInvalidOrTooLong",
    debugInfo: { code: "SearchStringInvalidOrTooLong", errorLocation: "Body.search" },
  });
  await expect(
    batch(({ body }) => ((body.styleBuiltIn = "Finns inte" as never), nothing)),
  ).rejects.toMatchObject({
    debugInfo: { errorLocation: "Body.styleBuiltIn" },
  });
  expect(word.undoSteps).toBe(0);
});

it("opens what stands at an address in a window of its own", async () => {
  const { word } = await batchOver(docx(p("a")), () => nothing, newestWordApi);
  await Word.run(async (context) => {
    context.application.openDocument("https://exempel.se/mall.docx");
    await context.sync();
  });
  expect(word.openedDocuments).toEqual(["https://exempel.se/mall.docx"]);
});

it.each(["Save", "SkipSave"] as const)(
  "closes the document with %s, and answers nothing more",
  async (behaviour) => {
    const { word } = await batchOver(docx(p("a")), () => nothing, newestWordApi);
    const before = word.log.count;
    await Word.run(async (context) => {
      context.document.body.insertText("b", "End");
      context.document.close(behaviour);
      await context.sync();
    });
    const unheard = Word.run((context) => context.sync());
    const patience = new Promise((resolve) => setTimeout(() => resolve("still waiting"), 30));
    expect(await Promise.race([unheard, patience])).toBe("still waiting");
    expect([word.isClosed, word.log.count - before, word.paragraphs]).toEqual([true, 1, ["ab"]]);
  },
);
