import type { Json } from "../wire/json";
import { WordError } from "../wire/word-error";
import { textIn } from "./values";

/** `Word.UnderlineType` and the w:u that it is in files. */
const underlines: readonly (readonly [name: string, written: string])[] = [
  ["None", "none"],
  ["Single", "single"],
  ["Word", "words"],
  ["Double", "double"],
  ["Thick", "thick"],
  ["Dotted", "dotted"],
  ["DottedHeavy", "dottedHeavy"],
  ["DashLine", "dash"],
  ["DashLineHeavy", "dashedHeavy"],
  ["DashLineLong", "dashLong"],
  ["DashLineLongHeavy", "dashLongHeavy"],
  ["DotDashLine", "dotDash"],
  ["DotDashLineHeavy", "dashDotHeavy"],
  ["TwoDotDashLine", "dotDotDash"],
  ["TwoDotDashLineHeavy", "dashDotDotHeavy"],
  ["Wave", "wave"],
  ["WaveHeavy", "wavyHeavy"],
  ["WaveDouble", "wavyDouble"],
];

export function underlineOf(written: string): string {
  return underlines.find(([, inFiles]) => inFiles === written)?.[0] ?? "Single";
}

/** @throws WordError InvalidArgument */
export function underlineIn(value: Json): string {
  const name = textIn(value);
  const found = underlines.find(([inApi]) => inApi.toLowerCase() === name.toLowerCase());
  if (!found) throw new WordError("InvalidArgument", `${name} is no underline`);
  return found[1];
}
