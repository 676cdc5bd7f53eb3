/** @jest-environment jsdom */
import type { Document, Table, TextBlock } from "../../../src/core/document/document";
import { textBlocks } from "../../../src/core/document/text-blocks";
import type { Refusal } from "../../../src/core/editing/edit-result";
import type { Edit } from "../../../src/core/editing/edit";
import { createFileHost } from "../../../src/host/file/create-file-host";
import { openPackage } from "../../../src/ooxml/package/open-package";
import { docx, docxWith, h1, numbered, ooxml, p, run, styled, table } from "../../support/docx";
import { lintOoxml } from "../../support/lint-ooxml";
import { openInWord, wordApis, type OpenOptions } from "./open-in-word";

/** An edit as it is planned from what a host has read. */
type Planned = (document: Document) => readonly Edit[];

const nth = (document: Document, index: number): TextBlock => [...textBlocks(document.blocks)][index]!;

const on = (index: number, make: (block: TextBlock) => Edit): Planned => {
  return (document) => [make(nth(document, index))];
};

const heading = (index: number, level: 1 | 2 | 3): Planned =>
  on(index, ({ id, text }) => ({ kind: "set-heading-level", block: id, expected: text, level }));

const emptied = (...indices: readonly number[]): Planned => {
  return (document) =>
    indices
      .map((index) => nth(document, index))
      .map(({ id, text }) => ({ kind: "delete-empty-paragraph", block: id, expected: text }));
};

const letters = (index: number, words: string, look: { font?: string; size?: number }): Planned =>
  on(index, ({ id, text }) => {
    const start = text.indexOf(words);
    return { kind: "set-letters", block: id, expected: text, start, end: start + words.length, ...look };
  });

const added = (index: number, text: string): Planned => {
  return (document) => {
    const { id, text: expected } = nth(document, index);
    const across = nth(document, index + 1).text;
    return [{ kind: "add-paragraph", after: id, expected, across, text }];
  };
};

const headerRow: Planned = ({ blocks }) => {
  const found = blocks.find((block): block is Table => block.kind === "table")!;
  const expected = found.rows[0]!.cells.map(({ blocks: [first] }) => (first as TextBlock).text);
  return [{ kind: "mark-header-row", table: found.id, expected }];
};

const titled = (title: string): Planned => {
  return ({ properties }) => [{ kind: "set-title", expected: properties.title, title }];
};

const unmarked = ooxml(
  table([
    ["Post", "Belopp"],
    ["Ängar", "12"],
  ]).xml.replace(/<w:tblHeader[^>]*\/>/g, ""),
);
const foreign = run(
  "Inklistrad text i ett annat typsnitt.",
  '<w:rFonts w:ascii="Arial" w:hAnsi="Arial"/><w:sz w:val="18"/>',
);
const outline = (text: string) =>
  ooxml(`<w:p><w:pPr><w:outlineLvl w:val="3"/></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`);
const e = p();

interface Example {
  readonly does: string;
  readonly file: Uint8Array;
  readonly edits: Planned;
  /** What is different afterwards. */
  readonly leaves: (document: Document) => unknown;
  readonly expected: unknown;
}

const kinds = ({ blocks }: Document) =>
  blocks.map((block) => (block.kind === "heading" ? `${block.level} ${block.text}` : block.kind));
const texts = ({ blocks }: Document) => [...textBlocks(blocks)].map(({ text }) => text);

