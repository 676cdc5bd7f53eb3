import { firstChild, textContent, type XmlElement, type XmlNode } from "../xml/node";
import { chosenBranch } from "./alternate-content";
import { ComplexFields } from "./complex-fields";
import { fieldKind } from "./field-code";
import { readImage } from "./image";
import type { InlineContext, NoteKind } from "./inline-context";
import { LettersOfRuns } from "./letters-of-runs";
import type { ParagraphContent, ParagraphTrace } from "./paragraph-content";
import { noFormat, readRunFormat } from "./run-format";
import { SpanList } from "./span-list";
import type { ParagraphStyle } from "./styles";
import { symbolText } from "./symbol-text";
import { textOfTextElement } from "./text-element";
import { isOn, valueOf } from "./values";

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
  readonly #letters: LettersOfRuns;

  constructor(
    readonly context: InlineContext,
    readonly trace?: ParagraphTrace,
  ) {
    this.#fields = new ComplexFields(context, this.#spans);
    this.#letters = new LettersOfRuns(context);
  }

  /** @param controls the block-level controls that hold this paragraph and nothing else, the outer first */
  read(
    paragraph: XmlElement,
    controls: readonly XmlElement[] = [],
    style: ParagraphStyle = this.context.styles.paragraphStyle(undefined),
  ): ParagraphContent {
    this.#text = "";
    this.#letters.start(style);
    const slots = controls.map(() => this.#spans.open());
    this.#fields.resume();
    this.#walk(paragraph.children);
    this.#fields.pause(this.#text.length);
    controls.forEach((control, index) => this.#closeControl(control, slots[index] ?? 0, 0));
    const look = this.#letters.finish(this.#text);
    return { text: this.#text, spans: this.#spans.take(), look };
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
    if (properties && properties.children.length > 0) this.#markRun(properties, start);
    else this.#letters.addPlain(this.#text, start);
  }

  #runContents(nodes: readonly XmlNode[]): void {
    for (const node of nodes) if (node.kind === "element") this.#runContent(node);
  }

  #markRun(properties: XmlElement, start: number): void {
    const { styles } = this.context;
    const own = readRunFormat(properties, styles.themeFont);
    const named = own.style === undefined ? noFormat : styles.characterFormat(own.style);
    const end = this.#text.length;
    if (own.tracked) this.context.hasTrackedChanges = true;
    if (own.hidden ?? named.hidden) this.#spans.addRun("hidden", start, end);
    if (own.highlighted) this.#spans.addRun("highlighted", start, end);
    this.#letters.addFormatted(own, named, { text: this.#text, start });
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
      case "w:drawing":
      case "w:pict":
      case "w:object":
        return this.#image(node);
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

  #image(node: XmlElement): void {
    if (this.#deleted !== undefined || this.#fields.inCode) return;
    const at = this.#text.length;
    this.#spans.close(this.#spans.open(), { kind: "image", start: at, end: at, ...readImage(node) });
  }
}
