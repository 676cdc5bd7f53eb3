import type { Stretch } from "../document/document";
import type { BlockText } from "./block-text";

/** Where a heading's name stands: without the number in front and the colon or full stop behind. */
export function nameInHeading({ text }: BlockText): Stretch {
  const [front = ""] = /^ ?(?:\d+(?:\.\d+)*\.? )?/.exec(text) ?? [];
  return { start: front.length, end: text.replace(/ ?[:.]? ?$/, "").length };
}

/** A known name in capitals where the heading is in capitals. */
export function nameAsWritten(name: string, written: string): string {
  return written === written.toLocaleUpperCase("sv") ? name.toLocaleUpperCase("sv") : name;
}
