import fc from "fast-check";
import { readPlainText } from "../../../src/core/document/read-plain-text";
import { textBlocks } from "../../../src/core/document/text-blocks";

const textsOf = (text: string) => [...textBlocks(readPlainText(text).blocks)].map((block) => block.text);
const kindsOf = (text: string) => readPlainText(text).blocks.map(({ kind }) => kind);

it.each([
  ["takes a line for a paragraph", "Ett.\nTvå.", ["Ett.", "Två."]],
  ["counts no blank lines", "\n\nEtt.\n \t\n\nTvå.\n", ["Ett.", "Två."]],
  [
    "knows every kind of line end",
    "Ett.\r\nTvå.\rTre.\fFyra.\u2028Fem.",
    ["Ett.", "Två.", "Tre.", "Fyra.", "Fem."],
  ],
  ["leaves the words as they are", "- punkt  ett", ["- punkt  ett"]],
  ["reads nothing out of nothing", "", []],
])("%s", (_, text, paragraphs) => {
  expect(textsOf(text)).toEqual(paragraphs);
});

const long = "Ärendet har remitterats till stadsledningskontoret och till samtliga";

it("joins a sentence that a page break cut in two", () => {
  expect(textsOf(`${long}\n\n\fstadsdelsnämnder.`)).toEqual([`${long} stadsdelsnämnder.`]);
});

it("joins as many lines as the sentence has", () => {
  expect(textsOf(`${long}\noch till\nalla nämnder.\nSlut.`)).toEqual([
    `${long} och till alla nämnder.`,
    "Slut.",
  ]);
});

it.each([
  ["kommunfull-", "mäktige.", "kommunfullmäktige."],
  ["barn-", "och ungdomsnämnden.", "barn- och ungdomsnämnden."],
])("joins what the end of a line cut after %j", (end, next, whole) => {
  expect(textsOf(`${long} ${end}\n${next}`)).toEqual([`${long} ${whole}`]);
});

it.each([
  ["after a full stop", `${long} nämnder.\nden här raden är en egen`],
  ["before a point that begins with att", `${long} nämnder,\natt godkänna planen`],
  ["before a capital", `${long}\nStadsdelsnämnder`],
  ["after a short line", "Nämnden beslutar\natt godkänna planen"],
])("leaves two lines apart %s", (_, text) => {
  expect(textsOf(text)).toHaveLength(2);
});

it("takes lines with as many tabs for a table", () => {
  const text = "Attesterat av\nNamn\tDatum\nVera Almkvist\t2026-01-02\nSlut.";
  expect(kindsOf(text)).toEqual(["paragraph", "table", "paragraph"]);
  expect(textsOf(text)).toEqual(["Attesterat av", "Namn", "Datum", "Vera Almkvist", "2026-01-02", "Slut."]);
});

it("leaves a single line with a tab as it is", () => {
  expect(textsOf("Telefon:\t08-123 45 67\nTill")).toEqual(["Telefon:\t08-123 45 67", "Till"]);
});

it("does not know what stands in a page header", () => {
  expect(readPlainText("Text.").header).toEqual({ state: "unknown", why: "not-supported" });
});

it("loses no letter and gives each block an id of its own, whatever the text", () => {
  const lines = fc.array(
    fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom(long, "", "a\tb", "och så")),
  );
  fc.assert(
    fc.property(lines, (written) => {
      const text = written.join("\n");
      const blocks = [...textBlocks(readPlainText(text).blocks)];
      const letters = (one: string) => one.replace(/\s/gu, "");
      expect(letters(blocks.map((block) => block.text).join(""))).toBe(letters(text));
      expect(new Set(blocks.map(({ id }) => id)).size).toBe(blocks.length);
    }),
    { numRuns: 200 },
  );
});
