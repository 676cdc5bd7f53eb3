import { remove, setAttribute } from "../../ooxml/xml/node";
import {
  addListItem,
  clearListItems,
  displayTextOf,
  isChecked,
  listItemsOf,
  selectItem,
  setChecked,
  setItemIndex,
} from "../model/choice-controls";
import { typeOfControl, type ControlType } from "../model/control-types";
import { ContentControl, type Placed } from "../model/handles";
import {
  CheckboxContentControl,
  ComboBoxContentControl,
  ControlListItem,
  ControlListItemCollection,
  DropDownListContentControl,
} from "../model/newer-handles";
import type { WireValue } from "../wire/wire-object";
import { defineType, writes } from "../wire/wire-type";
import { WordError } from "../wire/word-error";
import { collectionMethods } from "./shared-members";
import { flagIn, numberIn, textIn } from "./values";

/** What leads from a control to what its type has of its own. */
export const choiceNavigation: Readonly<Record<string, (control: ContentControl) => WireValue>> = {
  CheckboxContentControl: ({ document, element }) => {
    requireType(element, "CheckBox");
    return new CheckboxContentControl(document, element);
  },
  DropDownListContentControl: ({ document, element }) => {
    requireType(element, "DropDownList");
    return new DropDownListContentControl(document, element);
  },
  ComboBoxContentControl: ({ document, element }) => {
    requireType(element, "ComboBox");
    return new ComboBoxContentControl(document, element);
  },
};

export const checkboxControlType = defineType(CheckboxContentControl, {
  name: "CheckboxContentControl",
  properties: {
    IsChecked: {
      get: ({ element }) => isChecked(element),
      set: (box, value) => setChecked(controlOf(box), flagIn(value)),
    },
  },
});

export const dropDownControlType = defineType(DropDownListContentControl, {
  name: "DropDownListContentControl",
  ...listMembers<DropDownListContentControl>(),
});

export const comboBoxControlType = defineType(ComboBoxContentControl, {
  name: "ComboBoxContentControl",
  ...listMembers<ComboBoxContentControl>(),
});

export const controlListItemType = defineType(ControlListItem, {
  name: "ContentControlListItem",
  properties: {
    DisplayText: {
      get: ({ element }) => displayTextOf(element),
      set: ({ element }, value) => setAttribute(element, "w:displayText", textIn(value)),
    },
    Value: {
      get: ({ element }) => element.attributes["w:value"] ?? "",
      set: ({ element }, value) => setAttribute(element, "w:value", textIn(value)),
    },
    Index: {
      get: ({ element, control }) => listItemsOf(control.element).indexOf(element),
      set: ({ element }, value) => setItemIndex(element, numberIn(value)),
    },
  },
  methods: {
    Delete: writes(({ element }) => remove(element)),
    Select: writes(({ element, control }) => selectItem(control, element)),
  },
});

export const controlListItemCollectionType = defineType(ControlListItemCollection, {
  name: "ContentControlListItemCollection",
  items: ({ items }) => items(),
  methods: collectionMethods<ControlListItemCollection>(),
});

function listMembers<T extends Placed>() {
  return {
    navigation: {
      ListItems: (list: T) =>
        new ControlListItemCollection(() =>
          listItemsOf(list.element).map((item) => new ControlListItem(list.document, item, controlOf(list))),
        ),
    },
    methods: {
      AddListItem: writes<T>((list, args) => {
        const item = addListItem(list.element, {
          text: args.text(0),
          value: args.has(1) ? args.text(1) : undefined,
          index: args.has(2) ? args.number(2) : undefined,
        });
        return new ControlListItem(list.document, item, controlOf(list));
      }),
      DeleteAllListItems: writes<T>(({ element }) => clearListItems(element)),
    },
  };
}

function controlOf({ document, element }: Placed): ContentControl {
  return new ContentControl(document, element);
}

/** @throws WordError as a control of another type has not what is asked for */
function requireType(control: Placed["element"], type: ControlType): void {
  if (typeOfControl(control) !== type) throw new WordError("InvalidArgument", `the control is no ${type}`);
}
