import { useState } from "react";
import type { Revealed } from "./show-groups";

export interface RevealedGroups extends Revealed {
  readonly toggle: (key: string) => void;
  readonly showWhole: (key: string) => void;
}

/** What a person has unfolded stays so as long as Granska is open. */
export function useRevealed(): RevealedGroups {
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const [whole, setWhole] = useState<ReadonlySet<string>>(new Set());
  return {
    opened,
    whole,
    toggle: (key) => setOpened((now) => (now.has(key) ? without(now, key) : new Set([...now, key]))),
    showWhole: (key) => setWhole((now) => new Set([...now, key])),
  };
}

const without = (keys: ReadonlySet<string>, key: string): ReadonlySet<string> =>
  new Set([...keys].filter((one) => one !== key));
