import type { XmlElement } from "../../ooxml/xml/node";
import { extentOf, isInline, paragraphsOf } from "../model/extent";
import {
  clearControl,
  deleteControl,
  openForText,
  placeholderOf,
  setLock,
  setPlaceholder,
  textOfControl,
} from "../model/content-controls";
import { ContentControl, ContentControlCollection, Paragraph } from "../model/handles";
import { insertInControl, insertInParagraph } from "../model/insert-text";
import { lockOf } from "../model/locks";
import { propertiesOf, setProperty, setSwitch, valueOf } from "../model/properties";
import { builtInStyleName, localStyleName } from "../model/style-sheet";
import { emptyParagraphBeside, paragraphBeside } from "../model/paragraph-edits";
import { placesInRange } from "../model/ranges";
import { subtypeOfControl, typeOfControl } from "../model/control-types";
import { choiceNavigation } from "./choice-control-types";
import { defineType, reads, writes, type WireProperty } from "../wire/wire-type";
import { placeInControl } from "../model/block-places";
import { contentInsertion, innerLocations } from "./content-insertion";
import { newerMethods, newerNavigation } from "./newer-members";
import { collectionMethods, required, sharedMethods, sharedNavigation, everything } from "./shared-members";
import { flagIn, textIn } from "./values";
import { rangeOfControl } from "../model/control-places";

export const contentControlType = defineType(ContentControl, {
  name: "ContentControl",
  identity: ({ document, element }) => ({ Id: document.controlId(element) }),
  properties: {
    Id: { get: ({ document, element }) => document.controlId(element) },
    Tag: property("w:tag"),
    Title: property("w:alias"),
    Text: { get: textOfControl },
    Type: { get: ({ element }) => typeOfControl(element) },
    Subtype: { get: ({ element }) => subtypeOfControl(element) },
    Appearance: { get: () => "BoundingBox", set: () => {} },
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
    Style: { get: (control) => localStyleName(control.document, firstParagraph(control)) },
    StyleBuiltIn: { get: (control) => builtInStyleName(control.document, firstParagraph(control)) },
  },
  navigation: {
    ...sharedNavigation<ContentControl>(extentOf, everything),
    ...newerNavigation<ContentControl>(extentOf),
    ...choiceNavigation,
  },
  events: ["OnDataChanged", "OnDeleted", "OnEntered", "OnExited", "OnSelectionChanged"],
  methods: {
    ...sharedMethods<ContentControl>(extentOf),
    ...newerMethods<ContentControl>(extentOf),
    Clear: writes(clearControl),
    Delete: writes((control, args) => deleteControl(control, args.flag(0))),
    GetRange: reads((control, args) =>
      rangeOfControl(control, args.has(0) ? args.choice(0, placesInRange) : "Whole"),
    ),
    ...contentInsertion<ContentControl, "Replace" | "Start" | "End">(innerLocations, {
      blocks: (control, blocks, location) => {
        openForText(control);
        return placeInControl(control, blocks, location);
      },
      inline: (control, content, location) => {
        openForText(control);
        return insertInControl(control, content, location);
      },
    }),
    InsertText: writes((control, args) => {
      const text = args.text(0);
      const location = args.choice(1, ["Replace", "Start", "End"]);
      openForText(control);
      return insertInControl(control, text, location);
    }),
    InsertParagraph: writes((control, args) => {
      const side = args.choice(1, ["Before", "After"]) === "Before" ? "before" : "after";
      const { document } = control;
      const made = new Paragraph(
        document,
        isInline(control.element)
          ? paragraphBeside(document, firstParagraph(control), side)
          : emptyParagraphBeside(document, control.element, side),
      );
      insertInParagraph(made, args.text(0), "Start");
      return made;
    }),
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
  return controls.find(({ document, element }) => document.controlId(element) === id);
}

function firstParagraph(control: ContentControl): XmlElement {
  const [first] = paragraphsOf(extentOf(control));
  if (!first) throw new Error("a content control without a paragraph");
  return first;
}
