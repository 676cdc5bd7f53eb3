import fc from "fast-check";
import { canonicalLine } from "../../../src/core/attestation/canonical-line";
import { canonicalLines } from "../../../src/core/attestation/canonical-text";
import type { Block, Span } from "../../../src/core/document/document";
import { takeFingerprint } from "../../../src/core/attestation/fingerprint";
import { doc, documentFrom, h1, li, p, table } from "../../support/notation";
import { factsOf, sha256 } from "./approve";

const lines = (...blocks: readonly Block[]) => blocks.flatMap(canonicalLines);
const line = (text: string, ...spans: readonly Span[]) => canonicalLine({ text, spans });

describe("canonical text v1", () => {
  it.each([
    ["composes letters", "A\u030Arets fo\u0308rvaltning", "Årets förvaltning"],
    ["makes every kind of space one space", "  a\u00A0\u202Fb\u2009c \t\n d ", "a b c d"],
    ["takes out what is invisible", "trygg\u00ADhets\u200Bpro\u2060gram\uFEFF", "trygghetsprogram"],
    ["composes letters across what is invisible", "A\u00AD\u030A", "Å"],
    ["reads a no-break hyphen as a hyphen", "KS\u20112023", "KS-2023"],
    ["keeps dashes, quotes and case", "2024–2027 ”Ska” - ska", "2024–2027 ”Ska” - ska"],
  ])("%s", (_, text, expected) => expect(line(text)).toBe(expected));

  it("takes a text that is canonical already as it is, whatever letters it has", () =>
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const once = line(text);
        expect(line(once)).toBe(once);
        expect(once).toBe(once.normalize("NFC"));
        expect(once).not.toMatch(/^ | $| {2}|[\u00A0\u00AD\u2009\u2011\u200B\n\t]/);
      }),
    ));

  it("reads every letter alone as it does among others", () => {
    for (let code = 0x20; code < 0x2100; code++) {
      const letter = String.fromCodePoint(code);
      expect(line(`a${letter}b`)).toBe(line(`\u200Ba${letter}b`));
    }
  });

  it("reads an unfilled field as empty and a filled one as its text", () => {
    const [block] = documentFrom(
      "Till {tu:namnd?|Skriv nämnden} den {tu:motesdatum|13 december 2023}.",
    ).blocks;
    expect(lines(block!)).toEqual(["Till den 13 december 2023."]);
  });

  it.each(["PAGE", "NUMPAGES", "DATE", "TOC", "REF"])("leaves out the result of %s", (instruction) => {
    const [block] = documentFrom(`Sida {=${instruction}|1} av`).blocks;
    expect(lines(block!)).toEqual(["Sida av"]);
  });

  it("keeps the result of a field that a person fills", () => {
    const [block] = documentFrom("Hej {=MERGEFIELD|Ada}").blocks;
    expect(lines(block!)).toEqual(["Hej Ada"]);
  });

  it("leaves out a field within a field once", () => {
    const outer = { kind: "field", instruction: "TOC", start: 2, end: 8 } as const;
    const inner = { kind: "field", instruction: "PAGEREF", start: 4, end: 6 } as const;
    expect(line("a bcdefg h", outer, inner)).toBe("a h");
  });

  it("puts a note's text where the note stands", () => {
    expect(line("Ett ord.", { kind: "note", text: " Not\u00A01 ", start: 3, end: 3 })).toBe(
      "Ett\u0002Not 1\u0003 ord.",
    );
  });

  it("leaves out a note within a field that is left out, and keeps the one before it", () => {
    const field = { kind: "field", instruction: "TOC", start: 1, end: 3 } as const;
    const before = { kind: "note", text: "x", start: 1, end: 1 } as const;
    const within = { kind: "note", text: "y", start: 2, end: 2 } as const;
    expect(line("abcd", field, before, within)).toBe("a\u0002x\u0003d");
  });

  it("ignores marks that change no words", () => {
    const stretch = { start: 0, end: 3 };
    expect(
      line("Ord", { kind: "highlighted", ...stretch }, { kind: "link", target: "https://x", ...stretch }),
    ).toBe("Ord");
  });

  it("has a line a paragraph and none for an empty one", () => {
    expect(lines(p("Ett"), p(" \u00A0"), p("{tu:titel?|Skriv titeln}"), li("två"))).toEqual(["Ett", "två"]);
  });

  it("has a line a row, its cells divided by tabs, and none for an empty row", () => {
    expect(lines(table(["År", "Antal"], ["", ""], ["2023", ""]))).toEqual(["År\tAntal", "2023\t"]);
  });

  it("tells a word in one cell from the same word in the next", () => {
    expect(lines(table(["a", ""]))).not.toEqual(lines(table(["", "a"])));
  });
});

it("the example of docs/decisions/0020 has the hashes that were computed for it by other means", () => {
  const [opening, blank, heading] = doc(p("Till {tu:namnd|Parknämnden}"), p(""), h1("Ärendet")).blocks;
  const noted = { ...p("Marken är\u00A0en ä\u00ADng."), spans: [note(18)] };
  const document = doc(opening, blank!, heading!, noted, table(["År", "Antal"], ["2026", "12"]));
  expect(takeFingerprint(document, factsOf(document), sha256)).toEqual({
    whole: "5a0763f6807cb981307a2e747bcfeeaeaca8e9fa8c83f6ab660eb131636cf312",
    sections: [
      { name: "Inledningen", hash: "c81f6a33fd4ebb11d601fb40bdb0ca8295ec6b83b0acbbcf909cee16f5c4f13f" },
      { name: "Ärendet", hash: "b553201fcbf74aca150cac16ae79430f00c455d3d3f3185207f97b31525b954a" },
    ],
  });
});

const note = (at: number): Span => ({ kind: "note", text: "Enligt 2025 års karta.", start: at, end: at });
