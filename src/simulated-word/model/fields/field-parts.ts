import {
  descendants,
  setAttribute,
  setChildren,
  text,
  textContent,
  type XmlElement,
} from "../../../ooxml/xml/node";
import { WordError } from "../../wire/word-error";
import { enclosing, paragraphElements, storyOf } from "../blocks";
import type { Extent } from "../extent";
import { nodesIn } from "../extent-nodes";
import { TextRange } from "../handles";
import { lengthOf, offsetOf } from "../run-spans";
import type { WordDocument } from "../word-document";

/** A field between its marks. A w:fldSimple is its own beginning and end. */
export interface FieldParts {
  /** The w:fldChar that begins it, or the w:fldSimple. */
  readonly begin: XmlElement;
  /** Where the result begins; a field without a result has none. */
  readonly separate: XmlElement | undefined;
  readonly end: XmlElement;
  /** The w:instrText with the code. */
  readonly code: readonly XmlElement[];
}

/** The beginnings of the fields in an extent, in reading order; those within others follow them. */
export function fieldsIn(extent: Extent): readonly XmlElement[] {
  return nodesIn(extent).filter(isBeginning);
}

/** @throws WordError when the field has no end */
function partsOfField(begin: XmlElement): FieldParts {
  if (begin.name === "w:fldSimple") return { begin, separate: undefined, end: begin, code: [] };
  const code: XmlElement[] = [];
  let separate: XmlElement | undefined;
  let depth = 0;
  for (const node of nodesFrom(begin)) {
    const type = node.name === "w:fldChar" ? node.attributes["w:fldCharType"] : undefined;
    if (type === "begin") depth++;
    else if (type === "end" && --depth === 0) return { begin, separate, end: node, code };
    else if (depth === 1 && type === "separate") separate = node;
    else if (depth === 1 && !separate && node.name === "w:instrText") code.push(node);
  }
  throw new WordError("GeneralException", "a field without an end");
}

/** What is written in the field, with the spaces around it. */
export function codeOf(begin: XmlElement): string {
  if (begin.name === "w:fldSimple") return begin.attributes["w:instr"] ?? "";
  return partsOfField(begin).code.map(textContent).join("");
}

export function setCode(begin: XmlElement, code: string): void {
  if (begin.name === "w:fldSimple") {
    setAttribute(begin, "w:instr", code);
    return;
  }
  const [first, ...others] = partsOfField(begin).code;
  for (const other of others) setChildren(other, []);
  if (first) setChildren(first, [text(code)]);
}

/** Where the result stands; empty where there is none. */
export function resultOf(document: WordDocument, begin: XmlElement): TextRange {
  const { separate, end } = partsOfField(begin);
  const [from, to] = [paragraphAround(separate ?? end), paragraphAround(end)];
  const start = offsetOf(from, separate ?? end);
  const last = begin.name === "w:fldSimple" ? start + lengthOf(begin) : offsetOf(to, end);
  const { anchors } = document;
  return new TextRange(
    document,
    anchors.add(from, start),
    anchors.add(to, last, from !== to || last > start),
  );
}

export function nextField(begin: XmlElement): XmlElement | undefined {
  const all = paragraphElements(storyOf(begin)).flatMap((paragraph) =>
    [...descendants(paragraph)].filter(isBeginning),
  );
  return all[all.indexOf(begin) + 1];
}

/** Every run from the first mark to the last. */
export function runsOfField(begin: XmlElement): readonly XmlElement[] {
  if (begin.name === "w:fldSimple") return [...descendants(begin, "w:r")];
  const { end } = partsOfField(begin);
  const [first, last] = [runAround(begin), runAround(end)];
  const runs: XmlElement[] = [];
  for (const node of nodesFrom(first)) {
    if (node.name === "w:r") runs.push(node);
    if (node === last) break;
  }
  return runs;
}

function isBeginning({ name, attributes }: XmlElement): boolean {
  return name === "w:fldSimple" || (name === "w:fldChar" && attributes["w:fldCharType"] === "begin");
}

/** The node and what comes after it in its story. */
function* nodesFrom(node: XmlElement): Generator<XmlElement> {
  let found = false;
  for (const other of descendants(storyOf(node))) {
    found ||= other === node;
    if (found) yield other;
  }
}

function runAround(mark: XmlElement): XmlElement {
  const run = enclosing(mark, "w:r");
  if (!run) throw new Error("a field's mark stands in no run");
  return run;
}

function paragraphAround(node: XmlElement): XmlElement {
  const paragraph = enclosing(node, "w:p");
  if (!paragraph) throw new Error("a field's mark stands in no paragraph");
  return paragraph;
}
