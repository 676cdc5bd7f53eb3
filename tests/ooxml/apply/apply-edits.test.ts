import type { BlockId, Document, TextBlock } from "../../../src/core/document/document";
import { textBlocks } from "../../../src/core/document/text-blocks";
import type { Edit, Place } from "../../../src/core/editing/edit";
import type { NewBlock, NewInline } from "../../../src/core/editing/new-block";
import { sealNamespace } from "../../../src/core/attestation/seal-namespace";
import { deviationsNamespace } from "../../../src/core/deviations/deviations-namespace";
import { applyEdits, type ApplyResult } from "../../../src/ooxml/apply/apply-edits";
import { contentTypes } from "../../../src/ooxml/package/content-types";
import { openPackage } from "../../../src/ooxml/package/open-package";
import type { Package } from "../../../src/ooxml/package/package";
import { savePackage } from "../../../src/ooxml/package/save-package";
import { readBody, readDocument } from "../../../src/ooxml/read/read-document";
import { firstChild } from "../../../src/ooxml/xml/node";
import { printXml } from "../../../src/ooxml/xml/print-xml";
import {
  bold,
  complexField,
  deleted,
  docx,
  docxWith,
  field,
  footnote,
  h1,
  inserted,
  lineBreak,
  note,
  ooxml,
  p,
  run,
  tab,
  table,
  unfilled,
  type Ooxml,
} from "../../support/docx";
import { lintOoxml } from "../../support/lint-ooxml";

const block = (number: number): BlockId => `b${number}` as BlockId;
const texts = (document: Document): string[] => [...textBlocks(document.blocks)].map(({ text }) => text);
const firstBlock = (result: Package): TextBlock => [...textBlocks(readDocument(result).blocks)][0]!;

/** The package after the edits, which must stand, lint clean and survive a saving. */
function applied(
  file: Uint8Array,
  edits: readonly Edit[],
  cursor?: Parameters<typeof applyEdits>[2],
): Package {
  const result = applyEdits(openPackage(file), edits, cursor);
  if (!result.ok) throw new Error(`refused: ${result.reason}`);
  expect(lintOoxml(result.package)).toEqual([]);
  const reopened = openPackage(savePackage(result.package));
  expect(readDocument(reopened)).toEqual(readDocument(result.package));
  return reopened;
}

const refused = (result: ApplyResult): string => (result.ok ? "ok" : result.reason);
const refusal = (file: Uint8Array, ...edits: readonly Edit[]): string =>
  refused(applyEdits(openPackage(file), edits));

/** Replaces the first occurrence of `old` in the first block; the edit names the words on both sides too. */
const replacing = (file: Uint8Array, old: string, replacement: string): Edit => {
  const expected = firstBlock(openPackage(file)).text;
  const start = expected.indexOf(old);
  return { kind: "replace-text", block: block(0), expected, start, end: start + old.length, replacement };
};
const replaced = (old: string, replacement: string, ...content: readonly (string | Ooxml)[]): Package => {
  const file = docx(p(...content));
  return applied(file, [replacing(file, old, replacement)]);
};
const xmlOf = (result: Package): string => printXml(readBody(result).elementOf(block(0))!);

