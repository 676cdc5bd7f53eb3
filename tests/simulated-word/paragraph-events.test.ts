/** @jest-environment jsdom */
import { newestWordApi, openWord } from "../support/word-session";
import type { SimulatedWord } from "../../src/simulated-word/simulated-word";
import type { SimulatedWordOptions } from "../../src/simulated-word/simulated-word-options";
import { docx, docxWith, p, table, tracking } from "./documents";

type Heard = Word.ParagraphAddedEventArgs | Word.ParagraphChangedEventArgs | Word.ParagraphDeletedEventArgs;

const report = docx(p("ett"), p("två"), p("tre"));

/** Listens to all three events, and names paragraphs by the index that they had when they were first seen. */
async function listen(bytes = report, options: Partial<SimulatedWordOptions> = {}) {
  const word = await openWord(bytes, { wordApi: newestWordApi, ...options });
  const names = await localIds();
  const heard: string[] = [];
  const hear = ({ type, source, uniqueLocalIds }: Heard): Promise<void> => {
    const which = uniqueLocalIds.map((id) => (names.includes(id) ? names.indexOf(id) : "new"));
    heard.push(`${source} ${type} ${which.join(",")}`);
    return Promise.resolve();
  };
  const handlers = await Word.run(async (context) => {
    const { document } = context;
    const added = [
      document.onParagraphAdded.add(hear),
      document.onParagraphChanged.add(hear),
      document.onParagraphDeleted.add(hear),
    ];
    await context.sync();
    return added;
  });
  return { word, heard, handlers };
}

async function localIds(): Promise<string[]> {
  return Word.run(async (context) => {
    const { paragraphs } = context.document.body;
    paragraphs.load("items/uniqueLocalId");
    await context.sync();
    return paragraphs.items.map(({ uniqueLocalId }) => uniqueLocalId);
  });
}

async function edit(change: (document: Word.Document) => void): Promise<void> {
  await Word.run(async (context) => {
    change(context.document);
    await context.sync();
  });
  await told();
}

/** Events come after the answer. */
const told = () => new Promise((resolve) => setTimeout(resolve, 5));

type PersonEdits = (word: SimulatedWord) => void;

it.each<[string, PersonEdits, string[]]>([
  ["types in a paragraph", (word) => word.editParagraph(1, "annat"), ["Local ParagraphChanged 1"]],
  ["deletes one", (word) => word.deleteParagraph(0), ["Local ParagraphDeleted 0"]],
  [
    "begins a new one",
    (word) => word.editParagraph(1, "a\nb"),
    ["Local ParagraphAdded new", "Local ParagraphChanged 1"],
  ],
  [
    "types in several before anyone hears",
    (word) => [0, 2].forEach((index) => word.editParagraph(index, "nytt")),
    ["Local ParagraphChanged 0,2"],
  ],
  [
    "is joined by another author",
    (word) => {
      word.editParagraph(0, "mitt");
      word.asAnotherAuthor(() => word.editParagraph(2, "ditt"));
    },
    ["Local ParagraphChanged 0", "Remote ParagraphChanged 2"],
  ],
  ["selects", (word) => word.setSelection(1, 1), []],
])("tells when the person %s", async (_, act, expected) => {
  const { word, heard } = await listen();
  act(word);
  await told();
  expect(heard).toEqual(expected);
});

it("tells of an undo and a redo, by the same ids", async () => {
  const { word, heard } = await listen();
  word.deleteParagraph(1);
  await told();
  word.undo();
  await told();
  word.redo();
  await told();
  expect(heard).toEqual(["Local ParagraphDeleted 1", "Local ParagraphAdded 1", "Local ParagraphDeleted 1"]);
});

it("tells once of all that a batch has done, formatting and cells included", async () => {
  const { heard } = await listen(docx(p("ett"), table([["a", "b"]]), p("sist")));
  await edit(({ body }) => {
    body.paragraphs.getFirst().alignment = "Centered";
    body.tables.getFirst().getCell(0, 1).value = "c";
    body.insertParagraph("till", "End");
  });
  expect(heard).toEqual(["Local ParagraphAdded new", "Local ParagraphChanged 0,2"]);
});

it("gives the author between two batches as remote", async () => {
  const { word, heard } = await listen();
  word.quirks.anotherAuthorEditsBetweenBatches = () => {
    word.quirks.anotherAuthorEditsBetweenBatches = undefined;
    word.editParagraph(2, "av en annan");
  };
  await edit(({ body }) => body.paragraphs.getFirst().insertText("!", "End"));
  expect(heard).toEqual(["Remote ParagraphChanged 2", "Local ParagraphChanged 0"]);
});

it("is silent about a tracked deletion where Word is, and about nothing else", async () => {
  const { word, heard } = await listen(docxWith({ settings: tracking }, p("ett"), p("två"), p("tre")));
  await edit(({ body }) => body.search("två").getFirst().delete());
  expect(heard).toEqual([]);
  await edit(({ body }) => body.paragraphs.getFirst().insertText("!", "End"));
  word.quirks.trackedDeletionSilent = false;
  await edit(({ body }) => body.search("tre").getFirst().delete());
  expect(heard).toEqual(["Local ParagraphChanged 0", "Local ParagraphChanged 2"]);
});

it("misses events, and does not tell of them later", async () => {
  const { word, heard } = await listen(report, { quirks: { eventsMissed: true } });
  word.editParagraph(0, "osett");
  await told();
  word.quirks.eventsMissed = false;
  word.editParagraph(1, "sett");
  await told();
  expect(heard).toEqual(["Local ParagraphChanged 1"]);
});

it("tells nothing to a handler that has been removed", async () => {
  const { word, heard, handlers } = await listen();
  for (const handler of handlers) handler.remove();
  await handlers[0]!.context.sync();
  word.editParagraph(0, "tyst");
  await told();
  expect(heard).toEqual([]);
});

it("finds a paragraph by its id, which is a GUID and stays with it", async () => {
  const { word } = await listen();
  const [, second] = await localIds();
  expect(second).toMatch(/^[\dA-F]{8}(-[\dA-F]{4}){3}-[\dA-F]{12}$/);
  word.editParagraph(0, "ny\noch en till");
  word.editParagraph(2, "två, ändrat");
  await Word.run(async (context) => {
    const found = context.document.getParagraphByUniqueLocalId(second!);
    found.load("text");
    await context.sync();
    expect(found.text).toBe("två, ändrat");
  });
});

it("says so of an event that is not played", async () => {
  await openWord(report, { wordApi: newestWordApi });
  await expect(
    edit((document) => void document.onAnnotationClicked.add(() => Promise.resolve())),
  ).rejects.toThrow("not implemented: Document.onAnnotationClicked");
});

it("is refused by a Word that is older than the events", async () => {
  await openWord(report, { wordApi: "1.5" });
  await expect(
    edit((document) => void document.onParagraphChanged.add(() => Promise.resolve())),
  ).rejects.toMatchObject({
    code: "ApiNotFound",
  });
});
