import { childElements, firstChild, type XmlElement } from "../../../ooxml/xml/node";
import { levelOf } from "../lists/list-definitions";
import { listReferenceOf } from "../paragraph-properties";
import { inlineText } from "../pieces";
import { isOn, valueOf } from "../properties";
import { runProperty } from "../run-formatting";
import { nameOfStyle, paragraphStyle } from "../style-sheet";
import { hyperlinkAddress } from "../hyperlinks";
import { cellsGoneOnWith, mergeOf, spanOf } from "../tables/grid";
import type { WordDocument } from "../word-document";

/** Blocks as HTML: paragraphs, headings, lists, tables, links and formatting; not what Word itself writes. */
export function printHtml(document: WordDocument, blocks: readonly XmlElement[]): string {
  const body = printBlocks(document, blocks);
  return `<html><head><meta charset="utf-8"></head><body>${body}</body></html>`;
}

function printBlocks(document: WordDocument, blocks: readonly XmlElement[]): string {
  const open: string[] = [];
  let html = "";
  for (const block of blocks.flatMap(withoutControls)) {
    const list = block.name === "w:p" ? listReferenceOf(document, block) : undefined;
    const depth = list ? list.level + 1 : 0;
    while (open.length > depth) html += `</${open.pop()}>`;
    while (list && open.length < depth) {
      const kind = valueOf(levelOf(document, list.number, list.level), "w:numFmt") === "bullet" ? "ul" : "ol";
      open.push(kind);
      html += `<${kind}>`;
    }
    html +=
      block.name === "w:tbl"
        ? printTable(document, block)
        : printParagraph(document, block, list !== undefined);
  }
  return (
    html +
    open
      .reverse()
      .map((kind) => `</${kind}>`)
      .join("")
  );
}

function withoutControls(block: XmlElement): XmlElement[] {
  if (block.name === "w:p" || block.name === "w:tbl") return [block];
  const content = block.name === "w:sdt" ? firstChild(block, "w:sdtContent") : block;
  return content && ["w:sdt", "w:customXml"].includes(block.name)
    ? childElements(content).flatMap(withoutControls)
    : [];
}

function printParagraph(document: WordDocument, paragraph: XmlElement, isItem: boolean): string {
  const style = paragraphStyle(document, paragraph);
  const level = /^heading ([1-6])$/i.exec(style ? nameOfStyle(style) : "")?.[1];
  const name = isItem ? "li" : level === undefined ? "p" : `h${level}`;
  const alignment = valueOf(firstChild(paragraph, "w:pPr"), "w:jc");
  const css = { center: "center", right: "right", end: "right", both: "justify" }[alignment ?? ""];
  const attribute = css === undefined ? "" : ` style="text-align:${css}"`;
  return `<${name}${attribute}>${printInline(document, paragraph)}</${name}>`;
}

const containers = new Set(["w:ins", "w:moveTo", "w:smartTag", "w:sdt", "w:sdtContent", "w:fldSimple"]);

function printInline(document: WordDocument, container: XmlElement): string {
  return childElements(container)
    .map((child) => {
      if (child.name === "w:r") return printRun(document, child);
      if (child.name === "w:hyperlink") {
        const address = escaped(hyperlinkAddress(document, child));
        return `<a href="${address}">${printInline(document, child)}</a>`;
      }
      return containers.has(child.name) ? printInline(document, child) : "";
    })
    .join("");
}

function printRun(document: WordDocument, run: XmlElement): string {
  if (inlineText(run) === "") return "";
  const text = escaped(inlineText(run)).replace(/\v/g, "<br>");
  return tagsOf(document, run).reduceRight(
    (inner, tag) => `<${tag}>${inner}</${/^\w+/.exec(tag)?.[0] ?? ""}>`,
    text,
  );
}

function tagsOf(document: WordDocument, run: XmlElement): string[] {
  const on = (name: string) => isOn(runProperty(document, run, name));
  const value = (name: string) => runProperty(document, run, name)?.attributes["w:val"];
  const style = cssOf(run);
  return [
    ...(style === "" ? [] : [`span style="${style}"`]),
    ...(on("w:b") ? ["b"] : []),
    ...(on("w:i") ? ["i"] : []),
    ...((value("w:u") ?? "none") === "none" ? [] : ["u"]),
    ...(on("w:strike") ? ["s"] : []),
    ...(value("w:vertAlign") === "subscript" ? ["sub"] : []),
    ...(value("w:vertAlign") === "superscript" ? ["sup"] : []),
  ];
}

/** What is formatted on the run itself. */
function cssOf(run: XmlElement): string {
  const properties = firstChild(run, "w:rPr");
  const colour = valueOf(properties, "w:color");
  const size = valueOf(properties, "w:sz");
  const font = properties && firstChild(properties, "w:rFonts")?.attributes["w:ascii"];
  return [
    ...(colour === undefined || colour === "auto" ? [] : [`color:#${colour}`]),
    ...(size === undefined ? [] : [`font-size:${Number(size) / 2}pt`]),
    ...(font === undefined ? [] : [`font-family:'${font}'`]),
  ]
    .map(escaped)
    .join(";");
}

function printTable(document: WordDocument, table: XmlElement): string {
  const rows = childElements(table, "w:tr").map((row) => {
    const cells = childElements(row, "w:tc").filter((cell) => mergeOf(cell) !== "continue");
    const printed = cells.map((cell) => {
      const [columns, over] = [spanOf(cell), cellsGoneOnWith(table, cell).length];
      const across = columns > 1 ? ` colspan="${columns}"` : "";
      const down = over > 1 ? ` rowspan="${over}"` : "";
      return `<td${across}${down}>${printBlocks(document, childElements(cell))}</td>`;
    });
    return `<tr>${printed.join("")}</tr>`;
  });
  return `<table>${rows.join("")}</table>`;
}

function escaped(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}
