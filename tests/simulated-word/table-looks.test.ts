/** @jest-environment jsdom */
import { openWord } from "../support/word-session";
import { batchOver, nothing } from "./batch";
import { bodyXml, docx, p, table } from "./documents";

beforeAll(async () => {
  await openWord(docx(p("")));
});

const document = docx(
  table([
    ["a", "b"],
    ["c", "d"],
  ]),
  p(""),
);
const first = ({ body }: Word.Document): Word.Table => body.tables.getFirst();

async function valuesAfter(change: (table: Word.Table) => void): Promise<string[][]> {
  const { answer } = await batchOver(document, (open) => {
    change(first(open));
    first(open).load("values");
    const read = first(open);
    read.load("values");
    return () => read.values;
  });
  return answer;
}

describe("rows and columns", () => {
  it.each<[string, (table: Word.Table) => void, string[][]]>([
    [
      "columns first",
      (t) => t.addColumns("Start", 1, [["x"], ["y"]]),
      [
        ["x", "a", "b"],
        ["y", "c", "d"],
      ],
    ],
    [
      "columns last",
      (t) => t.addColumns("End", 2, [["x", "y"]]),
      [
        ["a", "b", "x", "y"],
        ["c", "d", "", ""],
      ],
    ],
    [
      "columns beside a cell",
      (t) => t.getCell(0, 1).insertColumns("Before", 1),
      [
        ["a", "", "b"],
        ["c", "", "d"],
      ],
    ],
    [
      "rows beside a cell",
      (t) => void t.getCell(0, 0).insertRows("After", 1, [["x", "y"]]),
      [
        ["a", "b"],
        ["x", "y"],
        ["c", "d"],
      ],
    ],
    ["no first column", (t) => t.deleteColumns(0), [["b"], ["d"]]],
    ["no last row", (t) => t.deleteRows(1), [["a", "b"]]],
    ["no cell's column", (t) => t.getCell(1, 1).deleteColumn(), [["a"], ["c"]]],
    ["no cell's row", (t) => t.getCell(0, 0).deleteRow(), [["c", "d"]]],
    [
      "no texts",
      (t) => t.clear(),
      [
        ["", ""],
        ["", ""],
      ],
    ],
    [
      "a row's values",
      (t) => (t.rows.getFirst().values = [["x", "y"]]),
      [
        ["x", "y"],
        ["c", "d"],
      ],
    ],
  ])("%s", async (_, change, expected) => {
    expect(await valuesAfter(change)).toEqual(expected);
  });

  it.each<[string, (table: Word.Table) => void]>([
    ["rows that are not there", (t) => t.deleteRows(1, 2)],
    ["columns that are not there", (t) => t.deleteColumns(2)],
    ["more header rows than rows", (t) => (t.headerRowCount = 3)],
    ["an unknown alignment", (t) => (t.alignment = "Justified")],
    ["a colour that is none", (t) => (t.shadingColor = "inte en färg")],
    ["a padding below nothing", (t) => t.setCellPadding("Top", -1)],
  ])("refuses %s", async (_, change) => {
    const asked = batchOver(document, (open) => {
      change(first(open));
      return nothing;
    });
    await expect(asked).rejects.toMatchObject({ code: "InvalidArgument" });
  });

  it("goes with its last row", async () => {
    const { word } = await batchOver(document, (open) => {
      first(open).deleteRows(0, 2);
      return nothing;
    });
    expect(word.paragraphs).toEqual([""]);
  });

  it("has no columns to change where cells are merged", async () => {
    const merged = `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="1"/><w:gridCol w:w="1"/></w:tblGrid><w:tr><w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>${p("a")}</w:tc></w:tr><w:tr><w:tc>${p("b")}</w:tc><w:tc>${p("c")}</w:tc></w:tr></w:tbl>`;
    const { answer } = await batchOver(docx(merged, p("")), (open) => {
      const read = first(open);
      read.load("isUniform,values");
      return () => [read.isUniform, read.values];
    });
    expect(answer).toEqual([false, [["a"], ["b", "c"]]]);
    const asked = batchOver(docx(merged, p("")), (open) => {
      first(open).deleteColumns(0);
      return nothing;
    });
    await expect(asked).rejects.toMatchObject({ code: "GeneralException" });
  });
});

