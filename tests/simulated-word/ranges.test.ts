/** @jest-environment jsdom */
import { openWord } from "../support/word-session";
import { batch, batchOver, nothing, textsOf } from "./batch";
import { bodyXml, docx, p, r, table } from "./documents";

beforeAll(async () => {
  await openWord(docx(p("")));
});

const hit = ({ body }: Word.Document, text: string) => body.search(text).getFirst();

describe("two ranges", () => {
  const document = docx(p("ett två tre fyra"), p("fem"), table([["cell"]]), p("sist"));

  it.each([
    ["två", "två", "Equal"],
    ["ett två tre", "ett", "ContainsStart"],
    ["ett två tre", "tre", "ContainsEnd"],
    ["ett två tre", "två", "Contains"],
    ["ett", "ett två tre", "InsideStart"],
    ["tre", "ett två tre", "InsideEnd"],
    ["två", "ett två tre", "Inside"],
    ["ett ", "två", "AdjacentBefore"],
    ["två", "ett ", "AdjacentAfter"],
    ["ett två", "två tre", "OverlapsBefore"],
    ["två tre", "ett två", "OverlapsAfter"],
    ["ett", "tre", "Before"],
    ["fem", "ett", "After"],
    ["cell", "sist", "Before"],
  ])("%s to %s is %s", async (one, other, relation) => {
    const { answer } = await batchOver(document, (open) => {
      const result = hit(open, one).compareLocationWith(hit(open, other));
      return () => result.value;
    });
    expect(answer).toBe(relation);
  });

  it("are unrelated in different stories, and have neither union nor intersection", async () => {
    const { answer } = await batchOver(document, (open) => {
      const header = open.sections.getFirst().getHeader("Primary").insertText("huvud", "Start");
      const body = hit(open, "ett");
      const relation = header.compareLocationWith(body);
      const [union, both] = [header.expandToOrNullObject(body), header.intersectWithOrNullObject(body)];
      for (const range of [union, both]) range.load("isNullObject");
      return () => [relation.value, union.isNullObject, both.isNullObject];
    });
    expect(answer).toEqual(["Unrelated", true, true]);
    await expect(
      batch((open) => {
        hit(open, "ett").intersectWith(hit(open, "tre"));
        return nothing;
      }),
    ).rejects.toMatchObject({ code: "ItemNotFound", debugInfo: { errorLocation: "Range.intersectWith" } });
  });

  it("have a union and what they share, in any order", async () => {
    const { answer } = await batchOver(document, (open) => {
      const [late, early] = [hit(open, "två tre"), hit(open, "ett två")];
      const [union, both] = [late.expandTo(early), late.intersectWith(early)];
      for (const range of [union, both]) range.load("text");
      return () => [union.text, both.text];
    });
    expect(answer).toEqual(["ett två tre", "två"]);
  });
});

describe("cutting a text", () => {
  const document = docx(p("Ett. Två! Tre"), p("Fyra. Fem"));
  const first = ({ body }: Word.Document) => body.paragraphs.getFirst();

  it("keeps the marks that pieces end with", async () => {
    const { answer } = await batchOver(document, (open) => textsOf(first(open).getTextRanges([".", "!"])));
    expect(answer).toEqual(["Ett.", " Två!", " Tre"]);
  });

  it("takes spaces and delimiters away when asked to", async () => {
    const { answer } = await batchOver(document, (open) => textsOf(first(open).split([" "], true, true)));
    expect(answer).toEqual(["Ett.", "Två!", "Tre"]);
  });

  it("crosses paragraphs only when allowed to", async () => {
    const { answer: within } = await batchOver(document, ({ body }) => textsOf(body.getRange().split(["."])));
    const { answer: across } = await batchOver(document, ({ body }) =>
      textsOf(body.getRange().split(["."], true, true, true)),
    );
    expect(within).toEqual(["Ett.", " Två! Tre", "Fyra.", " Fem"]);
    expect(across).toEqual(["Ett", "Två! Tre\rFyra", "Fem"]);
  });

  it("gives the sentence around the cursor", async () => {
    const { word } = await batchOver(document, () => nothing);
    word.setSelection(0, 6);
    expect(await batch((open) => textsOf(open.getSelection().getTextRanges(["."])))).toEqual([" Två! Tre"]);
  });

  it("goes on to the next piece, and fails after the last", async () => {
    const { answer } = await batchOver(document, (open) => {
      const next = hit(open, "Tre").getNextTextRange(["."]);
      const last = hit(open, "Fem").getNextTextRangeOrNullObject(["."]);
      next.load("text");
      last.load("isNullObject");
      return () => [next.text, last.isNullObject];
    });
    expect(answer).toEqual(["Fyra.", true]);
  });

  it("wants something to cut at", async () => {
    const cut = batchOver(document, (open) => textsOf(first(open).split([])));
    await expect(cut).rejects.toMatchObject({ code: "InvalidArgument" });
  });
});