describe("replace-text", () => {
  it("changes one word and nothing else", () => {
    expect(xmlOf(replaced("skall", "ska", "Nämnden skall besluta."))).toBe(
      '<w:p><w:r><w:t xml:space="preserve">Nämnden ska besluta.</w:t></w:r></w:p>',
    );
  });

  it("takes the formatting of the first letter that differs, over any split of runs", () => {
    expect(
      xmlOf(replaced("08-50800198", "08-508 001 98", "Tel 08-", bold("508"), "00", run("198", "<w:i/>"))),
    ).toBe(
      "<w:p>" +
        '<w:r><w:t xml:space="preserve">Tel 08-</w:t></w:r>' +
        '<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">508</w:t></w:r>' +
        '<w:r><w:t xml:space="preserve"> 001 </w:t></w:r>' +
        '<w:r><w:rPr><w:i/></w:rPr><w:t xml:space="preserve">98</w:t></w:r>' +
        "</w:p>",
    );
  });

  it("writes tabs, line ends and special hyphens as Word does", () => {
    const result = replaced("b c", "b\tc\u2011\n", "a b c d");
    expect(firstBlock(result).text).toBe("a b\tc\u2011\n d");
    expect(xmlOf(result)).toContain("<w:tab/>");
  });

  it("takes tabs and line ends away", () => {
    expect(firstBlock(replaced("b\tc\n", "bc", "a b", tab, "c", lineBreak, "d")).text).toBe("a bcd");
  });

  it("fills an empty paragraph in the formatting of its mark", () => {
    const file = docx(ooxml("<w:p><w:pPr><w:rPr><w:ins w:id='1' w:author='V'/><w:i/></w:rPr></w:pPr></w:p>"));
    expect(xmlOf(applied(file, [replacing(file, "", "ny")]))).toContain(
      '<w:r><w:rPr><w:i/></w:rPr><w:t xml:space="preserve">ny</w:t></w:r>',
    );
  });

  it("works inside a filled control, which stays", () => {
    const result = replaced("KS 1", "KS 2", "Dnr ", field("tu:dnr", "KS 1"), ".");
    expect(firstBlock(result)).toMatchObject({
      text: "Dnr KS 2.",
      spans: [{ kind: "control", start: 4, end: 8 }],
    });
  });

  it("adds to the end of a control what the edit says of its text", () => {
    expect(firstBlock(replaced("KS 1", "KS 12", field("tu:dnr", "KS 1"), ".")).spans).toMatchObject([
      { start: 0, end: 5 },
    ]);
  });

  it("makes a placeholder real text", () => {
    const result = replaced("datum", "13 december 2023", "Den ", unfilled("tu:datum", "datum"));
    expect(firstBlock(result).spans).toEqual([
      { kind: "control", start: 4, end: 20, tag: "tu:datum", placeholder: false },
    ]);
    expect(xmlOf(result)).not.toContain("PlaceholderText");
  });

  it("leaves tracked changes where they are", () => {
    const result = replaced("tar upp", "behandlar", "Vi ", deleted("tog"), inserted("tar"), " upp det");
    expect(firstBlock(result)).toMatchObject({
      text: "Vi behandlar det",
      spans: [{ kind: "inserted" }, { kind: "deleted", deleted: "tog" }],
    });
  });

  it.each<[string, readonly (string | Ooxml)[], string]>([
    ["a control's edge", ["ett ", field("tu:x", "två"), " tre"], "ett tv"],
    ["a whole control", ["ett ", field("tu:x", "två"), " tre"], "t två t"],
    ["a note", ["ett", footnote(1), " två"], "tt t"],
    ["a picture", ["ett", ooxml("<w:r><w:drawing/></w:r>"), " två"], "tt t"],
    ["a computed field", ["Sida ", complexField("PAGE", "3"), " av"], "a 3 a"],
    [
      "a bound control",
      [ooxml(field("tu:x", "två").xml.replace("</w:sdtPr>", "<w:dataBinding/></w:sdtPr>"))],
      "två",
    ],
  ])("refuses to go over %s", (_, content, old) => {
    const file = docxWith({ footnotes: note(1, "not") }, p(...content));
    expect(refusal(file, replacing(file, old, "X"))).toBe("not-editable");
  });

  it("refuses a text that is not what the edit expects", () => {
    const file = docx(p("Nämnden ska"));
    const edit = { ...replacing(file, "ska", "skall"), expected: "Nämnden skulle" } as Edit;
    expect(refusal(file, edit)).toBe("text-has-changed");
    expect(refusal(file, { ...edit, block: block(7) } as Edit)).toBe("block-is-gone");
  });

  it("applies several to one paragraph, whatever their order, and refuses those that overlap", () => {
    const file = docx(p("ett två tre"));
    const [one, three] = [replacing(file, "ett", "1"), replacing(file, "tre", "3")];
    expect(firstBlock(applied(file, [one, three])).text).toBe("1 två 3");
    expect(refusal(file, one, replacing(file, "tt två", "X"))).toBe("place-is-ambiguous");
  });

  it("refuses a protected document", () => {
    const file = docxWith(
      { settings: '<w:documentProtection w:edit="readOnly" w:enforcement="1"/>' },
      p("ett"),
    );
    expect(refusal(file, replacing(file, "ett", "1"))).toBe("read-only");
  });
});

const text = (content: string): NewInline => ({ kind: "text", text: content });
const paragraph = (...content: readonly NewInline[]): NewBlock => ({
  kind: "paragraph",
  style: "normal",
  content,
});
const heading = (content: string): NewBlock => ({ kind: "heading", level: 1, content: [text(content)] });
const inserting = (at: Place, ...blocks: readonly NewBlock[]): Edit => ({
  kind: "insert-blocks",
  at,
  blocks,
});

