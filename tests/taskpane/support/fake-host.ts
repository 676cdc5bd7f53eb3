import type { BlockId, Document, StoredPart, TextBlock } from "../../../src/core/document/document";
import { findTextBlock } from "../../../src/core/document/text-blocks";
import type { Edit } from "../../../src/core/editing/edit";
import type { EditResult } from "../../../src/core/editing/edit-result";
import { textOf } from "../../../src/core/editing/new-block";
import type {
  Capabilities,
  ChangeHint,
  Cursor,
  DocumentHost,
  Reading,
  ShowTarget,
} from "../../../src/host/document-host";

/** A document in memory that answers as it is told to, for the pane's states that a real host seldom has. */
export interface FakeHost extends DocumentHost {
  document: Document;
  /** Overrides what reading answers, such as a failure. */
  reading: Reading | undefined;
  /** Overrides what applying answers; then nothing is applied. */
  answer: EditResult | undefined;
  readonly applied: Edit[][];
  readonly shown: ShowTarget[];
  moveCursorTo(block: BlockId): void;
  /** Tells those who wait for the document to change. */
  hint(hint: ChangeHint): void;
  /** How many are listening, for the cursor or for the document. */
  readonly watchers: () => number;
}

const everything: Capabilities = {
  name: "WordApi 1.3",
  canWrite: true,
  hasCursor: true,
  tellsOfChanges: false,
  canStoreParts: true,
  hasUndo: true,
};

export function createFakeHost(document: Document, capabilities: Partial<Capabilities> = {}): FakeHost {
  const listeners = new Set<() => void>();
  const documentListeners = new Set<(hint: ChangeHint) => void>();
  let cursor: Cursor = { state: "unknown" };
  const host: FakeHost = {
    document,
    reading: undefined,
    answer: undefined,
    applied: [],
    shown: [],
    capabilities: { ...everything, ...capabilities },
    read: () => Promise.resolve(host.reading ?? { ok: true, document: host.document }),
    apply: (edits) => {
      if (host.answer) return Promise.resolve(host.answer);
      host.applied.push([...edits]);
      host.document = lastFirst(edits).reduce(applyEdit, host.document);
      return Promise.resolve({ ok: true, undoSteps: 1 });
    },
    show: (target) => {
      host.shown.push(target);
      return Promise.resolve("words-shown");
    },
    cursor: () => Promise.resolve(cursor),
    watchCursor: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    watchDocument: (listener) => {
      documentListeners.add(listener);
      return () => documentListeners.delete(listener);
    },
    hint: (hint) => documentListeners.forEach((listener) => listener(hint)),
    moveCursorTo: (block) => {
      cursor = { state: "in-body", block, paragraph: findTextBlock(host.document, block)?.text ?? "" };
      listeners.forEach((listener) => listener());
      host.hint("perhaps");
    },
    watchers: () => listeners.size + documentListeners.size,
  };
  return host;
}

/** All of a plan's places are those of the text before it: what is done at the end of a paragraph moves none of them. */
const lastFirst = (edits: readonly Edit[]): readonly Edit[] =>
  [...edits].sort((a, b) => (a.kind === "replace-text" && b.kind === "replace-text" ? b.start - a.start : 0));

/** Only what changes one paragraph's text, and approved deviations; plans for whole documents are tested with a file. */
function applyEdit(document: Document, edit: Edit): Document {
  switch (edit.kind) {
    case "replace-text":
      return withText(document, edit.block, (text) =>
        [text.slice(0, edit.start), edit.replacement, text.slice(edit.end)].join(""),
      );
    case "insert-at-cursor":
      return document;
    case "store-part":
      return { ...document, storedDeviations: storedAs(edit.xml) };
    case "insert-blocks":
    case "fill-fields":
    case "retag-field":
    case "append-table-row":
    case "add-paragraph":
    case "set-heading-level":
    case "delete-empty-paragraph":
    case "set-letters":
    case "mark-header-row":
    case "set-title":
    case "write-header":
      throw new Error(`The fake host does not apply ${edit.kind}`);
  }
}

const storedAs = (xml: string | undefined): StoredPart =>
  xml === undefined ? { state: "none" } : { state: "read", xml };

function withText(document: Document, id: BlockId, change: (text: string) => string): Document {
  const changed = (block: TextBlock): TextBlock =>
    block.id === id ? { ...block, text: change(block.text) } : block;
  return {
    ...document,
    blocks: document.blocks.map((block) => (block.kind === "table" ? block : changed(block))),
  };
}

/** What was inserted at the cursor, as it reads. */
export const insertedText = (edits: readonly Edit[]): string =>
  edits.map((edit) => (edit.kind === "insert-at-cursor" ? textOf(edit.content) : "")).join("");
