import fc from "fast-check";
import { verifySeal } from "../../../src/core/attestation/verify-seal";
import { readFacts } from "../../../src/core/facts/read-facts";
import { attestDocument } from "../../../src/actions/attest-document";
import { createFileHost } from "../../../src/host/file/create-file-host";
import { openPackage } from "../../../src/ooxml/package/open-package";
import { savePackage } from "../../../src/ooxml/package/save-package";
import { readDocument } from "../../../src/ooxml/read/read-document";
import { environment } from "../../actions/environment-for-skeleton";
import { profile } from "../skeleton/skeleton-report";
import * as build from "../../support/docx";
import { ada, sha256 } from "./approve";

const { bold, bullet, complexField, docxWith, field, footnote, h1, note, numbered, p, table, unfilled } =
  build;

const report = docxWith(
  { footnotes: note(1, "Enligt inventeringen.") },
  p("Till ", field("tu:namnd", "Fritidsnämnden")),
  h1("Ärendet"),
  p(
    "Stranden är ",
    bold("öppen"),
    " för alla",
    footnote(1),
    ". Se sidan ",
    complexField("PAGEREF strand", "3"),
    ".",
  ),
  p(unfilled("tu:text-matter", "Skriv här."), " Åtgärderna är klara 2029."),
  bullet("Röjning"),
  numbered("Ramper"),
  h1("Synpunkter"),
  table([
    ["År", "Kostnad"],
    ["2027", "300"],
  ]),
  p("Förvaltningen är positiv."),
);

let sealed: Uint8Array;
beforeAll(async () => {
  const host = createFileHost(report);
  expect(await attestDocument(host, ada, environment)).toMatchObject({ ok: true });
  sealed = host.bytes();
});

const verdictOf = (bytes: Uint8Array) => {
  const document = readDocument(openPackage(bytes));
  return verifySeal(document, readFacts(document, profile), sha256);
};

/** The sealed document with its XML rewritten, as another program might save it. */
function resaved(
  rewrite: (xml: string) => string,
  parts = /^\/word\/(?:document|styles|footnotes)\.xml$/,
): Uint8Array {
  const opened = openPackage(sealed);
  for (const name of opened.names.filter((part) => parts.test(part))) {
    const xml = new TextDecoder().decode(opened.bytes(name));
    opened.put(name, opened.contentType(name) ?? "", new TextEncoder().encode(rewrite(xml)));
  }
  return savePackage(opened);
}

/** Replaces some of the matches, those that `choose` says. */
const some =
  (pattern: RegExp, by: (match: string, ...groups: string[]) => string) =>
  (xml: string, choose: () => number) =>
    xml.replace(pattern, (match, ...groups: string[]) => (choose() % 2 === 0 ? by(match, ...groups) : match));

const plainRun = /<w:r>(<w:rPr>(?:(?!<\/w:rPr>).)*<\/w:rPr>)?<w:t(?: [^>]*)?>([^<]*)<\/w:t><\/w:r>/g;
const runOf = (properties: string, text: string) =>
  `<w:r>${properties}<w:t xml:space="preserve">${text}</w:t></w:r>`;

