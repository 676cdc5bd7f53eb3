/** @jest-environment jsdom */
import { checkOpenDocument } from "../../../src/actions/check-open-document";
import type { ChangeHint } from "../../../src/host/document-host";
import { environment } from "../../actions/environment-for-skeleton";
import { docx, docxWith, h1, p, table } from "../../support/docx";
import { newestWordApi } from "../../support/word-session";
import { blockWith, correction, openInWord, textsOf, wordApis, type OpenOptions } from "./open-in-word";

const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
const floor = "1.3";
const newest = newestWordApi;

async function watch(bytes: Uint8Array, options: OpenOptions) {
  const opened = await openInWord(bytes, options);
  const hints: ChangeHint[] = [];
  const stop = opened.host.watchDocument((hint) => hints.push(hint));
  await opened.read();
  return { ...opened, hints, stop };
}

const report = docx(p("ett"), p("två"), p("tre"));

describe("watching the document", () => {
  it("tells of paragraphs that are changed, added and deleted where Word does", async () => {
    const { word, hints } = await watch(report, { wordApi: newest });
    word.editParagraph(1, "annat");
    await wait(20);
    word.editParagraph(1, "a\nb");
    await wait(20);
    word.deleteParagraph(0);
    await wait(20);
    expect(hints).toEqual(["changed", "changed", "changed", "changed"]);
  });

  it.each(wordApis)("gives the cursor's moves as a hint at WordApi %s", async (wordApi) => {
    const { word, hints } = await watch(report, { wordApi });
    word.setSelection(2, 1);
    await wait(300);
    expect(hints).toEqual(["perhaps"]);
  });

  it("says beforehand whether changes are told of", async () => {
    const tells = async (wordApi: string) =>
      (await openInWord(report, { wordApi })).host.capabilities.tellsOfChanges;
    expect(await tells(floor)).toBe(false);
    expect(await tells(newest)).toBe(true);
  });

  it("hears nothing any more once it has stopped", async () => {
    const { word, hints, stop, read } = await watch(report, { wordApi: newest });
    stop();
    await read();
    word.editParagraph(1, "annat");
    word.setSelection(2, 1);
    await wait(300);
    expect(hints).toEqual([]);
  });

  it("costs one batch to begin and one to end, and none where there are no events", async () => {
    const { host, read, batches } = await openInWord(report, { wordApi: newest });
    const reading = await batches(read);
    let stop = () => undefined as void;
    expect(
      await batches(async () => {
        stop = host.watchDocument(() => undefined);
        await read();
      }),
    ).toBe(reading + 1);
    expect(
      await batches(async () => {
        stop();
        await read();
      }),
    ).toBe(reading + 1);
    const older = await openInWord(report, { wordApi: floor });
    await older.read();
    expect(await older.batches(() => Promise.resolve(older.host.watchDocument(() => undefined)))).toBe(0);
  });
});

describe.each(wordApis)("reading again at WordApi %s", (wordApi) => {
  const long = docx(h1("Rubrik"), p("ett"), table([["a", "b"]]), p("två"), p("tre"));

  it("gives the same document in one batch when nothing has changed, and the check of before", async () => {
    const { host, read, batches } = await openInWord(long, { wordApi });
    const before = await checkOpenDocument(host, environment);
    if (!before.ok) throw new Error(before.reason);
    let again: unknown;
    const asked = await batches(async () => (again = await checkOpenDocument(host, environment, before)));
    expect(again).toBe(before);
    expect(asked).toBe(await batches(read));
    expect(asked).toBe(1);
  });

  it("gives the same blocks with the same ids for what has not changed", async () => {
    const { word, read } = await openInWord(long, { wordApi });
    const before = await read();
    word.editParagraph(1, "ett\nnytt");
    const after = await read();
    expect(textsOf(after)).toEqual(["Rubrik", "ett", "nytt", "a", "b", "två", "tre"]);
    expect(after.blocks.filter((block) => !before.blocks.includes(block))).toEqual([
      blockWith(after, "nytt"),
    ]);
  });

  it("still finds by its id what an earlier reading found, when it has moved", async () => {
    const { word, host, read } = await openInWord(long, { wordApi });
    const edit = correction(await read(), "tre", "tre", "fyra");
    word.editParagraph(0, "Rubrik\nnytt");
    await read();
    expect(await host.apply([edit])).toMatchObject({ ok: true });
    expect(textsOf(await read())).toEqual(["Rubrik", "nytt", "ett", "a", "b", "två", "fyra"]);
  });

  it("refuses by its id what has been changed meanwhile", async () => {
    const { word, host, read } = await openInWord(long, { wordApi });
    const edit = correction(await read(), "tre", "tre", "fyra");
    word.editParagraph(5, "annat");
    await read();
    expect(await host.apply([edit])).toMatchObject({ ok: false, reason: "text-has-changed" });
  });
});

it("hears of the cursor what no event tells of", async () => {
  const { word, hints } = await watch(docxWith({ settings: "<w:trackRevisions/>" }, p("ett"), p("två")), {
    wordApi: newest,
    quirks: { trackedDeletionSilent: true },
  });
  word.deleteParagraph(0);
  word.setSelection(0, 0);
  await wait(300);
  expect(hints).toContain("perhaps");
});
