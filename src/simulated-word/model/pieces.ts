import type { XmlElement } from "../../ooxml/xml/node";
import { childElements, textContent } from "../../ooxml/xml/node";

/** The smallest thing that has text: a w:t, a tab, a break. A run holds several. */
export interface Piece {
  readonly node: XmlElement;
  readonly run: XmlElement;
  readonly text: string;
  /** It stands in a tracked deletion. */
  readonly deleted: boolean;
}

/** Elements within a paragraph whose runs belong to its text. */
const passages = new Set([
  "w:hyperlink",
  "w:ins",
  "w:moveTo",
  "w:smartTag",
  "w:sdt",
  "w:sdtContent",
  "w:fldSimple",
  "w:customXml",
  "w:dir",
  "w:bdo",
]);
const deletions = new Set(["w:del", "w:moveFrom"]);

/** Every piece of a paragraph, or of an inline container in it, in reading order. Text boxes are not looked into. */
export function piecesOf(container: XmlElement): Piece[] {
  const pieces: Piece[] = [];
  collect(container, false, pieces);
  return pieces;
}

/** The text of a run, or of a link or another container in a paragraph. */
export function inlineText(node: XmlElement): string {
  const pieces = node.name === "w:r" ? piecesOfRun(node, false) : piecesOf(node);
  return joined(pieces.filter(({ deleted }) => !deleted));
}

export const inlineLength = (node: XmlElement): number => inlineText(node).length;

/** The text as Word gives it: a tab is "\t", a line break "\v". */
export function textOf(container: XmlElement, { deletions: withDeletions = false } = {}): string {
  return joined(piecesOf(container).filter(({ deleted }) => withDeletions || !deleted));
}

/** The text as it was before the tracked changes: deletions in, insertions out. */
export function originalTextOf(container: XmlElement): string {
  return joined(piecesOf(container).filter(({ run }) => !isInserted(run, container)));
}

function isInserted(run: XmlElement, container: XmlElement): boolean {
  for (let above = run.parent; above && above !== container; above = above.parent) {
    if (above.name === "w:ins" || above.name === "w:moveTo") return true;
  }
  return false;
}

function joined(pieces: readonly Piece[]): string {
  return pieces.map(({ text }) => text).join("");
}

function collect(container: XmlElement, deleted: boolean, pieces: Piece[]): void {
  for (const child of childElements(container)) {
    if (child.name === "w:r") for (const piece of piecesOfRun(child, deleted)) pieces.push(piece);
    else if (passages.has(child.name)) collect(child, deleted, pieces);
    else if (deletions.has(child.name)) collect(child, true, pieces);
  }
}

function piecesOfRun(run: XmlElement, deleted: boolean): Piece[] {
  return childElements(run).flatMap((node) => {
    const text = pieceText(node);
    return text === undefined ? [] : [{ node, run, text, deleted }];
  });
}

function pieceText(node: XmlElement): string | undefined {
  switch (node.name) {
    case "w:t":
    case "w:delText":
      return textContent(node);
    case "w:tab":
    case "w:ptab":
      return "\t";
    case "w:br":
    case "w:cr":
      return node.attributes["w:type"] === "page" ? "\f" : "\v";
    case "w:noBreakHyphen":
      return "\u001E";
    case "w:softHyphen":
      return "\u001F";
    default:
      return undefined;
  }
}
