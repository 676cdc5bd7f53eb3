/** @jest-environment jsdom */
import type { SimulatedWord } from "../../../src/simulated-word/simulated-word";
import { bold, deleted, docx, docxWith, footnote, h1, note, p, tab, table } from "../../support/docx";
import { blockWith, noBlock, openInWord, wordApis } from "./open-in-word";

const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

describe.each(wordApis)("showing a place at WordApi %s", (wordApi) => {
  const show = async (text: string, words: string, opened: Awaited<ReturnType<typeof openInWord>>) => {
    const { id: block } = blockWith(await opened.read(), text);
    const start = text.lastIndexOf(words);
    return opened.host.show({ block, expected: text, start, end: start + words.length });
  };

  it("selects the words, the right ones of several equal", async () => {
    const opened = await openInWord(docx(h1("Rubrik"), p("en ", bold("dag"), " och en dag")), { wordApi });
    expect(await show("en dag och en dag", "dag", opened)).toBe("words-shown");
    expect(opened.word.selection).toEqual({ paragraph: 1, start: 14, endParagraph: 1, end: 17 });
  });

  it("selects words across a tab, between the first and the last", async () => {
    const opened = await openInWord(docx(p("Handläggare", tab, "Anna Ek", tab, "08-1")), { wordApi });
    expect(await show("Handläggare\tAnna Ek\t08-1", "Handläggare\tAnna", opened)).toBe("words-shown");
    expect(opened.word.selection).toEqual({ paragraph: 0, start: 0, endParagraph: 0, end: 16 });
  });

  it("selects more than Word's search can be asked for", async () => {
    const text = `Först ${"många ord ".repeat(40)}och sist.`;
    const opened = await openInWord(docx(p(text)), { wordApi });
    expect(await show(text, text, opened)).toBe("words-shown");
    expect(opened.word.selection).toMatchObject({ start: 0, end: text.length });
  });

  it("selects the paragraph when the words cannot be told apart", async () => {
    const opened = await openInWord(docx(p("ett"), p("ja ", deleted("ja "), "ja")), { wordApi });
    expect(await show("ja ja", "", opened)).toBe("paragraph-shown");
    expect(opened.word.selection.paragraph).toBe(1);
  });

  it("says that the text has changed, and selects nothing", async () => {
    const opened = await openInWord(docx(p("ett"), p("två")), { wordApi });
    const { id: block } = blockWith(await opened.read(), "två");
    opened.word.editParagraph(1, "tre");
    expect(await opened.host.show({ block, expected: "två", start: 0, end: 3 })).toBe("text-has-changed");
    expect(await opened.host.show({ block: noBlock, expected: "två", start: 0, end: 3 })).toBe(
      "block-is-gone",
    );
    expect(opened.word.selection).toMatchObject({ paragraph: 0, start: 0, end: 0 });
  });

  it("works in a document that is open for reading only", async () => {
    const opened = await openInWord(docx(p("ett två")), { wordApi, quirks: { readOnly: true } });
    expect(await show("ett två", "två", opened)).toBe("words-shown");
  });

  it("changes nothing in the document", async () => {
    const bytes = docx(p("ett två"));
    const opened = await openInWord(bytes, { wordApi });
    await show("ett två", "två", opened);
    expect(opened.word.bytes()).toEqual(bytes);
    expect(opened.word.undoSteps).toBe(0);
  });
});

