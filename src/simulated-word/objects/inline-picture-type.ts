import { descendants, type XmlElement } from "../../ooxml/xml/node";
import { InlinePicture, InlinePictureCollection } from "../model/handles";
import { defineType } from "../wire/wire-type";
import { collectionMethods } from "./shared-members";

/** English metric units in a point. */
const unitsPerPoint = 12_700;

export const inlinePictureType = defineType(InlinePicture, {
  name: "InlinePicture",
  properties: {
    Width: { get: ({ element }) => Number(part(element, "wp:extent")["cx"] ?? "0") / unitsPerPoint },
    Height: { get: ({ element }) => Number(part(element, "wp:extent")["cy"] ?? "0") / unitsPerPoint },
    AltTextDescription: { get: ({ element }) => part(element, "wp:docPr")["descr"] ?? "" },
    AltTextTitle: { get: ({ element }) => part(element, "wp:docPr")["title"] ?? "" },
  },
});

export const inlinePictureCollectionType = defineType(InlinePictureCollection, {
  name: "InlinePictureCollection",
  items: ({ items }) => items(),
  methods: collectionMethods<InlinePictureCollection>(),
});

function part(picture: XmlElement, name: string): Readonly<Record<string, string>> {
  return [...descendants(picture, name)][0]?.attributes ?? {};
}
