import type { Span } from "../../core/document/document";
import { firstChild, type XmlElement, type XmlNode } from "../xml/node";
import { chosenBranch } from "./alternate-content";
import { fieldKind, fieldLinkTarget } from "./field-code";
import type { InlineContext, NoteKind } from "./inline-context";
import { nestSpans } from "./spans";
import { symbolText } from "./symbol-text";
import { textOfTextElement } from "./text-element";
import { isOn, valueOf } from "./values";

/** A paragraph's final text and what is special in it. */
export interface ParagraphContent {
  readonly text: string;
  readonly spans: readonly Span[];
}

/** An element that stands for a stretch of the paragraph's text: a w:t, w:tab, w:br and so on. */
export interface TextPiece {
  readonly node: XmlElement;
  readonly start: number;
  readonly text: string;
}

/**
 * Reads one paragraph. The walk is the hot path of every reading: it keeps its state in fields and makes no closures.
 * With `trace`, it also tells which element gave which stretch of the text, which is how edits find their place.
 */
export class ParagraphReader {
  #text = "";
  #spans: (Span | undefined)[] = [];
  /** Collects what is deleted while the walk is inside a deletion. */
  #deleted: string | undefined;
  /** The span that the last hidden or highlighted run made, so that its neighbour can lengthen it. */
  #lastHidden = -1;
  #lastHighlighted = -1;

  constructor(
    readonly context: InlineContext,
    readonly trace?: TextPiece[],
  ) {}

