import { ordered } from "../../../ooxml/write/element-order";
import {
  childElements,
  element,
  firstChild,
  setText,
  textContent,
  type XmlElement,
} from "../../../ooxml/xml/node";
import { linkAttributes } from "../hyperlinks";
import { ensureNamedStyle } from "../latent-styles";
import { newList } from "../lists/list-definitions";
import { runContent } from "../run-spans";
import type { WordDocument } from "../word-document";
import { alignmentWithin, formatWithin, runProperties, type RunFormat } from "./html-format";
import { htmlPicture } from "./html-picture";
import { htmlTable } from "./html-table";

/** What stands around the text that is being read. */
interface Surroundings {
  readonly format: RunFormat;
  readonly style?: string | undefined;
  readonly alignment?: string | undefined;
  readonly list?: HtmlList | undefined;
  readonly keepsSpace?: boolean;
}

interface HtmlList {
  readonly number: string;
  readonly level: number;
  readonly isOrdered: boolean;
}

const ignored = new Set(["head", "title", "style", "meta", "link", "script"]);
const paragraphs = new Set(["p", "div", "blockquote", "pre", "section", "article", "li", "hr"]);

/** Reads a tree of HTML into blocks of a document, in order. */
export class HtmlBlocks {
  readonly #blocks: XmlElement[] = [];
  #runs: XmlElement[] = [];

  constructor(
    private readonly document: WordDocument,
    /** Something of the story that it is for. */
    private readonly place: XmlElement,
  ) {}

  /** All of it as runs and links, without paragraphs. */
  inlineOf(node: XmlElement): readonly XmlElement[] {
    this.#readChildren(node, { format: formatWithin(node, {}) });
    return this.#runs;
  }

  addAll(node: XmlElement): void {
    const around = { format: {} };
    this.#readChildren(node, around);
    this.#endParagraph(around);
  }

  /** What was read; a table is followed by a paragraph. */
  finished(): readonly XmlElement[] {
    const last = this.#blocks.at(-1);
    return !last || last.name === "w:tbl" ? [...this.#blocks, element("w:p")] : this.#blocks;
  }

  #readChildren(node: XmlElement, around: Surroundings): void {
    for (const child of node.children) {
      if (child.kind === "text") this.#addText(child.text, around);
      else if (!ignored.has(child.name)) this.#read(child, around);
    }
  }

  #read(node: XmlElement, around: Surroundings): void {
    const within = { ...around, format: formatWithin(node, around.format) };
    if (node.name === "br") this.#addRun("\v", around);
    else if (node.name === "img") this.#runs.push(htmlPicture(this.document, node, this.place));
    else if (node.name === "a") this.#addLink(node, within);
    else if (/^h[1-6]$/.test(node.name))
      this.#readParagraph(node, { ...within, style: `heading ${node.name[1]}` });
    else if (paragraphs.has(node.name))
      this.#readParagraph(node, { ...within, keepsSpace: node.name === "pre" });
    else if (node.name === "ul" || node.name === "ol") this.#readList(node, within);
    else if (node.name === "table") this.#addTable(node, around);
    else this.#readChildren(node, within);
  }

  #readParagraph(node: XmlElement, within: Surroundings): void {
    this.#endParagraph(within);
    const count = this.#blocks.length;
    const own = { ...within, alignment: alignmentWithin(node) ?? within.alignment };
    this.#readChildren(node, own);
    const hasBlocks = this.#blocks.length > count;
    if (this.#runs.length > 0 || !hasBlocks) this.#pushParagraph(own);
  }

  #readList(node: XmlElement, within: Surroundings): void {
    this.#endParagraph(within);
    const isOrdered = node.name === "ol";
    const outer = within.list;
    const number =
      outer && outer.isOrdered === isOrdered
        ? outer.number
        : newList(this.document, isOrdered ? "numbered" : "bulleted");
    const list = { number, level: Math.min((outer?.level ?? -1) + 1, 8), isOrdered };
    this.#readChildren(node, { ...within, list });
    this.#runs = [];
  }

  #addTable(node: XmlElement, around: Surroundings): void {
    this.#endParagraph(around);
    const last = this.#blocks.at(-1);
    if (last?.name === "w:tbl") this.#blocks.push(element("w:p"));
    const table = htmlTable(this.document, node, (cell) => {
      const blocks = new HtmlBlocks(this.document, this.place);
      blocks.#readChildren(cell, { format: formatWithin(cell, {}), alignment: alignmentWithin(cell) });
      blocks.#endParagraph({ format: {}, alignment: alignmentWithin(cell) });
      return blocks.finished();
    });
    if (table) this.#blocks.push(table);
  }

  #addText(text: string, around: Surroundings): void {
    const collapsed = around.keepsSpace ? text.replace(/\r?\n/g, "\v") : text.replace(/[ \t\r\n]+/g, " ");
    const isFirst = this.#runs.length === 0;
    const shown = isFirst && !around.keepsSpace ? collapsed.replace(/^ /, "") : collapsed;
    if (shown !== "") this.#addRun(shown, around);
  }

  #addRun(text: string, { format }: Surroundings): void {
    const properties = runProperties(format);
    this.#runs.push(element("w:r", {}, [...(properties ? [properties] : []), ...runContent(text)]));
  }

  /** A link without an address is only text. */
  #addLink(node: XmlElement, within: Surroundings): void {
    const address = node.attributes["href"];
    if (!address) return this.#readChildren(node, within);
    const before = this.#runs;
    this.#runs = before.length > 0 ? [element("w:r")] : [];
    const skipped = this.#runs.length;
    const style = { "w:val": ensureNamedStyle(this.document, "Hyperlink") };
    this.#readChildren(node, { ...within, format: { ...within.format, "w:rStyle": style } });
    const runs = this.#runs.slice(skipped);
    const link = element("w:hyperlink", linkAttributes(this.document, address, this.place), runs);
    this.#runs = [...before, link];
  }

  #endParagraph(around: Surroundings): void {
    if (this.#runs.some((run) => textContent(run).trim() !== "" || run.name !== "w:r" || isNoText(run)))
      this.#pushParagraph(around);
    this.#runs = [];
  }

  #pushParagraph({ style, alignment, list }: Surroundings): void {
    const value = (content: string) => ({ "w:val": content });
    const properties = ordered("w:pPr", {}, [
      ...(style === undefined ? [] : [element("w:pStyle", value(ensureNamedStyle(this.document, style)))]),
      ...(list ? [numbering(list)] : []),
      ...(alignment === undefined ? [] : [element("w:jc", value(alignment))]),
    ]);
    const isPlain = properties.children.length === 0;
    const paragraph = element("w:p", {}, [...(isPlain ? [] : [properties]), ...this.#runs]);
    trimEnd(paragraph);
    this.#blocks.push(paragraph);
    this.#runs = [];
  }
}

function isNoText(run: XmlElement): boolean {
  return ["w:br", "w:drawing"].some((name) => firstChild(run, name) !== undefined);
}

function numbering({ number, level }: HtmlList): XmlElement {
  return element("w:numPr", {}, [
    element("w:ilvl", { "w:val": String(level) }),
    element("w:numId", { "w:val": number }),
  ]);
}

/** The space before a paragraph's end is not shown. */
function trimEnd(paragraph: XmlElement): void {
  const last = childElements(paragraph, "w:r").at(-1);
  const text = last && childElements(last, "w:t").at(-1)?.children.at(-1);
  if (text?.kind === "text") setText(text, text.text.replace(/ $/, ""));
}
