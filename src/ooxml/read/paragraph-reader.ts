import type { Span } from "../../core/document/document";
import { firstChild, textContent, type XmlElement, type XmlNode } from "../xml/node";
import { chosenBranch } from "./alternate-content";
import { ComplexFields } from "./complex-fields";
import { fieldKind } from "./field-code";
import type { InlineContext, NoteKind } from "./inline-context";
import { SpanList } from "./span-list";
import { symbolText } from "./symbol-text";
import { textOfTextElement } from "./text-element";
import { isOn, valueOf } from "./values";

/** A paragraph's final text and what is special in it. */
export interface ParagraphContent {
  readonly text: string;
  readonly spans: readonly Span[];
}

/** Which elements gave which stretches of the text: how edits find their place. */
export interface ParagraphTrace {
  readonly pieces: TextPiece[];
  readonly controls: TracedControl[];
}

/** An element that stands for a stretch of text: a w:t, w:tab, w:br and so on. */
export interface TextPiece {
  readonly node: XmlElement;
  readonly start: number;
  readonly text: string;
}

/** A w:sdt, inline or around the paragraph, and the stretch inside it. */
export interface TracedControl {
  readonly node: XmlElement;
  readonly start: number;
  readonly end: number;
}

/**
 * Reads paragraphs, one after the other. The walk is the hot path of every reading: it keeps its state in fields and makes no closures.
 * An element that it does not know is passed over.
 */
export class ParagraphReader {
  #text = "";
  /** Collects what is deleted while the walk is inside a deletion. */
  #deleted: string | undefined;
  readonly #spans = new SpanList();
  readonly #fields: ComplexFields;

  constructor(
    readonly context: InlineContext,
    readonly trace?: ParagraphTrace,
  ) {
    this.#fields = new ComplexFields(context, this.#spans);
  }

  /** @param controls the block-level controls that hold this paragraph and nothing else, the outer first */
  read(paragraph: XmlElement, controls: readonly XmlElement[] = []): ParagraphContent {
    this.#text = "";
    const slots = controls.map(() => this.#spans.open());
    this.#fields.resume();
    this.#walk(paragraph.children);
    this.#fields.pause(this.#text.length);
    controls.forEach((control, index) => this.#closeControl(control, slots[index] ?? 0, 0));
    return { text: this.#text, spans: this.#spans.take() };
  }

  #walk(nodes: readonly XmlNode[]): void {
    for (const node of nodes) if (node.kind === "element") this.#visit(node);
  }

  #visit(node: XmlElement): void {
    switch (node.name) {
      case "w:r":
        return this.#run(node);
      case "w:hyperlink":
        return this.#hyperlink(node);
      case "w:sdt":
        return this.#control(node);
      case "w:ins":
      case "w:moveTo":
        return this.#insertion(node);
      case "w:del":
      case "w:moveFrom":
        return this.#deletion(node);
      case "w:fldSimple":
        return this.#simpleField(node);
      case "w:smartTag":
      case "w:customXml":
      case "w:dir":
      case "w:bdo":
        return this.#walk(node.children);
      case "mc:AlternateContent":
        return this.#walk(chosenBranch(node)?.children ?? []);
      case "m:t":
        return this.#say(node, textOfTextElement(node));
    }
    if (node.name.startsWith("m:")) this.#walk(node.children);
  }

  #run(run: XmlElement): void {
    const start = this.#text.length;
    const properties = firstChild(run, "w:rPr");
    this.#runContents(run.children);
    if (properties) this.#markRun(properties, start);
  }

