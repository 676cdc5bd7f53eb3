/** What the pane remembers, as texts by key. */
export interface KeyValues {
  get(key: string): string | undefined;
  set(key: string, value: string): void;
}

/** Two memories, for a pane may be reloaded at any time: Word gives each ribbon button a page of its own. */
export interface PaneMemory {
  /** Of this document, until it is closed: the tab, what is typed. */
  readonly document: KeyValues;
  /** Of this person, between documents: the name and phone of the one who writes. */
  readonly person: KeyValues;
}

export interface BrowserStores {
  readonly session: Storage;
  readonly local: Storage;
  /** Tells this document from others in the same session, such as its address. */
  readonly documentKey: string;
}

export function createBrowserMemory({ session, local, documentKey }: BrowserStores): PaneMemory {
  return {
    document: keyValuesIn(session, `tjansteutlatande/${documentKey}/`),
    person: keyValuesIn(local, "tjansteutlatande/"),
  };
}

/** Remembers as long as the page lives: for tests and for browsers that refuse to store. */
export function createShortMemory(): PaneMemory {
  return { document: keyValuesInMap(), person: keyValuesInMap() };
}

function keyValuesIn(storage: Storage, prefix: string): KeyValues {
  const whenRefused = keyValuesInMap();
  return {
    get: (key) => attempt(() => storage.getItem(prefix + key) ?? undefined) ?? whenRefused.get(key),
    set: (key, value) => {
      whenRefused.set(key, value);
      attempt(() => storage.setItem(prefix + key, value));
    },
  };
}

function keyValuesInMap(): KeyValues {
  const values = new Map<string, string>();
  return { get: (key) => values.get(key), set: (key, value) => void values.set(key, value) };
}

/** A browser may refuse storage (private windows, full disk, a blocked frame); the pane works all the same. */
function attempt<Value>(action: () => Value): Value | undefined {
  try {
    return action();
  } catch {
    return undefined;
  }
}
