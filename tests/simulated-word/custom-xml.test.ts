/** @jest-environment jsdom */
import { docx, p } from "./documents";
import { inNewestWord, partOf, undoesTo } from "./parts-of";

const bytes = docx(p("Text"));
const uri = "urn:exempel:granskning";
const reviewers = `<Granskare xmlns="${uri}"><Person id="1">Kim</Person><Person id="2">Alex</Person></Granskare>`;
const prefixes = { g: uri };

it.each<[string, string[]]>([
  [
    "/g:Granskare/g:Person",
    [`<Person xmlns="${uri}" id="1">Kim</Person>`, `<Person xmlns="${uri}" id="2">Alex</Person>`],
  ],
  ["/g:Granskare/g:Person[2]/text()", ["Alex"]],
  ["//g:Person[@id='1']/@id", ["1"]],
  ["/*/*[last()]/@*", ["2"]],
  ["//g:Person[text()='Kim']/../g:Person[1]/text()", ["Kim"]],
  ["/g:Granskare[g:Person='Alex']/g:Person[1]/text()", ["Kim"]],
  ["/Granskare", []],
  ["//@id", ["1", "2"]],
])("finds %s", async (path, expected) => {
  const { result } = await inNewestWord(bytes, async (context) => {
    const found = context.document.customXmlParts.add(reviewers).query(path, prefixes);
    await context.sync();
    return found.value;
  });
  expect(result).toEqual(expected);
});

it("inserts, changes and deletes elements and attributes, one step of undo each", async () => {
  const { word } = await inNewestWord(bytes, async (context) => {
    const part = context.document.customXmlParts.add(reviewers);
    part.insertElement("/g:Granskare", "<Ledare>Robin</Ledare>", prefixes, 0);
    part.insertAttribute("/g:Granskare", prefixes, "land", "SE");
    part.updateAttribute("//g:Person[2]", prefixes, "id", "9");
    part.deleteAttribute("//g:Person[1]", prefixes, "id");
    part.updateElement("//g:Person[1]", `<Person xmlns="${uri}">Lo</Person>`, prefixes);
    part.deleteElement("//g:Person[2]", prefixes);
    const xml = part.getXml();
    await context.sync();
    expect(xml.value).toBe(
      `<Granskare xmlns="${uri}" land="SE"><Ledare xmlns="">Robin</Ledare><Person xmlns="${uri}">Lo</Person></Granskare>`,
    );
    part.setXml("<ny/>");
    await context.sync();
  });
  expect(partOf(word, "customXml/item1.xml")).toMatch(/<ny\/>$/);
  expect(word.undoSteps).toBe(8);
  expect(undoesTo(word, bytes)).toBe(true);
});

it.each<[string, (part: Word.CustomXmlPart) => void, string]>([
  ["a path to nothing", (part) => part.deleteElement("//g:Ingen", prefixes), "ItemNotFound"],
  ["a path that is none", (part) => part.query("//[", prefixes), "InvalidArgument"],
  ["a prefix that stands for nothing", (part) => part.query("//x:a", prefixes), "InvalidArgument"],
  ["XML that is none", (part) => part.insertElement("/g:Granskare", "<a", prefixes), "InvalidArgument"],
  ["to delete the root", (part) => part.deleteElement("/g:Granskare", prefixes), "InvalidArgument"],
  [
    "an attribute that is there",
    (part) => part.insertAttribute("//g:Person[1]", prefixes, "id", ""),
    "InvalidArgument",
  ],
  [
    "an attribute that is not",
    (part) => part.updateAttribute("/g:Granskare", prefixes, "id", ""),
    "ItemNotFound",
  ],
])("refuses %s", async (_, act, code) => {
  await expect(
    inNewestWord(bytes, async (context) => {
      act(context.document.customXmlParts.add(reviewers));
      await context.sync();
    }),
  ).rejects.toMatchObject({ code });
});