describe("what is written is read back", () => {
  it.each<[string, Partial<Word.Interfaces.TableUpdateData>]>([
    ["style", { styleBuiltIn: "GridTable4_Accent1" }],
    ["localised style", { style: "Listtabell 3 dekorfärg 2" }],
    [
      "bands",
      { styleBandedRows: false, styleBandedColumns: true, styleTotalRow: true, styleFirstColumn: true },
    ],
    ["alignment", { alignment: "Centered", horizontalAlignment: "Right", verticalAlignment: "Bottom" }],
    ["shading", { shadingColor: "#FFEE00" }],
    ["width", { width: 300 }],
  ])("%s", async (_, change) => {
    const { answer } = await batchOver(document, (open) => {
      first(open).set(change);
      const read = first(open);
      read.load(Object.keys(change).join(","));
      return () => read.toJSON();
    });
    expect(answer).toMatchObject(change);
  });

  it("borders: a table's, a row's and a cell's", async () => {
    const { word, answer } = await batchOver(document, (open) => {
      const read = first(open);
      read.getBorder("Outside").set({ type: "Double", color: "#FF0000", width: 1.5 });
      read.rows.getFirst().getBorder("Bottom").type = "Dotted";
      const ofCell = [
        read.getCell(0, 0).getBorder("Top"),
        read.getCell(0, 0).getBorder("Bottom"),
        read.getBorder("All"),
      ];
      for (const border of ofCell) border.load("type,color,width");
      return () => ofCell.map(({ type, color, width }) => [type, color, width]);
    });
    expect(answer).toEqual([
      ["Double", "#FF0000", 1.5],
      ["Dotted", "#000000", 0.5],
      ["Mixed", "", 0],
    ]);
    expect(bodyXml(word)).toMatch(/<w:tblBorders><w:top w:val="double" w:sz="12"/);
  });

  it("padding: a cell's before its table's", async () => {
    const { answer } = await batchOver(document, (open) => {
      const read = first(open);
      const before = read.getCellPadding("Left");
      read.setCellPadding("Left", 10);
      read.getCell(0, 1).setCellPadding("Left", 3);
      const [one, other] = [
        read.getCell(0, 0).getCellPadding("Left"),
        read.getCell(0, 1).getCellPadding("Left"),
      ];
      const row = read.rows.getFirst().getCellPadding("Left");
      return () => [before.value, one.value, other.value, row.value];
    });
    expect(answer).toEqual([5.4, 10, 3, null]);
  });

  it("heights and widths", async () => {
    const { answer } = await batchOver(document, (open) => {
      const [row, cell] = [first(open).rows.getFirst(), first(open).getCell(0, 1)];
      row.preferredHeight = 30;
      cell.columnWidth = 50;
      row.load("preferredHeight");
      cell.load("columnWidth,width");
      return () => [row.preferredHeight, cell.columnWidth, cell.width];
    });
    expect(answer).toEqual([30, 50, 50]);
  });
});

it("goes from cell to cell and from table to table", async () => {
  const two = docx(table([["a"], ["b"]]), p(""), table([["c"]]), p(""));
  const { answer } = await batchOver(two, (open) => {
    const next = first(open).getCell(0, 0).getNext();
    const other = first(open).getNext();
    const none = other.getNextOrNullObject();
    next.load("value");
    other.load("values");
    none.load("isNullObject");
    return () => [next.value, other.values, none.isNullObject];
  });
  expect(answer).toEqual(["b", [["c"]], true]);
});
