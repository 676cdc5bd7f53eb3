/** @jest-environment jsdom */
import { openPackage } from "../../src/ooxml/package/open-package";
import { webQuirks } from "../../src/simulated-word/quirks";
import { openWord } from "../support/word-session";
import { bodyXml, docx, docxWith, flatOpc, p, r, sdt, table, tracking } from "./documents";

async function run<T>(change: (document: Word.Document) => T): Promise<T> {
  return Word.run(async (context) => {
    const result = change(context.document);
    await context.sync();
    return result;
  });
}

const type = () => run(({ body }) => body.paragraphs.getFirst().insertText("!", "End"));
const ooxml = async () => (await run(({ body }) => body.getOoxml())).value;

it("slow: a batch is answered after its time", async () => {
  await openWord(docx(p("text")), { quirks: { slow: 30 } });
  const start = performance.now();
  await ooxml();
  expect(performance.now() - start).toBeGreaterThanOrEqual(29);
});

it("failsAtAction: one action fails, and the next does not", async () => {
  const word = await openWord(docx(p("text")), { quirks: { failsAtAction: 1 } });
  await expect(type()).rejects.toMatchObject({ code: "GeneralException" });
  await type();
  expect(word.paragraphs).toEqual(["text!"]);
});

it.each(["readOnly", "protected"] as const)("%s: reading goes well, writing is denied", async (quirk) => {
  const bytes = docx(p("text"));
  const word = await openWord(bytes, { quirks: { [quirk]: true } });
  expect(await ooxml()).toContain("w:body");
  await run(({ body }) => body.search("t", { matchCase: true }).load("items"));
  await expect(type()).rejects.toMatchObject({ code: "AccessDenied" });
  expect(word.bytes()).toEqual(bytes);
});

it("getOoxmlThrows: only getOoxml fails", async () => {
  await openWord(docx(p("text")), { quirks: { getOoxmlThrows: true } });
  await expect(ooxml()).rejects.toMatchObject({ code: "GeneralException" });
  await type();
});

it("getOoxmlNeverAnswers: the batch is not answered, the next one is", async () => {
  const word = await openWord(docx(p("text")), { quirks: { getOoxmlNeverAnswers: true } });
  let answered = false;
  void ooxml().then(() => (answered = true));
  await type();
  expect([answered, word.paragraphs]).toEqual([false, ["text!"]]);
  expect(word.log.batches.some(({ response }) => response === undefined)).toBe(true);
});

describe("getOoxmlReserializes", () => {
  const paragraph = `<w:p w14:paraId="11111111" w:rsidR="00AA00AA">${r("Nämnden ")}${r("beslutar att anta")}</w:p>`;
  const text = (xml: string) => xml.replace(/<[^>]*>/g, "");

  it("on: other ids at every call, and runs cut otherwise, with the same text", async () => {
    await openWord(docx(paragraph));
    const [first, second] = [await ooxml(), await ooxml()];
    expect(first).not.toBe(second);
    expect(text(first)).toBe(text(second));
    expect(first).not.toContain("11111111");
    expect(first).not.toContain("00AA00AA");
    expect(first).not.toContain(r("beslutar att anta"));
  });

  it("off: the file's own", async () => {
    await openWord(docx(paragraph), { quirks: { getOoxmlReserializes: false } });
    expect(await ooxml()).toContain(paragraph);
  });
});

it("getOoxmlDropsParts: numbering and settings are not in it, nor links to them", async () => {
  await openWord(docx(p("text")));
  expect(await ooxml()).toContain("/word/settings.xml");
  await openWord(docx(p("text")), { quirks: { getOoxmlDropsParts: true } });
  expect(await ooxml()).not.toContain("settings.xml");
});

it("never says in getOoxml whether changes are tracked", async () => {
  await openWord(docxWith({ settings: tracking }, p("text")));
  expect(await ooxml()).not.toContain("trackRevisions");
});

it("headerCreated: a header comes of asking for it", async () => {
  const names = async (headerCreated: boolean) => {
    const word = await openWord(docx(p("text")), { quirks: { headerCreated } });
    await run(({ sections }) => sections.getFirst().getHeader("Primary").load("text"));
    return openPackage(word.bytes()).names.filter((name) => name.includes("header"));
  };
  expect(await names(true)).toEqual(["/word/header1.xml"]);
  expect(await names(false)).toEqual([]);
});

describe("placeholders", () => {
  const fill = () =>
    run(({ contentControls }) => {
      const control = contentControls.getByTag("t").getFirst();
      control.placeholderText = "[namn]";
      control.clear();
    });
  const document = docx(`<w:p>${sdt("t", "x")}</w:p>`);

  it("placeholderRefused: setting one is not allowed", async () => {
    await openWord(document, { quirks: { placeholderRefused: true } });
    await expect(fill()).rejects.toMatchObject({ code: "NotAllowed" });
  });

  it("placeholderForgotten: an emptied control shows Word's own words", async () => {
    const kept = await openWord(document);
    await fill();
    expect(kept.paragraphs).toEqual(["[namn]"]);
    const forgotten = await openWord(document, { quirks: { placeholderForgotten: true } });
    await fill();
    expect(forgotten.paragraphs).toEqual(["Klicka eller tryck här för att ange text."]);
  });
});

it("styleIdOnlyBecomesNormal: a style that is named but not defined is lost", async () => {
  const styleOf = async (styleIdOnlyBecomesNormal: boolean) => {
    const word = await openWord(docx(p("")), { quirks: { styleIdOnlyBecomesNormal } });
    await run(({ body }) => body.insertOoxml(flatOpc(p("Ärendet", { style: "Rubrik1" })), "Start"));
    return bodyXml(word).includes("Rubrik1");
  };
  expect(await styleOf(true)).toBe(false);
  expect(await styleOf(false)).toBe(true);
});

