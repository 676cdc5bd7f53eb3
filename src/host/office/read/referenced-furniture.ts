import { mainPartOf } from "../../../ooxml/package/open-package";
import type { Package } from "../../../ooxml/package/package";
import { firstSection, furniturePart, type FurnitureKind } from "../../../ooxml/read/furniture";
import { isOn } from "../../../ooxml/read/values";
import { childElements, firstChild, type XmlElement } from "../../../ooxml/xml/node";

export type FurnitureType = "Primary" | "FirstPage";

/**
 * The headers (or footers) that the first section names and shows, in the order in which they are read, when the
 * package holds none of them: then Word may be asked for them, since they exist.
 */
export function furnitureToAskFor(source: Package, kind: FurnitureKind): readonly FurnitureType[] {
  const main = mainPartOf(source);
  const section = firstSection(source.xml(main)?.root);
  if (!section) return [];
  const shown = isOn(firstChild(section, "w:titlePg")) ? ["first", "default"] : ["default"];
  const named = shown.filter((type) => isReferenced(section, kind, type));
  const isHeld = named.some((type) => furniturePart(source, main, { section, kind, type }) !== undefined);
  return isHeld ? [] : named.map((type) => (type === "first" ? "FirstPage" : "Primary"));
}

function isReferenced(section: XmlElement, kind: FurnitureKind, type: string): boolean {
  return childElements(section, `w:${kind}Reference`).some(
    ({ attributes }) => (attributes["w:type"] ?? "default") === type,
  );
}
