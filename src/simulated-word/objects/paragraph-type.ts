import { extentOf } from "../model/extent";
import { paragraphElements, storyOf, tableNestingLevel } from "../model/blocks";
import { Paragraph } from "../model/handles";
import { ParagraphCollection } from "../model/collection-handles";
import { insertInParagraph, type InnerLocation } from "../model/insert-text";
import { clearParagraph, deleteParagraph, paragraphBeside } from "../model/paragraph-edits";
import { breaks, insertBreak } from "../model/breaks";
import { isListItem, outlineLevelOf } from "../model/paragraph-properties";
import {
  alignmentOf,
  lineUnitsOf,
  measureOf,
  setAlignment,
  setLineUnits,
  setMeasure,
  setOutlineLevel,
  type Measure,
} from "../model/paragraph-formatting";
import { textOf } from "../model/pieces";
import { placeIn, placesInRange, rangeOver } from "../model/ranges";
import { applyStyle, styleBuiltIn, styleNamed } from "../model/style-setting";
import { builtInStyleName, localStyleName } from "../model/style-sheet";
import { defineType, reads, writes, type WireProperty } from "../wire/wire-type";
import { listMethods, listNavigation } from "./list-types";
import { parentNavigation } from "./parent-navigation";
import { newerMethods, newerNavigation } from "./newer-members";
import { paragraphInsertions, paragraphText } from "./newer-insertions";
import { collectionMethods, required, sharedMethods, sharedNavigation } from "./shared-members";
import { placeAtParagraph } from "../model/block-places";
import { contentInsertion, innerLocations, type ContentPlaces } from "./content-insertion";
import { pictureInsertion } from "./picture-insertion";
import { rangeCutting } from "./range-cutting";
import { tableInsertion } from "./table-insertion";
import { textIn } from "./values";

const places: ContentPlaces<Paragraph, InnerLocation> = {
  blocks: placeAtParagraph,
  inline: insertInParagraph,
  storyOf: ({ element }) => element,
};

export const paragraphType = defineType(Paragraph, {
  name: "Paragraph",
  properties: {
    Text: {
      get: ({ document, element }) => textOf(element, { deletions: document.quirks.textIncludesDeletions }),
    },
    Style: {
      get: ({ document, element }) => localStyleName(document, element),
      set: (paragraph, value) =>
        applyStyle(extentOf(paragraph), styleNamed(paragraph.document, textIn(value))),
    },
    StyleBuiltIn: {
      get: ({ document, element }) => builtInStyleName(document, element),
      set: (paragraph, value) =>
        applyStyle(extentOf(paragraph), styleBuiltIn(paragraph.document, textIn(value))),
    },
    OutlineLevel: {
      get: ({ document, element }) => outlineLevelOf(document, element),
      set: ({ element }, value) => setOutlineLevel(element, value),
    },
    Alignment: {
      get: ({ document, element }) => alignmentOf(document, element),
      set: ({ element }, value) => setAlignment(element, value),
    },
    SpaceBefore: measure(["w:spacing", "w:before"]),
    SpaceAfter: measure(["w:spacing", "w:after"]),
    LineSpacing: measure(["w:spacing", "w:line"]),
    LeftIndent: measure(["w:ind", "w:left"]),
    RightIndent: measure(["w:ind", "w:right"]),
    FirstLineIndent: measure(["w:ind", "w:firstLine"]),
    LineUnitBefore: lineUnits("before"),
    LineUnitAfter: lineUnits("after"),
    TableNestingLevel: { get: ({ element }) => tableNestingLevel(element) },
    IsListItem: { get: ({ document, element }) => isListItem(document, element) },
    IsLastParagraph: { get: ({ element }) => paragraphElements(storyOf(element)).at(-1) === element },
    UniqueLocalId: { get: ({ document, element }) => document.ids.ofParagraph(element) },
  },
  navigation: {
    ...sharedNavigation<Paragraph>(extentOf, ["ContentControls", "Font", "InlinePictures"]),
    ...newerNavigation<Paragraph>(extentOf),
    ...listNavigation,
    ...parentNavigation<Paragraph>(({ element }) => element),
  },
  methods: {
    ...sharedMethods<Paragraph>(extentOf),
    ...newerMethods<Paragraph>(extentOf),
    ...paragraphInsertions,
    ...paragraphText,
    ...listMethods,
    InsertText: writes((paragraph, args) =>
      insertInParagraph(paragraph, args.text(0), args.choice(1, ["Replace", "Start", "End"])),
    ),
    InsertParagraph: writes(({ document, element }, args) => {
      const side = args.choice(1, ["Before", "After"]) === "Before" ? "before" : "after";
      const made = new Paragraph(document, paragraphBeside(document, element, side));
      insertInParagraph(made, args.text(0), "Start");
      return made;
    }),
    ...rangeCutting<Paragraph>(({ document, element }) => rangeOver(document, [element]), {
      isParagraph: true,
    }),
    ...contentInsertion<Paragraph, InnerLocation>(innerLocations, places),
    InsertInlinePictureFromBase64: pictureInsertion<Paragraph, InnerLocation>(innerLocations, places),
    InsertTable: tableInsertion(["Before", "After"], ({ document, element }: Paragraph, location) => ({
      document,
      beside: element,
      side: location === "Before" ? "before" : "after",
    })),
    InsertBreak: writes(({ document, element }, args) => {
      insertBreak(
        rangeOver(document, [element]),
        args.choice(0, breaks),
        args.choice(1, ["Before", "After"]),
      );
    }),
    Delete: writes(({ document, element }) => deleteParagraph(document, element)),
    Clear: writes(({ document, element }) => clearParagraph(document, element)),
    GetRange: reads(({ document, element }, args) =>
      placeIn(rangeOver(document, [element]), args.has(0) ? args.choice(0, placesInRange) : "Whole"),
    ),
    GetNext: reads((paragraph) => required(neighbour(paragraph, 1))),
    GetNextOrNullObject: reads((paragraph) => neighbour(paragraph, 1)),
    GetPrevious: reads((paragraph) => required(neighbour(paragraph, -1))),
    GetPreviousOrNullObject: reads((paragraph) => neighbour(paragraph, -1)),
  },
});

export const paragraphCollectionType = defineType(ParagraphCollection, {
  name: "ParagraphCollection",
  items: ({ items }) => items(),
  methods: collectionMethods<ParagraphCollection>(),
});

/** In the same body, tables included. */
function neighbour({ document, element }: Paragraph, distance: 1 | -1): Paragraph | undefined {
  const all = paragraphElements(storyOf(element));
  const found = all[all.indexOf(element) + distance];
  return found && new Paragraph(document, found);
}

function measure(place: Measure): WireProperty<Paragraph> {
  return {
    get: ({ document, element }) => measureOf(document, element, place),
    set: ({ element }, value) => setMeasure(element, place, value),
  };
}

function lineUnits(side: "before" | "after"): WireProperty<Paragraph> {
  return {
    get: ({ document, element }) => lineUnitsOf(document, element, side),
    set: ({ element }, value) => setLineUnits(element, side, value),
  };
}
