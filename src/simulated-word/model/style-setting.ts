import { firstChild, type XmlElement } from "../../ooxml/xml/node";
import { choiceNamed } from "../wire/enumerations";
import { WordError } from "../wire/word-error";
import { paragraphsOf, type Extent } from "./extent";
import { ensureBuiltInStyle } from "./latent-styles";
import { guardText } from "./locks";
import { setParagraphStyle } from "./paragraph-formatting";
import { propertiesOf, setProperty, valueOf } from "./properties";
import { runsToFormat, runsToRead } from "./ranges";
import { lengthOf } from "./run-spans";
import { builtInStyles, findBuiltIn, localName, type StyleType } from "./style-names";
import { nameOfStyle, paragraphStyle, styleById, styleElements } from "./style-sheet";
import type { WordDocument } from "./word-document";

/** A style that is in the document. */
export interface KnownStyle {
  readonly id: string;
  readonly type: StyleType | "numbering";
}

/** By the name that Word shows: "Rubrik 1", or a style of the file's own. @throws WordError InvalidArgument */
export function styleNamed(document: WordDocument, name: string): KnownStyle {
  const { locale } = document.settings;
  const names = (style: (typeof builtInStyles)[number]) => [localName(style.name, locale), style.english];
  const builtIn = builtInStyles.find((style) => names(style).includes(name)) ?? findBuiltIn(name);
  if (builtIn) return known(document, ensureBuiltInStyle(document, builtIn));
  const own = styleElements(document).find((style) => namesOf(style).includes(name));
  if (!own) throw new WordError("InvalidArgument", `there is no style called ${name}`);
  return known(document, own.attributes["w:styleId"] ?? "");
}

/** By the value of `Word.BuiltInStyleName`: "Heading1". @throws WordError InvalidArgument */
export function styleBuiltIn(document: WordDocument, builtIn: string): KnownStyle {
  const style = builtInStyles.find((candidate) => choiceNamed(builtIn, [candidate.builtIn]));
  if (!style) throw new WordError("InvalidArgument", `no built-in style is called ${builtIn}`);
  return known(document, ensureBuiltInStyle(document, style));
}

/** A paragraph style goes to every paragraph that is touched, a character style to the text. @throws WordError */
export function applyStyle(extent: Extent, { id, type }: KnownStyle): void {
  switch (type) {
    case "paragraph":
      for (const paragraph of paragraphsToStyle(extent)) {
        guardText(paragraph);
        setParagraphStyle(paragraph, id);
      }
      return;
    case "character":
      for (const run of runsToFormat(extent.range()))
        if (run.name === "w:r") setProperty(propertiesOf(run, "w:rPr"), "w:rStyle", { "w:val": id });
      return;
    case "table":
    case "numbering":
      throw new WordError("InvalidArgument", `a ${type} style is none of text`);
  }
}

/** A range that ends right after a paragraph's mark does not touch the paragraph that begins there. */
function paragraphsToStyle(extent: Extent): XmlElement[] {
  const paragraphs = paragraphsOf(extent);
  const last = paragraphs.at(-1);
  const { end } = extent.range();
  const isStart = last !== undefined && end.paragraph === last && end.offset === 0 && lengthOf(last) > 0;
  return isStart && paragraphs.length > 1 ? paragraphs.slice(0, -1) : paragraphs;
}

/** The `w:name` of the style that all text has, a character style before a paragraph's; undefined where it has several. */
export function styleNameIn(extent: Extent): string | undefined {
  const { document } = extent;
  const ofRuns = common(
    runsToRead(extent.range())
      .filter(({ name }) => name === "w:r")
      .map((run) => valueOf(firstChild(run, "w:rPr"), "w:rStyle")),
  );
  const character = ofRuns === undefined ? undefined : styleById(document, ofRuns);
  if (character) return nameOfStyle(character);
  return common(
    paragraphsOf(extent).map((paragraph) => {
      const style = paragraphStyle(document, paragraph);
      return style ? nameOfStyle(style) : "Normal";
    }),
  );
}

function common(values: readonly (string | undefined)[]): string | undefined {
  const [first, ...others] = values;
  return others.every((value) => value === first) ? first : undefined;
}

function namesOf(style: XmlElement): string[] {
  const aliases = valueOf(style, "w:aliases")?.split(",") ?? [];
  return [nameOfStyle(style), ...aliases];
}

function known(document: WordDocument, id: string): KnownStyle {
  const type = styleById(document, id)?.attributes["w:type"];
  return { id, type: type === "character" || type === "table" || type === "numbering" ? type : "paragraph" };
}
