import { fieldKind, fieldLinkTarget } from "./field-code";
import type { InlineContext, OpenField } from "./inline-context";
import type { SpanList } from "./span-list";

/**
 * Fields made of marks in separate runs: begin, code, separate, result, end. They nest, and a table of contents is one
 * that begins in one paragraph and ends in another. Positions are offsets into the paragraph's text.
 */
export class ComplexFields {
  constructor(
    readonly context: Pick<InlineContext, "fields" | "fieldsEndWithParagraph">,
    readonly spans: SpanList,
  ) {}

  /** True where text is part of some field's code and not of the paragraph. */
  get inCode(): boolean {
    for (const field of this.context.fields) if (!field.inResult) return true;
    return false;
  }

  mark(type: string | undefined, at: number): void {
    const field = this.context.fields.at(-1);
    if (type === "begin") this.#begin(at);
    else if (type === "separate" && field) this.#beginResult(field, at);
    else if (type === "end" && field) this.#end(field, at);
  }

  /** So many open at once are fields that nobody ends: they are forgotten, or each would cover all that follows. */
  #begin(at: number): void {
    const { fields } = this.context;
    if (fields.length === deepest) fields.length = 0;
    fields.push({ code: "", inResult: false, start: at, slots: [] });
  }

  addCode(code: string): void {
    const field = this.context.fields.at(-1);
    if (field && !field.inResult) field.code += code;
  }

  /** At a paragraph's start: fields that are still open cover it from there. */
  resume(): void {
    for (const field of this.context.fields) if (field.inResult) this.#open(field, 0);
  }

  /** At a paragraph's end. */
  pause(at: number): void {
    for (const field of this.context.fields) this.#close(field, at);
    if (this.context.fieldsEndWithParagraph) this.context.fields.length = 0;
  }

  #beginResult(field: OpenField, at: number): void {
    field.inResult = true;
    this.#open(field, at);
  }

  /** One without a separator has no result; its place is marked all the same. */
  #end(field: OpenField, at: number): void {
    this.context.fields.pop();
    if (!field.inResult) this.#open(field, at);
    this.#close(field, at);
  }

  #open(field: OpenField, at: number): void {
    if (this.inCode && field.inResult) return;
    field.start = at;
    field.slots =
      fieldLinkTarget(field.code) === undefined
        ? [this.spans.open()]
        : [this.spans.open(), this.spans.open()];
  }

  /** A HYPERLINK is a field and, for the same stretch, a link. */
  #close(field: OpenField, end: number): void {
    const [own, link] = field.slots;
    const { start } = field;
    if (own !== undefined)
      this.spans.close(own, { kind: "field", start, end, instruction: fieldKind(field.code) });
    const target = fieldLinkTarget(field.code) ?? "";
    if (link !== undefined) this.spans.close(link, { kind: "link", start, end, target });
    field.slots = [];
  }
}

/** Word nests twenty fields at most. */
const deepest = 20;
