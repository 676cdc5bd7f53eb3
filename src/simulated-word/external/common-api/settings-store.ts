import { addinSettings, storeAddinSettings } from "../../model/addin-settings";
import type { WordDocument } from "../../model/word-document";

/** What office.js reads the add-in's settings from when it is loaded, and writes them to when they are saved. */
export interface SettingsStore {
  readonly Read: (keys: string[], values: string[]) => void;
  /** @throws Error where the document cannot be changed: office.js makes a failure of it */
  readonly Write: (keys: readonly string[], values: readonly string[]) => void;
  readonly RefreshAsync: (done: () => void) => void;
}

export function settingsStore(document: WordDocument): SettingsStore {
  return {
    Read: (keys, values) => {
      for (const [key, value] of addinSettings(document)) {
        keys.push(key);
        values.push(value);
      }
    },
    Write: (keys, values) => {
      const { readOnly, protected: isProtected } = document.quirks;
      if (readOnly || isProtected) throw new Error("the document cannot be changed");
      document.write(() =>
        storeAddinSettings(document, new Map(keys.map((key, index) => [key, values[index] ?? ""]))),
      );
    },
    RefreshAsync: (done) => done(),
  };
}
