import { extentOfRange } from "../model/extent";
import { RangeCollection, TextRange } from "../model/handles";
import { insertAtRange } from "../model/insert-text";
import { placeIn, placesInRange, textOfRange } from "../model/ranges";
import { builtInStyleName, localStyleName } from "../model/style-sheet";
import { defineType, reads, writes } from "../wire/wire-type";
import { collectionMethods, sharedMethods, sharedNavigation } from "./shared-members";

export const rangeType = defineType(TextRange, {
  name: "Range",
  properties: {
    Text: { get: textOfRange },
    IsEmpty: { get: (range) => textOfRange(range) === "" },
    Style: { get: (range) => localStyleName(range.document, range.start.paragraph) },
    StyleBuiltIn: { get: (range) => builtInStyleName(range.document, range.start.paragraph) },
  },
  navigation: sharedNavigation<TextRange>(extentOfRange),
  methods: {
    ...sharedMethods<TextRange>(extentOfRange),
    InsertText: writes((range, args) =>
      insertAtRange(range, args.text(0), args.choice(1, ["Replace", "Start", "End", "Before", "After"])),
    ),
    GetRange: reads((range, args) => placeIn(range, args.has(0) ? args.choice(0, placesInRange) : "Whole")),
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
