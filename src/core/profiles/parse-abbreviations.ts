import type { Fields } from "./fields";
import { anyText, objectsOf } from "./list-items";

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
  /** Its words agree with what follows, "så kallade", so that only the writer can put them there. */
  readonly inflects: boolean;
}

/** The options of rules that know abbreviations. */
export function parseAbbreviations(options: Fields): readonly Abbreviation[] {
  const item = objectsOf("abbreviations", parseAbbreviation, ({ short }) => [short]);
  return options.list("abbreviations", {
    item,
    about: "Förkortningar. En tas bort så som den står i short.",
  });
}

const parseAbbreviation = (abbreviation: Fields): Abbreviation => ({
  short: abbreviation.text("short", { about: "Så som förkortningen skrivs: ”t.ex.”." }),
  full: abbreviation.text("full", { about: "Utskriven: ”till exempel”." }),
  wrong: abbreviation.list("wrong", { item: anyText, about: "Så som den felaktigt skrivs: ”t ex”." }),
  mayEnd: abbreviation.flag("mayEnd", {
    otherwise: false,
    about: "Den kan stå sist i en mening, och dess punkt är då också meningens.",
  }),
  inflects: abbreviation.flag("inflects", {
    otherwise: false,
    about: "Orden böjs efter det som följer, ”så kallade”, och rättas därför inte åt någon.",
  }),
});
