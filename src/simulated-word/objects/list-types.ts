import { outermostStory } from "../model/blocks";
import { List, ListItem, Paragraph } from "../model/handles";
import { ListCollection, ParagraphCollection } from "../model/collection-handles";
import { newList } from "../model/lists/list-definitions";
import { labelOf } from "../model/lists/list-labels";
import {
  ancestorOf,
  descendantsOf,
  listNumberExists,
  listOf,
  siblingIndexOf,
} from "../model/lists/list-members";
import { detachFromList, listReferenceOf, setList } from "../model/paragraph-properties";
import type { Json } from "../wire/json";
import { defineType, reads, writes, type WireMethod } from "../wire/wire-type";
import type { WireValue } from "../wire/wire-object";
import { WordError } from "../wire/word-error";
import { collectionMethods, required } from "./shared-members";

export const listItemType = defineType(ListItem, {
  name: "ListItem",
  properties: {
    Level: {
      get: ({ document, element }) => listReferenceOf(document, element)?.level ?? 0,
      set: ({ document, element }, value) => {
        const list = listReferenceOf(document, element);
        if (list) setList(element, { ...list, level: levelIn(value) });
      },
    },
    ListString: { get: ({ document, element }) => labelOf(document, element) },
    SiblingIndex: { get: ({ document, element }) => siblingIndexOf(document, element) },
  },
  methods: {
    GetAncestor: reads((item, args) => required(ancestor(item, args.has(0) && args.flag(0)))),
    GetAncestorOrNullObject: reads((item, args) => ancestor(item, args.has(0) && args.flag(0))),
    GetDescendants: reads(({ document, element }, args) => {
      const directOnly = args.has(0) && args.flag(0);
      return new ParagraphCollection(() =>
        descendantsOf(document, element, directOnly).map((found) => new Paragraph(document, found)),
      );
    }),
  },
});

export const listCollectionType = defineType(ListCollection, {
  name: "ListCollection",
  items: ({ items }) => items(),
  methods: {
    ...collectionMethods<ListCollection>(),
    GetById: reads(({ items }, args) => required(withId(items(), args.number(0)))),
    GetByIdOrNullObject: reads(({ items }, args) => withId(items(), args.number(0))),
    /** An indexer: by id, unlike that of other collections. */
    GetItem: reads(({ items }, args) => required(withId(items(), args.number(0)))),
  },
});

/** A paragraph's properties that lead to its list. */
export const listNavigation: Readonly<Record<string, (paragraph: Paragraph) => WireValue>> = {
  ListItem: (paragraph) => required(itemOf(paragraph)),
  ListItemOrNullObject: itemOf,
  List: ({ document, element }) => required(listOf(document, element)),
  ListOrNullObject: ({ document, element }) => listOf(document, element),
};

export const listMethods: Readonly<Record<string, WireMethod<Paragraph>>> = {
  DetachFromList: writes(({ document, element }) => detachFromList(document, element)),
  AttachToList: writes((paragraph, args) => {
    const { document, element } = paragraph;
    refuseItem(paragraph);
    const number = String(args.number(0));
    if (!listNumberExists(document, number)) throw new WordError("ItemNotFound", "there is no such list");
    setList(element, { number, level: levelIn(args.number(1)) });
    return new List(document, number, outermostStory(element));
  }),
  StartNewList: writes((paragraph) => {
    const { document, element } = paragraph;
    refuseItem(paragraph);
    const number = newList(document, "numbered");
    setList(element, { number, level: 0 });
    return new List(document, number, outermostStory(element));
  }),
};

/** Both fail on a paragraph that is in a list, says the reference. */
function refuseItem({ document, element }: Paragraph): void {
  if (listReferenceOf(document, element))
    throw new WordError("InvalidArgument", "the paragraph is a list item already");
}

function levelIn(value: Json): number {
  if (typeof value !== "number" || !Number.isInteger(value) || value < 0 || value > 8)
    throw new WordError("InvalidArgument", "a list has the levels 0 to 8");
  return value;
}

function ancestor({ document, element }: ListItem, parentOnly: boolean): Paragraph | undefined {
  const found = ancestorOf(document, element, parentOnly);
  return found && new Paragraph(document, found);
}

function itemOf({ document, element }: Paragraph): ListItem | undefined {
  return listReferenceOf(document, element) && new ListItem(document, element);
}

function withId(lists: readonly List[], id: number): List | undefined {
  return lists.find(({ number }) => Number(number) === id);
}