it("trailingParagraph: an empty paragraph stands after what was inserted", async () => {
  const inserted = async (trailingParagraph: boolean) => {
    const word = await openWord(docx(p("slut")), { quirks: { trailingParagraph } });
    await run(({ body }) => body.insertOoxml(flatOpc(p("nytt")), "Start"));
    return word.paragraphs;
  };
  expect(await inserted(true)).toEqual(["nytt", "", "slut"]);
  expect(await inserted(false)).toEqual(["nytt", "slut"]);
});

it("macTrailingListItem: that paragraph continues a list before it", async () => {
  const item = `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>${r("punkt")}</w:p>`;
  const numbering =
    '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum>' +
    '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';
  const lists = async (macTrailingListItem: boolean) => {
    await openWord(docx(p("slut")), { quirks: { macTrailingListItem } });
    const { paragraphs } = await run(({ body }) => {
      body.insertOoxml(flatOpc(item, { numbering }), "Start");
      body.paragraphs.load("items/isListItem");
      return body;
    });
    return paragraphs.items.map(({ isListItem }) => isListItem);
  };
  expect(await lists(false)).toEqual([true, false, false]);
  expect(await lists(true)).toEqual([true, true, false]);
});

it("customXmlDropped: a part is added without a word, and is not there", async () => {
  const bytes = docx(p("text"));
  const word = await openWord(bytes, { wordApi: "1.4", quirks: { customXmlDropped: true } });
  const { items } = await run(({ customXmlParts }) => {
    customXmlParts.add('<a xmlns="urn:a"/>');
    const found = customXmlParts.getByNamespace("urn:a");
    found.load("items/id");
    return found;
  });
  expect(items).toEqual([]);
  expect(word.bytes()).toEqual(bytes);
});

it("insertOoxmlClearsUndo: nothing before it can be undone", async () => {
  const bytes = docx(p("text"));
  const word = await openWord(bytes, { quirks: { insertOoxmlClearsUndo: true } });
  await type();
  await run(({ body }) => body.insertOoxml(flatOpc(p("nytt")), "End"));
  expect([word.undoSteps, word.undo()]).toEqual([0, false]);
  expect(word.bytes()).not.toEqual(bytes);
});

it("insertOoxmlSlow: what is asked for meanwhile waits", async () => {
  const word = await openWord(docx(p("text")), { quirks: { insertOoxmlSlow: 30 } });
  const order: string[] = [];
  const insertion = run(({ body }) => body.insertOoxml(flatOpc(p("nytt")), "End")).then(() =>
    order.push("inserted"),
  );
  const typing = type().then(() => order.push("typed"));
  await Promise.all([insertion, typing]);
  expect(order).toEqual(["inserted", "typed"]);
  expect(word.paragraphs).toEqual(["text!", "nytt", ""]);
});

it("textIncludesDeletions: a paragraph's text has what was deleted, its reviewed text has not", async () => {
  const deleted = `<w:p>${r("kvar")}<w:del w:id="1" w:author="K"><w:r><w:delText>bort</w:delText></w:r></w:del></w:p>`;
  const texts = async (textIncludesDeletions: boolean) => {
    await openWord(docx(deleted), { wordApi: "1.4", quirks: { textIncludesDeletions } });
    const read = await run(({ body }) => {
      const first = body.paragraphs.getFirst();
      first.load("text");
      return { first, reviewed: first.getReviewedText("Current") };
    });
    return [read.first.text, read.reviewed.value];
  };
  expect(await texts(false)).toEqual(["kvar", "kvar"]);
  expect(await texts(true)).toEqual(["kvarbort", "kvar"]);
});

it("headerRowCountIgnored: it is accepted and does nothing", async () => {
  const counts = async (headerRowCountIgnored: boolean) => {
    await openWord(docx(table([["Namn"], ["Kim"]]), p("")), { quirks: { headerRowCountIgnored } });
    const first = await run(({ body }) => {
      const found = body.tables.getFirst();
      found.headerRowCount = 1;
      found.load("headerRowCount");
      return found;
    });
    return first.headerRowCount;
  };
  expect(await counts(false)).toBe(1);
  expect(await counts(true)).toBe(0);
});

it("localisedMessages: the message is Swedish, the code is not", async () => {
  await openWord(docx(p("text")), { quirks: { localisedMessages: true } });
  const missing = run(({ body }) => body.tables.getFirst().load("values"));
  await expect(missing).rejects.toMatchObject({
    code: "ItemNotFound",
    message: "Den begärda resursen finns inte.",
  });
});

it("anotherAuthorEditsBetweenBatches: what was read is no longer so", async () => {
  const word = await openWord(docx(p("text")));
  await Word.run(async (context) => {
    const first = context.document.body.paragraphs.getFirst();
    first.load("text");
    await context.sync();
    word.quirks.anotherAuthorEditsBetweenBatches = () => {
      word.quirks.anotherAuthorEditsBetweenBatches = undefined;
      word.editParagraph(0, "annat");
    };
    first.load("text");
    await context.sync();
    expect(first.text).toBe("annat");
  });
});

it("Word on the web differs where it is known to", () => {
  expect(webQuirks()).toMatchObject({
    placeholderRefused: true,
    insertOoxmlClearsUndo: true,
    textIncludesDeletions: true,
  });
});
