import type { WordLocale } from "./locale";

/** A style that Word brings with it: its name in files, in the API and in Swedish. */
export interface BuiltInStyle {
  /** The `w:name`. */
  readonly name: string;
  /** The value of `Word.Style`. */
  readonly builtIn: string;
  readonly english: string;
  readonly swedish: string;
  /** The id that Word in Swedish gives it. */
  readonly swedishId: string;
}

const headings: readonly BuiltInStyle[] = [1, 2, 3, 4, 5, 6, 7, 8, 9].map((level) => ({
  name: `heading ${level}`,
  builtIn: `Heading${level}`,
  english: `Heading ${level}`,
  swedish: `Rubrik ${level}`,
  swedishId: `Rubrik${level}`,
}));

const others: readonly (readonly [name: string, builtIn: string, english: string, swedish: string])[] = [
  ["Normal", "Normal", "Normal", "Normal"],
  ["Title", "Title", "Title", "Rubrik"],
  ["Subtitle", "Subtitle", "Subtitle", "Underrubrik"],
  ["header", "Header", "Header", "Sidhuvud"],
  ["footer", "Footer", "Footer", "Sidfot"],
  ["List Paragraph", "ListParagraph", "List Paragraph", "Liststycke"],
  ["No Spacing", "NoSpacing", "No Spacing", "Inget avstånd"],
  ["Quote", "Quote", "Quote", "Citat"],
  ["caption", "Caption", "Caption", "Beskrivning"],
  ["TOC Heading", "TocHeading", "TOC Heading", "Innehållsförteckningsrubrik"],
  ["footnote text", "FootnoteText", "Footnote Text", "Fotnotstext"],
  ["List Bullet", "ListBullet", "List Bullet", "Punktlista"],
  ["List Number", "ListNumber", "List Number", "Numrerad lista"],
  ["Table Grid", "TableGrid", "Table Grid", "Tabellrutnät"],
  ["Placeholder Text", "PlaceholderText", "Placeholder Text", "Platshållartext"],
  ["Strong", "Strong", "Strong", "Stark"],
  ["Emphasis", "Emphasis", "Emphasis", "Betoning"],
  ["Default Paragraph Font", "DefaultParagraphFont", "Default Paragraph Font", "Standardstycketeckensnitt"],
];

export const builtInStyles: readonly BuiltInStyle[] = [
  ...headings,
  ...others.map(([name, builtIn, english, swedish]) => ({
    name,
    builtIn,
    english,
    swedish,
    swedishId: swedish.replace(/[ÅÄ]/g, "A").replace(/[åä]/g, "a").replace(/ö/g, "o").replace(/ /g, ""),
  })),
];

/** LibreOffice writes "Heading 1"; Word knows its own styles in any case. */
export function findBuiltIn(name: string): BuiltInStyle | undefined {
  return builtInStyles.find((style) => style.name.toLowerCase() === name.toLowerCase());
}

/** What Word calls the style in its own language; a style of the file's own keeps its name. */
export function localName(name: string, locale: WordLocale): string {
  const builtIn = findBuiltIn(name);
  if (!builtIn) return name;
  switch (locale) {
    case "sv-SE":
      return builtIn.swedish;
    case "en-US":
      return builtIn.english;
  }
}
