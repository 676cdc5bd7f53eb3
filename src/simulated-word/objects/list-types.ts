import { addList } from "../../ooxml/write/lists";
import { paragraphElements } from "../model/blocks";
import { List, ListItem, Paragraph, ParagraphCollection } from "../model/handles";
import { detachFromList, listReferenceOf, setList } from "../model/paragraph-properties";
import { defineType, writes, type WireMethod } from "../wire/wire-type";
import type { WireValue } from "../wire/wire-object";
import { required } from "./shared-members";

export const listItemType = defineType(ListItem, {
  name: "ListItem",
  properties: {
    Level: {
      get: ({ document, element }) => listReferenceOf(document, element)?.level ?? 0,
      set: ({ document, element }, value) => {
        const list = listReferenceOf(document, element);
        if (list) setList(element, { ...list, level: Number(value) });
      },
    },
  },
});

export const listType = defineType(List, {
  name: "List",
  identity: ({ number }) => ({ Id: Number(number) }),
  properties: { Id: { get: ({ number }) => Number(number) } },
  navigation: {
    Paragraphs: ({ document, number }) =>
      new ParagraphCollection(() =>
        paragraphElements(document.body)
          .filter((paragraph) => listReferenceOf(document, paragraph)?.number === number)
          .map((paragraph) => new Paragraph(document, paragraph)),
      ),
  },
});

/** A paragraph's properties that lead to its list. */
export const listNavigation: Readonly<Record<string, (paragraph: Paragraph) => WireValue>> = {
  ListItem: (paragraph) => required(itemOf(paragraph)),
  ListItemOrNullObject: itemOf,
  List: (paragraph) => required(listOf(paragraph)),
  ListOrNullObject: listOf,
};

export const listMethods: Readonly<Record<string, WireMethod<Paragraph>>> = {
  DetachFromList: writes(({ document, element }) => detachFromList(document, element)),
  AttachToList: writes(({ document, element }, args) => {
    const number = String(args.number(0));
    setList(element, { number, level: args.number(1) });
    return new List(document, number);
  }),
  StartNewList: writes(({ document, element }) => {
    const number = addList(document.parts.package, document.parts.documentPart, true);
    setList(element, { number, level: 0 });
    return new List(document, number);
  }),
};

function itemOf({ document, element }: Paragraph): ListItem | undefined {
  return listReferenceOf(document, element) && new ListItem(document, element);
}

function listOf({ document, element }: Paragraph): List | undefined {
  const list = listReferenceOf(document, element);
  return list && new List(document, list.number);
}
