import type { WordLocale } from "./model/locale";
import type { Quirks } from "./quirks";

export interface SimulatedWordOptions {
  /** The .docx that is open. */
  readonly bytes: Uint8Array;
  /** The API set that is played: members above it are refused. "1.3" to "1.9". */
  readonly wordApi: string;
  /** The WordApiDesktop set, if any. */
  readonly desktop?: string | undefined;
  readonly quirks?: Partial<Quirks> | undefined;
  /** Word's own language; Swedish unless said otherwise. */
  readonly locale?: WordLocale | undefined;
  /** Whether Word's own theme is dark; asked each time the library is loaded. */
  readonly isDark?: (() => boolean) | undefined;
  readonly documentUrl?: string | undefined;
  /** Who tracked changes are by. */
  readonly author?: string | undefined;
  /** ISO 8601, for tracked changes; a fixed moment unless given. */
  readonly now?: (() => string) | undefined;
  /** Called when office.js has loaded and before Office.onReady resolves: the moment to add newer members to it. */
  readonly onLibraryLoaded?: (() => void) | undefined;
}

/** The window of a page or of jsdom, as far as Word's place in it goes. */
export interface HostWindow {
  setTimeout(handler: () => void, milliseconds: number): unknown;
}

/** Where the cursor is, or what is selected: paragraphs by their index in the body, offsets in their text. */
export interface SelectedPlace {
  /** -1 where it is not in the body. */
  readonly paragraph: number;
  readonly start: number;
  readonly endParagraph: number;
  readonly end: number;
}
