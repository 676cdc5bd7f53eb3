/** @jest-environment jsdom */
import { toBase64 } from "../../src/ooxml/package/base64";
import { openPackage } from "../../src/ooxml/package/open-package";
import { openWord } from "../support/word-session";
import { lintOoxml } from "../support/lint-ooxml";
import { batch, batchOver, nothing, textsOf, tinyPng } from "./batch";
import { bodyXml, docx, flatOpc, p, r, sdt, table } from "./documents";

beforeAll(async () => {
  await openWord(docx(p("")));
});

const first = ({ body }: Word.Document): Word.Paragraph => body.paragraphs.getFirst();
const insertHtml = (html: string) =>
  batchOver(docx(p("Text.")), (open) => {
    first(open).insertHtml(html, "End");
    return nothing;
  });

describe("HTML", () => {
  it.each([
    ["a <b>fet</b> bit", ["Text.a fet bit"]],
    ["<p>ett</p><p>två</p>", ["Text.", "ett", "två"]],
    ["<ul><li>ett<ul><li>under</li></ul></li><li>två</li></ul>", ["Text.", "ett", "under", "två"]],
    ["<table><tr><td>a<td>b<tr><td>c<td>d</table>", ["Text.", "a", "b", "c", "d", ""]],
    ["<p>rad<br>rad &amp; &aring; &#8212;</p>", ["Text.", "rad\vrad & å —"]],
    ["<!-- nej --><style>p{}</style><p>\n  ett   ord\n</p>", ["Text.", "ett ord"]],
  ])("%s", async (html, texts) => {
    const { word } = await insertHtml(html);
    expect(word.paragraphs).toEqual(texts);
    expect(lintOoxml(openPackage(word.bytes()))).toEqual([]);
  });

  it("becomes headings, lists, links and formatting", async () => {
    const { word } = await insertHtml(
      '<h2 style="text-align:center">Rubrik</h2><ol><li><i>ett</i></li></ol><p><a href="https://exempel.se/">länk</a> <span style="color:#f00;font-size:14pt">röd</span></p>',
    );
    const xml = bodyXml(word);
    expect(xml).toMatch(/<w:pStyle w:val="Rubrik2"\/><w:jc w:val="center"\/>/);
    expect(xml).toMatch(
      /<w:numPr><w:ilvl w:val="0"\/><w:numId w:val="1"\/><\/w:numPr><\/w:pPr><w:r><w:rPr><w:i\/>/,
    );
    expect(xml).toMatch(/<w:hyperlink r:id="rId\d+"><w:r>.*länk.*<\/w:hyperlink>/);
    expect(xml).toMatch(/<w:color w:val="FF0000"\/><w:sz w:val="28"\/>/);
  });

  it("becomes pictures, in the size and with the words that are given", async () => {
    const picture = `<img src="data:image/png;base64,${tinyPng}"`;
    const { word } = await insertHtml(`före ${picture} alt="Vapen" width="20">${picture}> efter`);
    const xml = bodyXml(word);
    expect(word.paragraphs).toEqual(["Text.före  efter"]);
    expect([...xml.matchAll(/<wp:extent cx="(\d+)" cy="(\d+)"/g)].map(([, x, y]) => [x, y])).toEqual([
      ["190500", "190500"],
      ["9525", "9525"],
    ]);
    expect([...xml.matchAll(/<wp:docPr id="(\d)"/g)].map(([, id]) => id)).toEqual(["1", "2"]);
    expect(xml).toContain('descr="Vapen"');
    expect(lintOoxml(openPackage(word.bytes()))).toEqual([]);
  });

  it("becomes cells over several rows and columns, and is given as that again", async () => {
    const html =
      "<table><tr><td rowspan=2>a<td>b<td rowspan=3>c<tr><td>d<tr><td colspan=2>e<tr><td>f</table>";
    const { word, answer } = await batchOver(docx(p("")), ({ body }) => {
      body.insertHtml(html, "Replace");
      const again = body.getHtml();
      return () => again.value.replace(/<\/?p>/g, "");
    });
    const merges = [...bodyXml(word).matchAll(/<w:tc>.*?<\/w:tc>/gs)].map(
      ([cell]) => /vMerge w:val="(\w+)"/.exec(cell)?.[1] ?? /gridSpan w:val="(\d)"/.exec(cell)?.[1] ?? "",
    );
    expect(merges).toEqual(["restart", "", "restart", "continue", "", "continue", "2", "continue", ""]);
    expect(answer).toContain(
      '<tr><td rowspan="2">a</td><td>b</td><td rowspan="3">c</td></tr><tr><td>d</td></tr><tr><td colspan="2">e</td></tr>',
    );
    expect(lintOoxml(openPackage(word.bytes()))).toEqual([]);
  });

  it.each(["<video src='x'></video>", "<p><img src='https://exempel.se/a.png'></p>"])(
    "%s is not played, and says so",
    async (html) => {
      await expect(insertHtml(html)).rejects.toMatchObject({
        code: "NotImplemented",
        message: expect.stringContaining("insertHtml") as string,
      });
    },
  );

  it("is given of a document as it is read into another", async () => {
    const { answer } = await batchOver(
      docx(
        p("Rubrik", { style: "Rubrik1" }),
        `<w:p>${r("fet", "<w:b/>")}${r(" &lt; &amp;")}</w:p>`,
        table([["a"]]),
        p(""),
      ),
      ({ body }) => {
        const html = body.getHtml();
        return () => html.value;
      },
    );
    expect(answer).toContain(
      "<h1>Rubrik</h1><p><b>fet</b> &lt; &amp;</p><table><tr><td><p>a</p></td></tr></table>",
    );
    const { word } = await batchOver(docx(p("")), ({ body }) => {
      body.insertHtml(answer, "Replace");
      return nothing;
    });
    expect(word.paragraphs).toEqual(["Rubrik", "fet < &", "a", "", ""]);
  });
});

