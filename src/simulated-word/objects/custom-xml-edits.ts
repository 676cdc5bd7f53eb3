import {
  deleteElement,
  findElement,
  findNodes,
  insertElement,
  printNode,
  replaceElement,
} from "../model/custom-xml/edit-nodes";
import type { Prefixes } from "../model/custom-xml/select-nodes";
import type { CustomXmlPart } from "../model/document-handles";
import { setAttribute, type XmlElement } from "../../ooxml/xml/node";
import { isJsonObject, type Json } from "../wire/json";
import type { WireArguments } from "../wire/wire-arguments";
import { reads, writes, type WireMethod } from "../wire/wire-type";
import { WordError } from "../wire/word-error";

/** What an add-in does with single elements and attributes of a custom XML part, each found by a path. */
export const customXmlEdits: Readonly<Record<string, WireMethod<CustomXmlPart>>> = {
  Query: reads((part, args) =>
    findNodes(rootOf(part), args.text(0), prefixesIn(args.data(1))).map((node) => printNode(node)),
  ),
  SetXml: writes((part, args) => {
    if (part.document.quirks.setXmlFails) throw new WordError("GeneralException", "setXml failed");
    replaceElement(rootOf(part), args.text(0));
  }),
  InsertElement: writes((part, args) =>
    insertElement(
      findElement(rootOf(part), args.text(0), prefixesIn(args.data(2))),
      args.text(1),
      args.has(3) ? args.number(3) : undefined,
    ),
  ),
  UpdateElement: writes((part, args) =>
    replaceElement(findElement(rootOf(part), args.text(0), prefixesIn(args.data(2))), args.text(1)),
  ),
  DeleteElement: writes((part, args) => deleteElement(elementAt(part, args))),
  InsertAttribute: writes((part, args) => {
    const element = elementAt(part, args);
    if (args.text(2) in element.attributes)
      throw new WordError("InvalidArgument", "there is such an attribute");
    setAttribute(element, args.text(2), args.text(3));
  }),
  UpdateAttribute: writes((part, args) => {
    const element = elementAt(part, args);
    if (!(args.text(2) in element.attributes))
      throw new WordError("ItemNotFound", "there is no such attribute");
    setAttribute(element, args.text(2), args.text(3));
  }),
  DeleteAttribute: writes((part, args) => {
    const element = elementAt(part, args);
    if (!(args.text(2) in element.attributes))
      throw new WordError("ItemNotFound", "there is no such attribute");
    setAttribute(element, args.text(2), undefined);
  }),
};

/** Of the methods that name their element by a path and its prefixes, in the first two arguments. */
function elementAt(part: CustomXmlPart, args: WireArguments): XmlElement {
  return findElement(rootOf(part), args.text(0), prefixesIn(args.data(1)));
}

function rootOf({ document, partName }: CustomXmlPart): XmlElement {
  const root = document.parts.tree(partName);
  if (!root) throw new WordError("ItemNotFound");
  return root;
}

function prefixesIn(value: Json): Prefixes {
  if (!isJsonObject(value))
    throw new WordError("InvalidArgument", "prefixes and their namespaces were expected");
  return Object.fromEntries(
    Object.entries(value).map(([prefix, uri]) => [prefix, typeof uri === "string" ? uri : ""]),
  );
}
