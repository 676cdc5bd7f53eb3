import { extentOf } from "../model/extent";
import { paragraphElements, storyOf, tableNestingLevel } from "../model/blocks";
import { Body, Paragraph, ParagraphCollection } from "../model/handles";
import { insertInParagraph } from "../model/insert-text";
import { clearParagraph, deleteParagraph, paragraphBeside } from "../model/paragraph-edits";
import { isListItem, outlineLevelOf } from "../model/paragraph-properties";
import { textOf } from "../model/pieces";
import { rangeOver } from "../model/ranges";
import { builtInStyleName, localStyleName } from "../model/style-sheet";
import { defineType, reads, writes } from "../wire/wire-type";
import { collectionMethods, required, sharedMethods, sharedNavigation } from "./shared-members";

export const paragraphType = defineType(Paragraph, {
  name: "Paragraph",
  properties: {
    Text: {
      get: ({ document, element }) => textOf(element, { deletions: document.quirks.textIncludesDeletions }),
    },
    Style: { get: ({ document, element }) => localStyleName(document, element) },
    StyleBuiltIn: { get: ({ document, element }) => builtInStyleName(document, element) },
    OutlineLevel: { get: ({ document, element }) => outlineLevelOf(document, element) },
    TableNestingLevel: { get: ({ element }) => tableNestingLevel(element) },
    IsListItem: { get: ({ document, element }) => isListItem(document, element) },
    IsLastParagraph: { get: ({ element }) => paragraphElements(storyOf(element)).at(-1) === element },
    UniqueLocalId: { get: ({ document, element }) => document.paragraphId(element) },
  },
  navigation: {
    ...sharedNavigation<Paragraph>(extentOf),
    ParentBody: ({ document, element }) => new Body(document, storyOf(element)),
  },
  methods: {
    ...sharedMethods<Paragraph>(extentOf),
    InsertText: writes((paragraph, args) =>
      insertInParagraph(paragraph, args.text(0), args.choice(1, ["Replace", "Start", "End"])),
    ),
    InsertParagraph: writes(({ document, element }, args) => {
      const side = args.choice(1, ["Before", "After"]) === "Before" ? "before" : "after";
      const made = new Paragraph(document, paragraphBeside(document, element, side));
      insertInParagraph(made, args.text(0), "Start");
      return made;
    }),
    Delete: writes(({ document, element }) => deleteParagraph(document, element)),
    Clear: writes(({ document, element }) => clearParagraph(document, element)),
    GetRange: reads(({ document, element }) => rangeOver(document, [element])),
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
