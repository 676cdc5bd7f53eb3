import fc from "fast-check";
import { deflateSync, strToU8, zipSync } from "fflate";
import { inflateEntry } from "../../../src/ooxml/package/inflate-entry";
import { openPackage } from "../../../src/ooxml/package/open-package";
import { PackageError } from "../../../src/ooxml/package/package-error";
import { savePackage } from "../../../src/ooxml/package/save-package";
import { writeZip } from "../../../src/ooxml/package/write-zip";
import { readZipDirectory } from "../../../src/ooxml/package/zip-directory";
import { setAttribute } from "../../../src/ooxml/xml/node";
import { readDocument } from "../../../src/ooxml/read/read-document";
import {
  bullet,
  complexField,
  docx,
  docxWith,
  field,
  footnote,
  h1,
  inserted,
  note,
  p,
  table,
} from "../../support/docx";

const kindOf = (bytes: Uint8Array, limits?: Parameters<typeof openPackage>[1]): string => {
  try {
    readDocument(openPackage(bytes, limits));
    return "read";
  } catch (error) {
    if (error instanceof PackageError) return error.kind;
    throw error;
  }
};

const good = docx(p("x"));
const withDocument = (xml: string): Uint8Array => docxWith({ parts: { "word/document.xml": xml } });

describe("a file that is no report of ours is named for what it is", () => {
  it.each<[string, Uint8Array, string]>([
    ["nothing", new Uint8Array(), "truncated"],
    ["a text", strToU8("Hej"), "not-a-docx"],
    ["a PDF", strToU8("%PDF-1.7 ".repeat(100)), "not-a-docx"],
    ["another zip", zipSync({ "a.txt": strToU8("a") }), "not-a-docx"],
    ["an old .doc", compoundFile("WordDocument"), "not-a-docx"],
    ["an encrypted .docx", compoundFile("EncryptedPackage"), "encrypted"],
    ["a zip cut off", good.slice(0, good.length - 30), "truncated"],
    [
      "a package without its document",
      docxWith({ parts: { "_rels/.rels": "<Relationships/>" } }),
      "no-document-part",
    ],
    ["a document with a DTD", withDocument('<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'), "forbidden-xml"],
    [
      "a document nested without end",
      withDocument(`${"<w:p>".repeat(5000)}${"</w:p>".repeat(5000)}`),
      "forbidden-xml",
    ],
    ["a document that is no XML", withDocument("<w:document><w:body>"), "truncated"],
    ["an empty document part", withDocument(""), "truncated"],
  ])("%s", (_, bytes, kind) => {
    expect(kindOf(bytes)).toBe(kind);
  });

  it("a spreadsheet", () => {
    const types =
      '<Types><Default Extension="xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>';
    expect(kindOf(docxWith({ parts: { "[Content_Types].xml": types } }, p("x")))).toBe("not-a-docx");
  });

  it("a bomb by its number of parts, its declared size, or what it really holds", () => {
    const limits = { entries: 100, inflated: 1_000_000, xml: 500_000 };
    const many = Object.fromEntries(Array.from({ length: 200 }, (_, index) => [`word/m${index}.bin`, "x"]));
    expect(kindOf(docxWith({ parts: many }, p("x")), limits)).toBe("too-large");
    expect(kindOf(docx(p("a".repeat(600_000))), limits)).toBe("too-large");
    expect(kindOf(declaring(docx(p("a".repeat(400_000))), "word/document.xml", 1000), limits)).toBe(
      "too-large",
    );
  });

  it("a document part of more than half a megabyte packed is read like any other, and refused where it lies", () => {
    const numbers = Array.from({ length: 120_000 }, (_, at) => ((at * 2_654_435_761) % 4_294_967_291) >>> 0);
    const large = docx(p(numbers.map(String).join(" ")));
    expect(large.length).toBeGreaterThan(550_000);
    expect(kindOf(large)).toBe("read");
    expect(kindOf(declaring(large, "word/document.xml", 1000))).toBe("too-large");
    expect(kindOf(declaring(large, "word/document.xml", 9_000_000))).toBe("truncated");
    expect(kindOf(declaring(docx(p("x")), "word/document.xml", 9_000_000))).toBe("truncated");
    const unpressed = writeZip(
      readZipDirectory(docx(p("x".repeat(5_000))), 100).map((entry) =>
        entry.name === "word/document.xml"
          ? { ...entry, raw: deflateSync(inflateEntry(entry), { level: 0 }) }
          : entry,
      ),
    );
    expect(kindOf(unpressed)).toBe("read");
    expect(kindOf(declaring(unpressed, "word/document.xml", 1000))).toBe("too-large");
  });
});

