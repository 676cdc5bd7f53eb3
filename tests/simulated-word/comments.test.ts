/** @jest-environment jsdom */
import { docx, p } from "./documents";
import { inNewestWord, partOf, undoesTo } from "./parts-of";
import { openWord, newestWordApi } from "../support/word-session";

const bytes = docx(p("Nämnden föreslås besluta."), p("Två."));

it("writes a comment, its reply and that it is resolved as Word does, and reads them back from the file", async () => {
  const { word } = await inNewestWord(bytes, async (context) => {
    const comment = context.document.body.search("föreslås").getFirst().insertComment("Varför?");
    comment.reply("Därför.");
    comment.resolved = true;
    await context.sync();
  });
  expect(partOf(word, "word/comments.xml")).toContain(
    'w:author="Kim Exempel" w:date="2024-01-15T09:00:00Z" w:initials="KE"',
  );
  expect(partOf(word, "word/commentsExtended.xml")).toMatch(/w15:paraIdParent="\w{8}" w15:done="0"/);
  expect(partOf(word, "word/people.xml")).toContain('w15:author="Kim Exempel"');
  await openWord(word.bytes(), { wordApi: newestWordApi });
  await Word.run(async (context) => {
    const comments = context.document.body.getComments();
    comments.load(
      "items/content,items/authorName,items/resolved,items/creationDate,items/replies/items/content",
    );
    await context.sync();
    const [comment] = comments.items;
    expect(comments.items).toHaveLength(1);
    expect([comment!.content, comment!.authorName, comment!.resolved]).toEqual([
      "Varför?",
      "Kim Exempel",
      true,
    ]);
    expect(comment!.creationDate.getUTCFullYear()).toBe(2024);
    expect(comment!.replies.items.map(({ content }) => content)).toEqual(["Därför."]);
    const about = comment!.getRange();
    about.load("text");
    await context.sync();
    expect(about.text).toBe("föreslås");
  });
  expect(undoesTo(word, bytes)).toBe(true);
});

it("gives the comments of the paragraph that they stand in, and of no other", async () => {
  const { result } = await inNewestWord(bytes, async (context) => {
    const { paragraphs } = context.document.body;
    paragraphs.getLast().getRange("Whole").insertComment("sist");
    const [first, last] = [paragraphs.getFirst().getComments(), paragraphs.getLast().getComments()];
    first.load("items/content");
    last.load("items/content");
    await context.sync();
    return [first, last].map(({ items }) => items.map(({ content }) => content));
  });
  expect(result).toEqual([[], ["sist"]]);
});

it("changes a comment's text, makes it bold and deletes it with its replies and marks", async () => {
  const { word } = await inNewestWord(bytes, async (context) => {
    const comment = context.document.body.search("Två").getFirst().insertComment("ett");
    comment.reply("svar");
    comment.contentRange.insertText(" till", "End");
    comment.contentRange.bold = true;
    comment.load("content,contentRange/bold");
    await context.sync();
    expect([comment.content, comment.contentRange.bold]).toEqual(["ett till", true]);
    comment.delete();
    await context.sync();
  });
  expect(partOf(word, "word/document.xml")).not.toContain("comment");
  expect(partOf(word, "word/comments.xml")).not.toContain("<w:comment ");
  expect(partOf(word, "word/commentsExtended.xml")).not.toContain("commentEx ");
});

it("underlines a comment's text, and makes a link of it", async () => {
  const { word, result } = await inNewestWord(bytes, async (context) => {
    const { contentRange } = context.document.body.search("Två").getFirst().insertComment("se sidan");
    contentRange.underline = "Dotted";
    contentRange.hyperlink = "https://exempel.se/";
    contentRange.load("underline,hyperlink,text");
    await context.sync();
    return [contentRange.underline, contentRange.hyperlink, contentRange.text];
  });
  expect(result).toEqual(["Dotted", "https://exempel.se/", "se sidan"]);
  expect(partOf(word, "word/_rels/comments.xml.rels")).toContain("https://exempel.se/");
  expect(partOf(word, "word/_rels/document.xml.rels")).not.toContain("exempel.se");
});

it("has no comments in a Word that is older than they", async () => {
  await openWord(bytes, { wordApi: "1.3" });
  await expect(
    Word.run(async (context) => {
      context.document.body.getComments().load("items");
      await context.sync();
    }),
  ).rejects.toMatchObject({ code: "ApiNotFound" });
});
