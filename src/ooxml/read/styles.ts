import type { HeadingLevel, Look } from "../../core/document/document";
import { childElements, firstChild, type XmlElement } from "../xml/node";
import { readRunFormat, type RunFormat } from "./run-format";
import type { ThemeFont } from "./theme-fonts";
import { isTrue, valueOf } from "./values";

/** What a paragraph style says about the paragraphs that bear it, its ancestors' word included. */
export interface ParagraphStyle {
  /** The style's `w:name`, in Word's own spelling for built-in ones: "heading 1", "Normal". */
  readonly name: string;
  /** By name, its own or an ancestor's. */
  readonly heading: HeadingLevel | undefined;
  /** 0–8; 9 is body text. */
  readonly outline: number | undefined;
  readonly list: ListReference | undefined;
  /** What a built-in list style says by its name alone, where its numbering is not to be had. */
  readonly namedList: { readonly numbered: boolean; readonly level: number } | undefined;
  readonly hidden: boolean;
  readonly look: Look;
  /** Undefined where neither it nor the document says. */
  readonly language: string | undefined;
}

export interface ListReference {
  readonly number: string;
  readonly level: number | undefined;
}

/** The paragraph styles of a document, by the id that its paragraphs name. */
export class Styles {
  readonly #elements = new Map<string, XmlElement>();
  readonly #read = new Map<string, ParagraphStyle>();
  readonly #characterFormats = new Map<string, RunFormat>();
  readonly #default: string;
  /** What holds where no style says otherwise. */
  readonly #defaultFormat: RunFormat;