describe("insert-blocks", () => {
  it.each<[string, Place, readonly string[]]>([
    ["at the start", { kind: "start" }, ["ny", "ett", "två"]],
    ["at the end", { kind: "end" }, ["ett", "två", "ny"]],
    ["before a block", { kind: "before", block: block(1), expected: "två" }, ["ett", "ny", "två"]],
    ["after a block", { kind: "after", block: block(0), expected: "ett" }, ["ett", "ny", "två"]],
  ])("puts them %s", (_, at, expected) => {
    expect(
      texts(readDocument(applied(docx(p("ett"), p("två")), [inserting(at, paragraph(text("ny")))]))),
    ).toEqual(expected);
  });

  it("keeps the order of a plan that inserts twice at one place", () => {
    const at: Place = { kind: "after", block: block(0), expected: "ett" };
    const result = applied(docx(p("ett")), [
      inserting(at, heading("a"), heading("b")),
      inserting(at, heading("c")),
    ]);
    expect(texts(readDocument(result))).toEqual(["ett", "a", "b", "c"]);
  });

  it("takes an empty paragraph's place, with its bookmarks, and no other's", () => {
    const at: Place = { kind: "in-place-of-empty", block: block(0) };
    const marked = docx(
      ooxml('<w:p><w:bookmarkStart w:id="0" w:name="_GoBack"/><w:bookmarkEnd w:id="0"/></w:p>'),
    );
    expect(xmlOf(applied(marked, [inserting(at, heading("Ärendet"))]))).toContain('w:name="_GoBack"');
    expect(texts(readDocument(applied(docx(p("")), [inserting(at, heading("a"))])))).toEqual(["a"]);
    expect(refusal(docx(p("text")), inserting(at, heading("a")))).toBe("text-has-changed");
    expect(refusal(docx(p(ooxml("<w:r><w:drawing/></w:r>"))), inserting(at, heading("a")))).toBe(
      "not-editable",
    );
  });

  it("uses the document's own styles by their names", () => {
    const result = applied(docxWith({ styleIds: "sv" }, p("ett")), [
      inserting({ kind: "start" }, heading("Ärendet")),
    ]);
    expect(xmlOf(result)).toContain('w:val="Rubrik1"');
  });

  it("stands outside a control of which the neighbour is the last", () => {
    const inControl = ooxml(`<w:sdt><w:sdtPr/><w:sdtContent>${p("ett").xml}</w:sdtContent></w:sdt>`);
    const at: Place = { kind: "after", block: block(0), expected: "ett" };
    const body = firstChild(
      applied(docx(inControl), [inserting(at, heading("a"))]).xml("/word/document.xml")!.root,
      "w:body",
    )!;
    expect(body.children.map((node) => node.kind === "element" && node.name)).toEqual([
      "w:sdt",
      "w:p",
      "w:sectPr",
    ]);
  });

  it("keeps tables apart and a paragraph behind the last", () => {
    const rows: NewBlock = { kind: "table", rows: [["Namn", "Datum"], ["Vera"]] };
    const result = applied(docx(table([["x"]]), p("")), [
      inserting({ kind: "start" }, rows),
      inserting({ kind: "end" }, rows),
    ]);
    expect(readDocument(result).blocks.map(({ kind }) => kind)).toEqual([
      "table",
      "paragraph",
      "table",
      "paragraph",
      "table",
      "paragraph",
    ]);
  });

  it("begins every list at 1", () => {
    const item: NewBlock = { kind: "list-item", numbered: true, content: [text("a")] };
    const result = applied(docx(), [inserting({ kind: "end" }, item, item, heading("b"), item)]);
    const lists = [
      ...printXml(result.xml("/word/document.xml")!.root).matchAll(/w:numId w:val="(\d+)"/g),
    ].map(([, id]) => id);
    expect(lists).toEqual(["3", "3", "4"]);
  });
});

