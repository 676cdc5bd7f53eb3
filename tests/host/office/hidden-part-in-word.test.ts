/** @jest-environment jsdom */
import type { Edit } from "../../../src/core/editing/edit";
import { openPackage } from "../../../src/ooxml/package/open-package";
import { readDocument } from "../../../src/ooxml/read/read-document";
import { docx, p } from "../../support/docx";
import { openInWord, wordApis } from "./open-in-word";

const seal = (value: string) => `<seal xmlns="urn:tjansteutlatande:seal:1" value="${value}"/>`;
const store = (value: string): Edit => ({ kind: "store-part", part: "seal", xml: seal(value) });
const remove: Edit = { kind: "store-part", part: "seal" };

describe.each(wordApis)("the hidden part at WordApi %s", (wordApi) => {
  it("is stored, read again, and replaced by a newer one", async () => {
    const { host, read } = await openInWord(docx(p("text")), { wordApi });
    expect((await read()).storedSeal).toEqual({ state: "none" });
    expect(await host.apply([store("ett")])).toMatchObject({ ok: true });
    expect((await read()).storedSeal).toEqual({
      state: "read",
      xml: expect.stringContaining("ett") as string,
    });
    expect(await host.apply([store("två")])).toMatchObject({ ok: true });
    expect((await read()).storedSeal).toEqual({
      state: "read",
      xml: expect.stringContaining("två") as string,
    });
  });

  it("is deleted when there is no more to store, and the others stay", async () => {
    const { host, read } = await openInWord(docx(p("text")), { wordApi });
    const xml = '<deviations xmlns="urn:tjansteutlatande:deviations:1"/>';
    expect(await host.apply([store("ett"), { kind: "store-part", part: "deviations", xml }])).toMatchObject({
      ok: true,
    });
    expect((await read()).storedDeviations).toEqual({ state: "read", xml });
    expect(await host.apply([{ kind: "store-part", part: "deviations" }])).toMatchObject({ ok: true });
    expect(await read()).toMatchObject({
      storedDeviations: { state: "none" },
      storedSeal: { state: "read", xml: expect.stringContaining("ett") as string },
    });
  });

  it("is in the file that Word saves", async () => {
    const { host, read, word } = await openInWord(docx(p("text")), { wordApi });
    await read();
    await host.apply([store("ett")]);
    expect(readDocument(openPackage(word.bytes())).storedSeal).toMatchObject({ state: "read" });
  });

  it("is not said to be stored where Word drops it without a word", async () => {
    const { host, read } = await openInWord(docx(p("text")), { wordApi, quirks: { customXmlDropped: true } });
    await read();
    expect(await host.apply([store("ett")])).toMatchObject({ ok: false, standing: "nothing" });
    expect((await read()).storedSeal).toEqual({ state: "none" });
  });
});

describe("the hidden part where Word fails on the way", () => {
  async function fails(at: number, edit: Edit) {
    const { host, read, word } = await openInWord(docx(p("text")), { wordApi: "1.9" });
    await read();
    await host.apply([store("ett")]);
    word.quirks.failsAtAction = at;
    const result = await host.apply([edit]);
    const { storedSeal } = await read();
    return {
      result,
      seal: storedSeal.state === "read" ? /value="(.*?)"/.exec(storedSeal.xml)?.[1] : undefined,
    };
  }

  it("is the old one when the new cannot be added", async () => {
    expect(await fails(1, store("två"))).toEqual({
      result: { ok: false, reason: "write-failed", standing: "nothing" },
      seal: "ett",
    });
  });

  it("is the new one when only the old cannot be deleted, and that is said", async () => {
    expect(await fails(2, store("två"))).toEqual({ result: { ok: true, undoSteps: 0 }, seal: "två" });
  });

  it("is the old one when it cannot be deleted and nothing takes its place", async () => {
    expect(await fails(1, remove)).toEqual({
      result: { ok: false, reason: "write-failed", standing: "nothing" },
      seal: "ett",
    });
  });

  it("stands in part where another was stored before it failed", async () => {
    const { host, read, word } = await openInWord(docx(p("text")), { wordApi: "1.9" });
    await read();
    word.quirks.failsAtAction = 2;
    const xml = '<deviations xmlns="urn:tjansteutlatande:deviations:1"/>';
    expect(await host.apply([store("ett"), { kind: "store-part", part: "deviations", xml }])).toEqual({
      ok: false,
      reason: "write-failed",
      standing: "part",
    });
    expect(await read()).toMatchObject({
      storedSeal: { state: "read" },
      storedDeviations: { state: "none" },
    });
  });
});