  constructor(
    root: XmlElement | undefined,
    readonly themeFont: ThemeFont,
  ) {
    this.#defaultFormat = formatIn(root, themeFont, "w:docDefaults", "w:rPrDefault", "w:rPr");
    let standard = "";
    for (const style of root ? childElements(root, "w:style") : []) {
      const id = style.attributes["w:styleId"] ?? "";
      if (!this.#elements.has(id)) this.#elements.set(id, style);
      if (style.attributes["w:type"] === "paragraph" && isTrue(style.attributes["w:default"]))
        standard ||= id;
    }
    this.#default = standard;
  }

  /** Without an id, or with one that the document does not define, it is the document's default style: so does Word. */
  paragraphStyle(id: string | undefined): ParagraphStyle {
    const key = id !== undefined && this.#elements.has(id) ? id : this.#default;
    let style = this.#read.get(key);
    if (!style) {
      const chain = this.#chain(key);
      style = readStyle(chain, { ...this.#defaultFormat, ...this.#formatOf(chain) });
      this.#read.set(key, style);
    }
    return style;
  }

  /** Empty for a style that the document does not define. */
  characterFormat(id: string): RunFormat {
    let format = this.#characterFormats.get(id);
    if (!format) {
      format = this.#formatOf(this.#chain(id));
      this.#characterFormats.set(id, format);
    }
    return format;
  }

  /** The nearest style's word counts. */
  #formatOf(chain: readonly XmlElement[]): RunFormat {
    return chain.reduceRight(
      (format: RunFormat, style) => ({ ...format, ...formatIn(style, this.themeFont, "w:rPr") }),
      {},
    );
  }

  /** The style and those it is based on, nearest first; a circle of styles ends where it closes. */
  #chain(id: string): XmlElement[] {
    const chain: XmlElement[] = [];
    let style = this.#elements.get(id);
    while (style && !chain.includes(style) && chain.length < longestChain) {
      chain.push(style);
      style = this.#elements.get(valueOf(firstChild(style, "w:basedOn")) ?? "");
    }
    return chain;
  }
}

/** Word stops at eleven. */
const longestChain = 20;

function readStyle(chain: readonly XmlElement[], format: RunFormat): ParagraphStyle {
  const [own] = chain;
  const name = own ? nameOf(own) : "Normal";
  return {
    name,
    namedList: listOfName(name),
    heading: headingOf(chain),
    outline: firstDefined(chain, (style) => outlineOf(propertyOf(style, "w:pPr"))),
    list: firstDefined(chain, (style) => listOf(propertyOf(style, "w:pPr"))),
    hidden: format.hidden ?? false,
    look: lookOf(format),
    language: format.language,
  };
}

function lookOf({ bold = false, font, size }: RunFormat): Look {
  return {
    bold,
    ...(font === undefined ? {} : { font }),
    ...(size === undefined ? {} : { size }),
    direct: none,
  };
}

const none: Look["direct"] = Object.freeze([]);

function formatIn(node: XmlElement | undefined, themeFont: ThemeFont, ...path: readonly string[]): RunFormat {
  const properties = node && propertyOf(node, ...path);
  return properties ? readRunFormat(properties, themeFont) : {};
}

/** "TOC Heading" is based on "heading 1" and takes itself out of the outline with level 9. */
function headingOf(chain: readonly XmlElement[]): HeadingLevel | undefined {
  for (const style of chain) {
    const level = headingLevelOfName(nameOf(style));
    if (level) return level;
    if (outlineOf(propertyOf(style, "w:pPr")) === 9) return undefined;
  }
  return undefined;
}

function listOfName(name: string): ParagraphStyle["namedList"] {
  const [, kind, level] = /^List (Bullet|Number)(?: ([2-5]))?$/i.exec(name) ?? [];
  return kind ? { numbered: kind.toLowerCase() === "number", level: Number(level ?? 1) - 1 } : undefined;
}

function headingLevelOfName(name: string): HeadingLevel | undefined {
  return name.startsWith("heading ") ? toHeadingLevel(Number(name.slice(8)) - 1) : undefined;
}

/** From an outline level, 0–8. */
export function toHeadingLevel(outline: number): HeadingLevel | undefined {
  return headingLevels[outline];
}

const headingLevels: readonly HeadingLevel[] = [1, 2, 3, 4, 5, 6, 7, 8, 9];

/** Word knows these names in any case and writes them in lower case; LibreOffice writes "Heading 1". */
const nameOf = (style: XmlElement): string => canonicalStyleName(valueOf(firstChild(style, "w:name")) ?? "");

export function canonicalStyleName(name: string): string {
  const lower = name.toLowerCase();
  return /^(heading|toc|index) [1-9]$/.test(lower) || writtenInLowerCase.has(lower) ? lower : name;
}

const writtenInLowerCase: ReadonlySet<string> = new Set([
  "header",
  "footer",
  "caption",
  "footnote text",
  "endnote text",
  "footnote reference",
  "endnote reference",
  "annotation text",
  "annotation reference",
]);

/** A paragraph's or a style's own outline level, from its w:pPr. */
export function outlineOf(properties: XmlElement | undefined): number | undefined {
  const value = properties && valueOf(firstChild(properties, "w:outlineLvl"));
  return value === undefined ? undefined : Number(value);
}

/** A paragraph's or a style's own numbering, from its w:pPr. Number "0" means that it has none whatever its style says. */
export function listOf(properties: XmlElement | undefined): ListReference | undefined {
  const numbering = properties && firstChild(properties, "w:numPr");
  const number = numbering && valueOf(firstChild(numbering, "w:numId"));
  if (!numbering || number === undefined) return undefined;
  const level = valueOf(firstChild(numbering, "w:ilvl"));
  return { number, level: level === undefined ? undefined : Number(level) };
}

function propertyOf(style: XmlElement, ...path: readonly string[]): XmlElement | undefined {
  return path.reduce<XmlElement | undefined>((node, name) => node && firstChild(node, name), style);
}

function firstDefined<Value>(
  chain: readonly XmlElement[],
  read: (style: XmlElement) => Value | undefined,
): Value | undefined {
  for (const style of chain) {
    const value = read(style);
    if (value !== undefined) return value;
  }
  return undefined;
}
