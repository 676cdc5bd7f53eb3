import type { XmlElement } from "../../ooxml/xml/node";
import { hexOfColour, hexOfHighlight, highlightOf } from "../model/colours";
import { Font } from "../model/handles";
import { isOn, setProperty } from "../model/properties";
import { fontNameOf, ownRunProperties, runProperty, setRunSwitch } from "../model/run-formatting";
import type { WordDocument } from "../model/word-document";
import type { Json } from "../wire/json";
import { defineType, type WireProperty } from "../wire/wire-type";
import { WordError } from "../wire/word-error";
import { colourIn, flagIn, numberIn, textIn } from "./values";
import { underlineIn, underlineOf } from "./underlines";

export const fontType = defineType(Font, {
  name: "Font",
  properties: {
    Bold: toggle("w:b"),
    Italic: toggle("w:i"),
    StrikeThrough: toggle("w:strike"),
    DoubleStrikeThrough: toggle("w:dstrike"),
    Subscript: position("subscript"),
    Superscript: position("superscript"),
    Name: formatted({
      read: fontNameOf,
      mixed: "",
      write: (run, value) => {
        const name = textIn(value);
        setProperty(ownRunProperties(run), "w:rFonts", undefined);
        setProperty(ownRunProperties(run), "w:rFonts", { "w:ascii": name, "w:hAnsi": name, "w:cs": name });
      },
    }),
    Size: formatted({
      read: (document, run) => Number(valueIn(document, run, "w:sz") ?? "20") / 2,
      mixed: null,
      write: (run, value) => setProperty(ownRunProperties(run), "w:sz", { "w:val": halfPoints(value) }),
    }),
    Color: formatted({
      read: (document, run) => printColour(valueIn(document, run, "w:color")),
      mixed: "",
      write: (run, value) => {
        setProperty(ownRunProperties(run), "w:color", undefined);
        setProperty(ownRunProperties(run), "w:color", { "w:val": colourIn(value) });
      },
    }),
    HighlightColor: formatted({
      read: (document, run) => {
        const hex = hexOfHighlight(valueIn(document, run, "w:highlight") ?? "");
        return hex === undefined ? null : `#${hex}`;
      },
      mixed: "",
      write: (run, value) => setProperty(ownRunProperties(run), "w:highlight", highlightIn(value)),
    }),
    Underline: formatted({
      read: (document, run) => underlineOf(valueIn(document, run, "w:u") ?? "none"),
      mixed: "Mixed",
      write: (run, value) => setProperty(ownRunProperties(run), "w:u", { "w:val": underlineIn(value) }),
    }),
  },
});

interface Formatted {
  readonly read: (document: WordDocument, run: XmlElement) => Json;
  /** What is told where the text is not formatted alike. */
  readonly mixed: Json;
  readonly write: (run: XmlElement, value: Json, document: WordDocument) => void;
}

function formatted({ read, mixed, write }: Formatted): WireProperty<Font> {
  return {
    get: ({ document, bearers }) => {
      const [first = mixed, ...others] = bearers(false).map((run) => read(document, run));
      return others.every((value) => value === first) ? first : mixed;
    },
    set: ({ document, bearers }, value) => {
      for (const run of bearers(true)) write(run, value, document);
    },
  };
}

/** Null where the runs differ, as in Word. */
function toggle(name: string): WireProperty<Font> {
  return formatted({
    read: (document, run) => isOn(runProperty(document, run, name)),
    mixed: null,
    write: (run, value, document) => setRunSwitch(document, run, { name, on: flagIn(value) }),
  });
}

function position(kind: "subscript" | "superscript"): WireProperty<Font> {
  return formatted({
    read: (document, run) => valueIn(document, run, "w:vertAlign") === kind,
    mixed: null,
    write: (run, value, document) => {
      const current = valueIn(document, run, "w:vertAlign");
      const wanted = flagIn(value) ? kind : current === kind ? "baseline" : current;
      if (wanted !== undefined) setProperty(ownRunProperties(run), "w:vertAlign", { "w:val": wanted });
    },
  });
}

function valueIn(document: WordDocument, run: XmlElement, name: string): string | undefined {
  return runProperty(document, run, name)?.attributes["w:val"];
}

function halfPoints(value: Json): string {
  const points = numberIn(value);
  if (points < 1 || points > 1638) throw new WordError("InvalidArgument", "no such size of letters");
  return String(Math.round(points * 2));
}

function printColour(written = "auto"): string {
  return `#${hexOfColour(written) ?? "000000"}`;
}

/** Null and the empty string take it away; any colour becomes the nearest that Word highlights with. */
function highlightIn(value: Json): Record<string, string> | undefined {
  if (value === null || value === "" || value === "None") return undefined;
  const highlight = highlightOf(textIn(value));
  if (highlight === undefined) throw new WordError("InvalidArgument", `${textIn(value)} is no colour`);
  return { "w:val": highlight };
}
