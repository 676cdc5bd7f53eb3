import type { Package } from "../package/package";
import { relatedRoot } from "../read/condition";
import { canonicalStyleName } from "../read/styles";
import { isTrue, valueOf } from "../read/values";
import { childElements, firstChild, type XmlElement } from "../xml/node";
import { styleDefinition, usualStyleId, type BuiltInStyle } from "./built-in-styles";
import { insertInOrder } from "./element-order";
import { ensureRelatedPart } from "./related-part";

/** The id that a package's own style of that name bears; a style that is missing is defined, plainly. */
export function ensureStyle(target: Package, main: string, name: BuiltInStyle): string {
  const existing = findStyle(target, main, name);
  if (existing !== undefined) return existing;
  const part = ensureRelatedPart(target, main, "styles");
  const styles = childElements(target.edit(part).root, "w:style");
  const base = name === "Normal" ? "" : (defaultStyleId(styles) ?? ensureStyle(target, main, "Normal"));
  const id = freeId(styles, usualStyleId(name));
  insertInOrder(target.edit(part).root, styleDefinition(name, id, base));
  return id;
}

/** The id of the package's own style of that name, if it has one. */
export function findStyle(target: Package, main: string, name: BuiltInStyle): string | undefined {
  const root = relatedRoot(target, main, "styles");
  const found = root && childElements(root, "w:style").find((style) => bearsName(style, name));
  return found?.attributes["w:styleId"];
}

/** True when the document's text is Swedish unless a run says otherwise. */
export function isSwedishByDefault(target: Package, main: string): boolean {
  const root = relatedRoot(target, main, "styles");
  if (!root) return false;
  const standard = childElements(root, "w:style").find(isDefaultParagraphStyle);
  const language =
    languageIn(standard, "w:rPr") ?? languageIn(root, "w:docDefaults", "w:rPrDefault", "w:rPr") ?? "";
  return language.toLowerCase().startsWith("sv");
}

function languageIn(node: XmlElement | undefined, ...path: readonly string[]): string | undefined {
  const found = [...path, "w:lang"].reduce<XmlElement | undefined>(
    (at, name) => at && firstChild(at, name),
    node,
  );
  return valueOf(found);
}

/** Word matches the names of built-in styles without regard to case. */
function bearsName(style: XmlElement, name: string): boolean {
  return canonicalStyleName(valueOf(firstChild(style, "w:name")) ?? "").toLowerCase() === name.toLowerCase();
}

const defaultStyleId = (styles: readonly XmlElement[]): string | undefined =>
  styles.find(isDefaultParagraphStyle)?.attributes["w:styleId"];

const isDefaultParagraphStyle = ({ attributes }: XmlElement): boolean =>
  attributes["w:type"] === "paragraph" && isTrue(attributes["w:default"]);

function freeId(styles: readonly XmlElement[], wanted: string): string {
  const taken = new Set(styles.map(({ attributes }) => attributes["w:styleId"]?.toLowerCase()));
  let id = wanted;
  for (let number = 1; taken.has(id.toLowerCase()); number++) id = `${wanted}${number}`;
  return id;
}
