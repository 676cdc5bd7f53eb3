import type { Block, Furniture } from "../../core/document/document";
import type { Package } from "../package/package";
import { PackageError } from "../package/package-error";
import { relationshipsOf } from "../package/relationships";
import { childElements, firstChild, type XmlElement } from "../xml/node";
import { isOn } from "./values";

export type FurnitureKind = "header" | "footer";

/** Reads a header's or footer's blocks; `prefix` makes their ids unlike those of the body. */
export type ReadFurniturePart = (part: string, prefix: string) => readonly Block[];

/**
 * What is printed at the top (or bottom) of the first section's pages: the first page's where it has its own, then the
 * primary one. A diarienummer is usually on the first page only; page numbers are on the others.
 */
export function readFurniture(
  source: Package,
  {
    main,
    section,
    read,
  }: { readonly main: string; readonly section: XmlElement | undefined; readonly read: ReadFurniturePart },
  kind: FurnitureKind,
): Furniture {
  const parts = section ? furnitureParts(source, main, { section, kind }) : [];
  if (parts.length === 0) return { state: "none" };
  try {
    const blocks = parts.flatMap((part, index) => read(part, `${kind}${index === 0 ? "" : index}-`));
    return { state: "read", blocks };
  } catch (error) {
    if (error instanceof PackageError) return { state: "unknown", why: "failed" };
    throw error;
  }
}

/** The parts that the first section names and shows, those missing from the package left out. */
function furnitureParts(
  source: Package,
  main: string,
  { section, kind }: { readonly section: XmlElement; readonly kind: FurnitureKind },
): string[] {
  const shown = isOn(firstChild(section, "w:titlePg")) ? ["first", "default"] : ["default"];
  return shown
    .map((type) => furniturePart(source, main, { section, kind, type }))
    .filter((part) => part !== undefined);
}

/** The part that a section names as its header or footer of one type: "default" (the primary), "first" or "even". */
export function furniturePart(
  source: Package,
  main: string,
  {
    section,
    kind,
    type,
  }: { readonly section: XmlElement; readonly kind: FurnitureKind; readonly type: string },
): string | undefined {
  const reference = childElements(section, `w:${kind}Reference`).find(
    ({ attributes }) => (attributes["w:type"] ?? "default") === type,
  );
  const target = relationshipsOf(source, main).find(({ id }) => id === reference?.attributes["r:id"])?.target;
  return reference && target !== undefined && source.has(target) ? target : undefined;
}

/** A section's properties stand in its last paragraph; the last section's at the body's end. */
export function firstSection(container: XmlElement | undefined): XmlElement | undefined {
  for (const node of container?.children ?? []) {
    const section = node.kind === "element" ? sectionOf(node) : undefined;
    if (section) return section;
  }
  return undefined;
}

/** Only what can hold a section's end is looked into, for this is asked of every document. */
export function sectionOf(node: XmlElement): XmlElement | undefined {
  switch (node.name) {
    case "w:sectPr":
      return node;
    case "w:p":
      return firstSection(firstChild(node, "w:pPr"));
    case "w:body":
    case "w:sdt":
    case "w:sdtContent":
    case "w:customXml":
      return firstSection(node);
    default:
      return undefined;
  }
}
