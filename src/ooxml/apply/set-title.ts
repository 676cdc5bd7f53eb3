import type { Edit } from "../../core/editing/edit";
import type { Refusal } from "../../core/editing/edit-result";
import { contentTypes } from "../package/content-types";
import type { Package } from "../package/package";
import { addRelationship, findRelatedPart, xmlDeclaration } from "../package/relationships";
import { freePartName } from "../write/related-part";
import { append, element, firstChild, remove, text } from "../xml/node";
import { withoutForbiddenCharacters } from "../xml/print-xml";
import type { EditSession } from "./edit-session";

type SetTitle = Extract<Edit, { kind: "set-title" }>;

export function setTitle(
  { target, document }: EditSession,
  { expected, title }: SetTitle,
): Refusal | undefined {
  if (document.properties.title !== expected) return "text-has-changed";
  const { root } = target.edit(corePart(target));
  const old = firstChild(root, "dc:title");
  const written = old ?? element("dc:title");
  for (const child of [...written.children]) remove(child);
  append(written, text(withoutForbiddenCharacters(title)));
  if (!old) append(root, written);
  return undefined;
}

/** The part that holds the file's properties, made where there is none. */
function corePart(target: Package): string {
  const existing = findRelatedPart(target, "/", "core-properties");
  if (existing !== undefined) return existing;
  const name = freePartName(target, (number) => `/docProps/core${number === 1 ? "" : number}.xml`);
  const root = element("cp:coreProperties", namespaces);
  target.put(name, contentTypes.coreProperties, { prolog: xmlDeclaration, root });
  addRelationship(target, "/", { type: "core-properties", target: name });
  return name;
}

const namespaces = {
  "xmlns:cp": "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
  "xmlns:dc": "http://purl.org/dc/elements/1.1/",
  "xmlns:dcterms": "http://purl.org/dc/terms/",
  "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
};
