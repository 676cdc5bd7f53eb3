import { insertInOrder } from "../../../ooxml/write/element-order";
import { element, firstChild, type XmlElement } from "../../../ooxml/xml/node";
import { entryNamed } from "../../wire/enumerations";
import { WordError } from "../../wire/word-error";
import { setProperty, valueOf } from "../properties";
import type { WordDocument } from "../word-document";
import { levelOf, listLevels, ownLevelOf } from "./list-definitions";

/** A level of a list, to be changed. */
export interface ListLevel {
  readonly document: WordDocument;
  /** The w:numId. */
  readonly number: string;
  readonly level: number;
}

/** `Word.ListNumbering` and the w:numFmt that it is in files. */
const numberings: Readonly<Record<string, string>> = {
  None: "none",
  Arabic: "decimal",
  UpperRoman: "upperRoman",
  LowerRoman: "lowerRoman",
  UpperLetter: "upperLetter",
  LowerLetter: "lowerLetter",
};

/** `Word.ListBullet`: a character and the font that has it. */
const bullets: Readonly<Record<string, readonly [character: string, font: string]>> = {
  Solid: ["\uF0B7", "Symbol"],
  Hollow: ["o", "Courier New"],
  Square: ["\uF0A7", "Wingdings"],
  Diamonds: ["\uF076", "Wingdings"],
  Arrow: ["\uF0D8", "Wingdings"],
  Checkmark: ["\uF0FC", "Wingdings"],
};

/** What kind each level is of: "Bullet", "Number" or "Picture". */
export function levelTypesOf(document: WordDocument, number: string): string[] {
  return Array.from({ length: listLevels }, (_, level) => {
    const definition = levelOf(document, number, level);
    if (valueOf(definition, "w:lvlPicBulletId") !== undefined) return "Picture";
    return valueOf(definition, "w:numFmt") === "bullet" ? "Bullet" : "Number";
  });
}

/** @param parts texts, and levels whose number stands there; the level's own number and a full stop unless given */
export function setNumbering(
  place: ListLevel,
  numbering: string,
  parts?: readonly (string | number)[],
): void {
  const format = entryNamed(numberings, numbering);
  if (format === undefined) throw new WordError("InvalidArgument", `${numbering} is no numbering`);
  const pattern = (parts ?? [place.level, "."]).map((part) => patternOf(part, place.level)).join("");
  const definition = ownLevel(place);
  removeFont(definition);
  setProperty(definition, "w:numFmt", { "w:val": format });
  setProperty(definition, "w:lvlText", { "w:val": format === "none" && !parts ? "" : pattern });
}

export function setBullet(
  place: ListLevel,
  bullet: string,
  { charCode, font }: { charCode: number | undefined; font: string | undefined },
): void {
  const custom =
    charCode === undefined ? undefined : ([String.fromCodePoint(charCode), font ?? "Symbol"] as const);
  const [character, name] = entryNamed({ ...bullets, Custom: custom }, bullet) ?? [];
  if (character === undefined || name === undefined)
    throw new WordError("InvalidArgument", `${bullet} is no bullet`);
  const definition = ownLevel(place);
  setProperty(definition, "w:numFmt", { "w:val": "bullet" });
  setProperty(definition, "w:lvlText", { "w:val": character });
  removeFont(definition);
  const fonts = element("w:rFonts", { "w:ascii": name, "w:hAnsi": name, "w:hint": "default" });
  insertInOrder(definition, element("w:rPr", {}, [fonts]));
}

const alignments: Readonly<Record<string, string>> = { Left: "left", Centered: "center", Right: "right" };

export function setLevelAlignment(place: ListLevel, alignment: string): void {
  const written = entryNamed(alignments, alignment);
  if (written === undefined) throw new WordError("InvalidArgument", "left, centered or right was expected");
  setProperty(ownLevel(place), "w:lvlJc", { "w:val": written });
}

/** Both in points; the number's is measured from the text's, and mostly negative. */
export function setLevelIndents(place: ListLevel, textIndent: number, numberIndent: number): void {
  const definition = ownLevel(place);
  const properties = firstChild(definition, "w:pPr") ?? element("w:pPr");
  if (!properties.parent) insertInOrder(definition, properties);
  const first = String(Math.round(Math.abs(numberIndent) * 20));
  setProperty(properties, "w:ind", undefined);
  setProperty(properties, "w:ind", {
    "w:left": String(Math.round(textIndent * 20)),
    [numberIndent < 0 ? "w:hanging" : "w:firstLine"]: first,
  });
}

export function setLevelStart(place: ListLevel, start: number): void {
  if (!Number.isInteger(start) || start < 0)
    throw new WordError("InvalidArgument", "no such number to start with");
  setProperty(ownLevel(place), "w:start", { "w:val": String(start) });
}

function ownLevel({ document, number, level }: ListLevel): XmlElement {
  return ownLevelOf(document, number, level);
}

function patternOf(part: string | number, level: number): string {
  if (typeof part === "string") return part;
  if (!Number.isInteger(part) || part < 0 || part > level)
    throw new WordError("InvalidArgument", "a number of this level or one above it was expected");
  return `%${part + 1}`;
}

function removeFont(definition: XmlElement): void {
  setProperty(definition, "w:rPr", undefined);
}