const examples: readonly Example[] = [
  {
    does: "gives a heading another level",
    file: docx(h1("Ärendet"), styled("Heading3", ["Ängar"]), p("Text.")),
    edits: heading(1, 2),
    leaves: kinds,
    expected: ["1 Ärendet", "2 Ängar", "paragraph"],
  },
  {
    does: "makes a bold line a heading, in a file that has no such style yet",
    file: docxWith(
      { styleIds: "sv" },
      h1("Ärendet"),
      p(run("Bakgrund", "<w:b/>")),
      outline("Nivå"),
      p("Text."),
    ),
    edits: (document) => [...heading(1, 3)(document), ...heading(2, 2)(document)],
    leaves: kinds,
    expected: ["1 Ärendet", "3 Bakgrund", "2 Nivå", "paragraph"],
  },
  {
    does: "takes empty paragraphs away",
    file: docx(h1("Ärendet"), p("Text."), e, p(" "), e, h1("Bakgrund"), p("Slut.")),
    edits: emptied(2, 3),
    leaves: texts,
    expected: ["Ärendet", "Text.", "", "Bakgrund", "Slut."],
  },
  {
    does: "gives pasted words the font and size of their style",
    file: docxWith({ letters: { font: "Garamond", size: 12 } }, p("Före. ", foreign, " Efter."), p(foreign)),
    edits: (document) => {
      const wanted = { font: "Garamond", size: 12 };
      return [0, 1].flatMap((at) => letters(at, "Inklistrad text i ett annat typsnitt.", wanted)(document));
    },
    leaves: ({ blocks }) => [...textBlocks(blocks)].map(({ look }) => look?.direct),
    expected: [[], []],
  },
  {
    does: "corrects words and their look in one paragraph",
    file: docxWith({ letters: { font: "Garamond", size: 12 } }, p("Före före. ", foreign, " Efter.")),
    edits: (document) => [
      ...on(0, ({ id, text }) => ({
        kind: "replace-text",
        block: id,
        expected: text,
        start: 0,
        end: 9,
        replacement: "Innan",
      }))(document),
      ...letters(0, "Inklistrad text i ett annat typsnitt.", { font: "Garamond", size: 12 })(document),
    ],
    leaves: ({ blocks }) => [...textBlocks(blocks)].map(({ text, look }) => [text, look?.direct]),
    expected: [["Innan. Inklistrad text i ett annat typsnitt. Efter.", []]],
  },
  {
    does: "marks the header row of a table",
    file: docx(h1("Ärendet"), p("Text."), unmarked, p("Slut.")),
    edits: headerRow,
    leaves: ({ blocks }) =>
      blocks.map((block) => block.kind === "table" && block.rows.map(({ isHeader }) => isHeader)),
    expected: [false, false, [true, false], false],
  },
  {
    does: "adds a point to a list",
    file: docx(
      h1("Förslag till beslut"),
      numbered("Nämnden godkänner planen."),
      p("Text."),
      numbered("Annat."),
    ),
    edits: added(1, "Beslutet justeras omedelbart."),
    leaves: ({ blocks }) => blocks.map((block) => (block.kind === "list-item" ? block.numbered : block.kind)),
    expected: ["heading", true, true, "paragraph", true],
  },
  {
    does: "adds a paragraph in the look of the one above",
    file: docx(h1("Förslag till beslut"), styled("Heading2", ["Nämnden"]), p("Text.")),
    edits: added(1, "Mer."),
    leaves: kinds,
    expected: ["1 Förslag till beslut", "2 Nämnden", "2 Mer.", "paragraph"],
  },
  {
    does: "gives the file a title",
    file: docx(h1("Ärendet"), p("Text.")),
    edits: titled("Plan för ängar & vägar"),
    leaves: ({ properties }) => properties.title,
    expected: "Plan för ängar & vägar",
  },
];

const withoutIds = ({ blocks, properties }: Document) =>
  JSON.parse(
    JSON.stringify({ blocks, title: properties.title }, (key, value: unknown) => (key === "id" ? 0 : value)),
  ) as unknown;

async function readOf(host: { read: ReturnType<typeof createFileHost>["read"] }): Promise<Document> {
  const reading = await host.read();
  if (!reading.ok) throw new Error(reading.reason);
  return reading.document;
}

async function inFile({ file, edits }: Example) {
  const host = createFileHost(file);
  const plan = edits(await readOf(host));
  return { host, plan, result: await host.apply(plan) };
}

describe.each(examples.map((example): [string, Example] => [example.does, example]))("%s", (_, example) => {
  const { file, edits, leaves, expected } = example;

  it("in a file, which stays valid and reads so", async () => {
    const { host, result } = await inFile(example);
    expect(result).toEqual({ ok: true });
    expect(leaves(await readOf(host))).toEqual(expected);
    expect(lintOoxml(openPackage(host.bytes()))).toEqual([]);
  });

  it.each(wordApis)(
    "in Word at WordApi %s as in a file, and undo brings the first bytes back",
    async (wordApi) => {
      const { word, host, read } = await openInWord(file, { wordApi });
      const result = await host.apply(edits(await read()));
      expect(result).toMatchObject({ ok: true });
      const inWord = await read();
      expect(leaves(inWord)).toEqual(expected);
      expect(withoutIds(inWord)).toEqual(withoutIds(await readOf((await inFile(example)).host)));
      if (result.ok && result.undoSteps !== undefined) expect(word.undoSteps).toBe(result.undoSteps);
      while (word.undoSteps > 0) word.undo();
      expect(word.bytes()).toEqual(file);
    },
  );

  it.each(wordApis)(
    "is refused at WordApi %s where another author has changed the words",
    async (wordApi) => {
      if (example.does.includes("title")) return;
      const { word, host, read } = await openInWord(file, { wordApi });
      const plan = edits(await read());
      const paragraphs = word.paragraphs.length;
      for (let at = 0; at < paragraphs; at++) word.editParagraph(at, `Ny ${at}`);
      const bytes = word.bytes();
      expect(await host.apply(plan)).toMatchObject({ ok: false, standing: "nothing" });
      expect(word.bytes()).toEqual(bytes);
    },
  );
});

