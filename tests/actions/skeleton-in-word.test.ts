/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { attestDocument } from "../../src/actions/attest-document";
import { checkOpenDocument } from "../../src/actions/check-open-document";
import { insertSkeleton } from "../../src/actions/insert-skeleton";
import { updateFacts } from "../../src/actions/update-facts";
import { emptyReportForm } from "../../src/core/skeleton/report-form";
import type { DocumentHost } from "../../src/host/document-host";
import { createFileHost } from "../../src/host/file/create-file-host";
import type { Quirks } from "../../src/simulated-word/quirks";
import { openInWord, textsOf, wordApis } from "../host/office/open-in-word";
import { ada, bo } from "../core/attestation/approve";
import { filledForm } from "../core/skeleton/skeleton-report";
import { environment } from "./environment-for-skeleton";

const open = (file: string, wordApi: string, quirks: Partial<Quirks> = {}) =>
  openInWord(new Uint8Array(readFileSync(join(__dirname, "../../assets/samples", file))), {
    wordApi,
    quirks,
  });

async function check(host: DocumentHost) {
  const outcome = await checkOpenDocument(host, environment);
  if (!outcome.ok) throw new Error(outcome.reason);
  return outcome;
}

async function rewrite(host: DocumentHost, text: string, replacement: string) {
  const { report } = await check(host);
  const block = report.document.blocks.find((one) => one.kind !== "table" && one.text === text);
  if (!block || block.kind === "table") throw new Error(`no ”${text}”`);
  const place = { block: block.id, expected: text, start: 0, end: text.length };
  expect(await host.apply([{ kind: "replace-text", ...place, replacement }])).toMatchObject({ ok: true });
}

const worlds: readonly (readonly [string, Partial<Quirks>])[] = [
  ["as it usually is", {}],
  ["that leaves a paragraph behind", { trailingParagraph: true }],
  ["that refuses placeholders", { placeholderRefused: true }],
  ["that forgets placeholders", { placeholderForgotten: true }],
];

describe.each(wordApis)("in a Word of WordApi %s", (wordApi) => {
  it.each(worlds)(
    "%s, a letterhead takes a report, only once, and its facts afterwards",
    async (_, quirks) => {
      const { host, read } = await open("brevhuvud.docx", wordApi, quirks);
      const outcome = await insertSkeleton(host, emptyReportForm, environment);
      expect(outcome).toMatchObject({ ok: true, inserted: { headings: 7, fields: 19 } });
      const first = outcome.ok ? outcome.firstField : undefined;
      expect(first?.expected.slice(first.start, first.end)).toBe("Skriv handläggarens namn");
      const once = textsOf(await read());
      expect(once.slice(0, 2)).toEqual(["Handläggare", "Skriv handläggarens namn"]);
      expect(await insertSkeleton(host, emptyReportForm, environment)).toMatchObject({
        plan: { kind: "nothing" },
      });
      expect(textsOf(await read())).toEqual(once);
      expect(await updateFacts(host, filledForm, environment)).toMatchObject({ ok: true, changed: 13 });
      expect(textsOf(await read())).toEqual(
        expect.arrayContaining(["Parknämnden", "Svar på remiss från kommunstyrelsen KS 2025/880"]),
      );
    },
  );

  it("that refuses placeholders, headings go in above and below the one that is there", async () => {
    const { word, host } = await open("tomt.docx", wordApi, { placeholderRefused: true });
    word.editParagraph(0, "Förvaltningens bedömning");
    await attestDocument(host, ada, environment);
    const outcome = await insertSkeleton(host, filledForm, environment);
    expect(outcome).toMatchObject({ ok: true, plan: { kind: "complete" }, inserted: { headings: 6 } });
  });

  it("a text that lacks headings gets those, and keeps all of its own", async () => {
    const { host, read } = await open("ofardigt.docx", wordApi);
    const before = textsOf(await read());
    expect(await insertSkeleton(host, emptyReportForm, environment)).toMatchObject({
      ok: true,
      plan: { kind: "complete" },
      inserted: { headings: 2, fields: 2 },
    });
    const after = textsOf(await read());
    expect(after.filter((text) => before.includes(text)).filter((text) => text !== "")).toEqual(
      before.filter((text) => text !== ""),
    );
    expect(after.indexOf("Sammanfattning")).toBe(after.indexOf("Bakgrund") - 2);
  });

  it("two people attest, and a word changed afterwards is seen", async () => {
    const { host } = await open("ofardigt.docx", wordApi);
    expect(await attestDocument(host, ada, environment)).toMatchObject({ ok: true, addedRow: false });
    expect((await check(host)).seal).toEqual({ kind: "unchanged", since: ada.date });
    expect(await attestDocument(host, bo, environment)).toMatchObject({ ok: true, addedRow: true });
    expect((await check(host)).seal).toEqual({ kind: "unchanged", since: bo.date });
    await rewrite(host, "Förvaltningen är positiv till planen.", "Förvaltningen är negativ till planen.");
    expect((await check(host)).seal).toEqual({
      kind: "changed",
      since: bo.date,
      sections: ["Förvaltningens synpunkter och förslag"],
    });
  });

  it("an approval stands by its tag where hidden parts are dropped", async () => {
    const { host } = await open("ofardigt.docx", wordApi, { customXmlDropped: true });
    expect(await attestDocument(host, ada, environment)).toEqual({ ok: true, addedRow: false });
    const { seal, report } = await check(host);
    expect(report.document.storedSeal).toEqual({ state: "none" });
    expect(seal).toEqual({ kind: "unchanged", since: ada.date });
  });

  it("what was sealed in a file is whole in Word, and what was sealed in Word is whole in the file", async () => {
    const { host, word } = await open("gott-exempel.docx", wordApi);
    expect((await check(host)).seal).toMatchObject({ kind: "unchanged" });
    expect(await attestDocument(host, ada, environment)).toMatchObject({ ok: true, addedRow: true });
    const saved = await check(createFileHost(word.bytes()));
    expect(saved.report.document.storedSeal.state).toBe("read");
    expect(saved.seal).toEqual({ kind: "unchanged", since: ada.date });
  });

  it("a word that a person types after the approval breaks it, also when typed back it is whole", async () => {
    const { host, word } = await open("gott-exempel.docx", wordApi);
    const at = word.paragraphs.findIndex((text) => text.startsWith("Lindvalla stad har 34"));
    const before = word.paragraphs[at] ?? "";
    word.editParagraph(at, before.replace("34", "35"));
    expect((await check(host)).seal).toMatchObject({ kind: "changed", sections: ["Bakgrund"] });
    word.editParagraph(at, before);
    expect((await check(host)).seal).toMatchObject({ kind: "unchanged" });
  });
});
