/** @jest-environment jsdom */
import { bodyXml, docx, docxWith, p, r, tracking } from "./documents";
import { inNewestWord, undoesTo } from "./parts-of";
import { openWord, newestWordApi } from "../support/word-session";

const bytes = docxWith({ settings: tracking }, p("Ett två tre."), p("Fyra."));

async function changes(context: Word.RequestContext): Promise<string[]> {
  const found = context.document.body.getTrackedChanges();
  found.load("items/type,items/text,items/author");
  await context.sync();
  return found.items.map(({ type, text, author }) => `${author}: ${type} ${JSON.stringify(text)}`);
}

/** What has just been done, in a document that tracks it. */
const edits: readonly (readonly [string, (body: Word.Body) => void, readonly string[], string])[] = [
  [
    "an insertion",
    (body) => void body.paragraphs.getFirst().insertText(" Ny.", "End"),
    ['Added " Ny."'],
    "Ett två tre. Ny.",
  ],
  ["a deletion", (body) => body.search("två ").getFirst().delete(), ['Deleted "två "'], "Ett tre."],
  [
    "a replacement",
    (body) => void body.search("två").getFirst().insertText("2", "Replace"),
    ['Added "2"', 'Deleted "två"'],
    "Ett 2 tre.",
  ],
  [
    "formatting of part of a run",
    (body) => void (body.search("två").getFirst().font.bold = true),
    ['Formatted "två"'],
    "Ett två tre.",
  ],
  [
    "a paragraph's style",
    (body) => void (body.paragraphs.getFirst().styleBuiltIn = "Heading1"),
    ['Formatted "Ett två tre."'],
    "Ett två tre.",
  ],
];

it.each(edits)(
  "tells of %s; rejected, all is as it was; accepted, it stays",
  async (_, edit, expected, after) => {
    const { word } = await inNewestWord(bytes, async (context) => {
      const { body } = context.document;
      edit(body);
      await context.sync();
      expect(await changes(context)).toEqual(expected.map((change) => `Kim Exempel: ${change}`));
      body.getTrackedChanges().rejectAll();
      await context.sync();
      expect(await changes(context)).toEqual([]);
    });
    expect(bodyXml(word).replace(/<\/w:t><\/w:r><w:r><w:t xml:space="preserve">/g, "")).toBe(
      p("Ett två tre.") + p("Fyra."),
    );
    word.undo();
    await Word.run(async (context) => {
      context.document.body.getTrackedChanges().acceptAll();
      await context.sync();
      expect(await changes(context)).toEqual([]);
    });
    expect(word.paragraphs[0]).toBe(after);
    expect(bodyXml(word)).not.toMatch(/w:(ins|del|rPrChange|pPrChange)\b/);
    expect(undoesTo(word, bytes)).toBe(true);
  },
);

it("takes a new paragraph with its text as one change, and rejects it whole", async () => {
  const { word } = await inNewestWord(bytes, async (context) => {
    context.document.body.paragraphs.getFirst().insertParagraph("Mellan.", "After");
    await context.sync();
    expect(await changes(context)).toEqual(['Kim Exempel: Added "Mellan."']);
    context.document.body.getTrackedChanges().getFirst().reject();
    await context.sync();
  });
  expect(word.paragraphs).toEqual(["Ett två tre.", "Fyra."]);
});

it("joins paragraphs when the deletion of the mark between them is accepted", async () => {
  const mark = '<w:pPr><w:rPr><w:del w:id="1" w:author="Lo" w:date="2024-01-01T00:00:00Z"/></w:rPr></w:pPr>';
  const { word } = await inNewestWord(
    docx(`<w:p>${mark}${r("ett ")}</w:p>`, p("två", { style: "Rubrik1" })),
    async (context) => {
      context.document.body.getTrackedChanges().getFirst().accept();
      await context.sync();
    },
  );
  expect(bodyXml(word)).toBe(`<w:p><w:pPr><w:pStyle w:val="Rubrik1"/></w:pPr>${r("ett ")}${r("två")}</w:p>`);
});

it("goes from change to change, and gives the range and the date of one", async () => {
  await inNewestWord(bytes, async (context) => {
    const { body } = context.document;
    body.search("två").getFirst().insertText("2", "Replace");
    body.paragraphs.getLast().insertText("!", "End");
    await context.sync();
    const first = body.getTrackedChanges().getFirst();
    const third = first.getNext().getNext();
    const none = third.getNextOrNullObject();
    const range = first.getRange();
    first.load("date");
    third.load("text");
    none.load("text");
    range.load("text");
    await context.sync();
    expect([range.text, third.text, none.isNullObject]).toEqual(["2", "!", true]);
    expect(first.date.getUTCFullYear()).toBe(2024);
  });
});

