import type { Package } from "../package/package";
import { relatedRoot } from "../read/condition";
import { canonicalStyleName } from "../read/styles";
import { isOn, valueOf } from "../read/values";
import { childElements, element, firstChild, type XmlElement } from "../xml/node";
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
  const path = ["w:docDefaults", "w:rPrDefault", "w:rPr", "w:lang"];
  const language = path.reduce<XmlElement | undefined>((node, name) => node && firstChild(node, name), root);
  return valueOf(language)?.toLowerCase().startsWith("sv") ?? false;
}

/** Word matches the names of built-in styles without regard to case. */
function bearsName(style: XmlElement, name: string): boolean {
  return canonicalStyleName(valueOf(firstChild(style, "w:name")) ?? "").toLowerCase() === name.toLowerCase();
}

function defaultStyleId(styles: readonly XmlElement[]): string | undefined {
  return styles.find(
    ({ attributes }) =>
      attributes["w:type"] === "paragraph" &&
      isOn(element("w:default", { "w:val": attributes["w:default"] ?? "0" })),
  )?.attributes["w:styleId"];
}

function freeId(styles: readonly XmlElement[], wanted: string): string {
  const taken = new Set(styles.map(({ attributes }) => attributes["w:styleId"]?.toLowerCase()));
  let id = wanted;
  for (let number = 1; taken.has(id.toLowerCase()); number++) id = `${wanted}${number}`;
  return id;
}
