import { childElements, element, firstChild, setAttributes, type XmlElement } from "../../ooxml/xml/node";
import { insertInOrder } from "../../ooxml/write/element-order";
import { groupOf, styleProperty } from "../model/styles/style-properties";
import type { WordStyle } from "../model/styles/word-style";
import { setProperty } from "../model/properties";
import { WireObject } from "../wire/wire-object";
import { defineType, type WireProperty } from "../wire/wire-type";
import { numberIn, textIn } from "./values";

/** What a table style says of tables. */
export class TableStyle extends WireObject {
  constructor(readonly style: WordStyle) {
    super();
  }
}

/** The colour behind what has the style. */
export class Shading extends WireObject {
  constructor(readonly style: WordStyle) {
    super();
  }
}

export const tableStyleType = defineType(TableStyle, {
  name: "TableStyle",
  properties: {
    BottomCellMargin: margin("w:bottom"),
    LeftCellMargin: margin("w:left"),
    RightCellMargin: margin("w:right"),
    TopCellMargin: margin("w:top"),
    CellSpacing: {
      get: ({ style }) =>
        Number(styleProperty(style, "w:tblPr", "w:tblCellSpacing")?.attributes["w:w"] ?? "0") / 20,
      set: ({ style }, value) =>
        setProperty(groupOf(style, "w:tblPr"), "w:tblCellSpacing", width(numberIn(value))),
    },
  },
});

export const shadingType = defineType(Shading, {
  name: "Shading",
  properties: {
    BackgroundPatternColor: {
      get: ({ style }) => {
        const fill = styleProperty(style, shadedGroup(style), "w:shd")?.attributes["w:fill"] ?? "auto";
        return fill === "auto" ? "" : `#${fill}`;
      },
      set: ({ style }, value) =>
        setProperty(groupOf(style, shadedGroup(style)), "w:shd", {
          "w:val": "clear",
          "w:color": "auto",
          "w:fill": textIn(value).replace("#", "").toUpperCase() || "auto",
        }),
    },
  },
});

function shadedGroup({ element: definition }: WordStyle): "w:pPr" | "w:rPr" | "w:tcPr" {
  const type = definition?.attributes["w:type"];
  return type === "table" ? "w:tcPr" : type === "character" ? "w:rPr" : "w:pPr";
}

function margin(side: "w:bottom" | "w:left" | "w:right" | "w:top"): WireProperty<TableStyle> {
  return {
    get: ({ style }) => {
      const margins = styleProperty(style, "w:tblPr", "w:tblCellMar");
      const written = margins && sideOf(margins, side)?.attributes["w:w"];
      return Number(written ?? (side === "w:left" || side === "w:right" ? "108" : "0")) / 20;
    },
    set: ({ style }, value) => {
      const properties = groupOf(style, "w:tblPr");
      const margins = firstChild(properties, "w:tblCellMar") ?? element("w:tblCellMar");
      if (!margins.parent) insertInOrder(properties, margins);
      const existing = sideOf(margins, side);
      if (existing) setAttributes(existing, { ...existing.attributes, ...width(numberIn(value)) });
      else insertInOrder(margins, element(side, width(numberIn(value))));
    },
  };
}

/** Left and right are called start and end by some. */
function sideOf(margins: XmlElement, side: string): XmlElement | undefined {
  const names = [side, side === "w:left" ? "w:start" : side === "w:right" ? "w:end" : side];
  return childElements(margins).find(({ name }) => names.includes(name));
}

function width(points: number): Record<string, string> {
  return { "w:w": String(Math.round(points * 20)), "w:type": "dxa" };
}
