import type { BlockId, HeadingLevel } from "../document/document";
import type { HiddenPart } from "../hidden-part/hidden-part";
import type { NewBlock, NewInline } from "./new-block";

/**
 * A change to the document, as data: it can be shown, tested, applied, refused.
 * Every edit says what it expects to find; a host that finds something else refuses and changes nothing.
 */
export type Edit =
  /** Replaces [start, end) of a block's text. Formatting around the smallest differing stretch stays. */
  | {
      readonly kind: "replace-text";
      readonly block: BlockId;
      /** The block's whole text as it was when the edit was planned. */
      readonly expected: string;
      readonly start: number;
      readonly end: number;
      readonly replacement: string;
    }
  | { readonly kind: "insert-blocks"; readonly at: Place; readonly blocks: readonly NewBlock[] }
  /** Gives every inline control with this tag the text; `expected` are their present texts in reading order. */
  | {
      readonly kind: "fill-fields";
      readonly tag: string;
      readonly expected: readonly string[];
      readonly text: string;
    }
  /** Renames a control's tag. Refused unless exactly one control bears it. */
  | { readonly kind: "retag-field"; readonly from: string; readonly to: string }
  | {
      readonly kind: "append-table-row";
      readonly table: BlockId;
      /** The table's present texts, row by row. */
      readonly expected: readonly (readonly string[])[];
      readonly cells: readonly string[];
    }
  /** Inserts at the cursor, in the surrounding formatting. `expected` is the text of the cursor's paragraph. */
  | { readonly kind: "insert-at-cursor"; readonly expected: string; readonly content: readonly NewInline[] }
  /** A new paragraph below the block, in its style and, where it is an item, as the next of its list. */
  | {
      readonly kind: "add-paragraph";
      readonly after: BlockId;
      readonly expected: string;
      /** The paragraph below, as it is now; see `across` of a Place. */
      readonly across: string;
      readonly text: string;
    }
  /** Gives a paragraph the built-in heading style of that level. Its words and their own formatting stay. */
  | {
      readonly kind: "set-heading-level";
      readonly block: BlockId;
      readonly expected: string;
      readonly level: HeadingLevel;
    }
  /** Takes away a paragraph that says nothing and stands above another such, so that the last of a row is left. */
  | { readonly kind: "delete-empty-paragraph"; readonly block: BlockId; readonly expected: string }
  /** Gives [start, end) the font and the size in points that are named, which are those of the paragraph's style. */
  | {
      readonly kind: "set-letters";
      readonly block: BlockId;
      readonly expected: string;
      readonly start: number;
      readonly end: number;
      readonly font?: string;
      readonly size?: number;
    }
  /** Marks a table's first row as its header row; `expected` are that row's texts. */
  | { readonly kind: "mark-header-row"; readonly table: BlockId; readonly expected: readonly string[] }
  /** Gives the file its title. `expected` is its present one. */
  | { readonly kind: "set-title"; readonly expected: string; readonly title: string }
  /** Writes the first section's primary header. Refused unless that header is empty or missing. */
  | { readonly kind: "write-header"; readonly blocks: readonly NewBlock[] }
  /** Stores a hidden part of ours: adds the new, reads it back, then deletes the old. Without `xml` it only deletes. */
  | { readonly kind: "store-part"; readonly part: HiddenPart; readonly xml?: string };

/** Where new blocks go. */
export type Place =
  | { readonly kind: "start" }
  | { readonly kind: "end" }
  /**
   * `expected` is the neighbour's text; for a table, its first row's texts joined by tabs. `across` is the text of the
   * paragraph on the other side, the nearest in reading order, those of tables included: given where both sides prove
   * the place, so that what is put there twice is refused the second time.
   */
  | {
      readonly kind: "before" | "after";
      readonly block: BlockId;
      readonly expected: string;
      readonly across?: string;
    }
  /** In place of a paragraph that is empty; refused if it no longer is. */
  | { readonly kind: "in-place-of-empty"; readonly block: BlockId };
