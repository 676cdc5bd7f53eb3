import { extentOf } from "../model/extent";
import {
  clearControl,
  openForText,
  placeholderOf,
  setLock,
  setPlaceholder,
  textOfControl,
} from "../model/content-controls";
import { deleteControl } from "../model/control-deletion";
import { ContentControl } from "../model/handles";
import { ContentControlCollection } from "../model/collection-handles";
import { insertInControl, type InnerLocation } from "../model/insert-text";
import { lockOf } from "../model/locks";
import { propertiesOf, setProperty, setSwitch, valueOf } from "../model/properties";
import { subtypeOfControl, typeOfControl } from "../model/control-types";
import { choiceNavigation } from "./choice-control-types";
import { choiceNamed } from "../wire/enumerations";
import { isJsonArray, type Json } from "../wire/json";
import { WordError } from "../wire/word-error";
import { defineType, reads, writes, type WireProperty } from "../wire/wire-type";
import { placeInControl } from "../model/block-places";
import { contentInsertion, innerLocations, type ContentPlaces } from "./content-insertion";
import { controlInsertions, controlLooks } from "./control-members";
import { parentNavigation } from "./parent-navigation";
import { pictureInsertion } from "./picture-insertion";
import { styleProperties } from "./style-properties";
import { newerMethods, newerNavigation } from "./newer-members";
import { collectionMethods, required, sharedMethods, sharedNavigation, everything } from "./shared-members";
import { choiceIn, flagIn, textIn } from "./values";
import { controlStates, stateOfControl } from "../model/tracked/control-state";
import { placesOfControl, rangeOfControl } from "../model/control-places";

const places: ContentPlaces<ContentControl, InnerLocation> = {
  blocks: (control, blocks, location) => {
    openForText(control);
    return placeInControl(control, blocks, location);
  },
  inline: (control, content, location) => {
    openForText(control);
    return insertInControl(control, content, location);
  },
  storyOf: ({ element }) => element,
};

export const contentControlType = defineType(ContentControl, {
  name: "ContentControl",
  identity: ({ document, element }) => ({ Id: document.ids.ofControl(element) }),
  properties: {
    Id: { get: ({ document, element }) => document.ids.ofControl(element) },
    Tag: property("w:tag"),
    Title: property("w:alias"),
    Text: { get: textOfControl },
    Type: { get: ({ element }) => typeOfControl(element) },
    Subtype: { get: ({ element }) => subtypeOfControl(element) },
    ...controlLooks,
    ...styleProperties<ContentControl>(extentOf),
    CannotDelete: {
      get: ({ element }) => lockOf(element).deletion,
      set: ({ element }, value) => setLock(element, { deletion: flagIn(value) }),
    },
    CannotEdit: {
      get: ({ element }) => lockOf(element).contents,
      set: ({ element }, value) => setLock(element, { contents: flagIn(value) }),
    },
    PlaceholderText: { get: placeholderOf, set: (control, value) => setPlaceholder(control, textIn(value)) },
    RemoveWhenEdited: {
      get: ({ element }) => valueOf(propertiesOf(element, "w:sdtPr"), "w:temporary") !== undefined,
      set: ({ element }, value) => setSwitch(propertiesOf(element, "w:sdtPr"), "w:temporary", flagIn(value)),
    },
  },
  navigation: {
    ...sharedNavigation<ContentControl>(extentOf, everything),
    ...newerNavigation<ContentControl>(extentOf),
    ...parentNavigation<ContentControl>(({ element }) => element),
    ...choiceNavigation,
  },
  events: ["OnDataChanged", "OnDeleted", "OnEntered", "OnExited", "OnSelectionChanged"],
  methods: {
    ...sharedMethods<ContentControl>(extentOf),
    ...newerMethods<ContentControl>(extentOf),
    Clear: writes(clearControl),
    Delete: writes((control, args) => deleteControl(control, args.flag(0))),
    GetRange: reads((control, args) =>
      rangeOfControl(control, args.has(0) ? args.choice(0, placesOfControl) : "Whole"),
    ),
    ...contentInsertion<ContentControl, InnerLocation>(innerLocations, places),
    InsertText: writes((control, args) => {
      const text = args.text(0);
      const location = args.choice(1, ["Replace", "Start", "End"]);
      openForText(control);
      return insertInControl(control, text, location);
    }),
    ...controlInsertions,
    InsertInlinePictureFromBase64: pictureInsertion<ContentControl, InnerLocation>(innerLocations, places),
  },
});

export const contentControlCollectionType = defineType(ContentControlCollection, {
  name: "ContentControlCollection",
  items: ({ items }) => items(),
  methods: {
    ...collectionMethods<ContentControlCollection>(),
    GetByTag: reads(({ items }, args) => {
      const tag = args.text(0);
      return new ContentControlCollection(() => items().filter((control) => read(control, "w:tag") === tag));
    }),
    GetByTitle: reads(({ items }, args) => {
      const title = args.text(0);
      return new ContentControlCollection(() =>
        items().filter((control) => read(control, "w:alias") === title),
      );
    }),
    GetByTypes: reads(({ items }, args) => {
      const types = valuesIn(args.data(0));
      return new ContentControlCollection(() =>
        items().filter(({ element }) => {
          const own = [typeOfControl(element), subtypeOfControl(element)];
          return types.some((type) => choiceNamed(type, own) !== undefined);
        }),
      );
    }),
    GetByChangeTrackingStates: reads(({ items }, args) => {
      const states = valuesIn(args.data(0)).map((state) => choiceIn(state, controlStates));
      return new ContentControlCollection(() =>
        items().filter(({ element }) => states.includes(stateOfControl(element))),
      );
    }),
    GetById: reads(({ items }, args) => required(withId(items(), args.number(0)))),
    GetByIdOrNullObject: reads(({ items }, args) => withId(items(), args.number(0))),
    /** An indexer: by id, unlike that of other collections. */
    GetItem: reads(({ items }, args) => required(withId(items(), args.number(0)))),
  },
});

function property(name: "w:tag" | "w:alias"): WireProperty<ContentControl> {
  return {
    get: (control) => read(control, name),
    set: ({ element }, value) =>
      setProperty(propertiesOf(element, "w:sdtPr"), name, { "w:val": textIn(value) }),
  };
}

function read({ element }: ContentControl, name: "w:tag" | "w:alias"): string {
  return valueOf(propertiesOf(element, "w:sdtPr"), name) ?? "";
}

function withId(controls: readonly ContentControl[], id: number): ContentControl | undefined {
  return controls.find(({ document, element }) => document.ids.ofControl(element) === id);
}

function valuesIn(value: Json): readonly Json[] {
  if (!isJsonArray(value)) throw new WordError("InvalidArgument", "a list was expected");
  return value;
}
