import type { BlockId, Document } from "../core/document/document";
import type { Edit } from "../core/editing/edit";
import type { EditResult } from "../core/editing/edit-result";

/** All that the rest of the program may ask of a world that holds a document: Word, or a file. */
export interface DocumentHost {
  readonly capabilities: Capabilities;
  /** What reads as it did the last time is the same objects with the same ids; an unchanged document is the same one. */
  read(): Promise<Reading>;
  /** Applies a plan, all or nothing as far as the host can; verifies by reading back before it says ok. */
  apply(edits: readonly Edit[]): Promise<EditResult>;
  /** Selects the words of a finding, or its paragraph where the words cannot be located. */
  show(target: ShowTarget): Promise<ShowResult>;
  cursor(): Promise<Cursor>;
  /** Calls `listener` when the cursor may have moved; a hint, never the truth. Returns the way to stop. */
  watchCursor(listener: () => void): () => void;
  /** Calls `listener` when it may be time to read again; hints, never the truth. Returns the way to stop. */
  watchDocument(listener: (hint: ChangeHint) => void): () => void;
}

/** "changed": it was said that the text has changed. "perhaps": all that is known is that the cursor has moved. */
export type ChangeHint = "changed" | "perhaps";

export type Reading =
  { readonly ok: true; readonly document: Document } | { readonly ok: false; readonly reason: ReadFailure };

/** Why a document could not be read. The pane has a sentence for each. */
export type ReadFailure =
  | "not-a-docx"
  | "encrypted"
  | "truncated"
  | "too-large"
  | "forbidden-xml"
  | "no-document-part"
  | "no-answer"
  | "host-failed";

export interface ShowTarget {
  readonly block: BlockId;
  /** The block's whole text when the finding was made. */
  readonly expected: string;
  readonly start: number;
  readonly end: number;
}

export type ShowResult = "words-shown" | "paragraph-shown" | "text-has-changed" | "block-is-gone" | "failed";

/** Where new words would land. "unknown" in a header, note, text box or an ambiguous place. */
export type Cursor =
  | { readonly state: "unknown" }
  | {
      readonly state: "in-body";
      readonly block: BlockId;
      readonly paragraph: string;
      /** Where in `paragraph` the next letter would land, in UTF-16 units; left out when the host cannot tell. */
      readonly offset?: number;
    };

/** What this world can do. Nothing above the floor is used without its flag. */
export interface Capabilities {
  /** What to call it: "WordApi 1.3", "fil". */
  readonly name: string;
  readonly canWrite: boolean;
  readonly hasCursor: boolean;
  /** It is told when the text changes, though not every time. */
  readonly tellsOfChanges: boolean;
  /** Hidden parts of ours: the seal, and approved deviations. */
  readonly canStoreParts: boolean;
  /** The person's own Undo (Ctrl+Z) reaches what we write. */
  readonly hasUndo: boolean;
}
