import { remove } from "../../ooxml/xml/node";
import { CustomProperty, CustomPropertyCollection } from "../model/document-handles";
import {
  customProperties,
  customType,
  customValue,
  findCustomProperty,
  putCustomProperty,
  setCustomValue,
} from "../model/properties-parts/custom-properties";
import { defineType, reads, writes } from "../wire/wire-type";
import { required } from "./shared-members";

export const customPropertyType = defineType(CustomProperty, {
  name: "CustomProperty",
  properties: {
    Key: { get: ({ element }) => element.attributes["name"] ?? "" },
    Type: { get: ({ element }) => customType(element) },
    Value: {
      get: ({ element }) => customValue(element),
      set: ({ element }, value) => setCustomValue(element, value),
    },
  },
  methods: { Delete: writes(({ element }) => remove(element)) },
});

export const customPropertyCollectionType = defineType(CustomPropertyCollection, {
  name: "CustomPropertyCollection",
  items: ({ document }) =>
    customProperties(document).map((property) => new CustomProperty(document, property)),
  methods: {
    Add: writes(
      ({ document }, args) =>
        new CustomProperty(document, putCustomProperty(document, args.text(0), args.data(1))),
    ),
    DeleteAll: writes(({ document }) => {
      for (const property of customProperties(document)) remove(property);
    }),
    GetCount: reads(({ document }) => customProperties(document).length),
    GetItem: reads((collection, args) => required(withKey(collection, args.text(0)))),
    GetItemOrNullObject: reads((collection, args) => withKey(collection, args.text(0))),
  },
});

function withKey({ document }: CustomPropertyCollection, key: string): CustomProperty | undefined {
  const found = findCustomProperty(document, key);
  return found && new CustomProperty(document, found);
}
