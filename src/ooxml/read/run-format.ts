import type { XmlElement } from "../xml/node";
import type { ThemeFont } from "./theme-fonts";
import { isOn, valueOf } from "./values";

/** What a w:rPr, a run's or a style's, says of its letters. What it does not say is left out. */
export interface RunFormat {
  readonly hidden?: boolean;
  readonly bold?: boolean;
  readonly font?: string;
  /** In points. */
  readonly size?: number;
  /** A language tag, such as "sv-SE". */
  readonly language?: string;
}

export const noFormat: RunFormat = {};

/** A run's own: what a style has no word on, too. */
export interface OwnRunFormat extends RunFormat {
  readonly highlighted?: boolean;
  /** The id of its character style. */
  readonly style?: string;
  /** Its formatting was changed with tracking on. */
  readonly tracked?: boolean;
}

/** In one pass, for every formatted run of a document goes through here. */
export function readRunFormat(properties: XmlElement, themeFont: ThemeFont): OwnRunFormat {
  const format: { -readonly [Key in keyof OwnRunFormat]: OwnRunFormat[Key] } = {};
  for (const node of properties.children) {
    if (node.kind !== "element") continue;
    switch (node.name) {
      case "w:vanish":
        format.hidden = isOn(node);
        break;
      case "w:b":
        format.bold = isOn(node);
        break;
      case "w:rFonts":
        setIfKnown(format, "font", fontOf(node, themeFont));
        break;
      case "w:sz":
        setIfKnown(format, "size", pointsOf(node));
        break;
      case "w:lang":
        setIfKnown(format, "language", languageOf(node));
        break;
      case "w:highlight":
        format.highlighted = valueOf(node) !== "none";
        break;
      case "w:rStyle":
        setIfKnown(format, "style", valueOf(node));
        break;
      case "w:rPrChange":
        format.tracked = true;
        break;
    }
  }
  return format;
}

function setIfKnown<Key extends keyof OwnRunFormat>(
  format: { -readonly [Any in keyof OwnRunFormat]: OwnRunFormat[Any] },
  key: Key,
  value: OwnRunFormat[Key],
): void {
  if (value !== undefined) format[key] = value;
}

/** The font of Latin letters. One of the theme's counts before one that is named. */
function fontOf({ attributes }: XmlElement, themeFont: ThemeFont): string | undefined {
  const ofTheme = attributes["w:asciiTheme"];
  return (ofTheme && themeFont(ofTheme)) || attributes["w:ascii"] || undefined;
}

/** A size is written in half points. */
function pointsOf(node: XmlElement): number | undefined {
  const halves = Number(valueOf(node));
  return halves > 0 ? halves / 2 : undefined;
}

/** "x-none" and "zxx" say that it is none. */
function languageOf(node: XmlElement): string | undefined {
  const tag = valueOf(node);
  return tag && !/^(?:x-none|zxx)$/i.test(tag) ? tag : undefined;
}
