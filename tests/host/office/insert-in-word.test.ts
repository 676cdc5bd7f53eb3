/** @jest-environment jsdom */
import type { Edit, Place } from "../../../src/core/editing/edit";
import type { NewBlock, NewInline } from "../../../src/core/editing/new-block";
import { openPackage } from "../../../src/ooxml/package/open-package";
import { readDocument } from "../../../src/ooxml/read/read-document";
import type { Quirks } from "../../../src/simulated-word/quirks";
import { bullet, docx, docxWith, field, h1, ooxml, p, table, unfilled } from "../../support/docx";
import { blockWith, openInWord, textsOf, wordApis, type OpenInWord } from "./open-in-word";

const text = (words: string): NewInline => ({ kind: "text", text: words });
const unfilledField = (tag: string, guidance: string): NewInline => ({ kind: "field", tag, guidance });
const filledField = (tag: string, value: string): NewInline => ({
  kind: "field",
  tag,
  guidance: "Skriv",
  value,
});
const heading = (words: string): NewBlock => ({ kind: "heading", level: 1, content: [text(words)] });
const paragraph = (...content: readonly NewInline[]): NewBlock => ({
  kind: "paragraph",
  style: "normal",
  content,
});

const skeleton: readonly NewBlock[] = [
  paragraph(text("Handläggare "), unfilledField("tu:handlaggare", "Skriv namn")),
  { kind: "paragraph", style: "title", content: [unfilledField("tu:rubrik", "Skriv rubrik")] },
  { kind: "paragraph", style: "subtitle", content: [text("Svar på remiss")] },
  heading("Förvaltningens förslag till beslut"),
  paragraph(filledField("tu:namnd", "Kyrkogårdsnämnden"), text(" överlämnar tjänsteutlåtandet.")),
  heading("Sammanfattning"),
  paragraph(unfilledField("tu:sammanfattning", "Sammanfatta ärendet.")),
  {
    kind: "table",
    rows: [
      ["Namn", "Datum"],
      ["", ""],
    ],
  },
  paragraph(text("Bilaga")),
];

/** Kind, style, text and unfilled fields of every block. */
function outline(bytes: Uint8Array): readonly string[] {
  return readDocument(openPackage(bytes)).blocks.map((block) => {
    if (block.kind === "table") return `table ${JSON.stringify(block.rows.map(({ cells }) => cells.length))}`;
    const fields = block.spans.flatMap((span) =>
      span.kind === "control" ? [`${span.tag}${span.placeholder ? "?" : ""}`] : [],
    );
    return [block.style, block.text, ...fields].join(" | ");
  });
}

const expectedOutline = [
  "Normal | Handläggare Skriv namn | tu:handlaggare?",
  "Title | Skriv rubrik | tu:rubrik?",
  "Subtitle | Svar på remiss",
  "heading 1 | Förvaltningens förslag till beslut",
  "Normal | Kyrkogårdsnämnden överlämnar tjänsteutlåtandet. | tu:namnd",
  "heading 1 | Sammanfattning",
  "Normal | Sammanfatta ärendet. | tu:sammanfattning?",
  "table [2,2]",
  "Normal | Bilaga",
];
const slut = "Normal | Slut";

const insert = (at: Place, ...blocks: readonly NewBlock[]): Edit => ({ kind: "insert-blocks", at, blocks });

async function emptyPlace({ read }: OpenInWord): Promise<Place> {
  const [block] = (await read()).blocks;
  return { kind: "in-place-of-empty", block: block!.id };
}

