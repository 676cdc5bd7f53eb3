import { append, childElements, element, remove, type XmlElement } from "../xml/node";
import { contentTypes } from "./content-types";
import { relationshipsPartOf, type Package } from "./package";

/** A typed link from a part (or from the package, "/") to another part or to an address outside. */
export interface Relationship {
  readonly id: string;
  readonly type: RelationshipType;
  /** A part's name ("/word/header1.xml"), or the address as written when `external`. */
  readonly target: string;
  readonly external: boolean;
}

/** The last word of the type's URI, which the transitional and the strict standard share: "header", "styles", "customXml". */
export type RelationshipType = string;

const namespace = "http://schemas.openxmlformats.org/package/2006/relationships";
const officeTypes = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
const microsoftTypes = "http://schemas.microsoft.com/office/2011/relationships/";
const packageTypes = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/";

/** In the order of the file; none for a part without relationships. */
export function relationshipsOf(source: Package, part: string): Relationship[] {
  const root = source.xml(relationshipsPartOf(part))?.root;
  return root ? childElements(root, "Relationship").map((link) => toRelationship(part, link)) : [];
}

/** The name of the part that `part` leads to by a relationship of that type, if that part is there. */
export function findRelatedPart(source: Package, part: string, type: RelationshipType): string | undefined {
  return relationshipsOf(source, part).find(
    (link) => link.type === type && !link.external && source.has(link.target),
  )?.target;
}

/** Gives the new relationship's id. */
export function addRelationship(
  target: Package,
  part: string,
  {
    type,
    target: to,
    external = false,
  }: Omit<Relationship, "id" | "external"> & { readonly external?: boolean },
): string {
  const name = relationshipsPartOf(part);
  if (!target.has(name)) {
    target.put(name, contentTypes.relationships, {
      prolog: xmlDeclaration,
      root: element("Relationships", { xmlns: namespace }),
    });
  }
  const root = target.edit(name).root;
  const id = nextId(root);
  const attributes = { Id: id, Type: typeUri(type), Target: external ? to : relativeTarget(part, to) };
  append(root, element("Relationship", external ? { ...attributes, TargetMode: "External" } : attributes));
  return id;
}

export function removeRelationship(target: Package, part: string, id: string): void {
  const name = relationshipsPartOf(part);
  if (!target.has(name)) return;
  const link = childElements(target.edit(name).root, "Relationship").find(
    ({ attributes }) => attributes["Id"] === id,
  );
  if (link) remove(link);
}

export const xmlDeclaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

function toRelationship(part: string, { attributes }: XmlElement): Relationship {
  const external = attributes["TargetMode"] === "External";
  const target = attributes["Target"] ?? "";
  const type = attributes["Type"] ?? "";
  return {
    id: attributes["Id"] ?? "",
    type: type.slice(type.lastIndexOf("/") + 1),
    target: external ? target : resolveTarget(part, target),
    external,
  };
}

/** Relative targets stand from the source's folder; "#anchor" and surplus ".." lead nowhere outside. */
function resolveTarget(part: string, target: string): string {
  const path = target.startsWith("/") ? target : part.slice(0, part.lastIndexOf("/") + 1) + target;
  const steps: string[] = [];
  for (const step of path.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return `/${steps.join("/")}`;
}

/** As Word writes them: "styles.xml" from /word/document.xml, "../customXml/item1.xml" for a part of another folder. */
function relativeTarget(part: string, target: string): string {
  const from = part.split("/").slice(1, -1);
  const to = target.split("/").slice(1);
  const shared = from.findIndex((folder, index) => folder !== to[index]);
  const common = shared < 0 ? from.length : shared;
  return [...from.slice(common).map(() => ".."), ...to.slice(common)].join("/");
}

function nextId(root: XmlElement): string {
  const taken = new Set(
    childElements(root, "Relationship").map(({ attributes }) => attributes["Id"]?.toLowerCase()),
  );
  let number = taken.size + 1;
  while (taken.has(`rid${number}`)) number++;
  return `rId${number}`;
}

/** Of parts that came with Word 2013. */
const typesOf2011 = new Set<RelationshipType>([
  "commentsExtended",
  "people",
  "webextension",
  "webextensiontaskpanes",
]);

function typeUri(type: RelationshipType): string {
  if (type === "core-properties") return packageTypes + type;
  return (typesOf2011.has(type) ? microsoftTypes : officeTypes) + type;
}
