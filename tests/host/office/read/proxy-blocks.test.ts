import type { Block } from "../../../../src/core/document/document";
import {
  blocksFromProxies,
  plainText,
  type ProxyParagraph,
} from "../../../../src/host/office/read/proxy-blocks";

const proxy = (text: string, more: Partial<ProxyParagraph> = {}): ProxyParagraph => ({
  text,
  nesting: 0,
  styleBuiltIn: "Normal",
  style: "Normal",
  outlineLevel: 10,
  isListItem: false,
  ...more,
});
const cell = (text: string) => proxy(text, { nesting: 1 });

const kindOf = (paragraph: ProxyParagraph) => {
  const [block] = blocksFromProxies([paragraph], []);
  return block?.kind === "heading" ? `${block.kind} ${block.level}` : block?.kind;
};
const rowsOf = (block: Block | undefined) =>
  block?.kind === "table"
    ? block.rows.map(({ isHeader, cells }) => [
        isHeader,
        ...cells.map(({ blocks }) =>
          blocks.map((inner) => (inner.kind === "table" ? "" : inner.text)).join("/"),
        ),
      ])
    : undefined;

describe("blocksFromProxies", () => {
  it("knows a heading by its built-in style, whatever Word calls it", () => {
    const heading = proxy("Ärendet", { styleBuiltIn: "Heading2", style: "Rubrik 2", outlineLevel: 2 });
    expect(blocksFromProxies([heading], [])).toMatchObject([
      { kind: "heading", level: 2, style: "heading 2" },
    ]);
  });
  it("knows a heading in a style of the organisation's own by its outline level", () => {
    expect(
      kindOf(proxy("Ärendet", { styleBuiltIn: "Other", style: "Stadens rubrik", outlineLevel: 1 })),
    ).toBe("heading 1");
  });
  it("takes no long paragraph for a heading", () => {
    expect(kindOf(proxy("ord ".repeat(40), { outlineLevel: 1 }))).toBe("paragraph");
  });
  it("takes no empty paragraph for a heading", () => {
    expect(kindOf(proxy("", { outlineLevel: 1 }))).toBe("paragraph");
  });
  it("knows list items", () => expect(kindOf(proxy("punkt", { isListItem: true }))).toBe("list-item"));
  it("deals a table's paragraphs out over its cells", () => {
    const blocks = blocksFromProxies(
      [
        proxy("Före"),
        cell("Namn"),
        cell("Datum"),
        cell("Anna Ek,"),
        cell("chef"),
        cell("2023-11-21"),
        proxy("Efter"),
      ],
      [
        {
          values: [
            ["Namn", "Datum"],
            ["Anna Ek,\nchef", "2023-11-21"],
          ],
          headerRowCount: 1,
        },
      ],
    );
    expect(blocks.map(({ kind }) => kind)).toEqual(["paragraph", "table", "paragraph"]);
    expect(rowsOf(blocks[1])).toEqual([
      [true, "Namn", "Datum"],
      [false, "Anna Ek,/chef", "2023-11-21"],
    ]);
  });
  it("keeps every text of a table whose values do not add up", () => {
    const [table] = blocksFromProxies([cell("a"), cell("b")], [{ values: [["a", "c"]], headerRowCount: 0 }]);
    expect(rowsOf(table)).toEqual([
      [false, "a"],
      [false, "b"],
    ]);
  });
});

it("plainText writes Word's own characters as the rest of the program does", () => {
  expect(plainText("a\tb\vc\u001Ed\u001Fe\u0002")).toBe("a\tb\nc\u2011d\u00ADe");
});
