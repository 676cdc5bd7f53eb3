import type { Edit } from "../../core/editing/edit";
import type { Refusal } from "../../core/editing/edit-result";
import { textRun } from "../write/runs";
import { append, childElements, clone, descendants, firstChild, remove, type XmlElement } from "../xml/node";
import { isFree, isFreeControl, showsPlaceholder } from "./control-freedom";
import type { EditSession } from "./edit-session";
import { replaceStretch } from "./replace-stretch";
import { settleControl } from "./settle-control";
import { findTaggedControls, taggedTexts, type TaggedControl } from "./tagged-controls";
import { traceParagraph } from "./trace-paragraph";

type FillFields = Extract<Edit, { kind: "fill-fields" }>;

export function fillFields(session: EditSession, { tag, expected, text }: FillFields): Refusal | undefined {
  const found = findTaggedControls(session, tag);
  if (found.length === 0) return "block-is-gone";
  const present = taggedTexts(session, tag);
  const asExpected =
    present.length === expected.length && present.every((now, index) => now === expected[index]);
  if (!asExpected) return "text-has-changed";
  for (const place of found) {
    const refusal = fill(session, place, text);
    if (refusal) return refusal;
  }
  return found.every((place) => textInside(session, place) === text) ? undefined : "not-verified";
}

function fill(session: EditSession, place: TaggedControl, text: string): Refusal | undefined {
  const { control, paragraph } = place;
  if (!isFreeControl(control) || !isFree(control)) return "not-editable";
  const { controls, spans } = traceParagraph(paragraph, session.context);
  const stretch = controls.find(({ node }) => node === control);
  if (!stretch) return "block-is-gone";
  if (showsPlaceholder(control) || stretch.start === stretch.end) return writeContent(session, control, text);
  return replaceStretch(session, paragraph, { start: stretch.start, end: stretch.end, text }, spans);
}

/** Puts the text where the placeholder stood, or where nothing did, in the control's own formatting. */
function writeContent(session: EditSession, control: XmlElement, text: string): Refusal | undefined {
  const content = firstChild(control, "w:sdtContent");
  if (!content || [...descendants(content, "w:sdt")].length > 0) return "not-editable";
  const holder = [...descendants(content, "w:p")][0] ?? content;
  for (const old of childElements(holder)) if (old.name !== "w:pPr") remove(old);
  append(holder, textRun(text, propertiesOf(control)));
  settleControl(control, session);
  return undefined;
}

function propertiesOf(control: XmlElement): XmlElement | undefined {
  const properties = firstChild(control, "w:sdtPr");
  const own = properties && firstChild(properties, "w:rPr");
  return own && clone(own);
}

function textInside(session: EditSession, { control, paragraph }: TaggedControl): string | undefined {
  const { controls, text } = traceParagraph(paragraph, session.context);
  const stretch = controls.find(({ node }) => node === control);
  return stretch && text.slice(stretch.start, stretch.end);
}
