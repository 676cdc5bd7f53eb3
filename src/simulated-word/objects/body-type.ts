import { childElements, type XmlElement } from "../../ooxml/xml/node";
import { paragraphElements } from "../model/blocks";
import { extentOf } from "../model/extent";
import { Body, Paragraph } from "../model/handles";
import { insertInBody, insertInParagraph } from "../model/insert-text";
import { clearStory, paragraphBeside } from "../model/paragraph-edits";
import { textOf } from "../model/pieces";
import { rangeOver } from "../model/ranges";
import { defineType, reads, writes } from "../wire/wire-type";
import { insertOoxmlInBody } from "../model/ooxml-places";
import { innerLocations, ooxmlInsertion } from "./ooxml-insertion";
import { tableInsertion } from "./table-insertion";
import { sharedMethods, sharedNavigation, everything } from "./shared-members";

export const bodyType = defineType(Body, {
  name: "Body",
  properties: {
    Text: {
      get: ({ document, element }) =>
        paragraphElements(element)
          .map((paragraph) => textOf(paragraph, { deletions: document.quirks.textIncludesDeletions }))
          .join("\r"),
    },
    Type: { get: ({ element }) => kinds[element.name] ?? "Unknown" },
  },
  navigation: sharedNavigation<Body>(extentOf, everything),
  methods: {
    ...sharedMethods<Body>(extentOf),
    InsertText: writes((body, args) =>
      insertInBody(body, args.text(0), args.choice(1, ["Replace", "Start", "End"])),
    ),
    InsertParagraph: writes((body, args) => {
      const { document, element } = body;
      const atStart = args.choice(1, ["Start", "End"]) === "Start";
      const paragraphs = paragraphElements(element);
      const made = paragraphBeside(
        document,
        beside(atStart ? paragraphs[0] : paragraphs.at(-1)),
        atStart ? "before" : "after",
      );
      insertInParagraph(new Paragraph(document, made), args.text(0), "Start");
      return new Paragraph(document, made);
    }),
    InsertOoxml: ooxmlInsertion(innerLocations, insertOoxmlInBody),
    InsertTable: tableInsertion(["Start", "End"], ({ document, element }: Body, location) => {
      const blocks = childElements(element).filter(({ name }) => name !== "w:sectPr" && name !== "w:tcPr");
      const atStart = location === "Start";
      return { document, beside: atStart ? blocks[0] : blocks.at(-1), side: atStart ? "before" : "after" };
    }),
    Clear: writes(({ document, element }) => clearStory(document, element)),
    GetRange: reads(({ document, element }) => rangeOver(document, paragraphElements(element))),
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

function beside(paragraph: XmlElement | undefined): XmlElement {
  if (!paragraph) throw new Error("a story without a paragraph");
  return paragraph;
}
