import { attestDocument } from "../../src/actions/attest-document";
import { insertSkeleton } from "../../src/actions/insert-skeleton";
import { findAttestSection } from "../../src/core/attestation/attest-section";
import { storedApprovals } from "../../src/core/attestation/stored-approvals";
import { verifySeal } from "../../src/core/attestation/verify-seal";
import type { Document } from "../../src/core/document/document";
import { readFacts } from "../../src/core/facts/read-facts";
import type { DocumentHost } from "../../src/host/document-host";
import { createFileHost } from "../../src/host/file/create-file-host";
import { ada, bo, day, sha256 } from "../core/attestation/approve";
import { filledForm, profile } from "../core/skeleton/skeleton-report";
import { docx, h1, inserted, ooxml, p, table } from "../support/docx";
import { rewrite } from "../support/rewrite";
import { environment } from "./environment-for-skeleton";

const empty = ooxml("<w:p/>");
const report = () => createFileHost(docx(h1("Ärendet"), p("Nämnden äger marken."), h1("Bilaga"), p("Karta")));
const attest = (host: DocumentHost, approval = ada) => attestDocument(host, approval, environment);

async function documentIn(host: DocumentHost): Promise<Document> {
  const reading = await host.read();
  if (!reading.ok) throw new Error(reading.reason);
  return reading.document;
}

async function verdictIn(host: DocumentHost) {
  const document = await documentIn(host);
  return verifySeal(document, readFacts(document, profile), sha256);
}

describe("attesting", () => {
  it("adds the section last, and seals", async () => {
    const host = report();
    expect(await attest(host)).toEqual({ ok: true, addedRow: false });
    expect(await verdictIn(host)).toEqual({ kind: "unchanged", since: ada.date });
    const { blocks } = await documentIn(host);
    expect(blocks.filter((block) => block.kind === "heading").at(-1)).toMatchObject({
      text: "Attesterat av",
      level: 1,
    });
  });

  it("shows where one word was changed afterwards", async () => {
    const host = report();
    await attest(host);
    await rewrite(host, "äger", "hyr");
    expect(await verdictIn(host)).toEqual({ kind: "changed", since: ada.date, sections: ["Ärendet"] });
  });

  it("adds a row for a second person, also of a changed text", async () => {
    const host = report();
    await attest(host);
    await rewrite(host, "äger", "hyr");
    expect(await attest(host, bo)).toEqual({ ok: true, addedRow: true });
    expect(await verdictIn(host)).toEqual({ kind: "unchanged", since: bo.date, earlierWording: ["Ada Alm"] });
  });

  it("adopts a section made by others", async () => {
    const host = createFileHost(
      docx(
        p("Text."),
        h1("Attesterat av"),
        table([
          ["Namn", "Datum"],
          ["Cia Dahl, Chef", "2023-11-20"],
        ]),
        empty,
      ),
    );
    expect(await verdictIn(host)).toEqual({ kind: "seal-missing" });
    expect(await attest(host)).toEqual({ ok: true, addedRow: true });
    expect(await verdictIn(host)).toEqual({ kind: "unchanged", since: ada.date });
  });

  it("seals a skeleton with its unfilled fields, and sees them filled in afterwards", async () => {
    const host = createFileHost(docx(empty));
    await insertSkeleton(host, filledForm, environment);
    expect(await attest(host)).toMatchObject({ ok: true });
    await host.apply([
      {
        kind: "fill-fields",
        tag: "tu:text-matter",
        expected: [guidanceOf(await documentIn(host))],
        text: "Nytt.",
      },
    ]);
    expect(await verdictIn(host)).toMatchObject({ kind: "changed", sections: ["Ärendet"] });
  });

  it("stores why it was approved in spite of hinders, on one line, and keeps it when another approves", async () => {
    const host = report();
    await attest(host, { ...ada, despite: { hinders: 2, reason: " Det\nbrådskar. " } });
    await attest(host, bo);
    const document = await documentIn(host);
    const section = findAttestSection(document, readFacts(document, profile));
    expect(storedApprovals(document, section)?.map(({ name, despite }) => [name, despite])).toEqual([
      ["Ada Alm", { hinders: 2, reason: "Det brådskar." }],
      ["Bo Berg", undefined],
    ]);
  });

  it("tells when the reason could not be stored", async () => {
    const host = report();
    const forgetful: DocumentHost = {
      ...host,
      apply: (edits) => host.apply(edits.filter(({ kind }) => kind !== "store-part")),
    };
    const despite = { hinders: 1, reason: "Det brådskar." };
    expect(await attest(forgetful, { ...ada, despite })).toEqual({
      ok: true,
      addedRow: false,
      lost: "reason",
    });
  });

  it("tells when a section that others have made could not be sealed", async () => {
    const host = createFileHost(
      docx(
        p("Text"),
        h1("Attesterat av"),
        table([
          ["Namn", "Datum"],
          ["Cia Dahl, Chef", "2023-11-20"],
        ]),
      ),
    );
    const poor = { ...host, capabilities: { ...host.capabilities, canStoreParts: false } };
    expect(await attest(poor)).toEqual({ ok: true, addedRow: true, lost: "seal" });
    expect(await verdictIn(host)).toEqual({ kind: "seal-missing" });
  });

  it("leaves the short form's proof where nothing can be hidden in the document", async () => {
    const host = report();
    const poor = { ...host, capabilities: { ...host.capabilities, canStoreParts: false } };
    expect(await attest(poor)).toMatchObject({ ok: true });
    expect((await documentIn(host)).storedSeal).toEqual({ state: "none" });
    expect(await verdictIn(host)).toEqual({ kind: "unchanged", since: ada.date });
  });
});

function guidanceOf({ blocks }: Document): string {
  for (const block of blocks)
    for (const span of block.kind === "table" ? [] : block.spans)
      if (span.kind === "control" && span.tag === "tu:text-matter" && block.kind !== "table")
        return block.text.slice(span.start, span.end);
  throw new Error("no field for the matter");
}

describe("attesting is refused", () => {
  it("while tracked changes are pending, and changes nothing", async () => {
    const host = createFileHost(docx(p("Text", inserted(" till"))));
    const before = host.bytes();
    expect(await attest(host)).toEqual({ ok: false, reason: "tracked-changes-pending", standing: "nothing" });
    expect(host.bytes()).toBe(before);
  });

  it("to the same person twice, unless the text has changed since", async () => {
    const host = report();
    await attest(host);
    expect(await attest(host)).toMatchObject({ ok: false, reason: "already-attested-by-this-person" });
    await rewrite(host, "äger", "hyr");
    expect(await attest(host, { ...ada, date: day("2023-12-01") })).toMatchObject({
      ok: true,
      addedRow: true,
    });
  });

  it("of what cannot be read or written", async () => {
    expect(await attest(createFileHost(new Uint8Array()))).toMatchObject({ ok: false, standing: "nothing" });
    const host = report();
    const readOnly = { ...host, capabilities: { ...host.capabilities, canWrite: false } };
    expect(await attest(readOnly)).toEqual({ ok: false, reason: "read-only", standing: "nothing" });
  });

  it("afterwards, when someone else wrote in the text meanwhile", async () => {
    const host = report();
    const shared: DocumentHost = {
      ...host,
      apply: async (edits) => {
        await rewrite(host, "äger", "hyr");
        return host.apply(edits);
      },
    };
    expect(await attest(shared)).toEqual({ ok: false, reason: "not-verified", standing: "part" });
  });
});
