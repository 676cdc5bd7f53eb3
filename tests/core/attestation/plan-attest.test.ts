import { parseSeal } from "../../../src/core/attestation/parse-seal";
import { attestTagStart } from "../../../src/core/attestation/attest-tag";
import type { Document, TextBlock } from "../../../src/core/document/document";
import { doc, documentFrom, h1, p } from "../../support/notation";
import { ada, approved, bo, day, plan, verdict } from "./approve";

const report = documentFrom("# Ärendet\nNämnden äger marken.\n# Bilaga\nKarta");
const foreign = documentFrom(`# Ärendet
Nämnden äger marken.
# Attesterat av
Följande har godkänt:
| Namn | Datum |
| Cia Dahl, Chef | 2023-11-20 |`);

const edited = (document: Document, from: string, to: string): Document =>
  doc({
    ...document,
    blocks: document.blocks.map((block) =>
      block.kind === "table" ? block : { ...block, text: block.text.replace(from, to) },
    ),
  });

const reasonFor = (document: Document, approval = ada) => {
  const outcome = plan(document, approval);
  return outcome.ok ? undefined : outcome.reason;
};

const people = (document: Document): readonly string[] => {
  const stored = document.storedSeal;
  const parsed = stored.state === "read" ? parseSeal(stored.xml) : undefined;
  return parsed?.kind === "seal" ? parsed.seal.approvals.map(({ name }) => name) : [];
};

describe("a first approval", () => {
  it("adds the section last: heading, sentence in our control, table", () => {
    expect(plan(report)).toMatchObject({
      ok: true,
      addsRow: false,
      edits: [
        {
          kind: "insert-blocks",
          at: { kind: "end" },
          blocks: [
            { kind: "heading", level: 1, content: [{ kind: "text", text: "Attesterat av" }] },
            {
              kind: "paragraph",
              content: [{ value: "Detta dokument har godkänts digitalt av följande personer:" }],
            },
            {
              kind: "table",
              rows: [
                ["Namn", "Datum"],
                ["Ada Alm, Förvaltningschef", "2023-11-21"],
              ],
            },
          ],
        },
        { kind: "store-part", part: "seal" },
      ],
    });
  });

  it("leaves a tag that Word can keep whole", () => {
    const spans = approved(report).blocks.flatMap((block) => (block.kind === "table" ? [] : block.spans));
    const tags = spans.flatMap((span) => (span.kind === "control" ? [span.tag] : []));
    expect(tags).toEqual([expect.stringMatching(/^tu:attest:1:[0-9a-f]{52}$/)]);
    expect(tags[0]).toHaveLength(64);
  });

  it("may be by someone without a title", () => {
    const outcome = plan(report, { ...ada, title: "" });
    expect(JSON.stringify(outcome)).toContain('["Ada Alm","2023-11-21"]');
  });
});

describe("a second approval", () => {
  it("adds a row and keeps both in the seal", () => {
    const both = approved(approved(report), bo);
    expect(people(both)).toEqual(["Ada Alm", "Bo Berg"]);
    expect(both.blocks.at(-1)).toMatchObject({ kind: "table", rows: { length: 3 } });
    expect(
      both.blocks.filter((block) => block.kind === "heading" && block.text === "Attesterat av"),
    ).toHaveLength(1);
    expect(verdict(both)).toEqual({ kind: "unchanged", since: bo.date });
  });

  it("of a changed text gives the control that text's tag, and does not vouch for the first", () => {
    const changed = edited(approved(report), "äger", "hyr");
    const outcome = plan(changed, bo);
    expect(outcome.ok && outcome.edits.map((edit) => edit.kind)).toEqual([
      "append-table-row",
      "retag-field",
      "store-part",
    ]);
    expect(verdict(approved(changed, bo))).toEqual({
      kind: "unchanged",
      since: bo.date,
      earlierWording: ["Ada Alm"],
    });
  });

  it("by the same person is refused while the text is as approved", () => {
    expect(reasonFor(approved(report))).toBe("already-attested-by-this-person");
    expect(reasonFor(approved(report), { ...ada, name: " ada  ALM " })).toBe(
      "already-attested-by-this-person",
    );
  });

  it("by the same person renews the approval of a text that has changed", () => {
    const again = { ...ada, date: day("2023-12-01") };
    const renewed = approved(edited(approved(report), "äger", "hyr"), again);
    expect(people(renewed)).toEqual(["Ada Alm", "Ada Alm"]);
    expect(verdict(renewed)).toEqual({ kind: "unchanged", since: again.date });
  });
});

