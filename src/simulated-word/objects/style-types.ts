import { firstChild } from "../../ooxml/xml/node";
import { Font } from "../model/handles";
import { isOn, setProperty, setSwitch, valueOf } from "../model/properties";
import { findBuiltIn, localName } from "../model/style-names";
import { deleteStyle, isInUse, kindOf, linkedName, setLink } from "../model/styles/edit-styles";
import { groupOf } from "../model/styles/style-properties";
import { findStyle, WordStyle, WordStyleCollection } from "../model/styles/word-style";
import { defineType, reads, writes, type WireProperty } from "../wire/wire-type";
import { ParagraphFormat } from "./paragraph-format-type";
import { collectionMethods, required } from "./shared-members";
import { Shading, TableStyle } from "./table-style-type";
import { flagIn, numberIn, textIn } from "./values";

export const styleType = defineType(WordStyle, {
  name: "Style",
  properties: {
    BaseStyle: link("w:basedOn"),
    NextParagraphStyle: link("w:next"),
    BuiltIn: { get: ({ name }) => findBuiltIn(name) !== undefined },
    InUse: { get: isInUse },
    Linked: { get: ({ element }) => valueOf(element, "w:link") !== undefined },
    NameLocal: { get: ({ name, document }) => localName(name, document.settings.locale) },
    Priority: {
      get: ({ element }) => Number(valueOf(element, "w:uiPriority") ?? "0"),
      set: (style, value) =>
        setProperty(style.editable, "w:uiPriority", { "w:val": String(Math.round(numberIn(value))) }),
    },
    QuickStyle: toggle("w:qFormat"),
    Type: { get: kindOf },
    UnhideWhenUsed: toggle("w:unhideWhenUsed"),
    /** In files it is the other way round: what is hidden. */
    Visibility: {
      get: ({ element }) => !isOn(element && firstChild(element, "w:semiHidden")),
      set: (style, value) => setSwitch(style.editable, "w:semiHidden", !flagIn(value)),
    },
  },
  navigation: {
    Font: (style) => new Font(style.document, () => fontElements(style)),
    ParagraphFormat: (style) => new ParagraphFormat(style),
    Shading: (style) => new Shading(style),
    TableStyle: (style) => new TableStyle(style),
  },
  methods: { Delete: writes(deleteStyle) },
});

export const styleCollectionType = defineType(WordStyleCollection, {
  name: "StyleCollection",
  items: ({ items }) => items(),
  methods: {
    ...collectionMethods<WordStyleCollection>(),
    GetByName: reads(({ items }, args) => required(named(items(), args.text(0)))),
    GetByNameOrNullObject: reads(({ items }, args) => named(items(), args.text(0))),
  },
});

/** What the style says of letters stands in it as in a run. One that is not defined yet is by the first change. */
function fontElements(style: WordStyle) {
  if (style.document.parts.isWriting) groupOf(style, "w:rPr");
  return style.element ? [style.element] : [];
}

function named(styles: readonly WordStyle[], name: string): WordStyle | undefined {
  const [any] = styles;
  return any && findStyle(any.document, name);
}

function link(name: "w:basedOn" | "w:next"): WireProperty<WordStyle> {
  return {
    get: (style) => linkedName(style, name),
    set: (style, value) => setLink(style, name, textIn(value)),
  };
}

function toggle(name: string): WireProperty<WordStyle> {
  return {
    get: ({ element }) => isOn(element && firstChild(element, name)),
    set: (style, value) => setSwitch(style.editable, name, flagIn(value)),
  };
}