describe.each(wordApis)("the cursor at WordApi %s", (wordApi) => {
  it("is in the block where the person put it", async () => {
    const { word, host, read } = await openInWord(docx(h1("Ärendet"), p("text"), table([["cell"]])), {
      wordApi,
    });
    const document = await read();
    for (const [index, text] of ["Ärendet", "text", "cell"].entries()) {
      word.setSelection(index, 1);
      expect(await host.cursor()).toEqual({
        state: "in-body",
        block: blockWith(document, text).id,
        paragraph: text,
      });
    }
  });

  it("is known in an empty paragraph by what stands around it", async () => {
    const { word, host, read } = await openInWord(docx(h1("Ärendet"), p(), h1("Beredning"), p(), p("slut")), {
      wordApi,
    });
    const { blocks } = await read();
    word.setSelection(3, 0);
    expect(await host.cursor()).toEqual({ state: "in-body", block: blocks[3]!.id, paragraph: "" });
  });

  it("is unknown before anything was read", async () => {
    const { host } = await openInWord(docx(p("text")), { wordApi });
    expect(await host.cursor()).toEqual({ state: "unknown" });
  });

  it("is asked for without selecting or expanding anything", async () => {
    const { word, host, read } = await openInWord(docx(p("text")), { wordApi });
    await read();
    await host.cursor();
    const methods = word.log.batches.flatMap(({ request }) => request.Actions.map(({ Name }) => Name));
    const paths = word.log.batches.flatMap(({ request }) =>
      Object.values(request.ObjectPaths).map(({ Name }) => Name),
    );
    expect([...methods, ...paths]).not.toContain("Select");
    expect([...methods, ...paths]).not.toContain("ExpandTo");
    expect(word.undoSteps).toBe(0);
  });

  it("tells, once it has come to rest, that it has moved, until it is told to stop", async () => {
    const { word, host } = await openInWord(docx(p("ett"), p("två")), { wordApi });
    const moved = jest.fn();
    const stop = host.watchCursor(moved);
    await movedUntil(() => moved.mock.calls.length > 0, word);
    await wait(400);
    moved.mockClear();
    for (const offset of [0, 1, 2]) word.setSelection(1, offset);
    await wait(800);
    expect(moved).toHaveBeenCalledTimes(1);
    stop();
    word.setSelection(1, 0);
    await wait(400);
    expect(moved).toHaveBeenCalledTimes(1);
  });
});

/** Moves the cursor now and then until somebody has heard of it: a handler takes a while to be registered. */
async function movedUntil(isHeard: () => boolean, word: SimulatedWord): Promise<void> {
  for (let times = 0; times < 10 && !isHeard(); times++) {
    word.setSelection(0, times % 2);
    await wait(350);
  }
}

it("at the floor, the cursor among equal empty paragraphs is unknown", async () => {
  const { word, host, read } = await openInWord(docx(h1("a"), p(), p(), p(), p(), h1("b")));
  await read();
  word.setSelection(2, 0);
  expect(await host.cursor()).toEqual({ state: "unknown" });
});

describe.each(wordApis)("inserting at the cursor at WordApi %s", (wordApi) => {
  const insert = (expected: string) =>
    [
      {
        kind: "insert-at-cursor",
        expected,
        content: [
          { kind: "text", text: "Nämnden beslutar " },
          { kind: "field", tag: "tu:vad", guidance: "Skriv vad" },
          { kind: "text", text: "." },
        ],
      },
    ] as const;

  it("puts text and fields in mid-text", async () => {
    const { word, host, read } = await openInWord(docx(h1("Beslut"), p("Före efter")), { wordApi });
    await read();
    word.setSelection(1, 5);
    expect(await host.apply(insert("Före efter"))).toMatchObject({ ok: true });
    expect((await read()).blocks[1]).toMatchObject({
      text: "Före Nämnden beslutar Skriv vad.efter",
      spans: [{ kind: "control", tag: "tu:vad", placeholder: true }],
    });
  });

  it("fills an empty paragraph", async () => {
    const { word, host, read } = await openInWord(docx(h1("Beslut"), p()), { wordApi });
    await read();
    word.setSelection(1, 0);
    expect(await host.apply(insert(""))).toMatchObject({ ok: true });
    expect(word.paragraphs[1]).toBe("Nämnden beslutar Skriv vad.");
  });

  it("replaces nothing that is selected", async () => {
    const { word, host, read } = await openInWord(docx(p("Viktig text")), { wordApi });
    await read();
    word.setSelection(0, 0, 6);
    expect(await host.apply(insert("Viktig text"))).toMatchObject({ ok: true });
    expect(word.paragraphs[0]).toBe("Nämnden beslutar Skriv vad.Viktig text");
  });

  it("is refused when the cursor's paragraph reads otherwise", async () => {
    const { word, host, read } = await openInWord(docx(p("Text")), { wordApi });
    await read();
    expect(await host.apply(insert("Annan text"))).toMatchObject({ ok: false, standing: "nothing" });
    expect(word.paragraphs).toEqual(["Text"]);
  });
});

it("a note's mark does not keep the words beside it from being found", async () => {
  const bytes = docxWith({ footnotes: note(2, "Noten.") }, p("Ett", footnote(2), " ord ord"));
  const { host, read, word } = await openInWord(bytes);
  const { id: block } = blockWith(await read(), "Ett ord ord");
  expect(await host.show({ block, expected: "Ett ord ord", start: 4, end: 11 })).toBe("words-shown");
  expect(word.selection.paragraph).toBe(0);
});
