import { extentOfBody } from "../model/extent";
import { Body, Paragraph } from "../model/handles";
import { insertInBody, insertInParagraph, type InnerLocation } from "../model/insert-text";
import { clearBody, paragraphInBody } from "../model/paragraph-edits";
import { textOf } from "../model/pieces";
import { placeIn, placesInRange, rangeOver } from "../model/ranges";
import { defineType, reads, writes } from "../wire/wire-type";
import { placeInBody } from "../model/block-places";
import { blocksOfBody, paragraphsOfBody } from "../model/body-blocks";
import { breaks, insertBreak } from "../model/breaks";
import { setUpControl } from "../model/choice-controls";
import { wrapBody } from "../model/control-wrapping";
import { bodyParents } from "./body-parents";
import { contentInsertion, innerLocations, type ContentPlaces } from "./content-insertion";
import { pictureInsertion } from "./picture-insertion";
import { styleProperties } from "./style-properties";
import { tableInsertion } from "./table-insertion";
import { newerMethods, newerNavigation } from "./newer-members";
import { sharedMethods, sharedNavigation, everything } from "./shared-members";

const places: ContentPlaces<Body, InnerLocation> = {
  blocks: placeInBody,
  inline: insertInBody,
  storyOf: ({ element }) => element,
};

export const bodyType = defineType(Body, {
  name: "Body",
  properties: {
    Text: {
      get: (body) =>
        paragraphsOfBody(body)
          .map((paragraph) => textOf(paragraph, { deletions: body.document.quirks.textIncludesDeletions }))
          .join("\r"),
    },
    ...styleProperties<Body>(extentOfBody),
    Type: { get: ({ element, section }) => (section ? "Section" : (kinds[element.name] ?? "Unknown")) },
  },
  navigation: {
    ...sharedNavigation<Body>(extentOfBody, everything),
    ...newerNavigation<Body>(extentOfBody),
    ...bodyParents,
  },
  methods: {
    ...sharedMethods<Body>(extentOfBody),
    ...newerMethods<Body>(extentOfBody),
    InsertText: writes((body, args) =>
      insertInBody(body, args.text(0), args.choice(1, ["Replace", "Start", "End"])),
    ),
    InsertParagraph: writes((body, args) => {
      const side = args.choice(1, ["Start", "End"]) === "Start" ? "before" : "after";
      const made = new Paragraph(body.document, paragraphInBody(body, side));
      insertInParagraph(made, args.text(0), "Start");
      return made;
    }),
    ...contentInsertion<Body, InnerLocation>(innerLocations, places),
    InsertInlinePictureFromBase64: pictureInsertion<Body, InnerLocation>(["Start", "End"], places),
    InsertBreak: writes((body, args) => {
      const side = args.choice(1, ["Start", "End"]) === "Start" ? "Before" : "After";
      insertBreak(rangeOver(body.document, paragraphsOfBody(body)), args.choice(0, breaks), side);
    }),
    InsertContentControl: writes((body, args) =>
      setUpControl(
        () => wrapBody(body),
        args.has(0) ? args.choice(0, ["RichText", "PlainText"]) : "RichText",
      ),
    ),
    InsertTable: tableInsertion(["Start", "End"], (body: Body, location) => {
      const blocks = blocksOfBody(body);
      const atStart = location === "Start";
      return {
        document: body.document,
        beside: atStart ? blocks[0] : blocks.at(-1),
        side: atStart ? "before" : "after",
      };
    }),
    Clear: writes(clearBody),
    GetRange: reads((body, args) =>
      placeIn(
        rangeOver(body.document, paragraphsOfBody(body)),
        args.has(0) ? args.choice(0, placesInRange) : "Whole",
      ),
    ),
  },
});

const kinds: Readonly<Record<string, string>> = {
  "w:body": "MainDoc",
  "w:hdr": "Header",
  "w:ftr": "Footer",
  "w:tc": "TableCell",
  "w:footnote": "Footnote",
  "w:endnote": "Endnote",
};