describe("an opened package", () => {
  const rich = docxWith(
    { header: "Förvaltningen", footnotes: note(1, "Not."), title: "Titel", comments: 1 },
    h1("Ärendet"),
    p("Text ", field("tu:x", "fält"), footnote(1), inserted("nytt"), complexField("PAGE", "1")),
    bullet("punkt"),
    table([
      ["Namn", "Datum"],
      ["Vera", "2026-01-02"],
    ]),
    p(""),
  );

  it("gives back the very same bytes when nothing was edited", () => {
    const opened = openPackage(rich);
    readDocument(opened);
    expect(savePackage(opened)).toBe(rich);
  });

  it("keeps every part but the edited one, byte for byte and in order", () => {
    const opened = openPackage(rich);
    opened.edit("/word/document.xml");
    const [before, after] = [openPackage(rich), openPackage(savePackage(opened))];
    expect(after.names).toEqual(before.names);
    for (const name of before.names.filter((part) => part !== "/word/document.xml")) {
      expect(after.bytes(name)).toEqual(before.bytes(name));
    }
    expect(readDocument(after)).toEqual(readDocument(before));
  });

  it("is not changed by what is done to its copy", () => {
    const opened = openPackage(rich);
    setAttribute(opened.edit("/word/document.xml").root, "w:a", "1");
    const copy = opened.copy();
    setAttribute(copy.edit("/word/document.xml").root, "w:a", "2");
    copy.remove("/word/footnotes.xml");
    expect(opened.xml("/word/document.xml")?.root.attributes["w:a"]).toBe("1");
    expect(opened.has("/word/footnotes.xml")).toBe(true);
  });

  it("is a value or a PackageError whatever is done to its bytes", () => {
    const damage = fc.array(fc.record({ at: fc.nat(rich.length - 1), byte: fc.nat(255) }), {
      minLength: 1,
      maxLength: 8,
    });
    fc.assert(
      fc.property(damage, fc.nat(rich.length), (changes, cut) => {
        const damaged = rich.slice(0, cut % 5 === 0 ? cut : undefined);
        for (const { at, byte } of changes) if (at < damaged.length) damaged[at] = byte;
        expect(typeof kindOf(damaged)).toBe("string");
      }),
      { numRuns: 300 },
    );
  });

  it("is a value or a PackageError whatever its document's XML says", () => {
    const xml = new TextDecoder().decode(openPackage(rich).bytes("/word/document.xml"));
    const pieces = [...(xml.match(/<[^>]+>|[^<]+/g) ?? [])];
    const shuffled = fc.array(fc.tuple(fc.nat(pieces.length - 1), fc.nat(pieces.length - 1)), {
      minLength: 1,
      maxLength: 4,
    });
    fc.assert(
      fc.property(shuffled, (swaps) => {
        const parts = [...pieces];
        for (const [a, b] of swaps) [parts[a], parts[b]] = [parts[b]!, parts[a]!];
        expect(typeof kindOf(withDocument(parts.join("")))).toBe("string");
      }),
      { numRuns: 200 },
    );
  });
});

/** An OLE compound file's first bytes and the name of one of its streams. */
function compoundFile(stream: string): Uint8Array {
  const name = [...stream].flatMap((letter) => [letter.charCodeAt(0), 0]);
  return new Uint8Array([
    0xd0,
    0xcf,
    0x11,
    0xe0,
    0xa1,
    0xb1,
    0x1a,
    0xe1,
    ...new Array<number>(504).fill(0),
    ...name,
  ]);
}

/** The zip with another size declared for one entry in its directory. */
function declaring(bytes: Uint8Array, entry: string, size: number): Uint8Array {
  const lying = bytes.slice();
  const view = new DataView(lying.buffer);
  const name = strToU8(entry);
  for (let at = 0; at < lying.length - 46 - name.length; at++) {
    const found =
      view.getUint32(at, true) === 0x02014b50 && name.every((byte, index) => lying[at + 46 + index] === byte);
    if (found) view.setUint32(at + 24, size, true);
  }
  return lying;
}