describe("pictures", () => {
  it("go into the text, and their image comes back", async () => {
    const { word, answer } = await batchOver(docx(p("ett två")), ({ body }) => {
      const picture = body.search("ett").getFirst().insertInlinePictureFromBase64(tinyPng, "After");
      picture.set({ altTextDescription: "En punkt", width: 30, height: 20, lockAspectRatio: false });
      picture.hyperlink = "https://exempel.se/";
      picture.insertText("[", "Before");
      picture.insertText("]", "After");
      picture.load("altTextDescription,width,height,hyperlink,lockAspectRatio");
      const image = picture.getBase64ImageSrc();
      return () => ({ ...picture.toJSON(), image: image.value });
    });
    expect(answer).toMatchObject({
      altTextDescription: "En punkt",
      width: 30,
      height: 20,
      hyperlink: "https://exempel.se/",
      lockAspectRatio: false,
      image: tinyPng,
    });
    expect(bodyXml(word)).toMatch(/ett.*\[.*<w:drawing>.*\].* två/);
    expect(lintOoxml(openPackage(word.bytes()))).toEqual([]);
  });

  it("go with the text that they stand in, and alone", async () => {
    const { word } = await batchOver(docx(p("a"), p("b")), ({ body }) => {
      body.paragraphs.getFirst().insertInlinePictureFromBase64(tinyPng, "End");
      body.paragraphs.getLast().insertInlinePictureFromBase64(tinyPng, "Start");
      body.paragraphs.getFirst().insertText("ny", "Replace");
      body.inlinePictures.getFirst().delete();
      return nothing;
    });
    expect(bodyXml(word)).not.toContain("w:drawing");
  });

  it("in a header belong to the header's part", async () => {
    const { word } = await batchOver(docx(p("a")), ({ sections }) => {
      sections.getFirst().getHeader("Primary").insertInlinePictureFromBase64(tinyPng, "Start");
      return nothing;
    });
    expect(openPackage(word.bytes()).names).toContain("/word/_rels/header1.xml.rels");
  });

  it("are images", async () => {
    const asked = batchOver(docx(p("a")), ({ body }) => {
      body.insertInlinePictureFromBase64("AAAA", "End");
      return nothing;
    });
    await expect(asked).rejects.toMatchObject({ code: "InvalidArgument" });
  });
});

it("takes the body of a file, with its styles", async () => {
  const file = toBase64(docx(p("Kapitel", { style: "Rubrik1" }), p("Text", { style: "Brd" })));
  const { answer } = await batchOver(docx(p("före")), ({ body }) => {
    body.insertFileFromBase64(file, "End");
    const { paragraphs } = body;
    paragraphs.load("items/text,items/style");
    return () => paragraphs.items.map(({ text, style }) => [text, style]);
  });
  expect(answer).toEqual([
    ["före", "Normal"],
    ["Kapitel", "Rubrik 1"],
    ["Text", "Brödtext kommun"],
  ]);
});

