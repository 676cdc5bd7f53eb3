import type { CardAction } from "./CardButtons";

/** Does what a key stands for, if that can be done; says whether it could. Capitals are as good as small letters. */
export function actOn(key: string, actions: Readonly<Record<string, CardAction>>): boolean {
  const act = (actions[key] ?? actions[key.toLowerCase()])?.act;
  act?.();
  return act !== undefined;
}
