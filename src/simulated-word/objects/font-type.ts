import { firstChild, type XmlElement } from "../../ooxml/xml/node";
import { Font } from "../model/handles";
import { isOn, propertiesOf, setProperty, setSwitch } from "../model/properties";
import type { Json } from "../wire/json";
import { defineType, type WireProperty } from "../wire/wire-type";
import { flagIn, numberIn, textIn } from "./values";

/** Formatting that stands on the runs themselves; what comes from styles alone is not computed. */
export const fontType = defineType(Font, {
  name: "Font",
  properties: {
    Bold: toggle("w:b"),
    Italic: toggle("w:i"),
    StrikeThrough: toggle("w:strike"),
    Name: attribute("w:rFonts", "w:ascii", {
      print: (value) => textIn(value),
      parse: (text) => text,
      missing: "",
    }),
    Size: attribute("w:sz", "w:val", {
      print: (value) => String(numberIn(value) * 2),
      parse: (text) => Number(text) / 2,
      missing: 11,
    }),
    Color: attribute("w:color", "w:val", {
      print: (value) => textIn(value).replace("#", ""),
      parse: (text) => `#${text}`,
      missing: "#000000",
    }),
    HighlightColor: attribute("w:highlight", "w:val", {
      print: (value) => textIn(value),
      parse: (text) => text,
      missing: null,
    }),
    Underline: attribute("w:u", "w:val", {
      print: (value) => textIn(value).toLowerCase(),
      parse: (text) => text.charAt(0).toUpperCase() + text.slice(1),
      missing: "None",
    }),
  },
});

/** Null where the runs differ, as in Word. */
function toggle(name: string): WireProperty<Font> {
  return {
    get: ({ runs }) => common(runs().map((run) => isOn(propertyOf(run, name)))),
    set: ({ runs }, value) => {
      for (const run of runs()) setSwitch(propertiesOf(run, "w:rPr"), name, flagIn(value));
    },
  };
}

interface Conversion {
  readonly print: (value: Json) => string;
  readonly parse: (text: string) => Json;
  readonly missing: Json;
}

function attribute(name: string, key: string, { print, parse, missing }: Conversion): WireProperty<Font> {
  const read = (run: XmlElement) => {
    const written = propertyOf(run, name)?.attributes[key];
    return written === undefined ? missing : parse(written);
  };
  return {
    get: ({ runs }) => (runs().length === 0 ? missing : common(runs().map(read))),
    set: ({ runs }, value) => {
      for (const run of runs()) setProperty(propertiesOf(run, "w:rPr"), name, { [key]: print(value) });
    },
  };
}

function propertyOf(run: XmlElement, name: string): XmlElement | undefined {
  const properties = firstChild(run, "w:rPr");
  return properties && firstChild(properties, name);
}

function common(values: readonly Json[]): Json {
  const [first = false] = values;
  return values.every((value) => value === first) ? first : null;
}
