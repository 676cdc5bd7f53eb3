import { useCallback, useState } from "react";
import type { KeyValues } from "../pane-memory";

/** Texts by name that survive a reload of the pane. */
export type Remembered = Readonly<Partial<Record<string, string>>>;

/** Like useState, for a record of texts that is kept in `memory` under `key`. */
export function useRemembered(memory: KeyValues, key: string): [Remembered, (next: Remembered) => void] {
  const [values, setValues] = useState(() => parseRemembered(memory.get(key)));
  const remember = useCallback(
    (next: Remembered) => {
      setValues(next);
      memory.set(key, JSON.stringify(next));
    },
    [memory, key],
  );
  return [values, remember];
}

/** What another version of the pane left behind may be anything; only texts are taken. */
export function parseRemembered(stored: string | undefined): Remembered {
  const parsed = parseJson(stored);
  if (typeof parsed !== "object" || parsed === null) return {};
  return Object.fromEntries(
    Object.entries(parsed).filter((entry): entry is [string, string] => typeof entry[1] === "string"),
  );
}

function parseJson(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? "{}");
  } catch {
    return undefined;
  }
}
