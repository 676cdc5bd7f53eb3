import {
  append,
  childElements,
  descendants,
  element,
  firstChild,
  insertBefore,
  remove,
  setAttribute,
  type XmlElement,
} from "../../ooxml/xml/node";
import { WordError } from "../wire/word-error";
import { openForText, showPlaceholder, textOfControl } from "./content-controls";
import { kindElement, setControlType, type SupportedControlType } from "./control-types";
import { contentOf } from "./extent";
import type { ContentControl } from "./handles";
import { insertInControl } from "./insert-text";
import { isOn, propertiesOf, setProperty } from "./properties";

export function isChecked(control: XmlElement): boolean {
  const checked = firstChild(checkboxOf(control), "w14:checked");
  return checked !== undefined && isOn(withPlainValue(checked));
}

/** The mark in the text follows. @throws WordError when the control's content is locked */
export function setChecked(control: ContentControl, on: boolean): void {
  const checkbox = checkboxOf(control.element);
  const checked = firstChild(checkbox, "w14:checked") ?? element("w14:checked");
  openForText(control);
  setAttribute(checked, "w14:val", on ? "1" : "0");
  if (!checked.parent) append(checkbox, checked);
  const { symbol, font } = stateOf(checkbox, on);
  insertInControl(control, symbol, "Replace");
  for (const run of descendants(contentOf(control.element), "w:r"))
    setProperty(propertiesOf(run, "w:rPr"), "w:rFonts", {
      "w:ascii": font,
      "w:hAnsi": font,
      "w:eastAsia": font,
      "w:hint": "eastAsia",
    });
}

export function listItemsOf(control: XmlElement): readonly XmlElement[] {
  const kind = kindElement(control);
  return kind ? childElements(kind, "w:listItem") : [];
}

/** At an index, or last. @throws WordError when the text or the value is there already, as Word wants them unique */
export function addListItem(
  control: XmlElement,
  { text, value = text, index }: { text: string; value?: string | undefined; index?: number | undefined },
): XmlElement {
  const kind = kindElement(control);
  if (!kind) throw new WordError("InvalidArgument", "the control has no list");
  const items = listItemsOf(control);
  if (items.some((item) => displayTextOf(item) === text || item.attributes["w:value"] === value))
    throw new WordError("InvalidArgument", "the list has such an item already");
  if (index !== undefined && (index < 0 || index > items.length)) throw new WordError("InvalidArgument");
  const made = element("w:listItem", { "w:displayText": text, "w:value": value });
  const follower = index === undefined ? undefined : items[index];
  if (follower) insertBefore(follower, made);
  else append(kind, made);
  return made;
}

export function displayTextOf({ attributes }: XmlElement): string {
  return attributes["w:displayText"] ?? attributes["w:value"] ?? "";
}

/** Moves the item among its siblings. @throws WordError for a place that is not in the list */
export function setItemIndex(item: XmlElement, index: number): void {
  const list = item.parent;
  const others = list ? childElements(list, "w:listItem").filter((other) => other !== item) : [];
  if (!list || index < 0 || index > others.length) throw new WordError("InvalidArgument");
  const follower = others[index];
  if (follower) insertBefore(follower, item);
  else append(list, item);
}

/** The control's text becomes the item's. @throws WordError when the control's content is locked */
export function selectItem(control: ContentControl, item: XmlElement): void {
  openForText(control);
  insertInControl(control, displayTextOf(item), "Replace");
  const kind = kindElement(control.element);
  if (kind) setAttribute(kind, "w:lastValue", item.attributes["w:value"] ?? "");
}

export function clearListItems(control: XmlElement): void {
  for (const item of listItemsOf(control)) remove(item);
}

/** A control that has just been made, as one of another type: it shows its mark, or asks for a choice. */
export function setUpControl(make: () => ContentControl, type: SupportedControlType): ContentControl {
  const control = make();
  const { document, element: node } = control;
  setControlType(document, node, type);
  if (type === "CheckBox") setChecked(control, false);
  else if (type !== "RichText" && type !== "PlainText" && textOfControl(control) === "")
    showPlaceholder(control, choiceText[document.settings.locale]);
  return control;
}

const choiceText = { "sv-SE": "Välj ett objekt.", "en-US": "Choose an item." };

function checkboxOf(control: XmlElement): XmlElement {
  const kind = kindElement(control);
  if (kind?.name !== "w14:checkbox") throw new WordError("InvalidArgument", "the control is no checkbox");
  return kind;
}

function stateOf(checkbox: XmlElement, on: boolean): { symbol: string; font: string } {
  const state = firstChild(checkbox, on ? "w14:checkedState" : "w14:uncheckedState");
  const code = state?.attributes["w14:val"] ?? (on ? "2612" : "2610");
  return {
    symbol: String.fromCodePoint(parseInt(code, 16)),
    font: state?.attributes["w14:font"] ?? "MS Gothic",
  };
}

function withPlainValue({ attributes }: XmlElement): XmlElement {
  return element("w14:checked", { "w:val": attributes["w14:val"] ?? "1" });
}
