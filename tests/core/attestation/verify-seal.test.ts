import fc from "fast-check";
import type { Block, Document, StoredPart } from "../../../src/core/document/document";
import { doc, documentFrom, h1, p } from "../../support/notation";
import { ada, approved, bo, verdict } from "./approve";

const report = documentFrom(`Till nämnden
# Ärendet
Marken är en äng.
# Synpunkter
Förvaltningen är positiv.
| År | Antal |
| 2023 | 12 |
# Bilaga
Karta`);
const sealed = approved(report);
const unchanged = { kind: "unchanged", since: ada.date } as const;

/** The document with each block of text rewritten. */
const rewritten = (document: Document, rewrite: (text: string) => string): Document =>
  doc({
    ...document,
    blocks: document.blocks.map((block) =>
      block.kind === "table" ? block : { ...block, text: rewrite(block.text) },
    ),
  });

const withSeal = (storedSeal: StoredPart, document = sealed) => doc({ ...document, storedSeal });
const withBlocks = (change: (blocks: Block[]) => Block[]) =>
  doc({ ...sealed, blocks: doc(...change([...sealed.blocks])).blocks });

const sections = (document: Document) => {
  const outcome = verdict(document);
  return outcome.kind === "changed" ? outcome.sections : outcome.kind;
};

describe("a sealed text", () => {
  it("is unchanged when nothing was done", () => expect(verdict(sealed)).toEqual(unchanged));

  it("is not attested when it never was, or when the form is empty", () => {
    expect(verdict(report)).toEqual({ kind: "not-attested" });
    expect(verdict(documentFrom("Text\n# Attesterat av\n| Namn | Datum |\n| | |"))).toEqual({
      kind: "not-attested",
    });
  });

  it("is changed in the section where a word is another", () => {
    expect(verdict(rewritten(sealed, (text) => text.replace("positiv", "negativ")))).toEqual({
      kind: "changed",
      since: ada.date,
      sections: ["Synpunkter"],
    });
  });

  it("is changed in its opening when the addressee is", () => {
    expect(sections(rewritten(sealed, (text) => text.replace("Till", "För")))).toEqual(["Inledningen"]);
  });

  it("is changed when a cell is", () => {
    const other = documentFrom("| År | Antal |\n| 2023 | 13 |").blocks;
    expect(sections(withBlocks((blocks) => blocks.map((b) => (b.id === "b6" ? other[0]! : b))))).toEqual([
      "Synpunkter",
    ]);
  });

  it("names both the new heading and the one that has gone", () => {
    expect(sections(rewritten(sealed, (text) => text.replace("Ärendet", "Bakgrund")))).toEqual([
      "Bakgrund",
      "Ärendet",
    ]);
  });

  it("names a section that was added and one that was taken away", () => {
    expect(
      sections(withBlocks((blocks) => [...blocks.slice(0, 1), h1("Ny"), p("x"), ...blocks.slice(1)])),
    ).toEqual(["Ny"]);
    expect(sections(withBlocks((blocks) => [...blocks.slice(0, 1), ...blocks.slice(3)]))).toEqual([
      "Ärendet",
    ]);
  });

  it("names the sections that changed places", () => {
    const swapped = ([opening, a1, a2, b1, b2, b3, ...rest]: Block[]): Block[] => [
      opening!,
      b1!,
      b2!,
      b3!,
      a1!,
      a2!,
      ...rest,
    ];
    expect(sections(withBlocks(swapped))).toEqual(["Synpunkter", "Ärendet"]);
  });

  it("is changed when text is put between the attest heading and our sentence", () => {
    const at = sealed.blocks.length - 2;
    expect(
      sections(withBlocks((blocks) => [...blocks.slice(0, at), p("Insmuget."), ...blocks.slice(at)])),
    ).toEqual(["Attesterat av"]);
  });

  it("is as it was when the attest heading has lost its style", () => {
    const plain = (block: Block) =>
      "text" in block && block.text === "Attesterat av" ? p(block.text) : block;
    expect(verdict(withBlocks((blocks) => blocks.map(plain)))).toEqual(unchanged);
  });

  it("is as it was with empty paragraphs, other styles and another numbering", () => {
    const restyled = sealed.blocks.flatMap((block): Block[] =>
      block.kind === "paragraph" ? [p(""), { ...block, style: "Brödtext" }] : [block],
    );
    expect(verdict(doc({ ...sealed, blocks: doc(...restyled).blocks }))).toEqual(unchanged);
  });

  it("keeps its seal through marks, invisible characters and other spaces", () =>
    fc.assert(
      fc.property(fc.constantFrom("\u00AD", "\u200B", "\u2060", "\uFEFF"), fc.nat(40), (mark, at) => {
        const marked = rewritten(
          sealed,
          (text) => text.slice(0, at) + mark + text.slice(at).replace(" ", "\u00A0"),
        );
        expect(verdict(marked)).toEqual(unchanged);
      }),
    ));

  it("breaks at any letter that is changed, added or taken away", () =>
    fc.assert(
      fc.property(anyLetter(sealed), fc.constantFrom("", "q", "qq", "Ü"), ({ block, at }, letter) => {
        const changed = sealed.blocks.map((present) =>
          present.id === block && "text" in present
            ? { ...present, text: present.text.slice(0, at) + letter + present.text.slice(at + 1) }
            : present,
        );
        expect(verdict(doc({ ...sealed, blocks: changed })).kind).toBe("changed");
      }),
    ));
});

