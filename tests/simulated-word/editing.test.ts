/** @jest-environment jsdom */
import { openPackage } from "../../src/ooxml/package/open-package";
import type { SimulatedWord } from "../../src/simulated-word/simulated-word";
import { openWord } from "../support/word-session";
import { bodyXml, docx, docxWith, flatOpc, p, r, sdt, table, tracking } from "./documents";

/** Runs and syncs: what is done is one batch. */
async function edit<T>(change: (document: Word.Document) => T): Promise<T> {
  return Word.run(async (context) => {
    const result = change(context.document);
    await context.sync();
    return result;
  });
}

async function textsAndStyles(): Promise<[string, string][]> {
  return Word.run(async (context) => {
    const { paragraphs } = context.document.body;
    paragraphs.load("items/text,items/styleBuiltIn");
    await context.sync();
    return paragraphs.items.map(({ text, styleBuiltIn }) => [text, styleBuiltIn]);
  });
}

describe("replacing a hit", () => {
  it("keeps the formatting around it", async () => {
    const word = await openWord(docx(`<w:p>${r("Ring ")}${r("08-123456", "<w:b/>")}${r(" nu.")}</w:p>`));
    await edit(({ body }) => body.search("123456").getFirst().insertText("12 34 56", "Replace"));
    expect(bodyXml(word)).toBe(
      `<w:p>${r("Ring ")}${r("08-", "<w:b/>")}${r("12 34 56", "<w:b/>")}${r(" nu.")}</w:p>`,
    );
  });

  it("reaches over runs, and takes the formatting of the first", async () => {
    const word = await openWord(docx(`<w:p>${r("nämn", "<w:i/>")}${r("den beslutar")}</w:p>`));
    await edit(({ body }) => body.search("nämnden").getFirst().insertText("Nämnden", "Replace"));
    expect(bodyXml(word)).toBe(`<w:p>${r("Nämnden", "<w:i/>")}${r(" beslutar")}</w:p>`);
  });

  it("moves the ranges after it along", async () => {
    await openWord(docx(p("aa bb cc")));
    const later = await Word.run(async (context) => {
      const [first, last] = [
        context.document.body.search("aa").getFirst(),
        context.document.body.search("cc").getFirst(),
      ];
      first.insertText("aaaa", "Replace");
      last.load("text");
      await context.sync();
      return last.text;
    });
    expect(later).toBe("cc");
  });

  it("marks both texts when changes are tracked, and reads the new one", async () => {
    const word = await openWord(docxWith({ settings: tracking }, p("ett två")));
    await edit(({ body }) => body.search("två").getFirst().insertText("tre", "Replace"));
    expect(word.paragraphs).toEqual(["ett tre"]);
    expect(bodyXml(word)).toMatch(
      /<w:ins [^>]*w:author="Kim Exempel"[^>]*><w:r>.*tre.*<\/w:ins><w:del .*<w:delText [^>]*>två<\/w:delText>/,
    );
  });
});

describe("searching", () => {
  const count = (text: string, options?: Partial<Word.SearchOptions>) =>
    Word.run(async (context) => {
      const hits = context.document.body.search(text, options);
      hits.load("items/text");
      await context.sync();
      return hits.items.length;
    });

  it("minds case and words when told to", async () => {
    await openWord(docx(p("Nämnd, nämnden och nämnd")));
    expect(await count("nämnd")).toBe(3);
    expect(await count("nämnd", { matchCase: true })).toBe(2);
    expect(await count("nämnd", { matchWholeWord: true })).toBe(2);
  });

  it("knows the caret's codes", async () => {
    await openWord(docx(`<w:p><w:r><w:t>1</w:t><w:tab/><w:t>2^3</w:t></w:r></w:p>`));
    expect(await count("1^t2")).toBe(1);
    expect(await count("2^^3")).toBe(1);
    await expect(count("1^q")).rejects.toMatchObject({ code: "SearchStringInvalidOrTooLong" });
    await expect(count("1\t2")).rejects.toMatchObject({ code: "SearchStringInvalidOrTooLong" });
  });

  it("takes 255 characters and no more", async () => {
    await openWord(docx(p("å".repeat(300))));
    expect(await count("å".repeat(255))).toBe(1);
    await expect(count("å".repeat(256))).rejects.toMatchObject({ code: "SearchStringInvalidOrTooLong" });
  });

  it("finds nothing across a tracked deletion", async () => {
    await openWord(
      docx(
        `<w:p>${r("för")}<w:del w:id="1" w:author="K"><w:r><w:delText>x</w:delText></w:r></w:del>${r("slag")}</w:p>`,
      ),
    );
    expect(await count("förslag")).toBe(0);
    expect(await count("slag")).toBe(1);
  });
});

