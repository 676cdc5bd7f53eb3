import {
  append,
  element,
  firstChild,
  insertAfter,
  remove,
  setAttribute,
  type XmlElement,
} from "../../../ooxml/xml/node";
import { WordError } from "../../wire/word-error";
import type { TextRange } from "../handles";
import { insertAtRange } from "../insert-text";
import { placeAt } from "../marks";
import { deleteRun, trackInsertion } from "../revisions";
import { runContent } from "../run-spans";
import type { WordDocument } from "../word-document";
import { codeOf, resultOf, runsOfField } from "./field-parts";
import { firstResultFor, resultFor } from "./field-results";
import { nameOfType, typeOfCode } from "./field-types";

export interface NewField {
  /** A value of `Word.FieldType`. */
  readonly type: string;
  /** What follows the field's name in its code. */
  readonly text: string;
  readonly location: "Replace" | "Start" | "End" | "Before" | "After";
}

/** Gives the field's beginning. @throws WordError for a type that cannot be inserted */
export function insertField(range: TextRange, { type, text, location }: NewField): XmlElement {
  const { document } = range;
  const name = nameOfType(type);
  if (name === undefined) throw new WordError("InvalidArgument", `no field is of the type ${type}`);
  const code = [name, text].filter((part) => part !== "").join(" ");
  if (location === "Replace") insertAtRange(range, "", "Replace");
  const begin = mark("begin");
  const runs = [
    begin,
    element("w:r", {}, [element("w:instrText", { "xml:space": "preserve" }, [` ${code} `])]),
    mark("separate"),
    element("w:r", {}, runContent(firstResultFor(document, typeOfCode(code), code))),
    mark("end"),
  ];
  placeRuns(range, runs, location);
  const made = firstChild(begin, "w:fldChar");
  if (!made) throw new Error("a field begins with its mark");
  return made;
}

/** The result anew, where that can be known without laying the document out; never in a locked field. */
export function updateResult(document: WordDocument, begin: XmlElement): void {
  const code = codeOf(begin);
  const result = isLocked(begin) ? undefined : resultFor(document, typeOfCode(code), code);
  if (result !== undefined) insertAtRange(resultOf(document, begin), result, "Replace");
}

export function isLocked({ attributes }: XmlElement): boolean {
  return ["1", "true", "on"].includes(attributes["w:fldLock"] ?? "0");
}

export function setLocked(begin: XmlElement, locked: boolean): void {
  setAttribute(begin, "w:fldLock", locked ? "1" : undefined);
}

/** With its result. Under tracking it is marked as deleted. */
export function deleteField(document: WordDocument, begin: XmlElement): void {
  for (const run of runsOfField(begin)) deleteRun(document, run);
  if (begin.name === "w:fldSimple" && !document.isTracking) remove(begin);
}

/** What an add-in keeps in an ADDIN field. */
export function dataOf(begin: XmlElement): string {
  const data = firstChild(begin, "w:fldData");
  return data?.children.map((child) => (child.kind === "text" ? child.text : "")).join("") ?? "";
}

/** @throws WordError when the field is none of an add-in's */
export function setData(begin: XmlElement, data: string): void {
  if (typeOfCode(codeOf(begin)) !== "Addin")
    throw new WordError("InvalidArgument", "only ADDIN fields have data");
  const old = firstChild(begin, "w:fldData");
  if (old) remove(old);
  append(begin, element("w:fldData", {}, [data]));
}

function mark(type: "begin" | "separate" | "end"): XmlElement {
  return element("w:r", {}, [element("w:fldChar", { "w:fldCharType": type })]);
}

function placeRuns(range: TextRange, runs: readonly XmlElement[], location: NewField["location"]): void {
  const { document, start, end } = range;
  const isAtEnd = location === "End" || location === "After";
  const { paragraph, offset } = isAtEnd ? end : start;
  const [first, ...others] = runs;
  if (!first) return;
  placeAt(paragraph, offset, {
    node: first,
    side: location === "Start" || location === "Before" ? "start" : "end",
  });
  let last = first;
  for (const run of others) {
    insertAfter(last, run);
    last = run;
  }
  for (const run of runs) trackInsertion(document, run);
  const inserted = runs.reduce((sum, run) => sum + textLength(run), 0);
  document.anchors.shift({ paragraph, at: offset, removed: 0, inserted });
}

function textLength(run: XmlElement): number {
  const text = firstChild(run, "w:t")?.children[0];
  return text?.kind === "text" ? text.text.length : 0;
}
