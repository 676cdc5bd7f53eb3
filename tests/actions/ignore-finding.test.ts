/** @jest-environment jsdom */
import { attestDocument } from "../../src/actions/attest-document";
import { checkOpenDocument, type CheckedDocument } from "../../src/actions/check-open-document";
import type { Environment } from "../../src/actions/environment";
import { ignoreFinding, takeBackIgnored } from "../../src/actions/ignore-finding";
import { isIgnored, quoteOf, type Finding } from "../../src/core/checking/finding";
import type { Edit } from "../../src/core/editing/edit";
import type { DocumentHost } from "../../src/host/document-host";
import { createFileHost } from "../../src/host/file/create-file-host";
import { ada, sha256 } from "../core/attestation/approve";
import { openInWord, wordApis, type OpenOptions } from "../host/office/open-in-word";
import { docx, h1, p } from "../support/docx";
import { profileNamed } from "../support/profiles";

/** jsdom has a Uint8Array of its own, which bytes that were made outside it are no instances of. */
beforeAll(() => {
  globalThis.Uint8Array = new TextEncoder().encode("").constructor as Uint8ArrayConstructor;
});

const stockholm = profileNamed("stockholm");
const environment: Environment = {
  profiles: [{ ...stockholm, checks: stockholm.checks.filter(({ rule }) => rule.id === "doubled-word") }],
  library: { clauses: [] },
  today: () => ({ year: 2026, month: 2, day: 20 }),
  hash: sha256,
};

const report = () => docx(h1("Ärendet"), p("Planen är att att växa."), p("Målet är att att bo."));
const typed = { by: "Ada Alm", reason: 'Så heter <skriften> "Att att" & inget annat.' };
const ignored = { ...typed, on: { year: 2026, month: 2, day: 20 } };

async function check(host: DocumentHost): Promise<CheckedDocument> {
  const outcome = await checkOpenDocument(host, environment);
  if (!outcome.ok) throw new Error(outcome.reason);
  return outcome;
}

async function seen(host: DocumentHost, nth = 0) {
  const checked = await check(host);
  return { checked, finding: checked.report.findings[nth]! };
}

const ignore = async (host: DocumentHost, nth = 0) =>
  ignoreFinding(host, environment, { ...(await seen(host, nth)), ...typed });

const takeBack = async (host: DocumentHost, nth = 0) =>
  takeBackIgnored(host, environment, await seen(host, nth));

/** Whether each finding is approved. */
const approvals = async (host: DocumentHost) => (await check(host)).report.findings.map(isIgnored);

const rewrite = ({ where }: Finding, replacement: string): Edit => {
  if (where === "document") throw new Error("The finding has no words.");
  const { block, text, start, end } = where;
  return { kind: "replace-text", block, expected: text, start, end, replacement };
};

interface World {
  readonly name: string;
  readonly open: (
    bytes?: Uint8Array,
  ) => Promise<{ readonly host: DocumentHost; readonly bytes: () => Uint8Array }>;
}

const inFile: World = {
  name: "a file",
  open: (bytes = report()) => {
    const host = createFileHost(bytes);
    return Promise.resolve({ host, bytes: () => host.bytes() });
  },
};

const openWord = async (bytes: Uint8Array, options: OpenOptions) => {
  const { host, word } = await openInWord(bytes, options);
  return { host, bytes: () => word.bytes() };
};

const worlds: readonly World[] = [
  inFile,
  ...wordApis.map((wordApi) => ({
    name: `Word at WordApi ${wordApi}`,
    open: (bytes = report()) => openWord(bytes, { wordApi }),
  })),
];

