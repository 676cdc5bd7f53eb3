import type { WordLocale } from "./locale";

/** A style that Word brings with it: its name in files, in the API and in Swedish. */
export interface BuiltInStyle {
  /** The `w:name`. */
  readonly name: string;
  /** The value of `Word.Style`. */
  readonly builtIn: string;
  readonly english: string;
  readonly swedish: string;
  /** The id that Word in Swedish gives it: its letters and digits of ASCII. */
  readonly swedishId: string;
  readonly type: StyleType;
}

export type StyleType = "paragraph" | "character" | "table";

type Row = readonly [name: string, english: string, swedish: string];

const headings: readonly Row[] = levels("heading", "Heading", "Rubrik");
const contents: readonly Row[] = levels("toc", "TOC", "Innehåll");

const paragraphs: readonly Row[] = [
  ["Normal", "Normal", "Normal"],
  ["Title", "Title", "Rubrik"],
  ["Subtitle", "Subtitle", "Underrubrik"],
  ["header", "Header", "Sidhuvud"],
  ["footer", "Footer", "Sidfot"],
  ["List Paragraph", "List Paragraph", "Liststycke"],
  ["No Spacing", "No Spacing", "Inget avstånd"],
  ["Quote", "Quote", "Citat"],
  ["Intense Quote", "Intense Quote", "Starkt citat"],
  ["caption", "Caption", "Beskrivning"],
  ["TOC Heading", "TOC Heading", "Innehållsförteckningsrubrik"],
  ["footnote text", "Footnote Text", "Fotnotstext"],
  ["endnote text", "Endnote Text", "Slutnotstext"],
  ["Bibliography", "Bibliography", "Litteraturförteckning"],
  ["List Bullet", "List Bullet", "Punktlista"],
  ["List Number", "List Number", "Numrerad lista"],
];

const characters: readonly Row[] = [
  ["Placeholder Text", "Placeholder Text", "Platshållartext"],
  ["Strong", "Strong", "Stark"],
  ["Emphasis", "Emphasis", "Betoning"],
  ["Subtle Emphasis", "Subtle Emphasis", "Diskret betoning"],
  ["Intense Emphasis", "Intense Emphasis", "Stark betoning"],
  ["Subtle Reference", "Subtle Reference", "Diskret referens"],
  ["Intense Reference", "Intense Reference", "Stark referens"],
  ["Book Title", "Book Title", "Bokens titel"],
  ["Hyperlink", "Hyperlink", "Hyperlänk"],
  ["footnote reference", "Footnote Reference", "Fotnotsreferens"],
  ["endnote reference", "Endnote Reference", "Slutnotsreferens"],
  ["Default Paragraph Font", "Default Paragraph Font", "Standardstycketeckensnitt"],
];

const tableKinds = ["1 Light", "2", "3", "4", "5 Dark", "6 Colorful", "7 Colorful"];

const tables: readonly Row[] = [
  ["Normal Table", "Table Normal", "Normal tabell"],
  ["Table Grid", "Table Grid", "Tabellrutnät"],
  ["Grid Table Light", "Table Grid Light", "Tabellrutnät ljust"],
  ...[1, 2, 3, 4, 5].map((number): Row => [
    `Plain Table ${number}`,
    `Plain Table ${number}`,
    `Oformaterad tabell ${number}`,
  ]),
  ...tableKinds.flatMap((kind) => tableFamily("Grid", "Rutnätstabell", kind)),
  ...tableKinds.flatMap((kind) => tableFamily("List", "Listtabell", kind)),
];

/** With what Word paints it: the theme's six colours or none. */
function tableFamily(english: string, swedish: string, kind: string): Row[] {
  const name = `${english} Table ${kind}`;
  const local = `${swedish} ${kind.replace("Light", "ljus").replace("Dark", "mörk").replace("Colorful", "färgstark")}`;
  const accents = [1, 2, 3, 4, 5, 6].map((accent): Row => [
    `${name} Accent ${accent}`,
    `${name} - Accent ${accent}`,
    `${local} dekorfärg ${accent}`,
  ]);
  return [[name, name, local], ...accents];
}

function levels(name: string, english: string, swedish: string): Row[] {
  return [1, 2, 3, 4, 5, 6, 7, 8, 9].map((level) => [
    `${name} ${level}`,
    `${english} ${level}`,
    `${swedish} ${level}`,
  ]);
}

export const builtInStyles: readonly BuiltInStyle[] = [
  ...[...headings, ...contents, ...paragraphs].map((row) => styleOf(row, "paragraph")),
  ...characters.map((row) => styleOf(row, "character")),
  ...tables.map((row) => styleOf(row, "table")),
];

function styleOf([name, english, swedish]: Row, type: StyleType): BuiltInStyle {
  const builtIn = english.replace(/ - /, "_").replace(/ /g, "").replace(/^TOC/, "Toc");
  return { name, builtIn, english, swedish, swedishId: swedish.replace(/[^A-Za-z0-9]/g, ""), type };
}

const byName = new Map(builtInStyles.map((style) => [style.name.toLowerCase(), style]));

/** LibreOffice writes "Heading 1"; Word knows its own styles in any case. */
export function findBuiltIn(name: string): BuiltInStyle | undefined {
  return byName.get(name.toLowerCase());
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
