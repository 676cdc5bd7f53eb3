import type { Edit } from "../../core/editing/edit";
import { namespaceOf } from "../../core/hidden-part/hidden-part";
import { contentTypes } from "../package/content-types";
import type { Package } from "../package/package";
import {
  addRelationship,
  findRelatedPart,
  relationshipsOf,
  removeRelationship,
  xmlDeclaration,
} from "../package/relationships";
import { storedParts } from "../read/stored-part";
import { freePartName } from "../write/related-part";
import { element } from "../xml/node";
import type { EditSession } from "./edit-session";

type StorePart = Extract<Edit, { kind: "store-part" }>;

/** Adds the new part before the old ones go, as in Word: whoever breaks off between finds two and takes the last. */
export function storePart({ target, main }: EditSession, { part, xml }: StorePart): undefined {
  const old = storedParts(target, main, part);
  if (xml !== undefined) addCustomXml(target, main, { namespace: namespaceOf[part], xml });
  for (const name of old) removeCustomXml(target, main, name);
}

interface CustomXml {
  readonly namespace: string;
  readonly xml: string;
}

function addCustomXml(target: Package, main: string, { namespace, xml }: CustomXml): void {
  if (!xml.includes(namespace)) throw new Error(`what is to be stored is not in ${namespace}`);
  const name = freePartName(target, (number) => `/customXml/item${number}.xml`);
  const properties = freePartName(target, (number) => `/customXml/itemProps${number}.xml`);
  target.put(name, contentTypes.customXml, new TextEncoder().encode(xml));
  target.put(properties, contentTypes.customXmlProperties, {
    prolog: xmlDeclaration,
    root: itemProperties(name, namespace),
  });
  addRelationship(target, name, { type: "customXmlProps", target: properties });
  addRelationship(target, main, { type: "customXml", target: name });
}

const customXmlNamespace = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";

/** The id need only be unlike those of the document's other items, which are random: ours ends in the item's number. */
function itemProperties(name: string, namespace: string): ReturnType<typeof element> {
  const number = /(\d+)\.xml$/.exec(name)?.[1] ?? "0";
  const id = `{7B5C1D0E-5EA1-4E1F-9C0A-${number.padStart(12, "0")}}`;
  const schema = element("ds:schemaRef", { "ds:uri": namespace });
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
