import { firstChild, type XmlElement } from "../../../ooxml/xml/node";
import { entryNamed } from "../../wire/enumerations";
import { WordError } from "../../wire/word-error";
import { propertiesOf, setProperty, valueOf } from "../properties";
import type { KnownStyle } from "../style-setting";
import { nameOfStyle, styleById } from "../style-sheet";
import type { WordDocument } from "../word-document";

/** The `w:name` of a table's style; Word's plain one where it names none. */
export function tableStyleName(document: WordDocument, table: XmlElement): string {
  const id = valueOf(firstChild(table, "w:tblPr"), "w:tblStyle");
  const style = id === undefined ? undefined : styleById(document, id);
  return style ? nameOfStyle(style) : "Normal Table";
}

/** @throws WordError for a style that is none of tables */
export function setTableStyle(table: XmlElement, { id, type }: KnownStyle): void {
  if (type !== "table") throw new WordError("InvalidArgument", `a ${type} style is none of tables`);
  setProperty(propertiesOf(table, "w:tblPr"), "w:tblStyle", { "w:val": id });
}

/** The parts of a table that its style can show otherwise: attributes of w:tblLook, and their bits in its w:val. */
export type TableLook = "lastRow" | "firstColumn" | "lastColumn" | "noHBand" | "noVBand";

const bits: readonly (readonly [name: string, bit: number])[] = [
  ["firstRow", 0x20],
  ["lastRow", 0x40],
  ["firstColumn", 0x80],
  ["lastColumn", 0x100],
  ["noHBand", 0x200],
  ["noVBand", 0x400],
];

export function hasLook(table: XmlElement, look: TableLook): boolean {
  return looksOf(table).has(look);
}

export function setLook(table: XmlElement, look: TableLook, on: boolean): void {
  const looks = looksOf(table);
  if (on) looks.add(look);
  else looks.delete(look);
  const value = bits.reduce((sum, [name, bit]) => sum + (looks.has(name) ? bit : 0), 0);
  setProperty(propertiesOf(table, "w:tblPr"), "w:tblLook", {
    "w:val": value.toString(16).toUpperCase().padStart(4, "0"),
    ...Object.fromEntries(bits.map(([name]) => [`w:${name}`, looks.has(name) ? "1" : "0"])),
  });
}

function looksOf(table: XmlElement): Set<string> {
  const properties = firstChild(table, "w:tblPr");
  const written = properties && firstChild(properties, "w:tblLook")?.attributes;
  const value = parseInt(written?.["w:val"] ?? "0", 16);
  const isOn = (name: string, bit: number) => {
    const own = written?.[`w:${name}`];
    return own === undefined ? (value & bit) !== 0 : own === "1" || own === "true";
  };
  return new Set(bits.filter(([name, bit]) => isOn(name, bit)).map(([name]) => name));
}

const alignments: Readonly<Record<string, string>> = { Left: "left", Centered: "center", Right: "right" };

export function tableAlignment(table: XmlElement): string {
  const written = valueOf(firstChild(table, "w:tblPr"), "w:jc") ?? "left";
  return Object.keys(alignments).find((name) => alignments[name] === written) ?? "Left";
}

export function setTableAlignment(table: XmlElement, alignment: string): void {
  const written = entryNamed(alignments, alignment);
  if (written === undefined) throw new WordError("InvalidArgument", `a table is not aligned ${alignment}`);
  setProperty(propertiesOf(table, "w:tblPr"), "w:jc", { "w:val": written });
}
