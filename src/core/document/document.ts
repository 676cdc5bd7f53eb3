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
  /** The hidden part of ours, as stored: read by core/attestation. Undefined when there is none or it could not be read. */
  readonly storedSeal: StoredSeal;
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
  | (Stretch & { readonly kind: "hidden" })
  | (Stretch & { readonly kind: "highlighted" });

/** A header or footer. "unknown" keeps every rule silent that would need it. */
export type Furniture =
  | { readonly state: "unknown"; readonly why: "not-asked" | "failed" | "not-supported" }
  | { readonly state: "none" }
  | { readonly state: "read"; readonly blocks: readonly Block[] };

export type StoredSeal =
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
