import { TableBorder } from "../model/handles";
import { borderAt, borderLocations, borderPlaces, setBorder } from "../model/tables/borders";
import { common } from "../model/tables/cell-looks";
import type { WordDocument } from "../model/word-document";
import type { XmlElement } from "../../ooxml/xml/node";
import { entryNamed } from "../wire/enumerations";
import type { Json } from "../wire/json";
import { defineType, reads, type WireMethod, type WireProperty } from "../wire/wire-type";
import { WordError } from "../wire/word-error";
import { colourIn, numberIn, textIn } from "./values";

/** `Word.BorderType` and the w:val that it is in files. */
const types: Readonly<Record<string, string>> = {
  None: "nil",
  Single: "single",
  Double: "double",
  Dotted: "dotted",
  Dashed: "dashed",
  DotDashed: "dotDash",
  Dot2Dashed: "dotDotDash",
  Triple: "triple",
  ThinThickSmall: "thinThickSmallGap",
  ThickThinSmall: "thickThinSmallGap",
  ThinThickThinSmall: "thinThickThinSmallGap",
  ThinThickMed: "thinThickMediumGap",
  ThickThinMed: "thickThinMediumGap",
  ThinThickThinMed: "thinThickThinMediumGap",
  ThinThickLarge: "thinThickLargeGap",
  ThickThinLarge: "thickThinLargeGap",
  ThinThickThinLarge: "thinThickThinLargeGap",
  Wave: "wave",
  DoubleWave: "doubleWave",
  DashedSmall: "dashSmallGap",
  DashDotStroked: "dashDotStroked",
  ThreeDEmboss: "threeDEmboss",
  ThreeDEngrave: "threeDEngrave",
};

export const tableBorderType = defineType(TableBorder, {
  name: "TableBorder",
  properties: {
    Type: part({
      read: ({ "w:val": written = "nil" }) => nameOf(written),
      mixed: "Mixed",
      write: (value) => ({ "w:val": typeIn(value) }),
    }),
    Color: part({
      read: ({ "w:color": written = "auto" }) =>
        written === "auto" ? "#000000" : `#${written.toUpperCase()}`,
      mixed: "",
      write: (value) => ({ "w:color": colourIn(value) }),
    }),
    Width: part({
      read: ({ "w:sz": eighths = "0" }) => Number(eighths) / 8,
      mixed: 0,
      write: (value) => ({ "w:sz": widthIn(value) }),
    }),
  },
});

/** `getBorder(location)`, for a table, a row and a cell. */
export function borderMethod<
  T extends { readonly document: WordDocument; readonly element: XmlElement },
>(): Readonly<Record<"GetBorder", WireMethod<T>>> {
  return {
    GetBorder: reads(
      ({ document, element }, args) => new TableBorder(document, element, args.choice(0, borderLocations)),
    ),
  };
}

interface Part {
  readonly read: (border: Readonly<Record<string, string>>) => Json;
  /** What is told where the edges differ. */
  readonly mixed: Json;
  readonly write: (value: Json) => Readonly<Record<string, string>>;
}

function part({ read, mixed, write }: Part): WireProperty<TableBorder> {
  return {
    get: ({ document, element, location }) => {
      const edges = borderPlaces(element, location).map((place) => read(borderAt(document, place)));
      return edges.length === 0 ? read({}) : (common(edges) ?? mixed);
    },
    set: ({ document, element, location }, value) => {
      const change = write(value);
      for (const place of borderPlaces(element, location)) setBorder(document, place, change);
    },
  };
}

function nameOf(written: string): string {
  return (
    Object.keys(types).find((name) => types[name] === written) ?? (written === "none" ? "None" : "Single")
  );
}

function typeIn(value: Json): string {
  const written = entryNamed(types, value);
  if (written === undefined) throw new WordError("InvalidArgument", `${textIn(value)} is no border`);
  return written;
}

/** From a quarter of a point to twelve, in eighths of one. */
function widthIn(value: Json): string {
  const eighths = Math.round(numberIn(value) * 8);
  if (eighths < 2 || eighths > 96) throw new WordError("InvalidArgument", "no such width of a border");
  return String(eighths);
}