describe.each(wordApis)("blocks at WordApi %s", (wordApi) => {
  it("are inserted as one piece of OOXML where Word is good at that", async () => {
    const opened = await openInWord(docxWith({ styleIds: "sv" }, p(), p("Slut")), { wordApi });
    const edit = insert(await emptyPlace(opened), ...skeleton);
    expect(await opened.host.apply([edit])).toEqual({ ok: true });
    expect(JSON.stringify(opened.word.log.batches)).toContain("InsertOoxml");
    expect(outline(opened.word.bytes())).toEqual([...expectedOutline, slut]);
  });

  it("are inserted by plain calls on the web, to the same effect", async () => {
    const opened = await openInWord(docxWith({ styleIds: "sv" }, p(), p("Slut")), {
      wordApi,
      platform: "web",
    });
    const edit = insert(await emptyPlace(opened), ...skeleton);
    expect(await opened.host.apply([edit])).toEqual({ ok: true });
    expect(JSON.stringify(opened.word.log.batches)).not.toContain("InsertOoxml");
    expect(outline(opened.word.bytes())).toEqual([...expectedOutline, slut]);
  });

  it.each<[string, Partial<Quirks>]>([
    ["refuses placeholders", { placeholderRefused: true }],
    ["shows words of its own in a field that is emptied", { placeholderForgotten: true }],
  ])("keep their guidance where Word %s", async (_, quirks) => {
    const opened = await openInWord(docx(p(), p("Slut")), { wordApi, platform: "web", quirks });
    const edit = insert(await emptyPlace(opened), ...skeleton);
    expect(await opened.host.apply([edit])).toEqual({ ok: true });
    const withoutMarks = (lines: readonly string[]) => lines.map((line) => line.replace("?", ""));
    expect(withoutMarks(outline(opened.word.bytes()))).toEqual(withoutMarks([...expectedOutline, slut]));
  });

  it.each([true, false])(
    "leave no empty paragraph behind (Word leaves one: %s)",
    async (trailingParagraph) => {
      const opened = await openInWord(docx(h1("Före"), p("Efter")), {
        wordApi,
        quirks: { trailingParagraph },
      });
      const document = await opened.read();
      const place: Place = { kind: "after", block: blockWith(document, "Före").id, expected: "Före" };
      expect(await opened.host.apply([insert(place, ...skeleton)])).toEqual({ ok: true });
      expect(outline(opened.word.bytes())).toEqual([
        "heading 1 | Före",
        ...expectedOutline,
        "Normal | Efter",
      ]);
    },
  );

  it.each<[string, (read: OpenInWord["read"]) => Promise<Place>, readonly string[]]>([
    ["at the start", () => Promise.resolve({ kind: "start" }), ["Nytt", "ett", "två"]],
    ["at the end", () => Promise.resolve({ kind: "end" }), ["ett", "två", "Nytt"]],
    [
      "before a paragraph",
      async (read) => ({ kind: "before", block: blockWith(await read(), "två").id, expected: "två" }),
      ["ett", "Nytt", "två"],
    ],
    [
      "after a paragraph",
      async (read) => ({ kind: "after", block: blockWith(await read(), "ett").id, expected: "ett" }),
      ["ett", "Nytt", "två"],
    ],
  ])("go %s, in their own style", async (_, placeIn, texts) => {
    const { host, read, word } = await openInWord(docx(h1("ett"), h1("två")), { wordApi });
    await read();
    expect(await host.apply([insert(await placeIn(read), paragraph(text("Nytt")))])).toEqual({ ok: true });
    expect(word.paragraphs).toEqual(texts);
    expect(outline(word.bytes())).toContain("Normal | Nytt");
  });

  it.each(["before", "after"] as const)("go %s a table", async (kind) => {
    const { host, read, word } = await openInWord(docx(p("ett"), table([["a", "b"]]), p("två")), { wordApi });
    const block = (await read()).blocks[1]!.id;
    const edit = insert({ kind, block, expected: "a\tb" }, paragraph(text("Nytt")));
    expect(await host.apply([edit])).toEqual({ ok: true });
    expect(word.paragraphs).toEqual(
      kind === "before" ? ["ett", "Nytt", "a", "b", "två"] : ["ett", "a", "b", "Nytt", "två"],
    );
  });

  it.each(["windows", "web"] as const)(
    "are inserted, by the writer for %s, while changes are tracked",
    async (platform) => {
      const tracking = docxWith({ settings: "<w:trackRevisions/>" }, h1("Före"), p("Efter"));
      const { host, read } = await openInWord(tracking, { wordApi, platform });
      const place: Place = { kind: "after", block: blockWith(await read(), "Före").id, expected: "Före" };
      expect(await host.apply([insert(place, ...skeleton)])).toEqual({ ok: true });
      const texts = textsOf(await read()).filter((line) => line !== "");
      expect(texts).toEqual(expect.arrayContaining(["Före", "Sammanfattning", "Bilaga", "Efter"]));
    },
  );

  it("go to several places in one plan, many of them", async () => {
    const { host, read, word } = await openInWord(docx(h1("ett"), p(), h1("två"), p("slut")), { wordApi });
    const document = await read();
    const rows = (name: string) =>
      Array.from({ length: 6 }, (_, index) => paragraph(text(`${name}${index}`)));
    const after = (words: string): Place => ({
      kind: "after",
      block: blockWith(document, words).id,
      expected: words,
    });
    expect(
      await host.apply([insert(after("ett"), ...rows("a")), insert(after("två"), ...rows("b"))]),
    ).toEqual({
      ok: true,
    });
    const lines = (name: string) => Array.from({ length: 6 }, (_, index) => `${name}${index}`);
    expect(word.paragraphs.filter((line) => line !== "")).toEqual([
      "ett",
      ...lines("a"),
      "två",
      ...lines("b"),
      "slut",
    ]);
  });

  it("go to several places in one plan", async () => {
    const { host, read, word } = await openInWord(docx(h1("ett"), p("text"), h1("två")), { wordApi });
    const document = await read();
    const after = (words: string): Place => ({
      kind: "after",
      block: blockWith(document, words).id,
      expected: words,
    });
    const edits = [
      insert(after("ett"), paragraph(text("A"))),
      insert(after("text"), heading("B"), paragraph(text("C"))),
      insert({ kind: "end" }, heading("D")),
    ];
    expect(await host.apply(edits)).toEqual({ ok: true });
    expect(word.paragraphs).toEqual(["ett", "A", "text", "B", "C", "två", "D"]);
  });

  it("do not join the list that they are inserted after", async () => {
    const { host, read } = await openInWord(docx(p("ett"), bullet("punkt"), p("två")), { wordApi });
    const document = await read();
    const place: Place = { kind: "after", block: blockWith(document, "punkt").id, expected: "punkt" };
    expect(await host.apply([insert(place, paragraph(text("Nytt")))])).toEqual({ ok: true });
    expect((await read()).blocks[2]).toMatchObject({ kind: "paragraph", text: "Nytt", style: "Normal" });
  });

  it("take the place of nothing but an empty paragraph", async () => {
    const opened = await openInWord(docx(p(), p("text")), { wordApi });
    const edit = insert(await emptyPlace(opened), heading("Nytt"));
    opened.word.editParagraph(0, "någon skrev här");
    expect(await opened.host.apply([edit])).toMatchObject({ ok: false, standing: "nothing" });
    expect(opened.word.paragraphs).toEqual(["någon skrev här", "text"]);
  });

  it("never take the place of a picture, though its paragraph has no text", async () => {
    const picture = ooxml(
      '<w:p><w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml" style="width:10pt;height:10pt"/></w:pict></w:r></w:p>',
    );
    const opened = await openInWord(docx(picture, p("text")), { wordApi });
    const edit = insert(await emptyPlace(opened), ...skeleton);
    expect(await opened.host.apply([edit])).toMatchObject({
      ok: false,
      reason: "not-editable",
      standing: "nothing",
    });
  });

  it("are refused when their neighbour was changed", async () => {
    const { host, read, word } = await openInWord(docx(h1("ett"), h1("två")), { wordApi });
    const place: Place = { kind: "after", block: blockWith(await read(), "ett").id, expected: "ett" };
    word.editParagraph(0, "Ett");
    expect(await host.apply([insert(place, heading("Nytt"))])).toMatchObject({
      ok: false,
      standing: "nothing",
    });
    expect(word.paragraphs).toEqual(["Ett", "två"]);
  });

  it("are found, written and read back in few batches", async () => {
    const opened = await openInWord(docx(p()), { wordApi });
    const edit = insert(await emptyPlace(opened), heading("ett"), paragraph(text("två")));
    expect(await opened.batches(() => opened.host.apply([edit]))).toBe(4);
  });
});