describe.each(worlds)("in $name", ({ open }) => {
  it("a finding is ignored, which the saved file keeps, and counts again when that is taken back", async () => {
    const { host, bytes } = await open();
    expect(await ignore(host)).toEqual({ ok: true });
    const saved = createFileHost(bytes());
    expect((await check(saved)).report.findings[0]?.ignored).toEqual(ignored);
    expect(await approvals(saved)).toEqual([true, false]);
    expect(await ignore(host, 1)).toEqual({ ok: true });
    expect(await takeBack(host, 0)).toEqual({ ok: true });
    expect(await approvals(host)).toEqual([false, true]);
  });

  it("a seal holds through it, and what is ignored holds through an approval", async () => {
    const { host } = await open();
    await ignore(host);
    await attestDocument(host, ada, environment);
    await ignore(host, 1);
    await takeBack(host, 0);
    expect((await check(host)).seal).toMatchObject({ kind: "unchanged" });
    expect(await approvals(host)).toEqual([false, true]);
  });

  it("an approval is gone when its paragraph is changed, and only that one", async () => {
    const { host } = await open();
    await ignore(host, 0);
    await ignore(host, 1);
    const { finding } = await seen(host, 0);
    await host.apply([rewrite(finding, "att  att nu")]);
    expect(await approvals(host)).toEqual([false, true]);
  });

  it("nothing is stored for words that have been changed since they were shown", async () => {
    const { host } = await open();
    const shown = await seen(host);
    await host.apply([rewrite(shown.finding, "att")]);
    expect(await ignoreFinding(host, environment, { ...shown, ...typed })).toEqual({
      ok: false,
      reason: "text-has-changed",
      standing: "nothing",
    });
  });

  it("checking a document with approvals changes no byte of it", async () => {
    const { host, bytes } = await open();
    await ignore(host);
    const before = bytes();
    await check(host);
    expect(bytes()).toEqual(before);
  });
});

describe.each(wordApis)(
  "at WordApi %s, where Word does nothing with hidden parts and says nothing",
  (wordApi) => {
    const quirks = { customXmlDropped: true };

    it("ignoring is refused", async () => {
      const { host } = await openWord(report(), { wordApi, quirks });
      expect(await ignore(host)).toEqual({ ok: false, reason: "not-verified", standing: "nothing" });
      expect(await approvals(host)).toEqual([false, false]);
    });

    it("taking back is refused", async () => {
      const file = createFileHost(report());
      await ignore(file);
      const { host } = await openWord(file.bytes(), { wordApi, quirks });
      expect(await takeBack(host)).toEqual({ ok: false, reason: "not-verified", standing: "nothing" });
      expect(await approvals(host)).toEqual([true, false]);
    });
  },
);

it("is refused where nothing can be written, or nothing can be hidden", async () => {
  const host = createFileHost(report());
  const poor = (capabilities: Partial<DocumentHost["capabilities"]>): DocumentHost => ({
    ...host,
    capabilities: { ...host.capabilities, ...capabilities },
  });
  expect(await ignore(poor({ canWrite: false }))).toMatchObject({ ok: false, reason: "read-only" });
  expect(await ignore(poor({ canStoreParts: false }))).toMatchObject({ ok: false, reason: "not-supported" });
  expect(await approvals(host)).toEqual([false, false]);
});

it("says why when the document can no longer be read", async () => {
  const host = createFileHost(report());
  const shown = await seen(host);
  const silent: DocumentHost = { ...host, read: () => Promise.resolve({ ok: false, reason: "no-answer" }) };
  expect(await takeBackIgnored(silent, environment, shown)).toEqual({
    ok: false,
    reason: "no-answer",
    standing: "nothing",
  });
});

it("takes back one person's approval and not another's of words that are alike, also when other text has changed", async () => {
  const host = createFileHost(docx(h1("Ärendet"), p("Det är att att."), p("Det är att att.")));
  await ignore(host);
  await ignoreFinding(host, environment, { ...(await seen(host, 1)), by: "Bo Ek", reason: "Ja." });
  const shown = await seen(host, 1);
  const [heading] = shown.checked.report.document.blocks;
  if (heading?.kind !== "heading") throw new Error("The document has no heading.");
  const { id: block, text: expected } = heading;
  await host.apply([{ kind: "replace-text", block, expected, start: 0, end: 7, replacement: "Frågan" }]);
  await takeBackIgnored(host, environment, shown);
  const left = (await check(host)).report.findings.filter(isIgnored);
  expect(left.map(({ ignored: { by } }) => by)).toEqual(["Ada Alm"]);
  expect(left.map(({ where }) => where !== "document" && quoteOf(where))).toEqual(["att att"]);
});
