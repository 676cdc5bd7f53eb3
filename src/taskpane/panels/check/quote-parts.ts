import type { TextPlace } from "../../../core/checking/finding";

/** A place's words with a little of what stands around them, fit for one or two lines. */
export interface QuoteParts {
  readonly before: string;
  readonly marked: string;
  readonly after: string;
}

/** How much of the surrounding text is shown on each side, in characters. */
const surroundings = 48;
const longestMark = 140;

export function quoteParts({ text, start, end }: TextPlace): QuoteParts {
  return {
    before: tail(readable(text.slice(0, start))),
    marked: shortened(readable(text.slice(start, end))),
    after: head(readable(text.slice(end))),
  };
}

/** Tabs and line breaks are spaces to a reader, and a soft hyphen is nothing. */
const readable = (text: string) => text.replace(/\u00AD/g, "").replace(/[\t\n\v\f\r ]+/g, " ");

/** The last words, whole ones. */
function tail(text: string): string {
  if (text.length <= surroundings) return text;
  return `… ${text.slice(-surroundings).replace(/^\S*\s+/, "")}`;
}

function head(text: string): string {
  if (text.length <= surroundings) return text;
  return `${text.slice(0, surroundings).replace(/\s+\S*$/, "")} …`;
}

function shortened(text: string): string {
  if (text.length <= longestMark) return text;
  return `${text.slice(0, 80).replace(/\s+\S*$/, "")} … ${text.slice(-48).replace(/^\S*\s+/, "")}`;
}
