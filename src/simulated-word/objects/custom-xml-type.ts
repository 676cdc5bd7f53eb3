import { addCustomXml, customXmlOf, deleteCustomXml, namespaceOf } from "../model/document-parts";
import {
  CustomXmlPart,
  CustomXmlPartCollection,
  CustomXmlPartScopedCollection,
} from "../model/document-handles";
import type { WireMethod } from "../wire/wire-type";
import { defineType, reads, writes } from "../wire/wire-type";
import { WordError } from "../wire/word-error";
import { customXmlEdits } from "./custom-xml-edits";
import { required } from "./shared-members";

export const customXmlPartType = defineType(CustomXmlPart, {
  name: "CustomXmlPart",
  identity: ({ id }) => ({ Id: id }),
  properties: {
    Id: { get: ({ id }) => id },
    NamespaceUri: { get: namespaceOf },
  },
  methods: {
    ...customXmlEdits,
    GetXml: reads(customXmlOf),
    Delete: writes(deleteCustomXml),
  },
});

export const customXmlPartCollectionType = defineType(CustomXmlPartCollection, {
  name: "CustomXmlPartCollection",
  items: ({ items }) => items(),
  methods: {
    ...byId<CustomXmlPartCollection>(),
    Add: writes(({ document }, args) => addCustomXml(document, args.text(0))),
    GetByNamespace: reads(({ items }, args) => {
      const namespace = args.text(0);
      return new CustomXmlPartScopedCollection(() =>
        items().filter((part) => namespaceOf(part) === namespace),
      );
    }),
  },
});

export const customXmlPartScopedCollectionType = defineType(CustomXmlPartScopedCollection, {
  name: "CustomXmlPartScopedCollection",
  items: ({ items }) => items(),
  methods: {
    ...byId<CustomXmlPartScopedCollection>(),
    GetOnlyItem: reads(({ items }) => {
      const [only, ...more] = items();
      if (!only || more.length > 0) throw new WordError("GeneralException", "there is not exactly one");
      return only;
    }),
    GetOnlyItemOrNullObject: reads(({ items }) => (items().length === 1 ? items()[0] : undefined)),
  },
});

function byId<T extends { readonly items: () => readonly CustomXmlPart[] }>(): Readonly<
  Record<string, WireMethod<T>>
> {
  return {
    GetCount: reads(({ items }) => items().length),
    GetItem: reads(({ items }, args) => required(items().find(({ id }) => id === args.text(0)))),
    GetItemOrNullObject: reads(({ items }, args) => items().find(({ id }) => id === args.text(0))),
  };
}
