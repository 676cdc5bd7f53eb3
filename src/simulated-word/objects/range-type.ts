import type { XmlElement } from "../../ooxml/xml/node";
import { breaks, insertBreak } from "../model/breaks";
import { paragraphBeside } from "../model/paragraph-edits";
import { setBuiltInStyle, setStyle } from "../model/paragraph-formatting";
import { parentNavigation } from "./parent-navigation";
import { placeAtRange } from "../model/block-places";
import { contentInsertion, rangeLocations } from "./content-insertion";
import { tableInsertion } from "./table-insertion";
import { textIn } from "./values";
import { extentOfRange } from "../model/extent";
import { Paragraph, RangeCollection, TextRange } from "../model/handles";
import { insertAtRange, insertInParagraph, type RangeLocation } from "../model/insert-text";
import {
  compareLocations,
  paragraphsOfRange,
  placeIn,
  placesInRange,
  spanning,
  textOfRange,
} from "../model/ranges";
import { builtInStyleName, localStyleName } from "../model/style-sheet";
import { defineType, reads, writes } from "../wire/wire-type";
import { rangeInsertions } from "./newer-insertions";
import { newerMethods, newerNavigation } from "./newer-members";
import { collectionMethods, sharedMethods, sharedNavigation, everything } from "./shared-members";

export const rangeType = defineType(TextRange, {
  name: "Range",
  properties: {
    Text: { get: textOfRange },
    IsEmpty: { get: (range) => textOfRange(range) === "" },
    Style: {
      get: (range) => localStyleName(range.document, range.start.paragraph),
      set: (range, value) =>
        eachParagraph(range, (paragraph) => setStyle(range.document, paragraph, textIn(value))),
    },
    StyleBuiltIn: {
      get: (range) => builtInStyleName(range.document, range.start.paragraph),
      set: (range, value) =>
        eachParagraph(range, (paragraph) => setBuiltInStyle(range.document, paragraph, textIn(value))),
    },
  },
  navigation: {
    ...sharedNavigation<TextRange>(extentOfRange, everything),
    ...newerNavigation<TextRange>(extentOfRange),
    ...parentNavigation<TextRange>(({ start }) => start.paragraph),
  },
  methods: {
    ...sharedMethods<TextRange>(extentOfRange),
    ...newerMethods<TextRange>(extentOfRange),
    ...rangeInsertions,
    InsertText: writes((range, args) =>
      insertAtRange(range, args.text(0), args.choice(1, ["Replace", "Start", "End", "Before", "After"])),
    ),
    GetRange: reads((range, args) => placeIn(range, args.has(0) ? args.choice(0, placesInRange) : "Whole")),
    ...contentInsertion<TextRange, RangeLocation>(rangeLocations, {
      blocks: placeAtRange,
      inline: insertAtRange,
    }),
    InsertTable: tableInsertion(["Before", "After"], ({ document, start, end }: TextRange, location) => ({
      document,
      beside: location === "Before" ? start.paragraph : end.paragraph,
      side: location === "Before" ? "before" : "after",
    })),
    InsertParagraph: writes((range, args) => {
      const side = args.choice(1, ["Before", "After"]) === "Before" ? "before" : "after";
      const beside = side === "before" ? range.start.paragraph : range.end.paragraph;
      const made = new Paragraph(range.document, paragraphBeside(range.document, beside, side));
      insertInParagraph(made, args.text(0), "Start");
      return made;
    }),
    InsertBreak: writes((range, args) => {
      insertBreak(range, args.choice(0, breaks), args.choice(1, ["Before", "After"]));
    }),
    ExpandTo: reads((range, args) => spanning(range, args.object(0, TextRange))),
    CompareLocationWith: reads((range, args) => compareLocations(range, args.object(0, TextRange))),
    Delete: writes((range) => {
      insertAtRange(range, "", "Replace");
    }),
  },
});

function eachParagraph(range: TextRange, change: (paragraph: XmlElement) => void): void {
  for (const paragraph of paragraphsOfRange(range)) change(paragraph);
}

export const rangeCollectionType = defineType(RangeCollection, {
  name: "RangeCollection",
  items: ({ items }) => items(),
  methods: collectionMethods<RangeCollection>(),
});
