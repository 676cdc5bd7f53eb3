import type { XmlElement } from "../../ooxml/xml/node";
import {
  horizontalAlignment,
  setHorizontalAlignment,
  setShadingColour,
  setVerticalAlignment,
  shadingColour,
  verticalAlignment,
} from "../model/tables/cell-looks";
import type { WordDocument } from "../model/word-document";
import type { WireProperty } from "../wire/wire-type";
import { colourIn, textIn } from "./values";

/** What a table, a row and a cell say of their cells. */
export function cellProperties<T extends { readonly document: WordDocument }>(
  cellsOf: (target: T) => readonly XmlElement[],
): Readonly<Record<"HorizontalAlignment" | "VerticalAlignment" | "ShadingColor", WireProperty<T>>> {
  return {
    HorizontalAlignment: {
      get: (target) => horizontalAlignment(target.document, cellsOf(target)),
      set: (target, value) => setHorizontalAlignment(cellsOf(target), textIn(value)),
    },
    VerticalAlignment: {
      get: (target) => verticalAlignment(cellsOf(target)),
      set: (target, value) => setVerticalAlignment(cellsOf(target), textIn(value)),
    },
    ShadingColor: {
      get: (target) => shadingColour(cellsOf(target)),
      set: (target, value) => setShadingColour(cellsOf(target), value === "" ? undefined : colourIn(value)),
    },
  };
}
