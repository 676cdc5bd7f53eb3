import { append, childElements, element, remove, type XmlElement } from "../../ooxml/xml/node";
import { breaks, insertBreak } from "../model/breaks";
import { paragraphInControl } from "../model/control-paragraphs";
import { declareExtension } from "../model/extensions";
import { contentOf, extentOf, isInline } from "../model/extent";
import type { ContentControl } from "../model/handles";
import { Paragraph } from "../model/handles";
import { insertInParagraph } from "../model/insert-text";
import { rangeOfControl } from "../model/control-places";
import { openForText } from "../model/content-controls";
import { propertiesOf } from "../model/properties";
import type { Json } from "../wire/json";
import { writes, type WireMethod, type WireProperty } from "../wire/wire-type";
import { WordError } from "../wire/word-error";
import { rangeCutting } from "./range-cutting";
import { tableInsertion } from "./table-insertion";
import { choiceIn, colourIn } from "./values";

const appearances: Readonly<Record<string, string>> = {
  BoundingBox: "boundingBox",
  Tags: "tags",
  Hidden: "hidden",
};

/** How a control is shown: `appearance` and `color`. */
export const controlLooks: Readonly<Record<"Appearance" | "Color", WireProperty<ContentControl>>> = {
  Appearance: {
    get: (control) => {
      const written = lookOf(control, "w15:appearance")?.attributes["w15:val"] ?? "boundingBox";
      return Object.keys(appearances).find((name) => appearances[name] === written) ?? "BoundingBox";
    },
    set: (control, value) => {
      const written = appearances[choiceIn(value, Object.keys(appearances))] ?? "boundingBox";
      setLook(control, "w15:appearance", { "w15:val": written });
    },
  },
  Color: {
    get: (control) => {
      const written = lookOf(control, "w15:color")?.attributes["w:val"];
      return written === undefined ? "#000000" : `#${written}`;
    },
    set: (control, value: Json) => setLook(control, "w15:color", { "w:val": colourIn(value) }),
  },
};

/** What is put into a control, or beside it. */
export const controlInsertions: Readonly<Record<string, WireMethod<ContentControl>>> = {
  ...rangeCutting<ContentControl>((control) => extentOf(control).range()),
  InsertParagraph: writes((control, args) => {
    const location = args.choice(1, ["Start", "End", "Before", "After"]);
    const made = new Paragraph(control.document, paragraphInControl(control, location));
    insertInParagraph(made, args.text(0), "Start");
    return made;
  }),
  InsertBreak: writes((control, args) => {
    const kind = args.choice(0, breaks);
    const location = args.choice(1, ["Start", "End", "Before", "After"]);
    if (location === "Before" || location === "After") breakBeside(control, kind, location);
    else {
      openForText(control);
      insertBreak(extentOf(control).range(), kind, location === "Start" ? "Before" : "After");
    }
  }),
  InsertTable: tableInsertion(["Start", "End", "Before", "After"], (control: ContentControl, location) => {
    const { document, element: node } = control;
    const side = location === "Start" || location === "Before" ? "before" : "after";
    if (location === "Before" || location === "After")
      return { document, beside: isInline(node) ? node.parent : node, side };
    if (isInline(node)) throw new WordError("InvalidArgument", "an inline control holds no table");
    openForText(control);
    const content = childElements(contentOf(node));
    return { document, beside: side === "before" ? content[0] : content.at(-1), side };
  }),
};

function breakBeside(
  control: ContentControl,
  kind: (typeof breaks)[number],
  location: "Before" | "After",
): void {
  if (isInline(control.element)) return insertBreak(rangeOfControl(control, location), kind, location);
  const paragraph = new Paragraph(control.document, paragraphInControl(control, location));
  insertBreak(extentOf(paragraph).range(), kind, "After");
}

function lookOf({ element: control }: ContentControl, name: string): XmlElement | undefined {
  return childElements(propertiesOf(control, "w:sdtPr"), name)[0];
}

function setLook(control: ContentControl, name: string, attributes: Record<string, string>): void {
  declareExtension(control.document, "w15");
  const existing = lookOf(control, name);
  if (existing) remove(existing);
  append(propertiesOf(control.element, "w:sdtPr"), element(name, attributes));
}