describe("fields", () => {
  const file = docx(p("Dnr ", unfilled("tu:dnr", "dnr")), p(field("tu:dnr", "KS 1"), " åter"));
  const fill = (expected: readonly string[]): Edit => ({
    kind: "fill-fields",
    tag: "tu:dnr",
    expected,
    text: "KS 2",
  });

  it("are filled wherever they stand", () => {
    const result = applied(file, [fill(["dnr", "KS 1"])]);
    expect(texts(readDocument(result))).toEqual(["Dnr KS 2", "KS 2 åter"]);
    expect(firstBlock(result).spans).toMatchObject([{ kind: "control", placeholder: false }]);
  });

  it("are filled twice in one paragraph", () => {
    const twice = docx(p(unfilled("tu:dnr", "dnr"), " och ", unfilled("tu:dnr", "dnr")));
    expect(texts(readDocument(applied(twice, [fill(["dnr", "dnr"])])))).toEqual(["KS 2 och KS 2"]);
  });

  it("are filled where the control is around the paragraph", () => {
    const around = ooxml(
      `<w:sdt><w:sdtPr><w:tag w:val="tu:dnr"/><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${p("dnr").xml}</w:sdtContent></w:sdt>`,
    );
    expect(texts(readDocument(applied(docx(around), [fill(["dnr"])])))).toEqual(["KS 2"]);
  });

  it("are refused when they read otherwise, or are gone", () => {
    expect(refusal(file, fill(["dnr"]))).toBe("text-has-changed");
    expect(refusal(docx(p("x")), fill([]))).toBe("block-is-gone");
  });

  it("get another tag when just one bears it", () => {
    const retag: Edit = { kind: "retag-field", from: "tu:dnr", to: "tu:seal=1" };
    expect(refusal(file, retag)).toBe("place-is-ambiguous");
    const one = applied(docx(p(field("tu:dnr", "KS 1"))), [retag]);
    expect(firstBlock(one).spans).toMatchObject([{ tag: "tu:seal=1" }]);
  });
});

describe("append-table-row", () => {
  const file = docx(
    table([
      ["Namn", "Datum"],
      ["Vera", bold("2026-01-02").xml ? ooxml(p(bold("2026-01-02")).xml) : ""],
    ]),
    p(""),
  );
  const adding = (expected: readonly (readonly string[])[], ...cells: readonly string[]): Edit => ({
    kind: "append-table-row",
    table: block(0),
    expected,
    cells,
  });
  const rows = [
    ["Namn", "Datum"],
    ["Vera", "2026-01-02"],
  ];

  it("adds a row like the last", () => {
    const result = applied(file, [adding(rows, "Vilhelm", "2026-01-03")]);
    expect(readDocument(result).blocks[0]).toMatchObject({
      rows: [
        { isHeader: true },
        { isHeader: false },
        { isHeader: false, cells: [{ blocks: [{ text: "Vilhelm" }] }, {}] },
      ],
    });
    expect(xmlOf(result)).toContain('<w:b/></w:rPr><w:t xml:space="preserve">2026-01-03</w:t>');
  });

  it("is refused when the table reads otherwise or has other columns", () => {
    expect(refusal(file, adding([["Namn", "Datum"]], "a", "b"))).toBe("text-has-changed");
    expect(refusal(file, adding(rows, "a"))).toBe("not-editable");
  });
});

describe("insert-at-cursor", () => {
  const inserting = (expected: string, ...content: readonly NewInline[]): Edit => ({
    kind: "insert-at-cursor",
    expected,
    content,
  });
  const gap: NewInline = { kind: "field", tag: "tu:x", guidance: "datum" };

  it("needs a cursor", () => {
    expect(refusal(docx(p("ett")), inserting("ett", text("två")))).toBe("no-cursor");
  });

  it("puts words and fields into the text, in its formatting", () => {
    const result = applied(docx(p(bold("ett tre"))), [inserting("ett tre", text("två "), gap, text(" "))], {
      block: block(0),
      offset: 4,
    });
    expect(firstBlock(result)).toMatchObject({
      text: "ett två datum tre",
      spans: [{ kind: "control", start: 8, end: 13, placeholder: true }],
    });
    expect(xmlOf(result).match(/<w:b\/>/g)).toHaveLength(6);
  });

  it("does not lengthen a field that ends there", () => {
    const result = applied(docx(p("Dnr ", unfilled("tu:dnr", "dnr"))), [inserting("Dnr dnr", text("."))], {
      block: block(0),
    });
    expect(firstBlock(result)).toMatchObject({
      text: "Dnr dnr.",
      spans: [{ start: 4, end: 7, placeholder: true }],
    });
  });

  it("puts fields beside fields, never inside", () => {
    const file = docx(p(unfilled("tu:dnr", "dnr")));
    expect(firstBlock(applied(file, [inserting("dnr", gap)], { block: block(0) })).text).toBe("dnrdatum");
    expect(
      refused(applyEdits(openPackage(file), [inserting("dnr", gap)], { block: block(0), offset: 1 })),
    ).toBe("not-editable");
    const paged = docx(p("Sida ", complexField("PAGE", "3")));
    expect(refused(applyEdits(openPackage(paged), [inserting("Sida 3", gap)], { block: block(0) }))).toBe(
      "not-editable",
    );
  });
});

