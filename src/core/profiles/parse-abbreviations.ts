import type { ContentValue } from "./content-value";

/** An abbreviation as it should be written where it may be, and in full. */
export interface Abbreviation {
  /** "t.ex." */
  readonly short: string;
  /** "till exempel" */
  readonly full: string;
  /** "t ex", "tex." */
  readonly wrong: readonly string[];
  /** It may be the last of a sentence: its full stop may be the sentence's too. */
  readonly mayEnd: boolean;
}

/** @throws ContentError for anything that is no list of abbreviations */
export function parseAbbreviations(options: ContentValue): readonly Abbreviation[] {
  if (!options.isGiven) return [];
  options.entries(["abbreviations"]);
  return options
    .field("abbreviations")
    .list()
    .map((content) => {
      content.entries(["short", "full", "wrong", "mayEnd"]);
      const [wrong, mayEnd] = [content.field("wrong"), content.field("mayEnd")];
      return {
        short: content.field("short").text(),
        full: content.field("full").text(),
        wrong: wrong.isGiven ? wrong.texts() : [],
        mayEnd: mayEnd.isGiven && mayEnd.oneOf(["yes", "no"]) === "yes",
      };
    });
}
