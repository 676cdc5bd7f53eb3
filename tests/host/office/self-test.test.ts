/** @jest-environment jsdom */
import type { SelfTestOutcome } from "../../../src/host/self-test";
import { countLoad } from "../../../src/host/office/self-test/count-load";
import { createSelfTest } from "../../../src/host/office/self-test/create-self-test";
import { printSelfTestReport } from "../../../src/host/office/self-test/print-self-test-report";
import { docx, p } from "../../support/docx";
import { openWord, type WordSessionOptions } from "../../support/word-session";
import { wordApis } from "./open-in-word";

const run = async (bytes: Uint8Array, options: WordSessionOptions = {}) => {
  const word = await openWord(bytes, options);
  const selfTest = createSelfTest({ storage: sessionStorage, session: "session-1" });
  return { word, selfTest, outcome: await selfTest.run() };
};

const outcomes = (outcome: SelfTestOutcome): Record<string, string> =>
  outcome.kind === "refused"
    ? { refused: outcome.reason }
    : Object.fromEntries(outcome.report.results.map((result) => [result.id, result.outcome]));

describe("the self-test", () => {
  beforeEach(() => sessionStorage.clear());

  it.each(["text", "  "])("leaves a document with “%s” in it alone", async (text) => {
    const bytes = docx(p(text));
    const { word, outcome } = await run(bytes);
    expect(outcome).toEqual({ kind: "refused", reason: "document-not-empty" });
    expect(word.bytes()).toEqual(bytes);
  });

  it("leaves a document of two empty paragraphs alone: someone made the second", async () => {
    expect((await run(docx(p(), p()))).outcome).toEqual({ kind: "refused", reason: "document-not-empty" });
  });

  it("does not run where it may not write", async () => {
    const { outcome } = await run(docx(p()), { quirks: { readOnly: true } });
    expect(outcome).toEqual({ kind: "refused", reason: "read-only" });
  });

  it.each(wordApis)("finds at WordApi %s nothing that differs from what is simulated", async (wordApi) => {
    const { outcome, selfTest, word } = await run(docx(p()), { wordApi });
    expect(Object.keys(outcomes(outcome))).toEqual(selfTest.probes.map(({ id }) => id));
    expect(Object.entries(outcomes(outcome)).filter(([, verdict]) => verdict === "differs")).toEqual([]);
    expect(word.paragraphs).toEqual([""]);
  });

  it("sees what a Word does otherwise", async () => {
    const { outcome } = await run(docx(p()), {
      wordApi: "1.9",
      quirks: { headerRowCountIgnored: true, styleIdOnlyBecomesNormal: false, customXmlDropped: true },
    });
    expect(outcomes(outcome)).toMatchObject({ "table-header-row": "differs", "custom-xml": "differs" });
  });

  it("goes on after a probe that Word fails", async () => {
    const { outcome } = await run(docx(p()), { quirks: { getOoxmlThrows: true } });
    expect(outcomes(outcome)).toMatchObject({ "paragraph-ids": "differs", "control-by-tag": "as-expected" });
  });

  it("stops when it is told to", async () => {
    await openWord(docx(p()));
    const stop = new AbortController();
    const seen: string[] = [];
    const outcome = await createSelfTest({ storage: sessionStorage, session: "s" }).run({
      signal: stop.signal,
      onResult: ({ id }) => {
        seen.push(id);
        stop.abort();
      },
    });
    expect(seen).toHaveLength(1);
    expect(Object.keys(outcomes(outcome))).toEqual(seen);
  });

  it("finds the part of an earlier session in a document that was saved and opened again", async () => {
    const { word } = await run(docx(p()));
    await openWord(word.bytes());
    countLoad(sessionStorage);
    countLoad(sessionStorage);
    const outcome = await createSelfTest({ storage: sessionStorage, session: "session-2" }).run();
    expect(outcomes(outcome)).toMatchObject({
      "custom-xml-after-reopening": "as-expected",
      "ribbon-twice": "as-expected",
    });
  });

  it("has a title in both languages and a page for every probe", async () => {
    await openWord(docx(p()));
    const { probes } = createSelfTest({ storage: sessionStorage, session: "s" });
    expect(new Set(probes.map(({ id }) => id)).size).toBe(probes.length);
    for (const { title, page } of probes)
      expect([title.sv, title.en, page].every((text) => text !== "")).toBe(true);
  });
});

it("printSelfTestReport tells the Word, each probe and the sums", () => {
  const probe = { id: "search-escapes", title: { sv: "Sök", en: "Search" }, page: "search" };
  const word = { version: "16.0.1", platform: "PC", language: "sv-SE", requirementSets: ["WordApi 1.3"] };
  expect(printSelfTestReport(word, [{ ...probe, outcome: "differs", observed: "0 hits" }])).toBe(
    [
      "Word 16.0.1, PC, sv-SE",
      "WordApi 1.3",
      "",
      "differs      search-escapes (Search; docs/word/search.md)",
      "             0 hits",
      "",
      "0 as expected, 1 differ, 0 not possible",
      "",
    ].join("\n"),
  );
});
