/** @jest-environment jsdom */
import { openWord } from "../support/word-session";
import { batchOver, nothing } from "./batch";
import { bodyXml, docx, p, r } from "./documents";

beforeAll(async () => {
  await openWord(docx(p("")));
});

const first = ({ body }: Word.Document): Word.Paragraph => body.paragraphs.getFirst();

describe("a font's properties", () => {
  it.each<Partial<Word.Interfaces.FontUpdateData>>([
    { bold: true, italic: true, strikeThrough: true },
    { doubleStrikeThrough: true },
    { subscript: true },
    { superscript: true },
    { name: "Arial", size: 10.5 },
    { color: "#C00000" },
    { highlightColor: "#FFFF00" },
    { underline: "DotDashLine" },
    { underline: "None" },
  ])("%j", async (change) => {
    const { answer } = await batchOver(docx(p("Text")), (open) => {
      const { font } = first(open);
      font.set(change);
      font.load(Object.keys(change).join(","));
      return () => font.toJSON();
    });
    expect(answer).toMatchObject(change);
  });

  it.each<[string, Partial<Word.Interfaces.FontUpdateData>]>([
    ["a colour that is none", { color: "grönaktig" }],
    ["letters without a size", { size: 0 }],
    ["an unknown underline", { underline: "Hidden" }],
  ])("refuse %s", async (_, change) => {
    const asked = batchOver(docx(p("Text")), (open) => {
      first(open).font.set(change);
      return nothing;
    });
    await expect(asked).rejects.toMatchObject({ code: "InvalidArgument" });
  });

  it("take colours by name", async () => {
    const { answer } = await batchOver(docx(p("Text")), (open) => {
      const { font } = first(open);
      font.set({ color: "blue", highlightColor: "Turquoise" });
      font.load("color,highlightColor");
      return () => [font.color, font.highlightColor];
    });
    expect(answer).toEqual(["#0000FF", "#00FFFF"]);
  });

  it("are mixed where the text is", async () => {
    const mixed = `<w:p>${r("a", '<w:b/><w:color w:val="FF0000"/><w:sz w:val="20"/>')}${r("b", '<w:u w:val="single"/><w:sz w:val="24"/>')}</w:p>`;
    const { answer } = await batchOver(docx(mixed), (open) => {
      const { font } = first(open);
      font.load("bold,color,size,underline,italic");
      return () => [font.bold, font.color, font.size, font.underline, font.italic];
    });
    expect(answer).toEqual([null, "", null, "Mixed", false]);
  });

  it("come from styles too, and are switched off against them", async () => {
    const { word, answer } = await batchOver(docx(p("Rubrik", { style: "Rubrik1" })), (open) => {
      first(open).styleBuiltIn = "Heading3";
      const { font } = first(open);
      font.load("bold");
      const later = first(open).font;
      later.bold = false;
      later.load("bold");
      return () => [font.bold, later.bold];
    });
    expect(answer).toEqual([true, false]);
    expect(bodyXml(word)).toContain('<w:b w:val="0"/>');
  });

  it("of an empty paragraph are those of what is then written in it", async () => {
    const { word } = await batchOver(docx(p("")), (open) => {
      first(open).font.italic = true;
      first(open).insertText("kursivt", "Start");
      return nothing;
    });
    expect(bodyXml(word)).toMatch(/<w:r><w:rPr><w:i\/><\/w:rPr><w:t [^>]*>kursivt/);
  });
});

describe("styles", () => {
  it("of characters go on the text alone", async () => {
    const { word, answer } = await batchOver(docx(p("ett två tre")), (open) => {
      const hit = open.body.search("två").getFirst();
      hit.styleBuiltIn = "Strong";
      hit.load("style,styleBuiltIn");
      const paragraph = first(open);
      paragraph.load("styleBuiltIn");
      return () => [hit.style, hit.styleBuiltIn, paragraph.styleBuiltIn];
    });
    expect(answer).toEqual(["Stark", "Strong", "Normal"]);
    expect(bodyXml(word)).toMatch(/<w:rStyle w:val="Stark"\/><\/w:rPr><w:t [^>]*>två</);
  });

  it("are none where paragraphs have several", async () => {
    const { answer } = await batchOver(docx(p("a", { style: "Rubrik1" }), p("b")), ({ body }) => {
      body.load("style,styleBuiltIn");
      return () => [body.style, body.styleBuiltIn];
    });
    expect(answer).toEqual(["", "Other"]);
  });

  it.each(["Rubrik 2", "Heading 2", "heading 2"])("are known as %s", async (name) => {
    const { answer } = await batchOver(docx(p("a")), (open) => {
      first(open).style = name;
      const read = first(open);
      read.load("styleBuiltIn");
      return () => read.styleBuiltIn;
    });
    expect(answer).toBe("Heading2");
  });

  it.each(["Tabellrutnät", "Finns inte"])("of text are not %s", async (name) => {
    const asked = batchOver(docx(p("a")), (open) => {
      first(open).style = name;
      return nothing;
    });
    await expect(asked).rejects.toMatchObject({ code: "InvalidArgument" });
  });
});

describe("a paragraph's measures", () => {
  it.each<[keyof Word.Interfaces.ParagraphUpdateData, number, number]>([
    ["leftIndent", 0, 36],
    ["firstLineIndent", 0, -18],
    ["firstLineIndent", 0, 18],
    ["spaceBefore", 0, 6],
    ["lineSpacing", 12, 18],
    ["lineUnitAfter", 0, 1.5],
  ])("%s is %d, and then %d", async (name, before, after) => {
    const { answer } = await batchOver(docx(p("a")), (open) => {
      const [one, other] = [first(open), first(open)];
      one.load(name);
      other.set({ [name]: after });
      other.load(name);
      return () => [one.toJSON()[name], other.toJSON()[name]];
    });
    expect(answer).toEqual([before, after]);
  });
});
