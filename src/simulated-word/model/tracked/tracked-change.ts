import { descendants, firstChild, type XmlElement } from "../../../ooxml/xml/node";
import { WireObject } from "../../wire/wire-object";
import { enclosing, paragraphElements } from "../blocks";
import { anyAncestor } from "./places";
import { piecesOf } from "../pieces";
import type { WordDocument } from "../word-document";

/** Values of `Word.TrackedChangeType`. */
export type ChangeKind = "Added" | "Deleted" | "Formatted";

/** One mark in the file: a w:ins around runs, a w:del in a paragraph's mark, a w:rPrChange … */
export interface ChangeMark {
  readonly kind: ChangeKind;
  readonly element: XmlElement;
  /** Nothing unchanged stands between it and the mark before it. */
  readonly follows: boolean;
}

/** Marks by one author at one time that follow on each other: what Word shows as one change. */
export class TrackedChange extends WireObject {
  constructor(
    readonly document: WordDocument,
    readonly marks: readonly [ChangeMark, ...ChangeMark[]],
  ) {
    super();
  }

  override get isAlive(): boolean {
    return this.marks.some(({ element }) => this.document.holds(element));
  }

  get kind(): ChangeKind {
    return this.marks[0].kind;
  }

  get first(): XmlElement {
    return this.marks[0].element;
  }
}

export class TrackedChangeCollection extends WireObject {
  constructor(
    readonly document: WordDocument,
    readonly items: () => readonly TrackedChange[],
  ) {
    super();
  }
}

/** The changes in some paragraphs, in reading order; what is new or gone before what looks otherwise. */
export function changesIn(
  document: WordDocument,
  paragraphs: readonly XmlElement[],
): readonly TrackedChange[] {
  const marks = paragraphs.flatMap((paragraph, index) => [
    ...contentMarks(paragraph, paragraphs[index - 1]),
    ...formatMarks(paragraph),
  ]);
  const order = new Map(marks.map((mark, index) => [mark.element, index]));
  return (["Added", "Deleted", "Formatted"] as const)
    .flatMap((kind) =>
      grouped(
        document,
        marks.filter((mark) => mark.kind === kind),
      ),
    )
    .sort((a, b) => (order.get(a.first) ?? 0) - (order.get(b.first) ?? 0));
}

/** Those of a whole story, so that the next one can be found. */
export function changesAround(document: WordDocument, mark: XmlElement): readonly TrackedChange[] {
  const story = enclosing(mark, "w:body", "w:hdr", "w:ftr", "w:footnote", "w:endnote", "w:comment");
  return story ? changesIn(document, paragraphElements(story)) : [];
}

/** What was added or deleted, or looks otherwise; a new paragraph is "\r" between its texts. */
export function textOfChange({ marks }: TrackedChange): string {
  return marks
    .map(({ element }) => {
      if (element.name === "w:rPrChange") return textOfRun(enclosing(element, "w:r"));
      if (element.name === "w:pPrChange") return textOfRun(enclosing(element, "w:p"));
      return isParagraphMark(element) ? "\r" : textOfRun(element);
    })
    .join("")
    .replace(/\r$/, "");
}

export function isParagraphMark(element: XmlElement): boolean {
  return element.parent?.name === "w:rPr" && element.parent.parent?.name === "w:pPr";
}

function grouped(document: WordDocument, marks: readonly ChangeMark[]): TrackedChange[] {
  const groups: [ChangeMark, ...ChangeMark[]][] = [];
  for (const mark of marks) {
    const last = groups.at(-1);
    if (last && mark.follows && isByTheSame(last[0].element, mark.element)) last.push(mark);
    else groups.push([mark]);
  }
  return groups.map((group) => new TrackedChange(document, group));
}

function isByTheSame({ attributes: a }: XmlElement, { attributes: b }: XmlElement): boolean {
  return a["w:author"] === b["w:author"] && a["w:date"] === b["w:date"];
}

const contentKinds: Readonly<Record<string, ChangeKind>> = {
  "w:ins": "Added",
  "w:moveTo": "Added",
  "w:del": "Deleted",
  "w:moveFrom": "Deleted",
};

/** Around runs, and of the paragraph's own mark; of a table's row once, at its first paragraph. */
function contentMarks(paragraph: XmlElement, before: XmlElement | undefined): ChangeMark[] {
  const marks: ChangeMark[] = rowMarks(paragraph);
  let last = before && kindOfParagraphMark(before)?.kind;
  for (const node of descendants(paragraph)) {
    const kind = contentKinds[node.name];
    if (kind !== undefined && node.parent?.name !== "w:rPr") {
      marks.push({ kind, element: node, follows: last === kind });
      last = kind;
    } else if (node.name === "w:r" && !anyAncestor(node, contentKinds, paragraph)) last = undefined;
  }
  const own = kindOfParagraphMark(paragraph);
  return own ? [...marks, { ...own, follows: last === own.kind }] : marks;
}

function kindOfParagraphMark(paragraph: XmlElement): Omit<ChangeMark, "follows"> | undefined {
  const properties = firstChild(paragraph, "w:pPr");
  const own = properties && firstChild(properties, "w:rPr");
  const element = own && (firstChild(own, "w:ins") ?? firstChild(own, "w:del"));
  const kind = element && contentKinds[element.name];
  return element && kind && { kind, element };
}

function rowMarks(paragraph: XmlElement): ChangeMark[] {
  const row = enclosing(paragraph, "w:tr");
  if (!row || paragraphElements(row)[0] !== paragraph) return [];
  const properties = firstChild(row, "w:trPr");
  return (["w:ins", "w:del"] as const).flatMap((name) => {
    const element = properties && firstChild(properties, name);
    const kind = contentKinds[name];
    return element && kind ? [{ kind, element, follows: false }] : [];
  });
}

function formatMarks(paragraph: XmlElement): ChangeMark[] {
  const marks: ChangeMark[] = [];
  let isTouching = false;
  for (const node of descendants(paragraph)) {
    if (node.name === "w:pPrChange") marks.push({ kind: "Formatted", element: node, follows: false });
    if (node.name !== "w:r") continue;
    const properties = firstChild(node, "w:rPr");
    const change = properties && firstChild(properties, "w:rPrChange");
    if (change) marks.push({ kind: "Formatted", element: change, follows: isTouching });
    isTouching = change !== undefined;
  }
  return marks;
}

function textOfRun(container: XmlElement | undefined): string {
  if (!container) return "";
  const around = container.name === "w:r" ? { ...container, name: "w:p", children: [container] } : container;
  return piecesOf(around)
    .map(({ text }) => text)
    .join("");
}