/** A letter of the text that is sealed. */
function anyLetter(document: Document) {
  const letters = document.blocks
    .slice(0, report.blocks.length)
    .flatMap((block) =>
      block.kind === "table"
        ? []
        : [...block.text.matchAll(/\p{L}/gu)].map(({ index }) => ({ block: block.id, at: index })),
    );
  return fc.constantFrom(...letters);
}

describe("without a hidden part that can be read", () => {
  it("the tag alone proves that the text is as approved", () => {
    expect(verdict(withSeal({ state: "none" }))).toEqual(unchanged);
    expect(verdict(withSeal({ state: "unreadable" }))).toEqual(unchanged);
    expect(verdict(withSeal({ state: "read", xml: "<skräp" }))).toEqual(unchanged);
  });

  it("a change is not proven: the section may have been pasted from another report", () => {
    const changed = rewritten(sealed, (text) => text.replace("äng", "park"));
    expect(verdict(withSeal({ state: "none" }, changed))).toEqual({ kind: "seal-missing" });
    expect(verdict(withSeal({ state: "unreadable" }, changed))).toEqual({ kind: "cannot-be-decided" });
  });

  it("a section made by others has no seal", () => {
    const foreign = documentFrom("Text\n# Attesterat av\n| Namn | Datum |\n| Cia Dahl | 2023-11-20 |");
    expect(verdict(foreign)).toEqual({ kind: "seal-missing" });
  });
});

describe("when tag and part speak of different texts", () => {
  const other = approved(documentFrom("# Ärendet\nEn annan text."));

  it("nothing can be decided", () => {
    const changed = rewritten(sealed, (text) => text.replace("äng", "park"));
    expect(verdict(withSeal(other.storedSeal, changed))).toEqual({ kind: "cannot-be-decided" });
  });

  it("but a tag of just this text still proves it", () => {
    expect(verdict(withSeal(other.storedSeal))).toEqual(unchanged);
  });

  it("a tag of an earlier approval in the part is merely late", () => {
    const changed = rewritten(sealed, (text) => text.replace("äng", "park"));
    const { storedSeal } = approved(changed, bo);
    expect(verdict(withSeal(storedSeal, changed))).toMatchObject({ kind: "unchanged", since: bo.date });
    expect(verdict(withSeal(storedSeal))).toMatchObject({ kind: "changed", since: bo.date });
  });
});

it("a part or a tag of another version is of an unknown version", () => {
  const { storedSeal } = sealed;
  if (storedSeal.state !== "read") throw new Error("not sealed");
  const newer = { ...storedSeal, xml: storedSeal.xml.replace('version="1"', 'version="2"') };
  expect(verdict(withSeal(newer))).toEqual({ kind: "unknown-version" });
  const retagged = withBlocks((blocks) =>
    blocks.map((block) =>
      block.kind === "table" ? block : { ...block, spans: block.spans.map(asVersion2) },
    ),
  );
  expect(verdict(doc({ ...retagged, storedSeal: { state: "none" } }))).toEqual({ kind: "unknown-version" });
});

const asVersion2 = <Span extends object>(span: Span): Span =>
  "tag" in span ? { ...span, tag: String(span.tag).replace(":1:", ":2:") } : span;

it("a text read without its OOXML cannot be decided", () => {
  expect(verdict(doc({ ...sealed, readBy: "proxies" }))).toEqual({ kind: "cannot-be-decided" });
  expect(verdict(doc({ ...report, readBy: "proxies" }))).toEqual({ kind: "not-attested" });
});
