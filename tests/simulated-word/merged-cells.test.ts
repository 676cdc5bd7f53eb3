/** @jest-environment jsdom */
import { bodyXml, docx, p, table } from "./documents";
import { inNewestWord, undoesTo } from "./parts-of";

const bytes = docx(
  table([
    ["a", "b", "c"],
    ["d", "", "f"],
  ]),
  p(""),
);

it("makes one cell of a block, with what stood in it, and undo parts them again", async () => {
  const { word, result } = await inNewestWord(bytes, async (context) => {
    const grid = context.document.body.tables.getFirst();
    const cell = grid.mergeCells(0, 0, 1, 1);
    cell.load("value,cellIndex,rowIndex");
    grid.load("isUniform");
    await context.sync();
    return [cell.value, cell.cellIndex, cell.rowIndex, grid.isUniform];
  });
  expect(result).toEqual(["a\rb\rd", 0, 0, false]);
  const xml = bodyXml(word);
  expect(xml).toContain('<w:tcW w:w="4000" w:type="dxa"/><w:gridSpan w:val="2"/><w:vMerge w:val="restart"/>');
  expect(xml).toContain('<w:vMerge w:val="continue"/></w:tcPr><w:p/></w:tc>');
  expect(undoesTo(word, bytes)).toBe(true);
});

it("makes one cell of a row", async () => {
  const { word } = await inNewestWord(bytes, async (context) => {
    const row = context.document.body.tables.getFirst().rows.getFirst();
    row.merge();
    row.load("cellCount,values");
    await context.sync();
    expect([row.cellCount, row.values]).toEqual([1, [["a\rb\rc"]]]);
  });
  expect(bodyXml(word)).toContain('<w:gridSpan w:val="3"/>');
});

it.each([
  [0, 0, 2, 0],
  [0, 1, 0, 3],
  [1, 0, 0, 0],
])("merges no block %s,%s–%s,%s", async (...[top, left, bottom, right]) => {
  await expect(
    inNewestWord(bytes, async (context) => {
      context.document.body.tables.getFirst().mergeCells(top, left, bottom, right);
      await context.sync();
    }),
  ).rejects.toMatchObject({ code: "InvalidArgument" });
});

const spansOf = (xml: string): string[] =>
  [...xml.matchAll(/<w:tc>(.*?)<\/w:tc>/gs)].map(([, cell = ""]) =>
    [/gridSpan w:val="(\d)/.exec(cell)?.[1] ?? "1", /vMerge w:val="(\w)/.exec(cell)?.[1] ?? ""].join(""),
  );

it("makes several cells of one, over which the others of its column stand", async () => {
  const { word, result } = await inNewestWord(bytes, async (context) => {
    const grid = context.document.body.tables.getFirst();
    grid.getCell(0, 1).split(1, 3);
    grid.load("values");
    await context.sync();
    return grid.values;
  });
  expect(result).toEqual([
    ["a", "b", "", "", "c"],
    ["d", "", "f"],
  ]);
  expect(spansOf(bodyXml(word))).toEqual(["1", "1", "1", "1", "1", "1", "3", "1"]);
  expect(bodyXml(word).match(/<w:gridCol w:w="\d+"/g)).toHaveLength(5);
  expect(undoesTo(word, bytes)).toBe(true);
});

it("parts what was merged by the rows and columns that are underneath", async () => {
  const { word } = await inNewestWord(bytes, async (context) => {
    const grid = context.document.body.tables.getFirst();
    grid.mergeCells(0, 0, 1, 1).split(2, 2);
    grid.load("values,isUniform");
    await context.sync();
    expect([grid.values, grid.isUniform]).toEqual([
      [
        ["a\rb\rd", "", "c"],
        ["", "", "f"],
      ],
      true,
    ]);
  });
  expect(spansOf(bodyXml(word))).toEqual(["1", "1", "1", "1", "1", "1"]);
});

it.each([
  [2, 1],
  [1, 0],
  [1, 64],
])("splits no cell in %s rows and %s columns", async (rows, columns) => {
  await expect(
    inNewestWord(bytes, async (context) => {
      context.document.body.tables.getFirst().getCell(0, 0).split(rows, columns);
      await context.sync();
    }),
  ).rejects.toMatchObject({ code: "InvalidArgument", debugInfo: { errorLocation: "TableCell.split" } });
});
