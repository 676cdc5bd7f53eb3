import { oncePer } from "./once-per";

/** Fewer letters may be a symbol or a word of another language. */
const fewestLetters = 20;

/** Whether a text is one of letters, in a font that is none of these. No fonts: there is no word on it. */
export const isForeignIn = (fonts: readonly string[], font: string, text: string): boolean =>
  fonts.length > 0 && !knownIn(fonts)(font) && text.replace(/\P{L}+/gu, "").length >= fewestLetters;

/** Each font of a document is looked up once. "Arial Narrow" is a cut of "Arial"; "Liberation Sans" stands in for it. */
export const knownIn = oncePer((fonts: readonly string[]): ((font: string) => boolean) => {
  const names = fonts.map((font) => font.toLowerCase());
  const known = new Map<string, boolean>();
  return (font) => {
    let isKnown = known.get(font);
    if (isKnown === undefined) {
      const lower = standIns.get(font.toLowerCase()) ?? font.toLowerCase();
      isKnown = names.some((name) => lower === name || lower.startsWith(`${name} `));
      known.set(font, isKnown);
    }
    return isKnown;
  };
});

/** Fonts of the same widths that programs without Microsoft's put in their place. */
const standIns: ReadonlyMap<string, string> = new Map([
  ["liberation serif", "times new roman"],
  ["liberation sans", "arial"],
  ["helvetica", "arial"],
  ["times", "times new roman"],
  ["dejavu sans", "verdana"],
]);
