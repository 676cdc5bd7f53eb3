import { setAttribute, type XmlElement } from "../../ooxml/xml/node";
import { descendants, element } from "../../ooxml/xml/node";
import { placeAtRange } from "../model/block-places";
import { outermostStory } from "../model/blocks";
import { breaks, insertBreak } from "../model/breaks";
import { wrapPicture } from "../model/control-wrapping";
import { InlinePicture, Paragraph } from "../model/handles";
import { InlinePictureCollection } from "../model/collection-handles";
import { insertAtRange, insertInParagraph } from "../model/insert-text";
import { paragraphBeside } from "../model/paragraph-edits";
import { imageOf, pictureLink, setPictureLink } from "../model/pictures/picture-parts";
import { besidePicture, deletePicture, paragraphOfPicture } from "../model/pictures/picture-places";
import type { Json } from "../wire/json";
import { defineType, reads, writes, type WireProperty } from "../wire/wire-type";
import { WordError } from "../wire/word-error";
import { contentInsertion, type ContentPlaces } from "./content-insertion";
import { parentNavigation } from "./parent-navigation";
import { pictureInsertion } from "./picture-insertion";
import { collectionMethods, required } from "./shared-members";
import { flagIn, numberIn, textIn } from "./values";

/** English metric units in a point. */
const unitsPerPoint = 12_700;

type Side = "Before" | "After";
const sides = ["Before", "After"] as const;

const places: ContentPlaces<InlinePicture, Side> = {
  blocks: (picture, blocks, side) => placeAtRange(besidePicture(picture, side), blocks, side),
  inline: (picture, content, side) => insertAtRange(besidePicture(picture, side), content, side),
  storyOf: ({ element: node }) => node,
};

const { ParentBody: _, ...parents } = parentNavigation<InlinePicture>(({ element: node }) => node);

export const inlinePictureType = defineType(InlinePicture, {
  name: "InlinePicture",
  properties: {
    Width: measure("cx"),
    Height: measure("cy"),
    AltTextDescription: said("descr"),
    AltTextTitle: said("title"),
    Hyperlink: { get: pictureLink, set: (picture, value) => setPictureLink(picture, textIn(value)) },
    LockAspectRatio: {
      get: ({ element: node }) => part(node, "a:graphicFrameLocks")?.attributes["noChangeAspect"] === "1",
      set: ({ element: node }, value) => {
        const locks = part(node, "a:graphicFrameLocks");
        if (locks) setAttribute(locks, "noChangeAspect", flagIn(value) ? "1" : "0");
      },
    },
  },
  navigation: {
    ...parents,
    Paragraph: (picture) => new Paragraph(picture.document, paragraphOfPicture(picture)),
  },
  methods: {
    ...contentInsertion<InlinePicture, Side>(sides, places),
    InsertInlinePictureFromBase64: pictureInsertion<InlinePicture, Side | "Replace">([...sides, "Replace"], {
      storyOf: places.storyOf,
      inline: (picture, content, location) => {
        const side = location === "Replace" ? "After" : location;
        const range = insertAtRange(besidePicture(picture, side), content, side);
        if (location === "Replace") deletePicture(picture);
        return range;
      },
    }),
    Delete: writes(deletePicture),
    GetBase64ImageSrc: reads(imageOf),
    GetNext: reads((picture) => required(nextPicture(picture))),
    GetNextOrNullObject: reads(nextPicture),
    GetRange: reads((picture, args) => {
      const place = args.has(0) ? args.choice(0, ["Whole", "Start", "End"]) : "Whole";
      return besidePicture(picture, place === "Start" ? "Before" : "After");
    }),
    InsertBreak: writes((picture, args) => {
      const side = args.choice(1, sides);
      insertBreak(besidePicture(picture, side), args.choice(0, breaks), side);
    }),
    InsertContentControl: writes(wrapPicture),
    InsertParagraph: writes((picture, args) => {
      const side = args.choice(1, sides) === "Before" ? "before" : "after";
      const { document } = picture;
      const made = new Paragraph(document, paragraphBeside(document, paragraphOfPicture(picture), side));
      insertInParagraph(made, args.text(0), "Start");
      return made;
    }),
    InsertText: writes((picture, args) => {
      const side = args.choice(1, sides);
      return insertAtRange(besidePicture(picture, side), args.text(0), side);
    }),
    Select: reads((picture, args) => {
      const mode = args.has(0) ? args.choice(0, ["Select", "Start", "End"]) : "Select";
      const { start, end } = besidePicture(picture, mode === "Start" ? "Before" : "After");
      picture.document.select(start, end);
    }),
  },
});

export const inlinePictureCollectionType = defineType(InlinePictureCollection, {
  name: "InlinePictureCollection",
  items: ({ items }) => items(),
  methods: collectionMethods<InlinePictureCollection>(),
});

function nextPicture({ document, element: node }: InlinePicture): InlinePicture | undefined {
  const all = [...descendants(outermostStory(node), "wp:inline")];
  const next = all[all.indexOf(node) + 1];
  return next && new InlinePicture(document, next);
}

/** In points. The drawing's own frame has the measure too. */
function measure(side: "cx" | "cy"): WireProperty<InlinePicture> {
  return {
    get: ({ element: node }) => Number(part(node, "wp:extent")?.attributes[side] ?? "0") / unitsPerPoint,
    set: ({ element: node }, value) => {
      const written = String(unitsIn(value));
      for (const name of ["wp:extent", "a:ext"]) {
        const extent = part(node, name);
        if (extent?.attributes[side] !== undefined) setAttribute(extent, side, written);
      }
    },
  };
}

function unitsIn(value: Json): number {
  const points = numberIn(value);
  if (points <= 0 || points > 1584) throw new WordError("InvalidArgument", "no such measure of a picture");
  return Math.round(points * unitsPerPoint);
}

function said(attribute: "descr" | "title"): WireProperty<InlinePicture> {
  return {
    get: ({ element: node }) => part(node, "wp:docPr")?.attributes[attribute] ?? "",
    set: ({ element: node }, value) => {
      const properties = part(node, "wp:docPr") ?? element("wp:docPr");
      setAttribute(properties, attribute, textIn(value));
    },
  };
}

function part(picture: XmlElement, name: string): XmlElement | undefined {
  return [...descendants(picture, name)][0];
}