describe("a section made by others", () => {
  it("is adopted: a row is added, and no heading", () => {
    expect(plan(foreign)).toMatchObject({
      ok: true,
      addsRow: true,
      edits: [
        {
          kind: "append-table-row",
          expected: [
            ["Namn", "Datum"],
            ["Cia Dahl, Chef", "2023-11-20"],
          ],
          cells: ["Ada Alm, Förvaltningschef", "2023-11-21"],
        },
        { kind: "store-part", part: "seal" },
      ],
    });
    expect(verdict(approved(foreign))).toEqual({ kind: "unchanged", since: ada.date });
  });

  it("is not approved twice by someone who stands in it", () => {
    expect(reasonFor(foreign, { ...ada, name: "Cia Dahl" })).toBe("already-attested-by-this-person");
  });

  it("may have other columns", () => {
    const wide = documentFrom("Text\n# Attesterat av\n| Datum för attest | Namn | Titel | Enhet |");
    expect(plan(wide)).toMatchObject({
      edits: [
        { cells: ["2023-11-21", "Ada Alm", "Förvaltningschef", ""] },
        { kind: "store-part", part: "seal" },
      ],
    });
  });

  it("may call its columns otherwise", () => {
    const other = documentFrom(
      "Text\n# Attesterat av\n| Namn och titel | Datum |\n| Cia Dahl, Chef | 2023-11-20 |",
    );
    expect(plan(other)).toMatchObject({ addsRow: true });
    expect(reasonFor(other, { ...ada, name: "Cia Dahl" })).toBe("already-attested-by-this-person");
  });

  it("without a table gets our sentence and table after its last text", () => {
    const bare = documentFrom("Text\n# Attesterat av\nSignatur saknas");
    expect(plan(bare)).toMatchObject({
      addsRow: false,
      edits: [
        {
          kind: "insert-blocks",
          at: { kind: "after", block: "b3", expected: "Signatur saknas" },
          blocks: [{ kind: "paragraph" }, { kind: "table" }],
        },
        { kind: "store-part", part: "seal" },
      ],
    });
  });

  it.each(["Signatur saknas", "| Underskrift | Tidpunkt |\n| Cia Dahl, Chef | 2023-11-20 09:12 |"])(
    "in a form of its own is sealed with what is above it: %s",
    (own) => {
      const sealed = approved(documentFrom(`# Ärendet\nText\n# Attesterat av\nSå här:\n${own}`));
      expect(verdict(sealed)).toEqual({ kind: "unchanged", since: ada.date });
      expect(verdict(edited(sealed, "Så här", "Så där"))).toMatchObject({ kind: "changed" });
      expect(verdict(approved(sealed, bo))).toMatchObject({ kind: "unchanged", since: bo.date });
    },
  );
});

describe("an approval is refused", () => {
  it("while tracked changes are pending", () => {
    const tracked = doc({ ...report, condition: { trackedChanges: true, comments: 0 } });
    expect(reasonFor(tracked)).toBe("tracked-changes-pending");
  });

  it("of a text that was not wholly read", () => {
    expect(reasonFor(doc({ ...report, readBy: "proxies" }))).toBe("text-unreadable");
  });

  it("of a document without text", () => {
    expect(reasonFor(doc(p(" "), p("{tu:titel?|Skriv titeln}")))).toBe("empty-document");
  });

  it("where a newer version has sealed, whose entries would be lost", () => {
    const sealed = approved(report);
    const { storedSeal } = sealed;
    if (storedSeal.state !== "read") throw new Error("not sealed");
    const newer = { ...storedSeal, xml: storedSeal.xml.replace('version="1"', 'version="2"') };
    expect(reasonFor(doc({ ...sealed, storedSeal: newer }), bo)).toBe("seal-of-newer-version");
  });

  it("where a newer version has tagged the section, and its seal was lost", () => {
    const sealed = approved(report);
    const blocks = sealed.blocks.map((block) => ("spans" in block ? withNewerTag(block) : block));
    const tagged = doc({ ...sealed, blocks, storedSeal: { state: "none" } });
    expect(reasonFor(tagged, bo)).toBe("seal-of-newer-version");
  });
});

const withNewerTag = (block: TextBlock): TextBlock => ({
  ...block,
  spans: block.spans.map((span) =>
    span.kind === "control" ? { ...span, tag: span.tag.replace("attest:1:", "attest:2:") } : span,
  ),
});

it("starts afresh beside a seal that came from another report", () => {
  const other = approved(doc(h1("Ärendet"), p("Något helt annat.")));
  const here = approved(report);
  expect(people(approved(doc({ ...here, storedSeal: other.storedSeal }), bo))).toEqual(["Bo Berg"]);
});

it("starts afresh when the section that was sealed is gone", () => {
  const sealed = approved(report);
  const cut = doc({ ...sealed, blocks: sealed.blocks.slice(0, report.blocks.length) });
  expect(people(approved(cut, bo))).toEqual(["Bo Berg"]);
});

it("an approval without a name is our mistake", () => {
  expect(() => plan(report, { ...ada, name: " , " })).toThrow("needs a name");
});

it("our tags begin as other fields of ours do", () => expect(attestTagStart).toMatch(/^tu:/));