describe.each(wordApis)("the page header at WordApi %s", (wordApi) => {
  const header: Edit = {
    kind: "write-header",
    blocks: [
      {
        kind: "paragraph",
        style: "header",
        content: [text("Sida "), { kind: "page-number" }, text(" ("), { kind: "page-count" }, text(")")],
      },
    ],
  };

  it("is written where there is none", async () => {
    const { host, read, word } = await openInWord(docx(p("text")), { wordApi });
    await read();
    expect(await host.apply([header])).toEqual({ ok: true });
    const { header: written } = await read();
    expect(written.state === "read" && written.blocks[0]).toMatchObject({ text: "Sida 1 (1)" });
    expect(word.paragraphs).toEqual(["text"]);
  });

  it("is left alone where there is one", async () => {
    const bytes = docxWith({ header: "Stadens brevhuvud" }, p("text"));
    const { host, read, word } = await openInWord(bytes, { wordApi });
    await read();
    expect(await host.apply([header])).toEqual({
      ok: false,
      reason: "header-not-empty",
      standing: "nothing",
    });
    expect(word.bytes()).toEqual(bytes);
  });
});

describe.each(wordApis)("fields at WordApi %s", (wordApi) => {
  const report = docx(
    p("Till ", field("tu:namnd", "nämnden")),
    p(unfilled("tu:namnd", "Skriv nämnd"), " beslutar"),
  );
  const fill = (...expected: readonly string[]): Edit => ({
    kind: "fill-fields",
    tag: "tu:namnd",
    expected,
    text: "Kyrkogårdsnämnden",
  });

  it("are filled wherever their tag stands", async () => {
    const { host, read } = await openInWord(report, { wordApi });
    await read();
    expect(await host.apply([fill("nämnden", "Skriv nämnd")])).toMatchObject({ ok: true });
    const { blocks } = await read();
    expect(blocks).toMatchObject([
      { text: "Till Kyrkogårdsnämnden", spans: [{ placeholder: false }] },
      { text: "Kyrkogårdsnämnden beslutar", spans: [{ placeholder: false }] },
    ]);
  });

  it("are refused when they read otherwise", async () => {
    const { host, read, word } = await openInWord(report, { wordApi });
    await read();
    expect(await host.apply([fill("en annan nämnd", "Skriv nämnd")])).toMatchObject({
      ok: false,
      reason: "text-has-changed",
    });
    expect(await host.apply([fill("nämnden")])).toMatchObject({ ok: false, reason: "place-is-ambiguous" });
    expect(word.bytes()).toEqual(report);
  });

  it("are given another tag only where just one bears it", async () => {
    const { host, read } = await openInWord(docx(p(field("tu:attest", "a")), p(field("tu:b", "b"))), {
      wordApi,
    });
    await read();
    expect(await host.apply([{ kind: "retag-field", from: "tu:attest", to: "tu:attest:1" }])).toMatchObject({
      ok: true,
    });
    expect((await read()).blocks[0]).toMatchObject({ spans: [{ tag: "tu:attest:1" }] });
    expect(await host.apply([{ kind: "retag-field", from: "tu:nej", to: "x" }])).toMatchObject({
      ok: false,
      reason: "block-is-gone",
    });
  });
});

