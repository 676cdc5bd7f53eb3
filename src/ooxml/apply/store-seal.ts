import { sealNamespace } from "../../core/attestation/seal-namespace";
import type { Edit } from "../../core/editing/edit";
import { contentTypes } from "../package/content-types";
import type { Package } from "../package/package";
import {
  addRelationship,
  findRelatedPart,
  relationshipsOf,
  removeRelationship,
  xmlDeclaration,
} from "../package/relationships";
import { sealParts } from "../read/stored-seal";
import { freePartName } from "../write/related-part";
import { element } from "../xml/node";
import type { EditSession } from "./edit-session";

type StoreSeal = Extract<Edit, { kind: "store-seal" }>;

/** Adds the new part before the old ones go, as in Word: whoever breaks off between finds two and takes the last. */
export function storeSeal({ target, main }: EditSession, { xml }: StoreSeal): undefined {
  if (!xml.includes(sealNamespace)) throw new Error("what is to be stored is no seal");
  const old = sealParts(target, main);
  addCustomXml(target, main, xml);
  for (const part of old) removeCustomXml(target, main, part);
}

function addCustomXml(target: Package, main: string, xml: string): void {
  const name = freePartName(target, (number) => `/customXml/item${number}.xml`);
  const properties = freePartName(target, (number) => `/customXml/itemProps${number}.xml`);
  target.put(name, contentTypes.customXml, new TextEncoder().encode(xml));
  target.put(properties, contentTypes.customXmlProperties, {
    prolog: xmlDeclaration,
    root: itemProperties(name),
  });
  addRelationship(target, name, { type: "customXmlProps", target: properties });
  addRelationship(target, main, { type: "customXml", target: name });
}

const customXmlNamespace = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";

/** The id need only be unlike those of the document's other items, which are random: ours ends in the item's number. */
function itemProperties(name: string): ReturnType<typeof element> {
  const number = /(\d+)\.xml$/.exec(name)?.[1] ?? "0";
  const id = `{7B5C1D0E-5EA1-4E1F-9C0A-${number.padStart(12, "0")}}`;
  const schema = element("ds:schemaRef", { "ds:uri": sealNamespace });
  return element("ds:datastoreItem", { "ds:itemID": id, "xmlns:ds": customXmlNamespace }, [
    element("ds:schemaRefs", {}, [schema]),
  ]);
}

function removeCustomXml(target: Package, main: string, part: string): void {
  const properties = findRelatedPart(target, part, "customXmlProps");
  if (properties !== undefined) target.remove(properties);
  target.remove(part);
  for (const { id, target: to } of relationshipsOf(target, main))
    if (to === part) removeRelationship(target, main, id);
}
