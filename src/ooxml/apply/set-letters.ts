import type { Stretch } from "../../core/document/document";
import type { Edit } from "../../core/editing/edit";
import type { Refusal } from "../../core/editing/edit-result";
import { controlsAround } from "../read/block-controls";
import { newInlineContext } from "../read/inline-context";
import { ParagraphReader } from "../read/paragraph-reader";
import { valueOf } from "../read/values";
import { closest, firstChild, remove, type XmlElement } from "../xml/node";
import { isFree } from "./control-freedom";
import type { EditSession } from "./edit-session";
import { editableParagraph } from "./editable-paragraph";
import { endOf } from "./text-pieces";
import { traceParagraph } from "./trace-paragraph";

type SetLetters = Extract<Edit, { kind: "set-letters" }>;

/**
 * The letters' own font or size is taken away, so that they get their style's; what else was set by hand stays. Runs
 * are changed whole: one that reaches outside the stretch is left, and the edit refused.
 */
export function setLetters(session: EditSession, edit: SetLetters): Refusal | undefined {
  const found = editableParagraph(session, edit.block, edit.expected);
  if (typeof found === "string") return found;
  const { node, block } = found;
  const { font, size } = edit;
  const { look } = block;
  if ((font !== undefined && font !== look?.font) || (size !== undefined && size !== look?.size))
    return "not-supported";
  const runs = runsIn(session, node, edit);
  if (!runs) return "not-editable";
  for (const run of runs) {
    if (font !== undefined) removeProperties(run, ["w:rFonts"]);
    if (size !== undefined) removeProperties(run, ["w:sz", "w:szCs"]);
  }
  return isAsAsked(session, node, edit) ? undefined : "not-verified";
}

/** Undefined where one of them is not wholly in the stretch, or may not be written. */
function runsIn(
  { context }: EditSession,
  paragraph: XmlElement,
  { start, end }: Stretch,
): readonly XmlElement[] | undefined {
  const { pieces } = traceParagraph(paragraph, context);
  const touched = pieces.filter((piece) => piece.start < end && start < endOf(piece));
  const runs = new Set(touched.map(({ node }) => closest(node, "w:r")));
  const reachesOut = pieces.some(
    (piece) => runs.has(closest(piece.node, "w:r")) && (piece.start < start || end < endOf(piece)),
  );
  const free = [...runs].filter((run) => run !== undefined).filter(isFree);
  return reachesOut || free.length === 0 || free.length < runs.size ? undefined : free;
}

function removeProperties(run: XmlElement, names: readonly string[]): void {
  const properties = firstChild(run, "w:rPr");
  for (const name of names) {
    const old = properties && firstChild(properties, name);
    if (old) remove(old);
  }
  if (properties?.children.length === 0) remove(properties);
}

function isAsAsked(
  { context }: EditSession,
  paragraph: XmlElement,
  { start, end, font, size }: SetLetters,
): boolean {
  const properties = firstChild(paragraph, "w:pPr");
  const style = context.styles.paragraphStyle(properties && valueOf(firstChild(properties, "w:pStyle")));
  const reader = new ParagraphReader(newInlineContext(context));
  const { look } = reader.read(paragraph, controlsAround(paragraph), style);
  return !look.direct.some(
    (own) =>
      own.start < end &&
      start < own.end &&
      ((font !== undefined && own.font !== undefined) || (size !== undefined && own.size !== undefined)),
  );
}