describe("links", () => {
  it("are put on a range, read back and found", async () => {
    const { word, answer } = await batchOver(docx(p("Läs policyn här.")), (open) => {
      const range = hit(open, "policyn");
      range.hyperlink = "https://exempel.se/policy#mal";
      range.load("hyperlink");
      const links = textsOf(open.body.getRange().getHyperlinkRanges());
      return () => [range.hyperlink, ...links()];
    });
    expect(answer).toEqual(["https://exempel.se/policy#mal", "policyn"]);
    expect(bodyXml(word)).toMatch(/<w:hyperlink r:id="rId\d+" w:anchor="mal"><w:r>/);
  });

  it("go when the address is taken away, and their look with them", async () => {
    const { word } = await batchOver(docx(p("Läs policyn här.")), (open) => {
      hit(open, "policyn").hyperlink = "https://exempel.se/";
      hit(open, "policyn").hyperlink = "";
      return nothing;
    });
    expect(bodyXml(word)).not.toMatch(/hyperlink|rStyle/i);
  });
});

it("formats exactly the range, and cuts runs where it begins and ends", async () => {
  const { word } = await batchOver(docx(p("Ring 08-123 nu")), (open) => {
    hit(open, "08-123").font.bold = true;
    return nothing;
  });
  expect(bodyXml(word)).toBe(`<w:p>${r("Ring ")}${r("08-123", "<w:b/>")}${r(" nu")}</w:p>`);
});

it("keeps a range in its place while text comes and goes around it", async () => {
  const { answer } = await batchOver(docx(p("a mål b"), p("c")), (open) => {
    const target = hit(open, "mål");
    const { body } = open;
    body.paragraphs.getFirst().insertText("före ", "Start");
    hit(open, "a ").insertText("", "Replace");
    target.insertText("<", "Before");
    target.insertText(">", "After");
    body.insertParagraph("ny", "Start");
    target.load("text");
    return () => target.text;
  });
  expect(answer).toBe("mål");
});

it("joins what is left of paragraphs that a deletion reaches over, tables between them gone", async () => {
  const { word } = await batchOver(docx(p("ett bort"), table([["x"]]), p("y"), p("bort två")), ({ body }) => {
    const [from, to] = [body.search("bort").getFirst(), body.paragraphs.getLast().search("bort").getFirst()];
    const later = body.search("två").getFirst();
    from.expandTo(to).delete();
    later.insertText("!", "After");
    return nothing;
  });
  expect(word.paragraphs).toEqual(["ett  två!"]);
});

it("follows a range into the paragraph that its new text ends in", async () => {
  const { answer } = await batchOver(docx(p("a b")), ({ body }) => {
    const range = body.search("a").getFirst();
    range.insertText("1\n2", "Replace");
    range.insertText("3\n4", "End");
    body.search("2").getFirst().insertText("22", "Replace");
    body.paragraphs.getLast().insertText("x", "Start");
    range.load("text");
    return () => range.text;
  });
  expect(answer).toBe("1\r223\rx4");
});

it.each(["Start", "End"] as const)("an emptied range holds what is put in at its %s", async (place) => {
  const { word, answer } = await batchOver(docx(p("ett två tre")), (open) => {
    const range = hit(open, "två");
    range.clear();
    range.insertText("länk\noch mer", place);
    range.load("text");
    return () => range.text;
  });
  expect(answer).toBe("länk\roch mer");
  expect(word.paragraphs).toEqual(["ett länk", "och mer tre"]);
});