async function applied(file: Uint8Array, edits: Planned, options: OpenOptions = {}) {
  const { word, host, read } = await openInWord(file, options);
  return { word, read, result: await host.apply(edits(await read())) };
}

describe("in Word", () => {
  it("an empty paragraph whose deletion is tracked is taken away", async () => {
    const file = docxWith({ settings: "<w:trackRevisions/>" }, p("Text."), e, e, p("Slut."));
    const { result } = await applied(file, emptied(1));
    expect(result).toMatchObject({ ok: true });
  });

  it("a heading's level is set while changes are tracked", async () => {
    const file = docxWith({ settings: "<w:trackRevisions/>" }, h1("Ärendet"), styled("Heading3", ["Ängar"]));
    const { result, read } = await applied(file, heading(1, 2));
    expect(result).toMatchObject({ ok: true });
    expect(kinds(await read())).toEqual(["1 Ärendet", "2 Ängar"]);
  });

  it("one that takes the header row's mark and forgets it is not believed", async () => {
    const file = docx(h1("Ärendet"), unmarked, p("Slut."));
    const { result } = await applied(file, headerRow, { quirks: { headerRowCountIgnored: true } });
    expect(result).toEqual({ ok: false, reason: "not-verified", standing: "unknown" });
  });

  it("nothing empty is taken away that its OOXML cannot vouch for", async () => {
    const file = docx(p("Text."), e, e, p("Slut."));
    const { result } = await applied(file, emptied(1), { quirks: { getOoxmlThrows: true } });
    expect(result).toEqual({ ok: false, reason: "not-supported", standing: "nothing" });
  });
});

it("a file's run that reaches out of the stretch is left as it looks", async () => {
  const file = docxWith({ letters: { font: "Garamond", size: 12 } }, p(foreign));
  const host = createFileHost(file);
  const plan = letters(0, "Inklistrad text", { font: "Garamond", size: 12 })(await readOf(host));
  expect(await host.apply(plan)).toEqual({ ok: false, reason: "not-editable", standing: "nothing" });
});

const emptyCell = table([["", "Ängar"]]);
const withSection = ooxml("<w:p><w:pPr><w:sectPr/></w:pPr></w:p>");

describe.each<[string, Uint8Array, Refusal]>([
  ["an empty paragraph that ends a section", docx(p("Text."), withSection, e, p("Slut.")), "not-editable"],
  ["one that stands alone", docx(p("Text."), e, p("Slut.")), "text-has-changed"],
  ["one above a table", docx(p("Text."), e, unmarked, p("Slut.")), "text-has-changed"],
  ["one above an empty cell", docx(p("Text."), e, emptyCell, p("Slut.")), "not-editable"],
  ["the last paragraph", docx(p("Text."), e), "text-has-changed"],
])("%s is not taken away", (_, file, reason) => {
  const edits = emptied(1);
  const refused = { ok: false, reason, standing: "nothing" };

  it("in a file", async () => {
    const host = createFileHost(file);
    expect(await host.apply(edits(await readOf(host)))).toEqual(refused);
  });

  it("in Word", async () => {
    const { result, word } = await applied(file, edits);
    expect(result).toEqual(refused);
    expect(word.bytes()).toEqual(file);
  });
});

describe("what is added where both sides prove the place is added once", () => {
  const file = docx(h1("Förslag till beslut"), p("Nämnden godkänner planen."), p("Text."));
  const section: Planned = (document) => {
    const { id, text } = nth(document, 2);
    const { text: across } = nth(document, 1);
    const blocks = [{ kind: "heading", level: 1, content: [{ kind: "text", text: "Bakgrund" }] }] as const;
    return [{ kind: "insert-blocks", at: { kind: "before", block: id, expected: text, across }, blocks }];
  };

  it.each([
    ["a paragraph", added(1, "Beslutet justeras omedelbart.")],
    ["a section", section],
  ])("%s in a file", async (_, edits) => {
    const host = createFileHost(file);
    const plan = edits(await readOf(host));
    expect(await host.apply(plan)).toEqual({ ok: true });
    expect(await host.apply(plan)).toEqual({ ok: false, reason: "text-has-changed", standing: "nothing" });
  });

  it.each([
    ["a paragraph", added(1, "Beslutet justeras omedelbart.")],
    ["a section", section],
  ])("%s in Word", async (_, edits) => {
    const { host, read } = await openInWord(file);
    const plan = edits(await read());
    expect(await host.apply(plan)).toMatchObject({ ok: true });
    expect(await host.apply(plan)).toEqual({ ok: false, reason: "text-has-changed", standing: "nothing" });
  });
});
