import { AnswerQueue } from "./external/answer-queue";
import { createExternal } from "./external/create-external";
import { Dialogs } from "./external/dialogs";
import { eventIds } from "./external/dispatch-ids";
import { HostEvents } from "./external/host-events";
import { Ribbon } from "./external/ribbon";
import { paragraphElements } from "./model/blocks";
import { deleteParagraph } from "./model/paragraph-edits";
import { insertInParagraph } from "./model/insert-text";
import { Paragraph } from "./model/handles";
import { openedDocuments, type OpenedDocument } from "./model/opened-documents";
import { textOf } from "./model/pieces";
import { WordDocument } from "./model/word-document";
import { defaultQuirks, type Quirks } from "./quirks";
import type { HostWindow, SelectedPlace, SimulatedWordOptions } from "./simulated-word-options";
import { PaneState } from "./objects/runtime-services";
import { EventTeller } from "./events/event-teller";
import { Listeners } from "./listeners";
import { pseudoRandom } from "./pseudo-random";
import { BatchLog } from "./wire/batch-log";
import { Subscriptions } from "./wire/subscriptions";

/**
 * A Word below office.js: it sits at `window.external` and answers the library's batches over a .docx. To be installed
 * before office.js is loaded; installed again, it is another document in the same Word.
 * @throws PackageError when the bytes are no document
 */
export function installSimulatedWord(window: HostWindow, options: SimulatedWordOptions): SimulatedWord {
  const word = new SimulatedWord(window, options);
  Object.defineProperty(window, "external", { value: word.external, configurable: true, writable: true });
  return word;
}

/** The face towards those who play the person in front of Word: tests, and the page around the pane. */
export class SimulatedWord {
  /** What was sent to the document, batch by batch. */
  readonly log = new BatchLog();
  /** To be switched at any time. */
  readonly quirks: Quirks;
  /** What office.js talks to. */
  readonly external: object;
  readonly #document: WordDocument;
  readonly #events = new HostEvents();
  /** The add-in's own buttons. */
  readonly ribbon: Ribbon;
  readonly dialogs = new Dialogs();
  /** Whether the add-in's pane is shown. */
  readonly pane = new PaneState();
  readonly #queue: AnswerQueue;
  #isClosed = false;
  readonly #changeListeners = new Listeners();
  readonly #selectionListeners = new Listeners();

  constructor(window: HostWindow, options: SimulatedWordOptions) {
    const { bytes, locale = "sv-SE", author = "Kim Exempel", now = () => "2024-01-15T09:00:00Z" } = options;
    this.quirks = { ...defaultQuirks(), ...options.quirks };
    const settings = { quirks: this.quirks, locale, author, now, random: pseudoRandom() };
    this.#document = new WordDocument(bytes, settings);
    this.#queue = new AnswerQueue(window);
    this.ribbon = new Ribbon(this.#events, this.#queue);
    this.external = this.#connect(options);
  }

  #connect(options: SimulatedWordOptions): object {
    const subscriptions = new Subscriptions();
    const { ribbon, dialogs, pane } = this;
    const open = { document: this.#document, events: this.#events, queue: this.#queue, subscriptions };
    const teller = new EventTeller(open);
    pane.onChange = (visibility) => teller.paneChanged(visibility);
    this.#document.onChange = () => {
      teller.documentChanged();
      this.#changeListeners.tell();
    };
    this.#document.onSourceChange = () => teller.look();
    this.#document.onClose = () => {
      this.#isClosed = true;
      this.close();
    };
    this.#document.onSelection = () => {
      teller.selectionMoved();
      this.#selectionMoved();
    };
    return createExternal(options, { ...open, ribbon, dialogs, pane, log: this.log, quirks: this.quirks });
  }

  /** The document as Word would save it: the very bytes that were opened as long as nothing is changed. */
  bytes(): Uint8Array {
    return this.#document.parts.bytes();
  }

  /** Whether an add-in has closed the document: then nothing more is answered, as its pane is gone. */
  get isClosed(): boolean {
    return this.#isClosed;
  }

  /** What the add-in has opened in windows of their own: bytes, an address, or undefined for a blank document. */
  get openedDocuments(): readonly OpenedDocument[] {
    return openedDocuments(this.#document);
  }

  /** How many times Undo can be pressed. */
  get undoSteps(): number {
    return this.#document.parts.undoSteps;
  }

  get redoSteps(): number {
    return this.#document.parts.redoSteps;
  }

  /** False when there is nothing to undo. */
  undo(): boolean {
    return this.#document.undo();
  }

  redo(): boolean {
    return this.#document.redo();
  }

  /** The texts of the body's paragraphs, those in tables included, without what is deleted with tracking. */
  get paragraphs(): readonly string[] {
    return this.#paragraphs.map((paragraph) => textOf(paragraph));
  }

  /** The texts that add-ins have highlighted on the screen. */
  get highlights(): readonly string[] {
    return this.#document.highlights.texts;
  }

  get selection(): SelectedPlace {
    const { start, end } = this.#document.selection;
    const all = this.#paragraphs;
    return {
      paragraph: all.indexOf(start.paragraph),
      start: start.offset,
      endParagraph: all.indexOf(end.paragraph),
      end: end.offset,
    };
  }

  /** The person puts the cursor there, or selects from there on. */
  setSelection(paragraphIndex: number, offset: number, length = 0): void {
    const paragraph = this.#paragraph(paragraphIndex);
    const { anchors } = this.#document;
    this.#document.select(anchors.add(paragraph, offset), anchors.add(paragraph, offset + length));
  }

  /** The person types a paragraph anew: one step of undo. */
  editParagraph(index: number, text: string): void {
    const paragraph = new Paragraph(this.#document, this.#paragraph(index));
    this.#document.write(() => insertInParagraph(paragraph, text, "Replace"));
  }

  /** The person deletes a paragraph: one step of undo. */
  deleteParagraph(index: number): void {
    const paragraph = this.#paragraph(index);
    this.#document.write(() => deleteParagraph(this.#document, paragraph));
  }

  /** What is done within, by the methods here, another author does who has the same document open. */
  asAnotherAuthor(edit: () => void): void {
    this.#document.asAnotherAuthor(edit);
  }

  /** Called after every change to the document, undo and redo included. Returns the way to stop. */
  onChange(listener: () => void): () => void {
    return this.#changeListeners.add(listener);
  }

  /** Called when the selection has been moved, by the person or by the add-in. Returns the way to stop. */
  onSelection(listener: () => void): () => void {
    return this.#selectionListeners.add(listener);
  }

  /** Answers nothing more: what is still asked for is never heard of again. */
  close(): void {
    this.#queue.close();
  }

  get #paragraphs() {
    return paragraphElements(this.#document.body);
  }

  #paragraph(index: number) {
    const paragraph = this.#paragraphs[index];
    if (!paragraph) throw new RangeError(`the body has no paragraph ${index}`);
    return paragraph;
  }

  #selectionMoved(): void {
    if (!this.quirks.eventsMissed) this.#events.fire(eventIds.selectionChanged);
    this.#selectionListeners.tell();
  }
}