describe("paragraphs", () => {
  it("take a style by Word's own name, in any language", async () => {
    const word = await openWord(docx(p("ett"), p("två"), p("tre")));
    await Word.run(async (context) => {
      const { paragraphs } = context.document.body;
      paragraphs.load("items");
      await context.sync();
      paragraphs.items[0]!.styleBuiltIn = "Heading1";
      paragraphs.items[1]!.style = "Rubrik 2";
      paragraphs.items[2]!.style = "Brödtext kommun";
      await context.sync();
    });
    expect(await textsAndStyles()).toEqual([
      ["ett", "Heading1"],
      ["två", "Heading2"],
      ["tre", "Other"],
    ]);
    expect(bodyXml(word)).toContain('<w:pStyle w:val="Rubrik2"/>');
  });

  it("are inserted beside another, in its style", async () => {
    const word = await openWord(docx(p("Rubrik", { style: "Rubrik1" })));
    await edit(({ body }) =>
      body.paragraphs.getFirst().insertParagraph("Under", "After").insertParagraph("Över", "Before"),
    );
    expect(word.paragraphs).toEqual(["Rubrik", "Över", "Under"]);
    expect((await textsAndStyles()).map(([, style]) => style)).toEqual(["Heading1", "Heading1", "Heading1"]);
  });

  it("are two where a line feed is inserted", async () => {
    const word = await openWord(docx(p("abcd")));
    await edit(({ body }) => body.search("bc").getFirst().insertText("1\n2", "Replace"));
    expect(word.paragraphs).toEqual(["a1", "2d"]);
  });

  it("are deleted, but for the last of the body", async () => {
    const word = await openWord(docx(p("ett"), p("två")));
    await edit(({ body }) => {
      body.paragraphs.getLast().delete();
      body.paragraphs.getFirst().delete();
    });
    expect(word.paragraphs).toEqual([""]);
  });

  it("fail once they are gone", async () => {
    await openWord(docx(p("ett"), p("två")));
    await expect(
      Word.run(async (context) => {
        const first = context.document.body.paragraphs.getFirst();
        first.load("text");
        await context.sync();
        first.delete();
        first.load("text");
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: "ItemNotFound" });
  });

  it("say whether they stand in a table, and what they stand in", async () => {
    await openWord(docx(p("före"), table([["a", "b"]]), p("efter")));
    const levels = await Word.run(async (context) => {
      const { paragraphs } = context.document.body;
      paragraphs.load("items/tableNestingLevel,items/parentBody/type");
      await context.sync();
      return paragraphs.items.map(({ tableNestingLevel, parentBody }) => [
        tableNestingLevel,
        parentBody.type,
      ]);
    });
    expect(levels).toEqual([
      [0, "MainDoc"],
      [1, "TableCell"],
      [1, "TableCell"],
      [0, "MainDoc"],
    ]);
  });
});

describe("tracked paragraphs", () => {
  it("are marked when they are new, and gone when they are then deleted", async () => {
    const word = await openWord(docxWith({ settings: tracking }, p("ett")));
    const before = bodyXml(word);
    await edit(({ body }) => body.insertParagraph("två", "End"));
    expect(bodyXml(word)).toMatch(/<w:pPr><w:rPr><w:ins [^>]*\/><\/w:rPr><\/w:pPr><w:ins .*två/);
    await edit(({ body }) => body.insertParagraph("tre", "End"));
    await edit(({ body }) => body.paragraphs.getFirst().getNext().delete());
    expect(word.paragraphs).toEqual(["ett", "tre"]);
    word.undo();
    word.undo();
    word.undo();
    expect(bodyXml(word)).toBe(before);
  });

  it("stay, marked, when they were there before", async () => {
    const word = await openWord(docxWith({ settings: tracking }, p("ett"), p("två")));
    await edit(({ body }) => body.paragraphs.getFirst().delete());
    expect(bodyXml(word)).toMatch(/<w:rPr><w:del [^>]*\/><\/w:rPr><\/w:pPr><w:del .*ett<\/w:delText>/);
  });
});

describe("content controls", () => {
  it("are found by tag, in reading order, plain-text ones not among them", async () => {
    const plain = sdt("tu:dnr", "oformaterad", "<w:text/>");
    await openWord(docx(`<w:p>${sdt("tu:dnr", "ett")}${r(" ")}${plain}${sdt("tu:dnr", "två")}</w:p>`));
    const texts = await Word.run(async (context) => {
      const controls = context.document.contentControls.getByTag("tu:dnr");
      controls.load("items/text,items/tag");
      await context.sync();
      return controls.items.map(({ text }) => text);
    });
    expect(texts).toEqual(["ett", "två"]);
  });

  it("are put around a range, tagged and filled", async () => {
    const word = await openWord(docx(p("Dnr: 123.")));
    await edit(({ body }) => {
      const control = body.search("123").getFirst().insertContentControl();
      control.tag = "tu:dnr";
      control.title = "Diarienummer";
      control.insertText("KS 2024/1", "Replace");
    });
    expect(word.paragraphs).toEqual(["Dnr: KS 2024/1."]);
    expect(bodyXml(word)).toMatch(
      /<w:sdtPr><w:alias w:val="Diarienummer"\/><w:tag w:val="tu:dnr"\/><w:id w:val="\d+"\/><\/w:sdtPr><w:sdtContent>.*KS 2024\/1.*<\/w:sdtContent>/,
    );
  });

  it("show a placeholder until they are filled, and again once they are cleared", async () => {
    const word = await openWord(docx(p("Datum: x")));
    await edit(({ body }) => {
      const control = body.search("x").getFirst().insertContentControl();
      control.tag = "tu:datum";
      control.clear();
      control.placeholderText = "[datum]";
    });
    expect(word.paragraphs).toEqual(["Datum: [datum]"]);
    expect(bodyXml(word)).toContain("<w:showingPlcHdr/>");
    await edit(({ contentControls }) =>
      contentControls.getByTag("tu:datum").getFirst().insertText("3 maj", "Replace"),
    );
    expect(word.paragraphs).toEqual(["Datum: 3 maj"]);
    expect(bodyXml(word)).not.toContain("showingPlcHdr");
    await edit(({ contentControls }) => contentControls.getByTag("tu:datum").getFirst().clear());
    expect(word.paragraphs).toEqual(["Datum: [datum]"]);
  });

  it("are left behind by text that goes right after them", async () => {
    const word = await openWord(docx(`<w:p>${sdt("t", "i")}</w:p>`));
    await edit(({ contentControls }) =>
      contentControls.getByTag("t").getFirst().getRange("After").insertText(" efter", "End"),
    );
    expect(bodyXml(word)).toMatch(/<\/w:sdt><w:r>.* efter.*<\/w:r><\/w:p>$/);
  });

  it("take their text along, or leave it", async () => {
    const word = await openWord(docx(`<w:p>${r("a")}${sdt("bort", "b")}${sdt("kvar", "c")}</w:p>`));
    await edit(({ contentControls }) => {
      contentControls.getByTag("bort").getFirst().delete(false);
      contentControls.getByTag("kvar").getFirst().delete(true);
    });
    expect(word.paragraphs).toEqual(["ac"]);
    expect(bodyXml(word)).not.toContain("w:sdt");
  });
});

describe("tables", () => {
  it("are inserted with their values, and a paragraph after them", async () => {
    const word = await openWord(docx(p("Attest")));
    const values = [
      ["Namn", "Datum"],
      ["Kim Exempel", "2024-01-15"],
    ];
    await edit(({ body }) => {
      const made = body.insertTable(2, 2, "End", values);
      made.headerRowCount = 1;
    });
    const read = await Word.run(async (context) => {
      const first = context.document.body.tables.getFirst();
      first.load("values,rowCount,headerRowCount");
      await context.sync();
      return [first.values, first.rowCount, first.headerRowCount];
    });
    expect(read).toEqual([values, 2, 1]);
    expect(word.paragraphs.at(-1)).toBe("");
  });

  it("grow by rows at their end, which are no header rows", async () => {
    const word = await openWord(docx(table([["Namn", "Datum"]]), p("")));
    await edit(({ body }) => {
      const first = body.tables.getFirst();
      first.headerRowCount = 1;
      first.addRows("End", 1, [["Kim", "i dag"]]);
    });
    expect(word.paragraphs).toEqual(["Namn", "Datum", "Kim", "i dag", ""]);
    expect(bodyXml(word).match(/<w:tblHeader\/>/g)).toHaveLength(1);
  });

  it("refuse values of another shape", async () => {
    await openWord(docx(table([["a", "b"]]), p("")));
    await expect(edit(({ body }) => body.tables.getFirst().set({ values: [["a"]] }))).rejects.toMatchObject({
      code: "InvalidArgument",
    });
  });
});

describe("headers", () => {
  it("are made by being asked for", async () => {
    const bytes = docx(p("Text"));
    const word = await openWord(bytes);
    await edit(({ sections }) => void sections.getFirst().getHeader("Primary").load("text"));
    expect(openPackage(word.bytes()).names).toContain("/word/header1.xml");
    word.undo();
    expect(word.bytes()).toEqual(bytes);
  });

  it("are made only when written to, with that switched off", async () => {
    const bytes = docx(p("Text"));
    const word = await openWord(bytes, { quirks: { headerCreated: false } });
    await edit(({ sections }) => void sections.getFirst().getHeader("Primary").load("text"));
    expect(word.bytes()).toEqual(bytes);
    await edit(({ sections }) => sections.getFirst().getHeader("Primary").insertText("Dnr 1", "Start"));
    await openWord(word.bytes());
    const text = await edit(({ sections }) => {
      const header = sections.getFirst().getHeader("Primary");
      header.load("text");
      return header;
    });
    expect(text.text).toBe("Dnr 1");
  });
});

describe("inserted OOXML", () => {
  it("takes the document's styles by name, and brings what it lacks", async () => {
    const word = await openWord(docx(p("Före"), p("")));
    const styles =
      '<w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/></w:style>' +
      '<w:style w:type="paragraph" w:styleId="Fakta"><w:name w:val="Faktaruta"/></w:style>';
    const blocks =
      p("Ny rubrik", { style: "Heading1" }) + p("Ruta", { style: "Fakta" }) + p("Lös", { style: "Okand" });
    await edit(({ body }) => body.paragraphs.getLast().insertOoxml(flatOpc(blocks, { styles }), "Replace"));
    expect(bodyXml(word)).toContain('<w:pStyle w:val="Rubrik1"/>');
    expect(bodyXml(word)).toContain('<w:pStyle w:val="Fakta"/>');
    expect(bodyXml(word)).not.toContain("Okand");
    expect(word.paragraphs.slice(0, 4)).toEqual(["Före", "Ny rubrik", "Ruta", "Lös"]);
  });

  it("leaves an empty paragraph behind, unless that is switched off", async () => {
    const opc = flatOpc(p("Ny") + p(""));
    const word = await openWord(docx(p("Före"), p("x"), p("Efter")));
    const place = (document: Word.Document) => document.body.search("x").getFirst().paragraphs.getFirst();
    await edit((document) => place(document).insertOoxml(opc, "Replace"));
    expect(word.paragraphs).toEqual(["Före", "Ny", "", "Efter"]);
    word.undo();
    word.quirks.trailingParagraph = false;
    await edit((document) => place(document).insertOoxml(opc, "Replace"));
    expect(word.paragraphs).toEqual(["Före", "Ny", "Efter"]);
  });

  it("refuses what is no flat OPC", async () => {
    await openWord(docx(p("Text")));
    await expect(edit(({ body }) => body.insertOoxml("<w:p/>", "End"))).rejects.toMatchObject({
      code: "InvalidArgument",
    });
  });
});

describe("undo", () => {
  it("takes back every edit, one after the other, to the first byte", async () => {
    const bytes = docx(p("ett"), p("två"));
    const word = await openWord(bytes);
    await edit(({ body }) => {
      body.paragraphs.getFirst().insertText("!", "End");
      body.insertParagraph("tre", "End").styleBuiltIn = "Title";
      body.insertTable(1, 1, "End", [["x"]]);
      body.getOoxml();
    });
    const edited = word.bytes();
    expect(word.undoSteps).toBe(4);
    while (word.undo());
    expect(word.bytes()).toEqual(bytes);
    while (word.redo());
    expect(openPackage(word.bytes()).names).toEqual(openPackage(edited).names);
    expect(word.paragraphs).toEqual(["ett!", "två", "tre", "x", ""]);
  });

  it("is no step where nothing changed", async () => {
    const word = await openWord(docx(p("ett")));
    await edit(({ body }) => {
      body.paragraphs.getFirst().insertText("", "End");
      body.load("text");
    });
    expect(word.undoSteps).toBe(0);
  });

  it("leaves the cursor within the text that is there again", async () => {
    const word = await openWord(docx(p("ett")));
    word.editParagraph(0, "en lång mening");
    word.setSelection(0, 14);
    word.undo();
    expect(word.selection).toMatchObject({ start: 3, end: 3 });
  });

  it("makes a saved document unsaved, and saved when it is taken back", async () => {
    const word = await openWord(docx(p("ett")));
    const saved = async () => (await edit((document) => document.load("saved"))).saved;
    await edit((document) => document.save());
    word.editParagraph(0, "två");
    expect(await saved()).toBe(false);
    word.undo();
    expect(await saved()).toBe(true);
  });

  it("keeps the objects that the add-in holds", async () => {
    const word = await openWord(docx(p("ett"), p("två")));
    await Word.run(async (context) => {
      const last = context.document.body.paragraphs.getLast();
      last.load("text");
      await context.sync();
      last.insertText("!", "End");
      await context.sync();
      word.undo();
      last.load("text");
      await context.sync();
      expect(last.text).toBe("två");
    });
  });
});

it("tells the page of every change and every move of the cursor", async () => {
  const word: SimulatedWord = await openWord(docx(p("ett"), p("två")));
  const heard: string[] = [];
  word.onChange(() => heard.push("change"));
  word.onSelection(() => heard.push("selection"));
  await edit(({ body }) => body.paragraphs.getLast().select());
  word.editParagraph(0, "nytt");
  word.undo();
  expect(heard).toEqual(["selection", "change", "change"]);
  expect(word.selection).toEqual({ paragraph: 1, start: 0, endParagraph: 1, end: 3 });
});
