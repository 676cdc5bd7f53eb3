import type { NewBlock, NewInline, NewParagraphStyle } from "../../core/editing/new-block";
import { element, type XmlElement } from "../xml/node";
import type { BlockTarget } from "./block-target";
import type { BuiltInStyle } from "./built-in-styles";
import { ordered } from "./element-order";
import { textRun } from "./runs";
import { writeInline } from "./write-inline";

/** The w:p and w:tbl elements of new blocks. Neighbouring list items of one kind are one list; it begins at 1. */
export function writeBlocks(blocks: readonly NewBlock[], target: BlockTarget): XmlElement[] {
  let list: { readonly numbered: boolean; readonly id: string } | undefined;
  return blocks.map((block) => {
    if (block.kind !== "list-item") list = undefined;
    switch (block.kind) {
      case "heading":
        return styledParagraph(block.content, `heading ${block.level}`, target);
      case "paragraph":
        return styledParagraph(block.content, styleOf[block.style], target);
      case "list-item":
        if (list?.numbered !== block.numbered)
          list = { numbered: block.numbered, id: target.newList(block.numbered) };
        return listItem(block.content, list.id, target);
      case "table":
        return table(block.rows, target);
    }
  });
}

/** An empty paragraph in the default style, which Word needs behind a table. */
export const emptyParagraph = (): XmlElement => element("w:p");

const styleOf: Readonly<Record<NewParagraphStyle, BuiltInStyle>> = {
  normal: "Normal",
  title: "Title",
  subtitle: "Subtitle",
  header: "header",
};

function styledParagraph(
  content: readonly NewInline[],
  style: BuiltInStyle,
  target: BlockTarget,
): XmlElement {
  const named = style === "Normal" ? [] : [pStyle(target.styleId(style))];
  return paragraph(named, writeInline(content, target));
}

function listItem(content: readonly NewInline[], list: string, target: BlockTarget): XmlElement {
  const numbering = element("w:numPr", {}, [
    element("w:ilvl", { "w:val": "0" }),
    element("w:numId", { "w:val": list }),
  ]);
  return paragraph([pStyle(target.styleId("List Paragraph")), numbering], writeInline(content, target));
}

function paragraph(properties: readonly XmlElement[], content: readonly XmlElement[]): XmlElement {
  const first = properties.length > 0 ? [ordered("w:pPr", {}, properties)] : [];
  return element("w:p", {}, [...first, ...content]);
}

const pStyle = (id: string): XmlElement => element("w:pStyle", { "w:val": id });

/** The text width of an A4 page with Word's usual margins, in twentieths of a point. */
const textWidth = 9062;

function table(rows: readonly (readonly string[])[], target: BlockTarget): XmlElement {
  const columns = Math.max(1, ...rows.map((row) => row.length));
  const width = String(Math.floor(textWidth / columns));
  const grid = Array.from({ length: columns }, () => element("w:gridCol", { "w:w": width }));
  const properties = ordered("w:tblPr", {}, [
    element("w:tblStyle", { "w:val": target.styleId("Table Grid") }),
    element("w:tblW", { "w:w": "5000", "w:type": "pct" }),
    element("w:tblLook", {
      "w:val": "0420",
      "w:firstRow": "1",
      "w:lastRow": "0",
      "w:firstColumn": "0",
      "w:lastColumn": "0",
      "w:noHBand": "0",
      "w:noVBand": "1",
    }),
  ]);
  const written = rows.map((row, index) =>
    tableRow(padded(row, columns), { isHeader: index === 0, width, target }),
  );
  return ordered("w:tbl", {}, [properties, element("w:tblGrid", {}, grid), ...written]);
}

const padded = (row: readonly string[], columns: number): readonly string[] =>
  Array.from({ length: columns }, (_, index) => row[index] ?? "");

function tableRow(
  cells: readonly string[],
  {
    isHeader,
    width,
    target,
  }: { readonly isHeader: boolean; readonly width: string; readonly target: BlockTarget },
): XmlElement {
  const header = isHeader ? [element("w:trPr", {}, [element("w:tblHeader")])] : [];
  const written = cells.map((text) =>
    ordered("w:tc", {}, [
      element("w:tcPr", {}, [element("w:tcW", { "w:w": width, "w:type": "dxa" })]),
      paragraph([], text === "" ? [] : [textRun(text, target.runProperties)]),
    ]),
  );
  return ordered("w:tr", {}, [...header, ...written]);
}
