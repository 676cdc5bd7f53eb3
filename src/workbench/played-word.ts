import { topUpWord } from "../simulated-word/library/top-up";
import { defaultQuirks, type Quirks } from "../simulated-word/quirks";
import { SimulatedWord } from "../simulated-word/simulated-word";
import type { OfferedDocument } from "./document-sources";
import type { PagePlace } from "./word-page";

/** Which Word is played. The quirks may be switched at any time; the version counts from the next document. */
export interface WordSettings {
  wordApi: WordVersion;
  readonly quirks: Quirks;
}

/** The quirks that are on or off. */
export type SwitchableQuirk = {
  [Name in keyof Quirks]: Quirks[Name] extends boolean ? Name : never;
}[keyof Quirks];

export const playedVersions = [
  { version: "1.3", title: "1.3 (LTSC 2021)" },
  { version: "1.4", title: "1.4" },
  { version: "1.6", title: "1.6" },
  { version: "1.8", title: "1.8 (LTSC 2024)" },
  { version: "1.9", title: "1.9 (nyast)" },
] as const;

export type WordVersion = (typeof playedVersions)[number]["version"];

/** The newest Word on Windows, or the version that the page's address asks for by `word=`. */
export function settingsAsked(query: string): WordSettings {
  const asked = new URLSearchParams(query).get("word");
  const played = playedVersions.find(({ version }) => version === asked);
  return { wordApi: played?.version ?? "1.9", quirks: defaultQuirks() };
}

/** The open document in the Word that is played, as the page sees it. */
export class PlayedWord {
  readonly #word: SimulatedWord;
  readonly #openedAs: Pick<WordSettings, "wordApi"> & { readonly readOnly: boolean };
  #pane: Window | undefined;
  #personSelects = false;

  /** @throws PackageError when the bytes are no document */
  constructor({ name, bytes }: OfferedDocument, { wordApi, quirks }: WordSettings) {
    this.#openedAs = { wordApi, readOnly: quirks.readOnly };
    this.#word = new SimulatedWord(window, {
      bytes,
      wordApi,
      quirks,
      isDark: () => matchMedia("(prefers-color-scheme: dark)").matches,
      documentUrl: `C:\\Dokument\\${name}`,
      now: () => new Date().toISOString(),
      onLibraryLoaded: () => this.#pane && topUpWord(this.#pane),
    });
  }

  /** Puts Word where office.js will look for it in the pane's window. The pane may be loaded again and again. */
  connect(pane: Window): void {
    this.#pane = pane;
    Object.defineProperty(pane, "external", {
      value: this.#word.external,
      configurable: true,
      writable: true,
    });
  }

  /** Plays by other settings from now on. False when that takes opening the document again. */
  adopt({ wordApi, quirks }: WordSettings): boolean {
    Object.assign(this.#word.quirks, quirks);
    return wordApi === this.#openedAs.wordApi && quirks.readOnly === this.#openedAs.readOnly;
  }

  /** As Word would save it: the very bytes that were opened as long as nothing is changed. */
  bytes(): Uint8Array {
    return this.#word.bytes();
  }

  get canUndo(): boolean {
    return this.#word.undoSteps > 0;
  }

  get canRedo(): boolean {
    return this.#word.redoSteps > 0;
  }

  undo(): void {
    this.#word.undo();
  }

  redo(): void {
    this.#word.redo();
  }

  /** Undefined where it is outside the body. Of a selection over several paragraphs, what is in the first. */
  get selection(): PagePlace | undefined {
    const { paragraph, start, endParagraph, end } = this.#word.selection;
    if (paragraph < 0) return undefined;
    return { paragraph, start, end: endParagraph === paragraph ? end : this.textOf(paragraph).length };
  }

  select({ paragraph, start, end }: PagePlace): void {
    const { length } = this.textOf(paragraph);
    const from = Math.min(start, length);
    this.#personSelects = true;
    this.#word.setSelection(paragraph, from, Math.min(end, length) - from);
    this.#personSelects = false;
  }

  textOf(paragraph: number): string {
    return this.#word.paragraphs[paragraph] ?? "";
  }

  type(paragraph: number, text: string): void {
    this.#word.editParagraph(paragraph, text);
  }

  onChange(listener: () => void): void {
    this.#word.onChange(listener);
  }

  /** Tells who has moved the selection: the person, by `select`, or the pane. */
  onSelection(listener: (by: "person" | "pane") => void): void {
    this.#word.onSelection(() => listener(this.#personSelects ? "person" : "pane"));
  }
}
