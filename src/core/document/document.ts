import type { PlainDate } from "../language/plain-date";

/** A Word document reduced to what rules, plans and the seal need. Immutable. */
export interface Document {
  /** The body in reading order. */
  readonly blocks: readonly Block[];
  /** The primary header of the first section. */
  readonly header: Furniture;
  readonly footer: Furniture;
  readonly properties: DocumentProperties;
  /** What stands between this document and being edited or handed in. */
  readonly condition: DocumentCondition;
  /** The hidden part that keeps the seal, as stored: read by core/attestation. */
  readonly storedSeal: StoredPart;
  /** The hidden part that keeps approved deviations, as stored: read by core/deviations. */
  readonly storedDeviations: StoredPart;
  /** The paper of the first section, as it is turned there. Undefined where it is not said. */
  readonly page?: PageSize;
  /** What most of the body's letters are marked as, such as "sv-SE". Undefined where none, or no one language, is. */
  readonly language?: string;
  /** "proxies" when Word's OOXML could not be had: then formatting, fields and notes are unknown. */
  readonly readBy: "ooxml" | "proxies";
}

export type Block = TextBlock | Table;
export type TextBlock = Heading | Paragraph | ListItem;

interface TextBase {
  readonly id: BlockId;
  /**
   * The final text: insertions in, deletions out. A tab is "\t", a line break "\n", a no-break hyphen U+2011,
   * a soft hyphen U+00AD. Text in placeholder controls is part of it.
   */
  readonly text: string;
  /** Stretches of `text` that are more than letters, in order of `start`; they may nest but never cross. */
  readonly spans: readonly Span[];
  /** The style's `w:name`, such as "heading 1" or "Normal"; never the localised name or id. */
  readonly style: string;
  /** Undefined where the formatting is unknown. */
  readonly look?: Look;
  /** False for a block that the host cannot find again: it is shown and never edited. */
  readonly editable: boolean;
}

export interface Heading extends TextBase {
  readonly kind: "heading";
  readonly level: HeadingLevel;
}

export interface Paragraph extends TextBase {
  readonly kind: "paragraph";
}

export interface ListItem extends TextBase {
  readonly kind: "list-item";
  /** 0 is the outermost level. */
  readonly level: number;
  readonly numbered: boolean;
}

/** How a paragraph's letters are set. */
export interface Look {
  /** Every letter is bold, by the style or on its own. False where there is none. */
  readonly bold: boolean;
  /** The style's font, such as "Times New Roman". Undefined where nothing says. */
  readonly font?: string;
  /** The style's size in points. */
  readonly size?: number;
  /** Stretches to which the writer has given another font or size than the style's, in order. */
  readonly direct: readonly DirectLook[];
}

/** What differs from the style: a font, a size or both. */
export interface DirectLook extends Stretch {
  readonly font?: string;
  readonly size?: number;
}

export interface Table {
  readonly kind: "table";
  readonly id: BlockId;
  readonly rows: readonly TableRow[];
}

export interface TableRow {
  readonly isHeader: boolean;
  readonly cells: readonly TableCell[];
}

export interface TableCell {
  readonly blocks: readonly Block[];
  /** How many columns it covers. */
  readonly columns: number;
  /** It is one cell with that above it. */
  readonly continuesAbove?: boolean;
}

export type HeadingLevel = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;

/** UTF-16 offsets into the block's text; `end` is exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

export type Span =
  /** An inline content control. `placeholder` when it shows its placeholder text, that is, is unfilled. */
  | (Stretch & { readonly kind: "control"; readonly tag: string; readonly placeholder: boolean })
  /** The result of a field: `instruction` is its first word in capitals, such as "PAGE" or "MERGEFIELD". */
  | (Stretch & { readonly kind: "field"; readonly instruction: string })
  /** A footnote or endnote; start equals end. */
  | (Stretch & { readonly kind: "note"; readonly text: string })
  | (Stretch & { readonly kind: "link"; readonly target: string })
  /** A tracked insertion (in `text`) or deletion (`deleted` is what is no longer in `text`; start equals end). */
  | (Stretch & { readonly kind: "inserted" })
  | (Stretch & { readonly kind: "deleted"; readonly deleted: string })
  /** A picture; start equals end. */
  | (Stretch & { readonly kind: "image" } & Image)
  | (Stretch & { readonly kind: "hidden" })
  | (Stretch & { readonly kind: "highlighted" });

/** "picture": a photograph, drawing, chart or diagram. "shape": a line, a box or a text box. */
export interface Image {
  readonly shows: "picture" | "shape";
  /** The text for those who do not see it; empty where there is none. */
  readonly alt: string;
  /** Marked by its writer as saying nothing. */
  readonly decorative: boolean;
}

/** In twips, the twentieths of a point. */
export interface PageSize {
  readonly width: number;
  readonly height: number;
}

/** A header or footer. "unknown" keeps every rule silent that would need it. */
export type Furniture =
  | { readonly state: "unknown"; readonly why: "not-asked" | "failed" | "not-supported" }
  | { readonly state: "none" }
  | { readonly state: "read"; readonly blocks: readonly Block[] };

/** A hidden part of ours. "unreadable" when there is one and its XML cannot be had. */
export type StoredPart =
  | { readonly state: "none" }
  | { readonly state: "unreadable" }
  | { readonly state: "read"; readonly xml: string };

export interface DocumentProperties {
  readonly title: string;
  readonly creator: string;
  readonly created?: PlainDate;
}

export interface DocumentCondition {
  readonly trackedChanges: boolean;
  readonly comments: number;
  /** Why nothing can be written, if so. */
  readonly locked?: "read-only" | "protected" | "final";
}

/** The host's own id for a block, good for one reading. Branded so that it can't be confused with text. */
export type BlockId = string & { readonly brand: "BlockId" };
