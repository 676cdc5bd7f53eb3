/** @jest-environment jsdom */
import { openWord } from "../support/word-session";
import { batch, batchOver, nothing, textsOf } from "./batch";
import { docx, p } from "./documents";

beforeAll(async () => {
  await openWord(docx(p("")));
});

const document = docx(p("före"), p("a"), p("b"), p("c"), p("efter"));

/** Paragraphs a, b and c as a list, on these levels. */
async function listOver(
  levels: readonly number[],
  change: (list: Word.List) => void = nothing,
): Promise<string[]> {
  await batchOver(document, () => nothing);
  return Word.run(async (context) => {
    const { paragraphs } = context.document.body;
    paragraphs.load("items");
    await context.sync();
    const list = paragraphs.items[1]!.startNewList();
    list.load("id");
    await context.sync();
    for (const [index, level] of levels.entries()) {
      if (index > 0) paragraphs.items[index + 1]!.attachToList(list.id, level);
    }
    change(list);
    const items = list.paragraphs;
    items.load("items/text,items/listItem/listString");
    await context.sync();
    return items.items.map(({ text, listItem }) => `${listItem.listString} ${text}`);
  });
}

describe("a new list", () => {
  it("is numbered from one, level by level", async () => {
    expect(await listOver([0, 1, 0])).toEqual(["1. a", "a. b", "2. c"]);
  });

  it("takes numbers of every kind, and those of the levels above", async () => {
    const labels = await listOver([0, 1, 1], (list) => {
      list.setLevelNumbering(0, "UpperRoman", ["§ ", 0]);
      list.setLevelNumbering(1, "LowerLetter", ["(", 0, ".", 1, ")"]);
      list.setLevelStartingNumber(1, 3);
    });
    expect(labels).toEqual(["§ I a", "(I.c) b", "(I.d) c"]);
  });

  it("takes bullets", async () => {
    const labels = await listOver([0, 0, 0], (list) => list.setLevelBullet(0, "Custom", 0x2013, "Arial"));
    expect(labels).toEqual(["– a", "– b", "– c"]);
  });

  it("refuses a level that it has not, and a number that is below", async () => {
    await expect(listOver([0], (list) => list.setLevelNumbering(9, "Arabic"))).rejects.toMatchObject({
      code: "InvalidArgument",
    });
    await expect(listOver([0], (list) => list.setLevelNumbering(0, "Arabic", [1]))).rejects.toMatchObject({
      code: "InvalidArgument",
    });
  });

  it("gets items at its ends, and paragraphs beside it that are none", async () => {
    await listOver([0, 0, 0], (list) => {
      list.insertParagraph("först", "Start");
      list.insertParagraph("sist", "End");
      list.insertParagraph("ovanför", "Before");
      list.insertParagraph("nedanför", "After");
    });
    const items = await batch(({ body }) => textsOf(body.lists.getFirst().paragraphs));
    const all = await batch(({ body }) => textsOf(body.paragraphs));
    expect(items).toEqual(["först", "a", "b", "c", "sist"]);
    expect(all).toEqual(["före", "ovanför", ...items, "nedanför", "efter"]);
  });
});

describe("a list's item", () => {
  it("knows what it is under, and what is under it", async () => {
    await listOver([0, 1, 2]);
    const answer = await batch(({ body }) => {
      const [top, , deep] = [1, 2, 3].map((index) => itemAt(body, index));
      const under = textsOf(top!.getDescendants());
      const children = textsOf(top!.getDescendants(true));
      const parent = deep!.getAncestor();
      const none = top!.getAncestorOrNullObject();
      parent.load("text");
      none.load("isNullObject");
      deep!.load("siblingIndex,level");
      return () => [under(), children(), parent.text, none.isNullObject, deep!.siblingIndex, deep!.level];
    });
    expect(answer).toEqual([["b", "c"], ["b"], "b", true, 0, 2]);
  });

  it("leaves its list, and joins no second one", async () => {
    await listOver([0, 0, 0]);
    await batch(({ body }) => {
      itemParagraph(body, 2).detachFromList();
      return nothing;
    });
    expect(await batch(({ body }) => textsOf(body.lists.getFirst().paragraphs))).toEqual(["a", "c"]);
    const again = batch(({ body }) => {
      itemParagraph(body, 1).startNewList();
      return nothing;
    });
    await expect(again).rejects.toMatchObject({ code: "InvalidArgument" });
  });
});

it("tells the kinds of its levels, and which have items", async () => {
  await listOver([0, 2], (list) => list.setLevelBullet(2, "Square"));
  const answer = await batch(({ body }) => {
    const list = body.lists.getFirst();
    list.load("levelTypes,levelExistences");
    const string = list.getLevelString(1);
    return () => [list.levelTypes.slice(0, 3), list.levelExistences.slice(0, 3), string.value];
  });
  expect(answer).toEqual([["Number", "Number", "Bullet"], [true, false, true], "a."]);
});

const itemParagraph = (body: Word.Body, index: number): Word.Paragraph => {
  let paragraph = body.paragraphs.getFirst();
  for (let step = 0; step < index; step++) paragraph = paragraph.getNext();
  return paragraph;
};
const itemAt = (body: Word.Body, index: number): Word.ListItem => itemParagraph(body, index).listItem;
