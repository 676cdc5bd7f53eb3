import { insertInOrder } from "../../ooxml/write/element-order";
import { childElements, element, firstChild, type XmlElement } from "../../ooxml/xml/node";
import { themeFonts } from "../../ooxml/read/theme-fonts";
import { enclosing } from "./blocks";
import { isOn, propertiesOf, setProperty, setSwitch, valueOf } from "./properties";
import { basedOnChain, paragraphStyle, styleById } from "./style-sheet";
import type { WordDocument } from "./word-document";

/**
 * A property of a run's text: its own, else that of its character style, its paragraph's style, what these are based on,
 * or the document's defaults. The run may also be a paragraph's properties (w:pPr), whose mark is meant, or a style.
 */
export function runProperty(document: WordDocument, run: XmlElement, name: string): XmlElement | undefined {
  for (const holder of holdersOf(document, run)) {
    const properties = firstChild(holder, "w:rPr");
    const found = properties && firstChild(properties, name);
    if (found) return found;
  }
  return undefined;
}

/** Where its own formatting stands, made if there is none. */
export function ownRunProperties(run: XmlElement): XmlElement {
  const existing = firstChild(run, "w:rPr");
  if (existing || run.name === "w:r") return existing ?? propertiesOf(run, "w:rPr");
  const made = element("w:rPr");
  insertInOrder(run, made);
  return made;
}

/** Switched off by a word where a style switches it on. */
export function setRunSwitch(
  document: WordDocument,
  run: XmlElement,
  { name, on }: { name: string; on: boolean },
): void {
  const properties = ownRunProperties(run);
  setSwitch(properties, name, on);
  if (!on && isOn(runProperty(document, run, name))) setProperty(properties, name, { "w:val": "0" });
}

/** The font's name, also where a theme gives it; empty where nothing does. */
export function fontNameOf(document: WordDocument, run: XmlElement): string {
  const fonts = runProperty(document, run, "w:rFonts")?.attributes ?? {};
  const written = fonts["w:ascii"] ?? fonts["w:hAnsi"];
  if (written !== undefined) return written;
  const themed = fonts["w:asciiTheme"] ?? fonts["w:hAnsiTheme"];
  const theme = themeFonts(() => document.parts.relatedTree("theme"));
  return (themed === undefined ? undefined : theme(themed)) ?? "";
}

function* holdersOf(document: WordDocument, run: XmlElement): Generator<XmlElement> {
  yield run;
  if (run.name === "w:style") yield* basedOnChain(document, run);
  else {
    yield* characterStyles(document, run);
    const paragraph = run.name === "w:p" ? run : enclosing(run, "w:p");
    const style = paragraph && paragraphStyle(document, paragraph);
    if (style) yield* basedOnChain(document, style);
  }
  const styles = document.parts.relatedTree("styles");
  const defaults = styles && firstChild(styles, "w:docDefaults");
  if (defaults) yield* childElements(defaults, "w:rPrDefault");
}

function characterStyles(document: WordDocument, run: XmlElement): XmlElement[] {
  const id = valueOf(firstChild(run, "w:rPr"), "w:rStyle");
  const style = id === undefined ? undefined : styleById(document, id);
  return style ? basedOnChain(document, style) : [];
}