it("keeps apart what two have changed side by side", async () => {
  const by = (author: string, text: string) =>
    `<w:ins w:id="1" w:author="${author}" w:date="2024-01-01T00:00:00Z">${r(text)}</w:ins>`;
  await inNewestWord(docx(`<w:p>${by("Lo", "a")}${by("Lo", "b")}${by("Mo", "c")}</w:p>`), async (context) => {
    expect(await changes(context)).toEqual(['Lo: Added "ab"', 'Mo: Added "c"']);
  });
});

it("does not mark formatting while changes are not tracked, nor in what is itself new", async () => {
  const word = await openWord(docx(p("Fritt.")), { wordApi: newestWordApi });
  await Word.run(async (context) => {
    const { document } = context;
    document.body.paragraphs.getFirst().font.bold = true;
    document.changeTrackingMode = "TrackAll";
    document.body.paragraphs.getFirst().insertText("nytt", "End").font.italic = true;
    await context.sync();
  });
  expect(bodyXml(word)).not.toContain("rPrChange");
});

it("gives a paragraph's text without what is deleted or hidden, unless it is asked for", async () => {
  const deleted = `<w:del w:id="1" w:author="Lo" w:date="2024-01-01T00:00:00Z"><w:r><w:delText>ut</w:delText></w:r></w:del>`;
  await inNewestWord(docx(`<w:p>${r("in")}${deleted}${r("dolt", "<w:vanish/>")}</w:p>`), async (context) => {
    const paragraph = context.document.body.paragraphs.getFirst();
    const texts = [
      paragraph.getText(),
      paragraph.getText({ IncludeTextMarkedAsDeleted: true }),
      paragraph.getText({ IncludeHiddenText: true }),
    ];
    await context.sync();
    expect(texts.map(({ value }) => value)).toEqual(["in", "inut", "indolt"]);
  });
});

it("tracks only what is done here, where that is asked for", async () => {
  const { word } = await inNewestWord(docx(p("ett"), p("två")), async (context, word) => {
    const { document } = context;
    document.changeTrackingMode = "TrackMineOnly";
    document.load("changeTrackingMode");
    document.body.paragraphs.getFirst().insertText(" mitt", "End");
    await context.sync();
    expect(document.changeTrackingMode).toBe("TrackMineOnly");
    word.asAnotherAuthor(() => word.editParagraph(1, "ditt"));
  });
  expect(bodyXml(word).match(/<w:ins /g)).toHaveLength(1);
  expect(word.paragraphs).toEqual(["ett mitt", "ditt"]);
});

it("gives a range's text before and after the changes, and no more than the range", async () => {
  await inNewestWord(bytes, async (context) => {
    const { body } = context.document;
    body.search("två").getFirst().insertText("2", "Replace");
    const range = body.search("2").getFirst().expandTo(body.search("tre").getFirst());
    const cursor = range.getRange("Start");
    const texts = [range, cursor].flatMap((place) => [
      place.getReviewedText("Original"),
      place.getReviewedText("Current"),
    ]);
    await context.sync();
    expect(texts.map(({ value }) => value)).toEqual(["två tre", "2 tre", "", ""]);
  });
});

it("keeps a control that is deleted under tracking, and finds controls by what tracking says of them", async () => {
  const document = docx(p("ett"), p("två"), p("tre"));
  const { word, result } = await inNewestWord(document, async (context) => {
    const [first, , last] = [0, 1, 2].map(() => context.document.body.paragraphs);
    const kept = first!.getFirst().insertContentControl();
    const gone = last!.getLast().insertContentControl();
    kept.tag = "kvar";
    gone.tag = "borta";
    context.document.changeTrackingMode = "TrackAll";
    gone.delete(false);
    const made = context.document.body
      .search("två")
      .getFirst()
      .insertText("nytt", "Replace")
      .insertContentControl();
    made.tag = "ny";
    await context.sync();
    const states = ["Added", "Deleted", "Normal"].map((state) => {
      const found = context.document.contentControls.getByChangeTrackingStates([state as never]);
      found.load("tag");
      return found;
    });
    await context.sync();
    return states.map(({ items }) => items.map(({ tag }) => tag));
  });
  expect(result).toEqual([["ny"], ["borta"], ["kvar"]]);
  expect(bodyXml(word)).toMatch(/<w:tag w:val="borta"\/>.*<w:del [^>]*><w:r><w:delText/);
  expect(undoesTo(word, document)).toBe(true);
});