describe("write-header", () => {
  const header: Edit = {
    kind: "write-header",
    blocks: [
      {
        kind: "paragraph",
        style: "header",
        content: [text("Sida "), { kind: "page-number" }, text(" ("), { kind: "page-count" }, text(")")],
      },
    ],
  };
  const headerOf = (file: Uint8Array) => readDocument(applied(file, [header])).header;
  const written = {
    state: "read",
    blocks: [
      { text: "Sida 1 (1)", style: "header", spans: [{ instruction: "PAGE" }, { instruction: "NUMPAGES" }] },
    ],
  };

  it("makes the header where there is none, and fills an empty one", () => {
    expect(headerOf(docx(p("x")))).toMatchObject(written);
    expect(headerOf(docxWith({ header: "" }, p("x")))).toMatchObject(written);
  });

  it("is refused where words or a picture stand", () => {
    expect(refusal(docxWith({ header: "Förvaltningen" }, p("x")), header)).toBe("header-not-empty");
    expect(refusal(docxWith({ header: p(ooxml("<w:r><w:drawing/></w:r>")) }, p("x")), header)).toBe(
      "header-not-empty",
    );
  });
});

describe("store-part", () => {
  const seal = (content: string): string => `<seal xmlns="${sealNamespace}">${content}</seal>`;
  const store = (content: string): Edit => ({ kind: "store-part", part: "seal", xml: seal(content) });

  it("stores the seal, and replaces the one that is there", () => {
    const once = applied(docx(p("x")), [store("ett")]);
    expect(readDocument(once).storedSeal).toEqual({ state: "read", xml: seal("ett") });
    const twice = applied(savePackage(once), [store("två")]);
    expect(readDocument(twice).storedSeal).toEqual({ state: "read", xml: seal("två") });
    expect(twice.names.filter((name) => /customXml\/item\d/.test(name))).toHaveLength(1);
  });

  it("keeps each hidden part for itself, also where one quotes the other's namespace", () => {
    const deviations = `<deviations xmlns="${deviationsNamespace}" of="${sealNamespace}"/>`;
    const both = applied(docx(p("x")), [
      store("ett"),
      { kind: "store-part", part: "deviations", xml: deviations },
      store("två"),
    ]);
    expect(readDocument(both)).toMatchObject({
      storedSeal: { state: "read", xml: seal("två") },
      storedDeviations: { state: "read", xml: deviations },
    });
  });

  it("deletes a part when there is no more to store, and leaves the others", () => {
    const deviations = `<deviations xmlns="${deviationsNamespace}"/>`;
    const both = applied(docx(p("x")), [
      store("ett"),
      { kind: "store-part", part: "deviations", xml: deviations },
    ]);
    const left = applied(savePackage(both), [{ kind: "store-part", part: "deviations" }]);
    expect(readDocument(left).storedDeviations).toEqual({ state: "none" });
    expect(readDocument(left).storedSeal.state).toBe("read");
    expect(left.names.filter((name) => name.startsWith("/customXml/item"))).toHaveLength(2);
  });

  it("takes a damaged part that names our namespace for one of ours, and says so", () => {
    const whole = applied(docx(p("x")), [store("ett")]);
    const [name = ""] = whole.names.filter((one) => /customXml\/item\d/.test(one));
    whole.put(name, contentTypes.customXml, new TextEncoder().encode(seal("ett").slice(0, -3)));
    expect(readDocument(openPackage(savePackage(whole))).storedSeal).toEqual({ state: "unreadable" });
  });

  it("leaves the document part's bytes alone", () => {
    const before = openPackage(docx(p("x")));
    const after = applied(docx(p("x")), [store("ett")]);
    expect(after.bytes("/word/document.xml")).toEqual(before.bytes("/word/document.xml"));
  });
});

it("a plan is applied whole or not at all", () => {
  const file = docx(h1("Ärendet"), p("ett"));
  const source = openPackage(file);
  const plan: Edit[] = [
    { kind: "insert-blocks", at: { kind: "start" }, blocks: [heading("ny")] },
    { kind: "retag-field", from: "tu:saknas", to: "tu:x" },
  ];
  expect(refused(applyEdits(source, plan))).toBe("block-is-gone");
  expect(source.changed).toBe(false);
  expect(savePackage(source)).toBe(file);
});
