import { groupOf, styleProperty } from "../model/styles/style-properties";
import type { WordStyle } from "../model/styles/word-style";
import { isOn, setProperty } from "../model/properties";
import { WireObject } from "../wire/wire-object";
import { defineType, type WireProperty } from "../wire/wire-type";
import { WordError } from "../wire/word-error";
import { flagIn, numberIn, textIn } from "./values";

/** What a style says of paragraphs. */
export class ParagraphFormat extends WireObject {
  constructor(readonly style: WordStyle) {
    super();
  }
}

const alignments: readonly (readonly [string, string])[] = [
  ["Left", "left"],
  ["Centered", "center"],
  ["Right", "right"],
  ["Justified", "both"],
];

export const paragraphFormatType = defineType(ParagraphFormat, {
  name: "ParagraphFormat",
  properties: {
    Alignment: {
      get: (format) => {
        const written = read(format, "w:jc", "w:val") ?? "left";
        return alignments.find(([, value]) => value === written)?.[0] ?? "Left";
      },
      set: (format, value) => {
        const written = alignments.find(([name]) => name === value)?.[1];
        if (written === undefined) throw new WordError("InvalidArgument", "no such alignment");
        write(format, "w:jc", { "w:val": written });
      },
    },
    OutlineLevel: {
      get: (format) => {
        const level = Number(read(format, "w:outlineLvl", "w:val") ?? "9");
        return level > 8 ? "OutlineLevelBodyText" : `OutlineLevel${level + 1}`;
      },
      set: (format, value) => {
        const level = /^OutlineLevel(?:([1-9])|BodyText)$/i.exec(textIn(value));
        if (!level) throw new WordError("InvalidArgument", "no such outline level");
        write(format, "w:outlineLvl", { "w:val": String(Number(level[1] ?? "10") - 1) });
      },
    },
    FirstLineIndent: {
      get: (format) => points(format, "w:ind", "w:firstLine") || -points(format, "w:ind", "w:hanging") || 0,
      set: (format, value) => {
        const indent = numberIn(value);
        write(
          format,
          "w:ind",
          indent < 0 ? { "w:hanging": twips(-indent) } : { "w:firstLine": twips(indent) },
        );
      },
    },
    LeftIndent: measure("w:ind", "w:left"),
    RightIndent: measure("w:ind", "w:right"),
    SpaceAfter: measure("w:spacing", "w:after"),
    SpaceBefore: measure("w:spacing", "w:before"),
    LineSpacing: {
      get: (format) => points(format, "w:spacing", "w:line", "240"),
      set: (format, value) =>
        write(format, "w:spacing", { "w:line": twips(numberIn(value)), "w:lineRule": "auto" }),
    },
    LineUnitAfter: lines("w:afterLines"),
    LineUnitBefore: lines("w:beforeLines"),
    KeepTogether: toggle("w:keepLines", false),
    KeepWithNext: toggle("w:keepNext", false),
    MirrorIndents: toggle("w:mirrorIndents", false),
    WidowControl: toggle("w:widowControl", true),
  },
});

function read({ style }: ParagraphFormat, name: string, attribute: string): string | undefined {
  return styleProperty(style, "w:pPr", name)?.attributes[attribute];
}

function write({ style }: ParagraphFormat, name: string, attributes: Record<string, string>): void {
  setProperty(groupOf(style, "w:pPr"), name, attributes);
}

function points(format: ParagraphFormat, name: string, attribute: string, missing = "0"): number {
  return Number(read(format, name, attribute) ?? missing) / 20;
}

function twips(value: number): string {
  return String(Math.round(value * 20));
}

function measure(name: string, attribute: string): WireProperty<ParagraphFormat> {
  return {
    get: (format) => points(format, name, attribute),
    set: (format, value) => write(format, name, { [attribute]: twips(numberIn(value)) }),
  };
}

/** In lines of the text's grid. */
function lines(attribute: string): WireProperty<ParagraphFormat> {
  return {
    get: (format) => Number(read(format, "w:spacing", attribute) ?? "0") / 100,
    set: (format, value) =>
      write(format, "w:spacing", { [attribute]: String(Math.round(numberIn(value) * 100)) }),
  };
}

function toggle(name: string, missing: boolean): WireProperty<ParagraphFormat> {
  return {
    get: ({ style }) => {
      const written = styleProperty(style, "w:pPr", name);
      return written ? isOn(written) : missing;
    },
    set: (format, value) => write(format, name, { "w:val": flagIn(value) ? "1" : "0" }),
  };
}