  /** @param controls the block-level controls that hold this paragraph and nothing else */
  read(paragraph: XmlElement, controls: readonly XmlElement[] = []): ParagraphContent {
    const opened = controls.map(() => this.#open());
    this.#resumeFields();
    this.#walk(paragraph.children);
    this.#pauseFields();
    controls.forEach((control, index) => this.#closeControl(control, opened[index] ?? 0, 0));
    return { text: this.#text, spans: nestSpans(this.#spans.filter((span) => span !== undefined)) };
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
      case "m:oMath":
      case "m:oMathPara":
        return this.#walk(node.children);
      case "mc:AlternateContent":
        return this.#walk(chosenBranch(node)?.children ?? []);
      default:
        return this.#math(node);
    }
  }

  #run(run: XmlElement): void {
    const start = this.#text.length;
    let hidden = false;
    let highlighted = false;
    for (const child of run.children) {
      if (child.kind !== "element") continue;
      if (child.name === "w:rPr") {
        hidden = this.#isHidden(child);
        highlighted = (valueOf(firstChild(child, "w:highlight")) ?? "none") !== "none";
      } else {
        this.#runContent(child);
      }
    }
    if (hidden) this.#lastHidden = this.#extend("hidden", this.#lastHidden, start);
    if (highlighted) this.#lastHighlighted = this.#extend("highlighted", this.#lastHighlighted, start);
  }

  #isHidden(properties: XmlElement): boolean {
    if (firstChild(properties, "w:rPrChange")) this.context.hasTrackedChanges = true;
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
        return this.#fieldCharacter(node.attributes["w:fldCharType"]);
      case "w:instrText":
        return this.#instruction(textOfInstruction(node));
      case "w:footnoteReference":
        return this.#note("footnote", node);
      case "w:endnoteReference":
        return this.#note("endnote", node);
      case "w:ruby":
        return this.#walk(firstChild(node, "w:rubyBase")?.children ?? []);
      case "mc:AlternateContent":
        return this.#alternateInRun(node);
    }
  }

  #alternateInRun(node: XmlElement): void {
    for (const child of chosenBranch(node)?.children ?? []) {
      if (child.kind === "element") this.#runContent(child);
    }
  }

  #math(node: XmlElement): void {
    if (node.name === "m:t") this.#say(node, textOfTextElement(node));
    else if (node.name.startsWith("m:") && !node.name.endsWith("Pr")) this.#walk(node.children);
  }

  #say(node: XmlElement, text: string): void {
    if (this.#deleted !== undefined) {
      this.#deleted += text;
    } else if (!this.#inFieldCode()) {
      this.trace?.push({ node, start: this.#text.length, text });
      this.#text += text;
    }
  }

  #hyperlink(node: XmlElement): void {
    const slot = this.#open();
    const start = this.#text.length;
    this.#walk(node.children);
    const address = this.context.linkTarget(node.attributes["r:id"] ?? "") ?? "";
    const anchor = node.attributes["w:anchor"];
    this.#close(slot, { kind: "link", start, end: 0, target: anchor ? `${address}#${anchor}` : address });
  }

  #control(node: XmlElement): void {
    const slot = this.#open();
    const start = this.#text.length;
    this.#walk(firstChild(node, "w:sdtContent")?.children ?? []);
    this.#closeControl(node, slot, start);
  }

  #closeControl(node: XmlElement, slot: number, start: number): void {
    const properties = firstChild(node, "w:sdtPr");
    const tag = (properties && valueOf(firstChild(properties, "w:tag"))) ?? "";
    const placeholder = isOn(properties && firstChild(properties, "w:showingPlcHdr"));
    if (this.#deleted === undefined) this.#close(slot, { kind: "control", start, end: 0, tag, placeholder });
  }

  #insertion(node: XmlElement): void {
    this.context.hasTrackedChanges = true;
    const slot = this.#open();
    const start = this.#text.length;
    this.#walk(node.children);
    if (this.#deleted === undefined) this.#closeUnlessEmpty(slot, { kind: "inserted", start, end: 0 });
  }

  #deletion(node: XmlElement): void {
    this.context.hasTrackedChanges = true;
    if (this.#deleted !== undefined) return this.#walk(node.children);
    const slot = this.#open();
    this.#deleted = "";
    this.#walk(node.children);
    const deleted = this.#deleted;
    this.#deleted = undefined;
    if (deleted !== "") this.#close(slot, { kind: "deleted", start: this.#text.length, end: 0, deleted });
  }

  #simpleField(node: XmlElement): void {
    const slot = this.#open();
    const start = this.#text.length;
    this.#walk(node.children);
    this.#close(slot, {
      kind: "field",
      start,
      end: 0,
      instruction: fieldKind(node.attributes["w:instr"] ?? ""),
    });
  }

  /** Fields in a deletion go as a whole: Word never deletes one of their marks alone. */
  #fieldCharacter(type: string | undefined): void {
    if (this.#deleted !== undefined) return;
    const { fields } = this.context;
    const field = fields.at(-1);
    if (type === "begin") fields.push({ code: "", inResult: false, slot: -1 });
    else if (type === "separate" && field) this.#beginResult(field);
    else if (type === "end" && field) this.#endField(field);
  }

  #beginResult(field: { code: string; inResult: boolean; slot: number }): void {
    field.inResult = true;
    if (!this.#inFieldCode()) field.slot = this.#openField(this.#text.length, field.code);
  }

  #endField(field: { code: string; inResult: boolean; slot: number }): void {
    this.context.fields.pop();
    if (!field.inResult && !this.#inFieldCode()) field.slot = this.#openField(this.#text.length, field.code);
    this.#endAt(field.slot);
  }

  #instruction(code: string): void {
    const field = this.context.fields.at(-1);
    if (field && !field.inResult && this.#deleted === undefined) field.code += code;
  }

  #inFieldCode(): boolean {
    for (const field of this.context.fields) if (!field.inResult) return true;
    return false;
  }

  /** A field's span, followed by a link's of the same stretch where the field is a HYPERLINK. */
  #openField(start: number, code: string): number {
    const slot = this.#open();
    this.#spans[slot] = { kind: "field", start, end: -1, instruction: fieldKind(code) };
    const target = fieldLinkTarget(code);
    if (target !== undefined) this.#spans.push({ kind: "link", start, end: -1, target });
    return slot;
  }

  #endAt(slot: number): void {
    const field = this.#spans[slot];
    const link = this.#spans[slot + 1];
    if (field?.end === -1) this.#spans[slot] = { ...field, end: this.#text.length };
    if (link?.end === -1 && link.kind === "link") this.#spans[slot + 1] = { ...link, end: this.#text.length };
    this.#breakRuns();
  }

  #resumeFields(): void {
    for (const field of this.context.fields) {
      if (field.inResult && !this.#inFieldCode()) field.slot = this.#openField(0, field.code);
    }
  }

  #pauseFields(): void {
    for (const field of this.context.fields) {
      this.#endAt(field.slot);
      field.slot = -1;
    }
    if (this.context.fieldsEndWithParagraph) this.context.fields.length = 0;
  }

  #note(kind: NoteKind, node: XmlElement): void {
    if (this.#deleted !== undefined || this.#inFieldCode()) return;
    const text = this.context.noteText(kind, node.attributes["w:id"] ?? "");
    this.#close(this.#open(), { kind: "note", start: this.#text.length, end: 0, text });
  }

  #open(): number {
    this.#breakRuns();
    return this.#spans.push(undefined) - 1;
  }

  #close(slot: number, span: Span): void {
    this.#spans[slot] = { ...span, end: this.#text.length };
    this.#breakRuns();
  }

  #closeUnlessEmpty(slot: number, span: Span): void {
    if (span.start < this.#text.length) this.#close(slot, span);
  }

  #extend(kind: "hidden" | "highlighted", last: number, start: number): number {
    const end = this.#text.length;
    if (end === start) return last;
    const span = this.#spans[last];
    const joins = span?.kind === kind && span.end === start;
    const slot = joins ? last : this.#spans.push(undefined) - 1;
    this.#spans[slot] = { kind, start: joins ? span.start : start, end };
    return slot;
  }

  /** Runs on the two sides of a control's or a link's edge do not share a span: it would cross the edge. */
  #breakRuns(): void {
    this.#lastHidden = -1;
    this.#lastHighlighted = -1;
  }
}

const textOfInstruction = (node: XmlElement): string =>
  node.children.map((child) => (child.kind === "text" ? child.text : "")).join("");
