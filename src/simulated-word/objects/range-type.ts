import { breaks, insertBreak } from "../model/breaks";
import { paragraphBeside } from "../model/paragraph-edits";
import { hyperlinkOf, setHyperlink } from "../model/hyperlinks";
import { parentNavigation } from "./parent-navigation";
import { placeAtRange } from "../model/block-places";
import { contentInsertion, rangeLocations, type ContentPlaces } from "./content-insertion";
import { pictureInsertion } from "./picture-insertion";
import { rangeRelations } from "./range-members";
import { styleProperties } from "./style-properties";
import { tableInsertion } from "./table-insertion";
import { textIn } from "./values";
import { extentOfRange } from "../model/extent";
import { Paragraph, TextRange } from "../model/handles";
import { RangeCollection } from "../model/collection-handles";
import { insertAtRange, insertInParagraph, type RangeLocation } from "../model/insert-text";
import { placeIn, placesInRange, textOfRange } from "../model/ranges";
import { defineType, reads, writes } from "../wire/wire-type";
import { rangeInsertions } from "./newer-insertions";
import { newerMethods, newerNavigation } from "./newer-members";
import { collectionMethods, sharedMethods, sharedNavigation, everything } from "./shared-members";

const places: ContentPlaces<TextRange, RangeLocation> = {
  blocks: placeAtRange,
  inline: insertAtRange,
  storyOf: ({ start }) => start.paragraph,
};

export const rangeType = defineType(TextRange, {
  name: "Range",
  properties: {
    Text: { get: textOfRange },
    IsEmpty: { get: (range) => textOfRange(range) === "" },
    ...styleProperties<TextRange>(extentOfRange),
    Hyperlink: { get: hyperlinkOf, set: (range, value) => setHyperlink(range, textIn(value)) },
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
    ...rangeRelations,
    InsertText: writes((range, args) =>
      insertAtRange(range, args.text(0), args.choice(1, ["Replace", "Start", "End", "Before", "After"])),
    ),
    GetRange: reads((range, args) => placeIn(range, args.has(0) ? args.choice(0, placesInRange) : "Whole")),
    ...contentInsertion<TextRange, RangeLocation>(rangeLocations, places),
    InsertInlinePictureFromBase64: pictureInsertion<TextRange, RangeLocation>(rangeLocations, places),
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
    Delete: writes((range) => {
      insertAtRange(range, "", "Replace");
    }),
  },
});

export const rangeCollectionType = defineType(RangeCollection, {
  name: "RangeCollection",
  items: ({ items }) => items(),
  methods: collectionMethods<RangeCollection>(),
});