  #runContents(nodes: readonly XmlNode[]): void {
    for (const node of nodes) if (node.kind === "element") this.#runContent(node);
  }

  #markRun(properties: XmlElement, start: number): void {
    if (firstChild(properties, "w:rPrChange")) this.context.hasTrackedChanges = true;
    const end = this.#text.length;
    if (this.#isHidden(properties)) this.#spans.addRun("hidden", start, end);
    const highlight = firstChild(properties, "w:highlight");
    if (highlight && valueOf(highlight) !== "none") this.#spans.addRun("highlighted", start, end);
  }

  #isHidden(properties: XmlElement): boolean {
    const own = firstChild(properties, "w:vanish");
    if (own) return isOn(own);
    const style = valueOf(firstChild(properties, "w:rStyle"));
    return style !== undefined && this.context.styles.isHiddenCharacterStyle(style);
  }

  #runContent(node: XmlElement): void {
    switch (node.name) {
      case "w:t":
      case "w:delText":
        return this.#say(node, textOfTextElement(node));
      case "w:tab":
      case "w:ptab":
        return this.#say(node, "\t");
      case "w:br":
      case "w:cr":
        return this.#say(node, "\n");
      case "w:noBreakHyphen":
        return this.#say(node, "\u2011");
      case "w:softHyphen":
        return this.#say(node, "\u00AD");
      case "w:sym":
        return this.#say(node, symbolText(node));
      case "w:fldChar":
        return this.#fieldMark(node);
      case "w:instrText":
        return this.#fields.addCode(textContent(node));
      case "w:footnoteReference":
        return this.#note("footnote", node);
      case "w:endnoteReference":
        return this.#note("endnote", node);
      case "w:ruby":
        return this.#walk(firstChild(node, "w:rubyBase")?.children ?? []);
      case "mc:AlternateContent":
        return this.#runContents(chosenBranch(node)?.children ?? []);
    }
  }

  #say(node: XmlElement, text: string): void {
    if (this.#deleted !== undefined) {
      this.#deleted += text;
    } else if (this.context.fields.length === 0 || !this.#fields.inCode) {
      this.trace?.pieces.push({ node, start: this.#text.length, text });
      this.#text += text;
    }
  }

  #hyperlink(node: XmlElement): void {
    const slot = this.#spans.open();
    const start = this.#text.length;
    this.#walk(node.children);
    const address = this.context.linkTarget(node.attributes["r:id"] ?? "") ?? "";
    const anchor = node.attributes["w:anchor"];
    const target = anchor ? `${address}#${anchor}` : address;
    this.#spans.close(slot, { kind: "link", start, end: this.#text.length, target });
  }

  #control(node: XmlElement): void {
    const slot = this.#spans.open();
    const start = this.#text.length;
    this.#walk(firstChild(node, "w:sdtContent")?.children ?? []);
    if (this.#deleted === undefined) this.#closeControl(node, slot, start);
  }

  #closeControl(node: XmlElement, slot: number, start: number): void {
    const end = this.#text.length;
    const properties = firstChild(node, "w:sdtPr");
    const tag = (properties && valueOf(firstChild(properties, "w:tag"))) ?? "";
    const placeholder = isOn(properties && firstChild(properties, "w:showingPlcHdr"));
    this.trace?.controls.push({ node, start, end });
    this.#spans.close(slot, { kind: "control", start, end, tag, placeholder });
  }

  #insertion(node: XmlElement): void {
    this.context.hasTrackedChanges = true;
    const slot = this.#spans.open();
    const start = this.#text.length;
    this.#walk(node.children);
    const end = this.#text.length;
    if (start < end) this.#spans.close(slot, { kind: "inserted", start, end });
  }

  #deletion(node: XmlElement): void {
    this.context.hasTrackedChanges = true;
    if (this.#deleted !== undefined) return this.#walk(node.children);
    const slot = this.#spans.open();
    this.#deleted = "";
    this.#walk(node.children);
    const deleted = this.#deleted;
    this.#deleted = undefined;
    const at = this.#text.length;
    if (deleted !== "") this.#spans.close(slot, { kind: "deleted", start: at, end: at, deleted });
  }

  #simpleField(node: XmlElement): void {
    const slot = this.#spans.open();
    const start = this.#text.length;
    this.#walk(node.children);
    const instruction = fieldKind(node.attributes["w:instr"] ?? "");
    this.#spans.close(slot, { kind: "field", start, end: this.#text.length, instruction });
  }

  /** Fields in a deletion go as a whole: Word never deletes one of their marks alone. */
  #fieldMark(node: XmlElement): void {
    if (this.#deleted === undefined) this.#fields.mark(node.attributes["w:fldCharType"], this.#text.length);
  }

  #note(kind: NoteKind, node: XmlElement): void {
    if (this.#deleted !== undefined || this.#fields.inCode) return;
    const at = this.#text.length;
    const text = this.context.noteText(kind, node.attributes["w:id"] ?? "");
    this.#spans.close(this.#spans.open(), { kind: "note", start: at, end: at, text });
  }
}
