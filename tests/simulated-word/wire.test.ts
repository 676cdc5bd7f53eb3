/** @jest-environment jsdom */
import { newestWordApi, openWord } from "../support/word-session";
import { docx, p, r } from "./documents";

const report = docx(p("Ärendet", { style: "Rubrik1" }), p("Ett yttrande."), p("Två yttranden."));

describe("loading", () => {
  it("gives only what was asked for", async () => {
    await openWord(report);
    await Word.run(async (context) => {
      const { paragraphs } = context.document.body;
      paragraphs.load("items/text");
      await context.sync();
      expect(paragraphs.items[0]!.text).toBe("Ärendet");
      expect(() => paragraphs.items[0]!.style).toThrow(/inte tillgänglig/);
    });
  });

  it("pages with top and skip", async () => {
    await openWord(report);
    await Word.run(async (context) => {
      const { paragraphs } = context.document.body;
      paragraphs.load({ select: "text", top: 1, skip: 1 });
      await context.sync();
      expect(paragraphs.items.map(({ text }) => text)).toEqual(["Ett yttrande."]);
    });
  });

  it("follows properties to other objects", async () => {
    await openWord(docx(`<w:p>${r("fet", "<w:b/>")}</w:p>`));
    await Word.run(async (context) => {
      const first = context.document.body.paragraphs.getFirst();
      first.load("text,font/bold,parentBody/type");
      await context.sync();
      expect([first.text, first.font.bold, first.parentBody.type]).toEqual(["fet", true, "MainDoc"]);
    });
  });

  it("passes over a name that is no member of Word, as Word does", async () => {
    await openWord(report);
    await Word.run(async (context) => {
      const { paragraphs } = context.document.body;
      paragraphs.load("text,length");
      await context.sync();
      expect(paragraphs.items).toHaveLength(3);
    });
  });
});

it("takes names of properties and values of enumerations in any case, as samples write them", async () => {
  const word = await openWord(report);
  await Word.run(async (context) => {
    const { body, sections } = context.document;
    const [first, last] = [body.paragraphs.getFirst(), body.paragraphs.getLast()];
    Object.assign(last, { alignment: "centered", styleBuiltIn: "heading2" });
    anyCase(last).insertText("!", "end");
    anyCase(sections.getFirst()).getHeader("primary").insertText("Sidhuvud", "Start");
    const control = first.insertContentControl();
    Object.assign(control, { appearance: "tags" });
    first.startNewList().setLevelNumbering(0, anyName("upperroman"));
    body.insertTable(1, 1, "End").getBorder(anyName("top")).type = anyName("dotted");
    control.load("APPEARANCE,font/Bold");
    last.load("Alignment,styleBuiltIn");
    await context.sync();
    expect([control.appearance, control.font.bold]).toEqual(["Tags", false]);
    expect([last.alignment, last.styleBuiltIn]).toEqual(["Centered", "Heading2"]);
  });
  expect(word.paragraphs[2]).toBe("Två yttranden.!");
});

it("knows the option for wildcards by the name that it had first", async () => {
  await openWord(report);
  await Word.run(async (context) => {
    const hits = context.document.body.search("yttrand[ae]", anyName({ matchWildCards: true }));
    hits.load("text");
    await context.sync();
    expect(hits.items.map(({ text }) => text)).toEqual(["yttrande", "yttrande"]);
  });
});

describe("failing", () => {
  it("answers ItemNotFound for what is not there, and null where that was asked for", async () => {
    await openWord(report);
    await expect(
      Word.run(async (context) => {
        context.document.body.tables.getFirst().load("values");
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: "ItemNotFound" });
    await Word.run(async (context) => {
      const table = context.document.body.tables.getFirstOrNullObject();
      table.load("isNullObject");
      await context.sync();
      expect(table.isNullObject).toBe(true);
    });
  });

  it("names the member that it does not play", async () => {
    await openWord(report, { wordApi: newestWordApi, desktop: "1.4" });
    await expect(
      Word.run(async (context) => {
        context.document.body.paragraphs.getFirst().indent();
        await context.sync();
      }),
    ).rejects.toMatchObject({ message: "not implemented: Paragraph.indent" });
    await expect(
      Word.run(async (context) => {
        context.document.body.paragraphs.getFirst().load("shading");
        await context.sync();
      }),
    ).rejects.toMatchObject({ message: "not implemented: Paragraph.shading" });
  });

  it("refuses members of a later set than the one that it plays", async () => {
    const ids = () =>
      Word.run(async (context) => {
        const { paragraphs } = context.document.body;
        paragraphs.load("items/uniqueLocalId");
        await context.sync();
        return paragraphs.items.map(({ uniqueLocalId }) => uniqueLocalId);
      });
    await openWord(report, { wordApi: "1.5" });
    await expect(ids()).rejects.toMatchObject({ code: "ApiNotFound" });
    await openWord(report, { wordApi: newestWordApi });
    expect(new Set(await ids()).size).toBe(3);
  });

  it("leaves standing what ran before the action that failed", async () => {
    const word = await openWord(report, { quirks: { failsAtAction: 2 } });
    await expect(
      Word.run(async (context) => {
        const { paragraphs } = context.document.body;
        paragraphs.getFirst().insertText("!", "End");
        paragraphs.getLast().insertText("!", "End");
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: "GeneralException" });
    expect(word.paragraphs).toEqual(["Ärendet!", "Ett yttrande.", "Två yttranden."]);
  });

  it("forgets objects when the run is over, unless they are tracked", async () => {
    await openWord(report);
    const kept = await Word.run(async (context) => {
      const paragraph = context.document.body.paragraphs.getLast();
      context.trackedObjects.add(paragraph);
      await context.sync();
      return paragraph;
    });
    kept.load("text");
    await kept.context.sync();
    expect(kept.text).toBe("Två yttranden.");
  });
});

it("counts a read as one batch, and lets go of every reference afterwards", async () => {
  const word = await openWord(report);
  const before = word.log.count;
  await Word.run(async (context) => {
    const { paragraphs } = context.document.body;
    paragraphs.load("items/text");
    context.document.body.getOoxml();
    await context.sync();
  });
  expect(word.log.count - before).toBe(1);
});

it("answers batches in their order, each after its delay", async () => {
  const word = await openWord(report, { quirks: { slow: 20 } });
  const start = performance.now();
  const order: string[] = [];
  const append = (text: string) =>
    Word.run(async (context) => {
      context.document.body.paragraphs.getFirst().insertText(text, "End");
      await context.sync();
      order.push(text);
    });
  await Promise.all([append("1"), append("2")]);
  expect(order).toEqual(["1", "2"]);
  expect(word.paragraphs[0]).toBe("Ärendet12");
  expect(performance.now() - start).toBeGreaterThanOrEqual(38);
});

/** What is declared with its capitals only. */
function anyName<Name>(name: unknown): Name {
  return name as Name;
}

function anyCase(target: Word.Paragraph): { insertText(text: string, location: string): Word.Range };
function anyCase(target: Word.Section): { getHeader(type: string): Word.Body };
function anyCase(target: unknown): unknown {
  return target;
}
