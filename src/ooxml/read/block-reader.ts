import type {
  Block,
  BlockId,
  HeadingLevel,
  ListItem,
  Table,
  TableCell,
  TableRow,
  TextBlock,
} from "../../core/document/document";
import { childElements, firstChild, type XmlElement, type XmlNode } from "../xml/node";
import { chosenBranch } from "./alternate-content";
import { holdsOneBlock } from "./block-controls";
import { isDeletedParagraph, type PlaceAmongNodes } from "./deleted-paragraph";
import type { InlineContext } from "./inline-context";
import type { Numbering } from "./numbering";
import type { ParagraphContent } from "./paragraph-content";
import { ParagraphReader } from "./paragraph-reader";
import { listOf, outlineOf, toHeadingLevel, type ParagraphStyle } from "./styles";
import { isOn, valueOf } from "./values";

export interface BlockSource {
  readonly context: InlineContext;
  readonly numbering: Numbering;
  /** "b" for the body: ids are "b0", "b1", … in reading order, tables counted with paragraphs. */
  readonly idPrefix: string;
  readonly editable: boolean;
  /** Where the element that each block came from is noted, for whoever is to change it. */
  readonly elements: Map<BlockId, XmlElement> | undefined;
}

interface Around extends PlaceAmongNodes {
  /** The block-level controls that hold this paragraph and nothing else. */
  readonly controls: readonly XmlElement[];
}

interface ReadParagraph {
  readonly properties: XmlElement | undefined;
  readonly style: ParagraphStyle;
  readonly content: ParagraphContent;
}

/** Reads block-level content, of the body, a cell or a header. */
export class BlockReader {
  #count = 0;
  readonly #paragraphs: ParagraphReader;

  constructor(readonly source: BlockSource) {
    this.#paragraphs = new ParagraphReader(source.context);
  }

  read(nodes: readonly XmlNode[]): Block[] {
    const blocks: Block[] = [];
    this.readInto(blocks, nodes);
    return blocks;
  }

  /** @param controls the block-level controls that may turn out to hold just one paragraph */
  readInto(blocks: Block[], nodes: readonly XmlNode[], controls: readonly XmlElement[] = []): void {
    let at = -1;
    for (const node of nodes) {
      at++;
      if (node.kind !== "element") continue;
      switch (node.name) {
        case "w:p":
          this.#paragraph(blocks, node, { nodes, at, controls });
          break;
        case "w:tbl":
          this.#table(blocks, node);
          break;
        case "w:sdt":
          this.#control(blocks, node, controls);
          break;
        case "w:customXml":
        case "w:ins":
        case "w:moveTo":
          this.readInto(blocks, node.children);
          break;
        case "mc:AlternateContent":
          this.readInto(blocks, (chosenBranch(node) ?? node).children);
          break;
      }
    }
  }