let mark = 9000;
const habits: Readonly<Record<string, (xml: string, choose: () => number) => string>> = {
  "runs split": (xml, choose) =>
    xml.replace(plainRun, (match, properties: string | undefined, text: string) => {
      if (text.includes("&")) return match;
      const at = choose() % (text.length + 1);
      return runOf(properties ?? "", text.slice(0, at)) + runOf(properties ?? "", text.slice(at));
    }),
  "ids of editing sessions": some(
    /<w:(p|r)>/g,
    (_, name) => `<w:${name} w:rsidR="00A1B2C3" w:rsidRPr="00D4E5F6">`,
  ),
  "proofing marks": some(/<w:r>/g, (run) => `<w:proofErr w:type="spellStart"/>${run}`),
  bookmarks: some(/<w:r>/g, (run) => {
    const id = ++mark;
    return `<w:bookmarkStart w:id="${id}" w:name="_Toc${id}"/>${run.replace("<w:r>", `<w:bookmarkEnd w:id="${id}"/><w:r>`)}`;
  }),
  "language marks": some(/<w:r><w:t/g, () => '<w:r><w:rPr><w:lang w:val="en-US"/></w:rPr><w:t'),
  "other formatting": some(/<w:r><w:t/g, () => '<w:r><w:rPr><w:i/><w:highlight w:val="yellow"/></w:rPr><w:t'),
  "rendered page breaks": some(/<w:r><w:t/g, () => "<w:r><w:lastRenderedPageBreak/><w:t"),
  "updated fields": (xml, choose) =>
    xml.replace(/(fldCharType="separate"\/><\/w:r>.*?<w:t[^>]*>)3(<)/, `$1${choose()}$2`),
  "other style ids": (xml) =>
    xml.replaceAll('"Heading1"', '"berschrift1"').replaceAll('"ListParagraph"', '"Listenabsatz"'),
  "empty paragraphs": some(
    /<w:p>(?=<w:pPr><w:pStyle w:val="(?:Heading1|berschrift1)")/g,
    (start) => `<w:p/>${start}`,
  ),
  "no-break spaces": some(/ (?=[^<>]*<\/w:t>)/g, () => "\u00A0"),
  "soft hyphens": some(/(?<=[a-zåäö])(?=[a-zåäö]+[ .]?<\/w:t>)/g, () => "\u00AD"),
};

describe("saved again by another program, the seal is whole", () => {
  it.each(Object.entries(habits))("with %s", (_, habit) => {
    const bytes = resaved((xml) => habit(xml, () => 0));
    expect(new TextDecoder().decode(openPackage(bytes).bytes("/word/document.xml"))).not.toBe(
      new TextDecoder().decode(openPackage(sealed).bytes("/word/document.xml")),
    );
    expect(verdictOf(bytes)).toMatchObject({ kind: "unchanged" });
  });

  it("with any of these together", () =>
    fc.assert(
      fc.property(
        fc.subarray(Object.values(habits), { minLength: 1 }),
        fc.infiniteStream(fc.nat(20)),
        (chosen, numbers) => {
          const choose = (): number => Number(numbers.next().value);
          const bytes = resaved((xml) => chosen.reduce((before, habit) => habit(before, choose), xml));
          expect(verdictOf(bytes)).toMatchObject({ kind: "unchanged" });
        },
      ),
      { numRuns: 60 },
    ));
});

it("any letter or digit that is changed above the attest section breaks the seal, notes and cells included", () => {
  const guidance = "Skriv här.";
  fc.assert(
    fc.property(fc.nat(), fc.constantFrom("z", "Z", "0"), fc.boolean(), (pick, letter, inNote) => {
      const parts = inNote ? /footnotes\.xml$/ : /document\.xml$/;
      let wasChanged = false;
      const bytes = resaved((xml) => {
        const end = xml.indexOf("Attesterat av");
        const places = [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)]
          .filter(
            ({ 1: text, index }) =>
              ![guidance, "3", "Attesterat av"].includes(text ?? "") && (end < 0 || index < end),
          )
          .flatMap(({ 0: whole, 1: text = "", index }) =>
            [...text.matchAll(/[\p{L}\p{N}]/gu)].map((found) => index + whole.indexOf(">") + 1 + found.index),
          );
        const at = places[pick % places.length] ?? 0;
        wasChanged = xml[at] !== letter;
        return xml.slice(0, at) + letter + xml.slice(at + 1);
      }, parts);
      expect(verdictOf(bytes).kind).toBe(wasChanged ? "changed" : "unchanged");
    }),
  );
});

it("filling in a field, and taking a note away, breaks it", () => {
  const filled = resaved((xml) => xml.replace("<w:showingPlcHdr/>", ""));
  expect(verdictOf(filled)).toMatchObject({ kind: "changed", sections: ["Ärendet"] });
  const bare = resaved((xml) => xml.replace(/<w:footnoteReference[^>]*>/, ""));
  expect(verdictOf(bare)).toMatchObject({ kind: "changed", sections: ["Ärendet"] });
});

it("the hidden part taken away leaves the tag's proof", () => {
  const opened = openPackage(sealed);
  for (const name of opened.names.filter((part) => part.startsWith("/customXml/"))) opened.remove(name);
  const bytes = savePackage(opened);
  expect(readDocument(openPackage(bytes)).storedSeal.state).not.toBe("read");
  expect(verdictOf(bytes)).toMatchObject({ kind: "unchanged" });
});
