import { childElements, firstChild, type XmlElement } from "../../ooxml/xml/node";
import { findBuiltIn, localName } from "./style-names";
import type { WordDocument } from "./word-document";

export function styleElements(document: WordDocument): XmlElement[] {
  const root = document.parts.relatedTree("styles");
  return root ? childElements(root, "w:style") : [];
}

export function styleById(document: WordDocument, id: string): XmlElement | undefined {
  const isIt = (style: XmlElement) => style.attributes["w:styleId"] === id;
  return document.parts.isWriting ? styleElements(document).find(isIt) : sheetOf(document).byId.get(id);
}

interface StyleSheet {
  /** The package's: with another one, styles may be others. */
  readonly version: number;
  readonly byId: ReadonlyMap<string, XmlElement>;
  readonly defaultStyle: XmlElement | undefined;
}

const sheets = new WeakMap<WordDocument, StyleSheet>();

/** Styles are asked for at every paragraph that is read: they are looked up once for as long as nothing is written. */
function sheetOf(document: WordDocument): StyleSheet {
  const known = sheets.get(document);
  const { version } = document.parts;
  if (known && known.version === version) return known;
  const styles = styleElements(document);
  const byId = new Map<string, XmlElement>();
  for (const style of [...styles].reverse()) byId.set(style.attributes["w:styleId"] ?? "", style);
  const sheet = { version, byId, defaultStyle: styles.find(isDefault) };
  sheets.set(document, sheet);
  return sheet;
}

/** By `w:name`, in any case for Word's own. */
export function styleByName(document: WordDocument, name: string): XmlElement | undefined {
  return styleElements(document).find((style) => nameOfStyle(style).toLowerCase() === name.toLowerCase());
}

export function nameOfStyle(style: XmlElement): string {
  return firstChild(style, "w:name")?.attributes["w:val"] ?? "";
}

/** The style of a paragraph: the one it names, else the document's default. */
export function paragraphStyle(document: WordDocument, paragraph: XmlElement): XmlElement | undefined {
  const id = propertyValue(paragraph, "w:pStyle");
  return (id === undefined ? undefined : styleById(document, id)) ?? defaultStyle(document);
}

/** The style's `w:name`; "Normal" in a document without styles. */
function styleNameOf(document: WordDocument, paragraph: XmlElement): string {
  const style = paragraphStyle(document, paragraph);
  return style ? nameOfStyle(style) : "Normal";
}

/** As Word shows it: "Rubrik 1". */
export function localStyleName(document: WordDocument, paragraph: XmlElement): string {
  return localName(styleNameOf(document, paragraph), document.settings.locale);
}

/** The value of `Word.Style`: "Heading1"; "Other" for a style of the file's own. */
export function builtInStyleName(document: WordDocument, paragraph: XmlElement): string {
  return findBuiltIn(styleNameOf(document, paragraph))?.builtIn ?? "Other";
}

/** A paragraph property's w:val, from the paragraph alone. */
function propertyValue(paragraph: XmlElement, name: string): string | undefined {
  return paragraphProperty(paragraph, name)?.attributes["w:val"];
}

function paragraphProperty(paragraph: XmlElement, name: string): XmlElement | undefined {
  const properties = firstChild(paragraph, "w:pPr");
  return properties && firstChild(properties, name);
}

/** A paragraph property from the paragraph, else from its style and those that the style is based on. */
export function effectiveProperty(
  document: WordDocument,
  paragraph: XmlElement,
  name: string,
): XmlElement | undefined {
  const own = paragraphProperty(paragraph, name);
  if (own) return own;
  for (const style of styleChain(document, paragraph)) {
    const inherited = paragraphProperty(style, name);
    if (inherited) return inherited;
  }
  return defaultProperty(document, name);
}

/** What the document gives every paragraph that says nothing else. */
function defaultProperty({ parts }: WordDocument, name: string): XmlElement | undefined {
  const root = parts.relatedTree("styles");
  const path = ["w:docDefaults", "w:pPrDefault", "w:pPr", name];
  return path.reduce<XmlElement | undefined>((node, step) => node && firstChild(node, step), root);
}

function styleChain(document: WordDocument, paragraph: XmlElement): XmlElement[] {
  const style = paragraphStyle(document, paragraph);
  return style ? basedOnChain(document, style) : [];
}

/** A style and those that it is based on, nearest first. */
export function basedOnChain(document: WordDocument, first: XmlElement): XmlElement[] {
  const chain: XmlElement[] = [];
  let style: XmlElement | undefined = first;
  while (style && !chain.includes(style)) {
    chain.push(style);
    const base: string | undefined = firstChild(style, "w:basedOn")?.attributes["w:val"];
    style = base === undefined ? undefined : styleById(document, base);
  }
  return chain;
}

export function defaultStyle(document: WordDocument): XmlElement | undefined {
  return document.parts.isWriting ? styleElements(document).find(isDefault) : sheetOf(document).defaultStyle;
}

function isDefault({ attributes }: XmlElement): boolean {
  return attributes["w:type"] === "paragraph" && ["1", "true", "on"].includes(attributes["w:default"] ?? "");
}
