/** @jest-environment jsdom */
import fc from "fast-check";
import type { Edit } from "../../../src/core/editing/edit";
import { openPackage } from "../../../src/ooxml/package/open-package";
import { readDocument } from "../../../src/ooxml/read/read-document";
import type { SimulatedWord } from "../../../src/simulated-word/simulated-word";
import {
  bold,
  deleted,
  docx,
  docxWith,
  field,
  footnote,
  h1,
  inserted,
  note,
  p,
  simpleField,
  tab,
} from "../../support/docx";
import { blockWith, correction, noBlock, openInWord, textsOf, wordApis } from "./open-in-word";

const phone = "Telefon: 08-50800198";
const corrected = "Telefon: 08-508 001 98";
const phoneReport = docx(h1("Ärendet"), p("Telefon: ", bold("08-508"), "00198"), p("Slut"));

/** Does something just before the nth batch from now. */
function beforeBatch(word: SimulatedWord, nth: number, work: () => void): void {
  let count = 0;
  word.quirks.anotherAuthorEditsBetweenBatches = () => {
    if (++count === nth) work();
  };
}

describe.each(wordApis)("a correction at WordApi %s", (wordApi) => {
  it("is located, written in one batch, read back in one, and is gone at the next reading", async () => {
    const { word, host, read, batches } = await openInWord(phoneReport, { wordApi });
    const edit = correction(await read(), phone, "08-50800198", "08-508 001 98");
    let result: unknown;
    expect(await batches(async () => (result = await host.apply([edit])))).toBe(4);
    expect(result).toEqual({ ok: true, undoSteps: 1 });
    expect(textsOf(await read())).toEqual(["Ärendet", corrected, "Slut"]);
    expect(word.undoSteps).toBe(1);
    word.undo();
    expect(word.paragraphs).toEqual(["Ärendet", phone, "Slut"]);
  });

  it("keeps the formatting of everything around the smallest stretch that differs", async () => {
    const { word, host, read } = await openInWord(docx(p("Vår ", bold("trygghetskapande"), " nämnd")), {
      wordApi,
    });
    const text = "Vår trygghetskapande nämnd";
    await host.apply([correction(await read(), text, "trygghetskapande", "trygghetsskapande")]);
    const xml = openPackage(word.bytes());
    expect(word.paragraphs).toEqual(["Vår trygghetsskapande nämnd"]);
    expect(new TextDecoder().decode(xml.bytes("/word/document.xml"))).toMatch(
      /<w:b\/>.*trygghetsskapande|trygghets/,
    );
    expect(readDocument(xml).blocks).toHaveLength(1);
  });

  it.each<[string, string, { start: number; end: number; replacement: string }]>([
    ["inserts", "ab cd", { start: 2, end: 2, replacement: " xx" }],
    ["deletes", "ab xx cd", { start: 2, end: 5, replacement: "" }],
    ["inserts at the start", "cd", { start: 0, end: 0, replacement: "Ab " }],
    ["inserts at the end", "ab", { start: 2, end: 2, replacement: "!" }],
    ["fills an empty paragraph", "", { start: 0, end: 0, replacement: "ny" }],
    ["replaces everything", "gammal", { start: 0, end: 6, replacement: "ny" }],
    ["changes one of several equal", "1 och 1 och 1", { start: 6, end: 7, replacement: "2" }],
    ["changes beside a caret", "2^3 blir 8", { start: 2, end: 3, replacement: "4" }],
  ])("%s", async (_, text, change) => {
    const { word, host, read } = await openInWord(docx(h1("Rubrik"), p(text), p("annat")), { wordApi });
    const { id: block } = blockWith(await read(), text);
    expect(await host.apply([{ kind: "replace-text", block, expected: text, ...change }])).toMatchObject({
      ok: true,
    });
    expect(word.paragraphs[1]).toBe(
      text.slice(0, change.start) + change.replacement + text.slice(change.end),
    );
  });

  it("makes several in one paragraph and elsewhere at once", async () => {
    const { word, host, read, batches } = await openInWord(docx(p("den den dag dag"), p("det det")), {
      wordApi,
    });
    const document = await read();
    const edits = [
      correction(document, "den den dag dag", "den den", "den"),
      correction(document, "den den dag dag", "dag dag", "dag"),
      correction(document, "det det", "det det", "det"),
    ];
    expect(await batches(() => host.apply(edits))).toBe(4);
    expect(word.paragraphs).toEqual(["den dag", "det"]);
  });

  it("is refused, and nothing is changed, when another author changed the paragraph", async () => {
    const { word, host, read } = await openInWord(phoneReport, { wordApi });
    const edit = correction(await read(), phone, "08-50800198", "08-508 001 98");
    word.editParagraph(1, "Telefon: 08-111 11 11");
    expect(await host.apply([edit])).toEqual({ ok: false, reason: "text-has-changed", standing: "nothing" });
    expect(word.paragraphs).toEqual(["Ärendet", "Telefon: 08-111 11 11", "Slut"]);
  });

  it("is refused, too, when another author got in between the finding and the writing", async () => {
    const { word, host, read } = await openInWord(phoneReport, { wordApi });
    const edit = correction(await read(), phone, "08-50800198", "08-508 001 98");
    beforeBatch(word, 3, () => word.editParagraph(1, "Telefon: 08-111 11 11"));
    expect(await host.apply([edit])).toEqual({ ok: false, reason: "text-has-changed", standing: "nothing" });
    expect(word.paragraphs[1]).toBe("Telefon: 08-111 11 11");
  });

  it("follows its paragraph when another author writes elsewhere", async () => {
    const { word, host, read } = await openInWord(phoneReport, { wordApi });
    const edit = correction(await read(), phone, "08-50800198", "08-508 001 98");
    word.editParagraph(0, "En annan rubrik");
    beforeBatch(word, 3, () => word.editParagraph(2, "Ett annat slut"));
    expect(await host.apply([edit])).toMatchObject({ ok: true });
    expect(word.paragraphs).toEqual(["En annan rubrik", corrected, "Ett annat slut"]);
  });

  it("does not cut through a field, a note or the edge of a control", async () => {
    const bytes = docxWith(
      { footnotes: note(2, "Noten.") },
      p("Sida ", simpleField("PAGE", "12"), " av"),
      p("Se", footnote(2), " noten"),
      p("Till ", field("tu:namnd", "nämnden"), " idag"),
    );
    const { word, host, read } = await openInWord(bytes, { wordApi });
    const document = await read();
    for (const [text, words] of [
      ["Sida 12 av", "a 12 a"],
      ["Se noten", "e n"],
      ["Till nämnden idag", "ll nämn"],
    ] as const) {
      const edit = correction(document, text, words, "x");
      expect(await host.apply([edit])).toEqual({ ok: false, reason: "not-editable", standing: "nothing" });
    }
    expect(word.bytes()).toEqual(bytes);
  });

  it("refuses the whole plan when one of its edits cannot be made", async () => {
    const { word, host, read } = await openInWord(docx(p("det det"), p("den den")), { wordApi });
    const document = await read();
    word.editParagraph(1, "annat");
    const edits = [
      correction(document, "det det", "det det", "det"),
      correction(document, "den den", "den den", "den"),
    ];
    expect(await host.apply(edits)).toMatchObject({ ok: false, standing: "nothing" });
    expect(word.paragraphs).toEqual(["det det", "annat"]);
  });

  it("is refused for a block of another reading", async () => {
    const { host, read } = await openInWord(phoneReport, { wordApi });
    await read();
    const edit: Edit = {
      kind: "replace-text",
      block: noBlock,
      expected: phone,
      start: 0,
      end: 1,
      replacement: "t",
    };
    expect(await host.apply([edit])).toEqual({ ok: false, reason: "block-is-gone", standing: "nothing" });
  });

  it("is refused when two of a plan's changes overlap", async () => {
    const { host, read } = await openInWord(docx(p("abcdef")), { wordApi });
    const document = await read();
    const edits = [correction(document, "abcdef", "bcd", "x"), correction(document, "abcdef", "cde", "y")];
    expect(await host.apply(edits)).toMatchObject({
      ok: false,
      reason: "place-is-ambiguous",
      standing: "nothing",
    });
  });

  it("is refused up front in a document that is open for reading only", async () => {
    const { host, read, batches } = await openInWord(phoneReport, { wordApi, quirks: { readOnly: true } });
    const edit = correction(await read(), phone, "08-50800198", "08-508 001 98");
    let result: unknown;
    expect(await batches(async () => (result = await host.apply([edit])))).toBe(0);
    expect(result).toEqual({ ok: false, reason: "read-only", standing: "nothing" });
  });

  it("finds out that the document is protected, changes nothing and remembers it", async () => {
    const { word, host, read } = await openInWord(phoneReport, { wordApi, quirks: { protected: true } });
    const edit = correction(await read(), phone, "08-50800198", "08-508 001 98");
    expect(await host.apply([edit])).toEqual({ ok: false, reason: "read-only", standing: "nothing" });
    expect(word.bytes()).toEqual(phoneReport);
    expect((await read()).condition.locked).toBe("protected");
  });

  it("says what stands when a batch fails half-way", async () => {
    const { word, host, read } = await openInWord(docx(p("det det"), p("den den")), { wordApi });
    const document = await read();
    beforeBatch(word, 3, () => (word.quirks.failsAtAction = 2));
    const edits = [
      correction(document, "det det", "det det", "det"),
      correction(document, "den den", "den den", "den"),
    ];
    expect(await host.apply(edits)).toEqual({ ok: false, reason: "write-failed", standing: "part" });
    expect(word.paragraphs).toEqual(["det", "den den"]);
  });

  it("says that nothing stands when the first action fails", async () => {
    const { word, host, read } = await openInWord(phoneReport, { wordApi });
    const edit = correction(await read(), phone, "08-50800198", "08-508 001 98");
    beforeBatch(word, 3, () => (word.quirks.failsAtAction = 1));
    expect(await host.apply([edit])).toEqual({ ok: false, reason: "write-failed", standing: "nothing" });
  });

  it("succeeds when changes are tracked, though the old words are still there", async () => {
    const tracking = docxWith({ settings: "<w:trackRevisions/>" }, p("det det är"), p("slut"));
    const { word, host, read } = await openInWord(tracking, { wordApi });
    const edit = correction(await read(), "det det är", "det det", "det");
    expect(await host.apply([edit])).toMatchObject({ ok: true });
    expect(readDocument(openPackage(word.bytes())).condition.trackedChanges).toBe(true);
    expect(textsOf(await read())).toEqual(["det är", "slut"]);
  });

  it("works in a paragraph that already has tracked changes", async () => {
    const { host, read } = await openInWord(
      docx(p("Den ", deleted("gamla "), inserted("nya "), "dagen dagen")),
      {
        wordApi,
      },
    );
    const edit = correction(await read(), "Den nya dagen dagen", "dagen dagen", "dagen");
    expect(await host.apply([edit])).toMatchObject({ ok: true });
    expect(textsOf(await read())).toEqual(["Den nya dagen"]);
  });

  it("leaves the fields of a paragraph alone", async () => {
    const { host, read } = await openInWord(
      docx(p("Till ", field("tu:namnd", "nämnden"), tab, "till till")),
      {
        wordApi,
      },
    );
    const edit = correction(await read(), "Till nämnden\ttill till", "till till", "till");
    expect(await host.apply([edit])).toMatchObject({ ok: true });
    const [block] = (await read()).blocks;
    expect(block).toMatchObject({
      text: "Till nämnden\ttill",
      spans: [{ kind: "control", tag: "tu:namnd" }],
    });
  });

  it("adds words at a field's edge outside it, and to a field's own text inside it", async () => {
    const report = () => docx(p("Till ", field("tu:namnd", "nämnden"), " idag"));
    const outside = await openInWord(report(), { wordApi });
    const at = { start: 12, end: 12, replacement: "," };
    const { id: block } = blockWith(await outside.read(), "Till nämnden idag");
    await outside.host.apply([{ kind: "replace-text", block, expected: "Till nämnden idag", ...at }]);
    expect((await outside.read()).blocks[0]).toMatchObject({
      text: "Till nämnden, idag",
      spans: [{ start: 5, end: 12 }],
    });
    const inside = await openInWord(report(), { wordApi });
    const edit = correction(await inside.read(), "Till nämnden idag", "nämnden", "nämndens");
    await inside.host.apply([edit]);
    expect((await inside.read()).blocks[0]).toMatchObject({
      text: "Till nämndens idag",
      spans: [{ start: 5, end: 13 }],
    });
  });

  it("works on what was read by proxies", async () => {
    const { host, read } = await openInWord(phoneReport, { wordApi, quirks: { getOoxmlThrows: true } });
    const edit = correction(await read(), phone, "08-50800198", "08-508 001 98");
    expect(await host.apply([edit])).toMatchObject({ ok: true });
    expect(textsOf(await read())).toEqual(["Ärendet", corrected, "Slut"]);
  });
});

it("makes any change of any text exactly, or refuses and changes nothing", async () => {
  const text = fc.string({ unit: fc.constantFrom("a", "b", " ", "å", "^", "”", "\t"), maxLength: 12 });
  await fc.assert(
    fc.asyncProperty(text, fc.nat(12), fc.nat(12), text, async (before, a, b, replacement) => {
      const { word, host, read } = await openInWord(docx(p("före"), p(before), p("efter")));
      const [start, end] = [Math.min(a, b, before.length), Math.min(Math.max(a, b), before.length)];
      const block = [...(await read()).blocks][1]!.id;
      const result = await host.apply([
        {
          kind: "replace-text",
          block,
          expected: before,
          start,
          end,
          replacement: replacement.replace(/\t/g, ""),
        },
      ]);
      const after = before.slice(0, start) + replacement.replace(/\t/g, "") + before.slice(end);
      expect(word.paragraphs).toEqual(["före", result.ok ? after : before, "efter"]);
    }),
    { numRuns: 15 },
  );
});