describe.each(wordApis)("a table's row at WordApi %s", (wordApi) => {
  const rows = [
    ["Namn", "Datum"],
    ["Anna Ek", "2023-11-21"],
  ];
  const report = docx(p("a"), table([["x"]]), p("b"), table(rows), p("c"));

  it("is added last in the table that reads as expected", async () => {
    const { host, read } = await openInWord(report, { wordApi });
    const table = (await read()).blocks[3]!.id;
    const edit: Edit = { kind: "append-table-row", table, expected: rows, cells: ["Bo Ek", "2023-11-22"] };
    expect(await host.apply([edit])).toEqual({ ok: true, undoSteps: 1 });
    expect(textsOf(await read())).toEqual(["a", "x", "b", ...rows.flat(), "Bo Ek", "2023-11-22", "c"]);
  });

  it("is refused when the table reads otherwise", async () => {
    const { host, read, word } = await openInWord(report, { wordApi });
    const table = (await read()).blocks[3]!.id;
    const edit: Edit = { kind: "append-table-row", table, expected: [["Namn", "Dag"]], cells: ["Bo Ek", ""] };
    expect(await host.apply([edit])).toMatchObject({
      ok: false,
      reason: "text-has-changed",
      standing: "nothing",
    });
    expect(word.bytes()).toEqual(report);
  });
});
