import type { TextRange } from "../model/handles";
import { htmlContent } from "../model/html/html-content";
import { importFile, importOoxml } from "../model/import-package";
import type { Inline } from "../model/text-edits";
import type { WordDocument } from "../model/word-document";
import type { XmlElement } from "../../ooxml/xml/node";
import { writes, type WireMethod } from "../wire/wire-type";

export const innerLocations = ["Replace", "Start", "End"] as const;
export const rangeLocations = ["Replace", "Start", "End", "Before", "After"] as const;

/** How content comes into something: blocks between its blocks, text and runs into its text. */
export interface ContentPlaces<T, Location extends string> {
  readonly blocks: (target: T, blocks: readonly XmlElement[], location: Location) => TextRange;
  readonly inline: (target: T, content: Inline, location: Location) => TextRange;
  /** Something of the story that it comes into. */
  readonly storyOf: (target: T) => XmlElement;
}

/** `insertOoxml`, `insertHtml` and `insertFileFromBase64`, for whatever has them. */
export function contentInsertion<T extends { readonly document: WordDocument }, Location extends string>(
  locations: readonly Location[],
  { blocks, inline, storyOf }: ContentPlaces<T, Location>,
): Readonly<Record<"InsertOoxml" | "InsertHtml" | "InsertFileFromBase64", WireMethod<T>>> {
  return {
    InsertOoxml: writes((target, args) => {
      const location = args.choice(1, locations);
      return blocks(target, importOoxml(target.document, args.text(0), storyOf(target)), location);
    }),
    InsertHtml: writes((target, args) => {
      const location = args.choice(1, locations);
      const content = htmlContent(target.document, args.text(0), storyOf(target));
      return content.kind === "blocks"
        ? blocks(target, content.blocks, location)
        : inline(target, content.runs, location);
    }),
    InsertFileFromBase64: writes((target, args) => {
      const location = args.choice(1, locations);
      return blocks(target, importFile(target.document, args.text(0), storyOf(target)), location);
    }),
  };
}