describe("what is let in as OOXML", () => {
  const rels = (part: string, type: string, target: string, mode = "") =>
    `<pkg:part pkg:name="${part}" pkg:contentType="application/vnd.openxmlformats-package.relationships+xml"><pkg:xmlData><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"${mode}/></Relationships></pkg:xmlData></pkg:part>`;
  const withPart = (part: string) => flatOpc(p("nytt")).replace("</pkg:package>", `${part}</pkg:package>`);
  const external = ' TargetMode="External"';

  it.each([
    ["no XML", "<w:p>"],
    ["no package", "<w:p/>"],
    [
      "a template",
      withPart(rels("/word/_rels/settings.xml.rels", "attachedTemplate", "http://x/", external)),
    ],
    ["a picture elsewhere", withPart(rels("/word/_rels/styles.xml.rels", "image", "http://x/", external))],
    ["a part in another format", flatOpc(`${p("a")}<w:altChunk r:id="rId9"/>`)],
    ["an object", flatOpc("<w:p><w:r><w:object/></w:r></w:p>")],
  ])("is not %s: refused, and the document is as it was", async (_, ooxml) => {
    const bytes = docx(p("Text"));
    const asked = batchOver(bytes, ({ body }) => {
      body.insertOoxml(ooxml, "Replace");
      return nothing;
    });
    await expect(asked).rejects.toMatchObject({
      code: "InvalidArgument",
      debugInfo: { errorLocation: "Body.insertOoxml" },
    });
    expect(await batch(({ body }) => textsOf(body.paragraphs))).toEqual(["Text"]);
    expect(await batch((open) => (open.load("saved"), () => open.saved))).toBe(true);
  });

  it("is a link, a note and a comment, under ids of the document's own", async () => {
    const part = (name: string, xml: string) =>
      `<pkg:part pkg:name="/word/${name}.xml" pkg:contentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${name}+xml"><pkg:xmlData><w:${name} xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${xml}</w:${name}></pkg:xmlData></pkg:part>`;
    const link = (type: string, id: string, target: string, mode = "") =>
      `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"${mode}/>`;
    const links = [
      link("footnotes", "rId7", "footnotes.xml"),
      link("comments", "rId8", "comments.xml"),
      link("hyperlink", "rId9", "https://exempel.se/", external),
    ].join("");
    const run = (inner: string) => `<w:r>${inner}</w:r>`;
    const body = `<w:p><w:commentRangeStart w:id="0"/>${r("a")}<w:commentRangeEnd w:id="0"/>${run('<w:commentReference w:id="0"/>')}${run('<w:footnoteReference w:id="2"/>')}<w:hyperlink xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rId9">${r("l")}</w:hyperlink></w:p>`;
    const parts =
      part("footnotes", `<w:footnote w:id="2">${p("Not")}</w:footnote>`) +
      part("comments", `<w:comment w:id="0" w:author="K">${p("Kommentar")}</w:comment>`);
    const ooxml = flatOpc(body)
      .replace(/(document\.xml\.rels.*?)<\/Relationships>/s, `$1${links}</Relationships>`)
      .replace("</pkg:package>", `${parts}</pkg:package>`);
    const { word } = await batchOver(docx(p("Text")), (open) => {
      open.body.insertOoxml(ooxml, "Start");
      open.body.insertOoxml(ooxml, "End");
      return nothing;
    });
    expect(bodyXml(word).match(/footnoteReference w:id="\d+"/g)).toEqual([
      'footnoteReference w:id="1"',
      'footnoteReference w:id="2"',
    ]);
    expect(bodyXml(word).match(/commentReference w:id="\d+"/g)).toEqual([
      'commentReference w:id="0"',
      'commentReference w:id="1"',
    ]);
    expect(lintOoxml(openPackage(word.bytes()))).toEqual([]);
  });
});

it("never changes what a locked control holds", async () => {
  const locked = sdt("låst", "rör mig inte", '<w:lock w:val="sdtContentLocked"/>');
  const document = docx(`<w:p>${r("före ")}${locked}</w:p>`, p("efter"));
  const attempts: ((open: Word.Document) => unknown)[] = [
    ({ body }) => body.clear(),
    (open) => first(open).delete(),
    (open) => first(open).insertText("x", "Replace"),
    ({ body }) => body.search("rör").getFirst().insertText("x", "Replace"),
    ({ contentControls }) => contentControls.getFirst().delete(true),
    ({ contentControls }) => contentControls.getFirst().clear(),
    ({ body }) => (body.search("rör").getFirst().font.bold = true),
  ];
  for (const attempt of attempts) {
    const asked = batchOver(document, (open) => {
      attempt(open);
      return nothing;
    });
    await expect(asked).rejects.toMatchObject({ code: "AccessDenied" });
    expect(await batch(({ body }) => textsOf(body.paragraphs))).toEqual(["före rör mig inte", "efter"]);
  }
});
