/** @jest-environment jsdom */
import type { Block, Document } from "../../../src/core/document/document";
import { openPackage } from "../../../src/ooxml/package/open-package";
import { readDocument } from "../../../src/ooxml/read/read-document";
import {
  bold,
  bullet,
  deleted,
  docx,
  docxWith,
  field,
  footnote,
  h1,
  h2,
  inserted,
  lineBreak,
  note,
  numbered,
  p,
  simpleField,
  tab,
  table,
  unfilled,
} from "../../support/docx";
import { openInWord, textsOf, wordApis } from "./open-in-word";

const report = docxWith(
  {
    styleIds: "sv",
    header: "Dnr KS 2023/739",
    footer: "Sida 1",
    title: "Remiss",
    footnotes: note(2, "En not."),
  },
  h1("Ärendet"),
  p("Till ", field("tu:namnd", "Kyrkogårdsnämnden"), tab, unfilled("tu:datum", "Skriv datum")),
  p(),
  p("Kommunen ", bold("vill"), lineBreak, "detta", footnote(2), "."),
  p(),
  h2("Detaljer"),
  bullet("punkt"),
  numbered("punkt"),
  p("Den ", deleted("femte "), inserted("sjätte "), "dagen, sida ", simpleField("PAGE", "3")),
  table([
    ["Namn", "Datum"],
    ["Anna Ek", "2023-11-21"],
  ]),
  p("Slut"),
);

/** Without what may differ from one reading to the next. */
function comparable({ blocks, header, condition, readBy }: Document) {
  return JSON.parse(
    JSON.stringify({ blocks, header, condition, readBy }, (key, value: unknown) =>
      key === "id" ? undefined : value,
    ),
  ) as unknown;
}

const uneditable = (blocks: readonly Block[]): readonly string[] =>
  blocks.flatMap((block) => {
    if (block.kind !== "table") return block.editable ? [] : [block.text];
    return block.rows.flatMap(({ cells }) => cells.flatMap((cell) => uneditable(cell.blocks)));
  });

describe.each(wordApis)("a reading at WordApi %s", (wordApi) => {
  it("is one batch", async () => {
    const { batches, host } = await openInWord(docx(h1("Ärendet"), p("Text.")), { wordApi });
    expect(await batches(() => host.read())).toBe(1);
  });

  it("says which Word it is in, and whether it may write", async () => {
    const { host } = await openInWord(report, { wordApi });
    expect(host.capabilities).toMatchObject({ name: `WordApi ${wordApi}`, canWrite: true });
    const locked = await openInWord(report, { wordApi, quirks: { readOnly: true } });
    expect(locked.host.capabilities.canWrite).toBe(false);
  });

  it("leaves Word nothing to hold on to for it", async () => {
    const { word, host } = await openInWord(report, { wordApi });
    await host.read();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(JSON.stringify(word.log.batches.map(({ request }) => request))).not.toMatch(
      /_(Keep|Remove)Reference/,
    );
  });

  it("gives what a file gives", async () => {
    const { read } = await openInWord(report, { wordApi });
    expect(comparable(await read())).toMatchObject(comparable(readDocument(openPackage(report))) as object);
  });

  it("finds every paragraph in Word again, also where its text includes deletions", async () => {
    const { read } = await openInWord(report, { wordApi, quirks: { textIncludesDeletions: true } });
    expect(uneditable((await read()).blocks)).toEqual([]);
  });

  it("finds its way when Word gives other runs and leaves parts out", async () => {
    const { read } = await openInWord(report, {
      wordApi,
      quirks: { getOoxmlReserializes: true, getOoxmlDropsParts: true },
    });
    expect(textsOf(await read())).toEqual(textsOf(readDocument(openPackage(report))));
  });

  it("changes not a byte of the document, and not its unsaved mark", async () => {
    for (const bytes of [report, docx(p("Utan sidhuvud."))]) {
      const { word, host } = await openInWord(bytes, { wordApi });
      await host.read();
      await host.read();
      await host.cursor();
      expect(word.bytes()).toEqual(bytes);
      expect(word.undoSteps).toBe(0);
    }
  });

  it("goes by proxies, in one more batch, when getOoxml throws, and remembers it", async () => {
    const { batches, host, read } = await openInWord(report, { wordApi, quirks: { getOoxmlThrows: true } });
    expect(await batches(() => host.read())).toBe(2);
    expect(await batches(() => host.read())).toBe(1);
    const document = await read();
    expect(document.readBy).toBe("proxies");
    expect(document.header).toMatchObject({ state: "unknown" });
    expect(textsOf(document)).toEqual(textsOf(readDocument(openPackage(report))));
    expect(uneditable(document.blocks)).toEqual([]);
  });

  it("goes by proxies when getOoxml never answers", async () => {
    const { batches, host } = await openInWord(report, {
      wordApi,
      quirks: { getOoxmlNeverAnswers: true },
      patience: { read: 1500 },
    });
    let reading: unknown;
    expect(await batches(async () => (reading = await host.read()))).toBe(2);
    expect(reading).toMatchObject({ ok: true, document: { readBy: "proxies" } });
  });

  it("says that there is no answer when there is none at all", async () => {
    const { host } = await openInWord(report, { wordApi, quirks: { slow: 5000 }, patience: { read: 50 } });
    expect(await host.read()).toEqual({ ok: false, reason: "no-answer" });
  });

  it("tells of tracked changes", async () => {
    expect((await (await openInWord(report, { wordApi })).read()).condition.trackedChanges).toBe(true);
    expect((await (await openInWord(docx(p("x")), { wordApi })).read()).condition.trackedChanges).toBe(false);
  });

  it("tells of a document that is open for reading only", async () => {
    const { read } = await openInWord(report, { wordApi, quirks: { readOnly: true } });
    expect((await read()).condition.locked).toBe("read-only");
  });

  it("reads the header that the OOXML references, once, and asks for none that it does not", async () => {
    const { read } = await openInWord(report, { wordApi });
    expect((await read()).header).toMatchObject({ state: "read", blocks: [{ text: "Dnr KS 2023/739" }] });
    const without = await openInWord(docx(p("x")), { wordApi });
    expect((await without.read()).header).toEqual({ state: "none" });
    expect(JSON.stringify(without.word.log.batches)).not.toContain("GetHeader");
  });

  it("tells its properties", async () => {
    const { read } = await openInWord(report, { wordApi });
    expect((await read()).properties.title).toBe("Remiss");
  });
});