  /** A control around one paragraph marks that paragraph's text; one around more is passed through. */
  #control(blocks: Block[], node: XmlElement, controls: readonly XmlElement[]): void {
    const content = firstChild(node, "w:sdtContent");
    if (!content) return;
    this.readInto(blocks, content.children, holdsOneBlock(node) ? [...controls, node] : []);
  }

  #nextId(node: XmlElement): BlockId {
    const id = blockId(`${this.source.idPrefix}${this.#count++}`);
    this.source.elements?.set(id, node);
    return id;
  }

  /** A paragraph that is deleted is no more. */
  #paragraph(blocks: Block[], node: XmlElement, { controls, ...place }: Around): void {
    const { styles } = this.source.context;
    const properties = firstChild(node, "w:pPr");
    if (properties) this.#noteChanges(properties);
    const style = styles.paragraphStyle(properties && valueOf(firstChild(properties, "w:pStyle")));
    const content = this.#paragraphs.read(node, controls, style);
    if (isDeletedParagraph(properties, content, place)) return;
    blocks.push(this.#textBlock(node, { properties, style, content }));
  }

  #textBlock(node: XmlElement, { properties, style, content }: ReadParagraph): TextBlock {
    const id = this.#nextId(node);
    const { editable } = this.source;
    const { text, look } = content;
    const spans = style.hidden ? hiddenThroughout(content) : content.spans;
    const level = headingLevel(text, style, properties);
    if (level) return { kind: "heading", id, level, text, spans, style: style.name, look, editable };
    const list = this.#listPlace(style, properties);
    if (list) return { kind: "list-item", id, ...list, text, spans, style: style.name, look, editable };
    return { kind: "paragraph", id, text, spans, style: style.name, look, editable };
  }

  #listPlace(
    style: ParagraphStyle,
    properties: XmlElement | undefined,
  ): Pick<ListItem, "level" | "numbered"> | undefined {
    const own = listOf(properties);
    const number = own?.number ?? style.list?.number;
    const { namedList } = style;
    if (number === "0" || (number === undefined && !namedList)) return undefined;
    const level = own?.level ?? style.list?.level ?? namedList?.level ?? 0;
    const numbered = this.source.numbering.isNumbered(number ?? "", level) ?? namedList?.numbered ?? true;
    return { level, numbered };
  }

  #noteChanges(properties: XmlElement): void {
    this.#noteChangesIn(properties, "w:pPrChange");
    this.#noteChangesIn(
      firstChild(properties, "w:rPr"),
      "w:ins",
      "w:del",
      "w:moveFrom",
      "w:moveTo",
      "w:rPrChange",
    );
  }

  /** A table of which every row is deleted is no more. */
  #table(blocks: Block[], node: XmlElement): void {
    const rows = within(node, "w:tr");
    const standing = rows.filter((row) => !this.#isDeleted(row));
    if (standing.length === 0 && rows.length > 0) return;
    const id = this.#nextId(node);
    this.#noteChangesIn(firstChild(node, "w:tblPr"), "w:tblPrChange");
    const table: Table = { kind: "table", id, rows: standing.map((row) => this.#row(row)) };
    blocks.push(table);
  }

  #noteChangesIn(properties: XmlElement | undefined, ...marks: readonly string[]): void {
    if (properties && marks.some((mark) => firstChild(properties, mark))) {
      this.source.context.hasTrackedChanges = true;
    }
  }

  #isDeleted(row: XmlElement): boolean {
    const properties = firstChild(row, "w:trPr");
    if (!properties) return false;
    this.#noteChangesIn(properties, "w:ins", "w:del", "w:trPrChange");
    return firstChild(properties, "w:del") !== undefined;
  }

  #row(row: XmlElement): TableRow {
    const properties = firstChild(row, "w:trPr");
    return {
      isHeader: isOn(properties && firstChild(properties, "w:tblHeader")),
      cells: within(row, "w:tc").map((cell) => this.#cell(cell)),
    };
  }

  #cell(cell: XmlElement): TableCell {
    const properties = firstChild(cell, "w:tcPr");
    this.#noteChangesIn(properties, "w:cellIns", "w:cellDel", "w:cellMerge", "w:tcPrChange");
    const columns = Number((properties && valueOf(firstChild(properties, "w:gridSpan"))) ?? 1);
    const merge = properties && firstChild(properties, "w:vMerge");
    const continuesAbove = merge !== undefined && valueOf(merge) !== "restart";
    return {
      blocks: this.read(cell.children),
      columns: columns >= 1 ? columns : 1,
      ...(continuesAbove ? { continuesAbove } : {}),
    };
  }
}

/** Rows of a table or cells of a row, those in controls included. */
export function within(container: XmlElement, name: "w:tr" | "w:tc"): XmlElement[] {
  return childElements(container).flatMap((node) => {
    if (node.name === name) return [node];
    if (node.name === "w:sdt") return within(firstChild(node, "w:sdtContent") ?? node, name);
    if (node.name === "w:customXml" || node.name === "w:ins") return within(node, name);
    if (node.name === "mc:AlternateContent") return within(chosenBranch(node) ?? node, name);
    return [];
  });
}

/** Longer than this, a paragraph with an outline level and no heading style is text that someone gave a level. */
const longestUnstyledHeading = 120;

/** An empty paragraph is no heading whatever its style: Word's own outline leaves it out too. */
function headingLevel(
  text: string,
  style: ParagraphStyle,
  properties: XmlElement | undefined,
): HeadingLevel | undefined {
  const outline = outlineOf(properties) ?? style.outline;
  const byLevel =
    outline === undefined || text.length > longestUnstyledHeading ? undefined : toHeadingLevel(outline);
  const level = style.heading ?? byLevel;
  return level && text.trim() !== "" ? level : undefined;
}

function hiddenThroughout({ text, spans }: ParagraphContent): TextBlock["spans"] {
  return text === "" ? spans : [{ kind: "hidden", start: 0, end: text.length }, ...spans];
}

// The one place where a text becomes a block's id.
const blockId = (id: string): BlockId => id as BlockId;
