import { firstChild, type XmlElement } from "../xml/node";

/** Gives the font that a theme's name, such as "minorHAnsi", stands for. */
export type ThemeFont = (name: string) => string | undefined;

/** @param theme gives the theme's root; asked for only where a font is named by it */
export function themeFonts(theme: () => XmlElement | undefined): ThemeFont {
  const found = new Map<string, string | undefined>();
  return (name) => {
    const kind = name.startsWith("major") ? "a:majorFont" : "a:minorFont";
    if (!found.has(kind)) found.set(kind, fontOf(theme(), kind));
    return found.get(kind);
  };
}

function fontOf(theme: XmlElement | undefined, kind: string): string | undefined {
  const path = ["a:themeElements", "a:fontScheme", kind, "a:latin"];
  const latin = path.reduce<XmlElement | undefined>((node, name) => node && firstChild(node, name), theme);
  return latin?.attributes["typeface"] || undefined;
}
