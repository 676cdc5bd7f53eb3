import { childElements, descendants, element, firstChild, type XmlElement } from "../../../ooxml/xml/node";
import { insertInOrder } from "../../../ooxml/write/element-order";
import { printXml } from "../../../ooxml/xml/print-xml";
import { enclosing } from "../blocks";
import { frozenState, isAsFrozen, type FrozenElement } from "../frozen-tree";
import { propertiesOf } from "../properties";
import { authorship, isInsertedParagraph } from "../revisions";
import { originOf } from "../run-origin";
import type { WordDocument } from "../word-document";

/**
 * Marks every run and paragraph of the body that looks otherwise than it did before the write that is going on: w:rPrChange
 * and w:pPrChange hold what was. Text that is itself a tracked insertion is not marked.
 */
export function trackFormatting(document: WordDocument): void {
  for (const node of descendants(document.body)) {
    if (node.name === "w:r") trackRun(document, node);
    if (node.name === "w:p") trackParagraph(document, node);
  }
}

/** A run that has been cut looked as the one that it was cut from. */
function trackRun(document: WordDocument, run: XmlElement): void {
  const before = frozenState(run) ?? frozenState(originOf(run) ?? run);
  if (!before || hasKept(before, run, "w:rPr") || enclosing(run, "w:ins")) return;
  track(document, run, { before, group: "w:rPr", change: "w:rPrChange", leave: notOfRuns });
}

function trackParagraph(document: WordDocument, paragraph: XmlElement): void {
  const before = frozenState(paragraph);
  if (!before || hasKept(before, paragraph, "w:pPr") || isInsertedParagraph(paragraph)) return;
  track(document, paragraph, { before, group: "w:pPr", change: "w:pPrChange", leave: notOfParagraphs });
}

/** The quick answer for nearly all: the very properties that were there are there, and nothing in them is new. */
function hasKept(before: FrozenElement, node: XmlElement, group: "w:rPr" | "w:pPr"): boolean {
  const now = firstChild(node, group);
  const then = before.children.find((child) => "children" in child && child.name === group);
  if (!now || !then) return now === undefined && then === undefined;
  return then.node === now && isAsFrozen(then);
}

const notOfRuns = new Set(["w:rPrChange", "w:ins", "w:del", "w:moveFrom", "w:moveTo"]);
const notOfParagraphs = new Set(["w:pPrChange", "w:rPr", "w:sectPr"]);

interface Tracked {
  readonly before: FrozenElement;
  readonly group: "w:rPr" | "w:pPr";
  readonly change: "w:rPrChange" | "w:pPrChange";
  readonly leave: ReadonlySet<string>;
}

function track(document: WordDocument, node: XmlElement, { before, group, change, leave }: Tracked): void {
  const old = thawed(before, group, leave);
  const now = firstChild(node, group);
  if (now && firstChild(now, change)) return;
  if (printed(old) === printed(now ? only(now, leave) : [])) return;
  insertInOrder(propertiesOf(node, group), element(change, authorship(document), [element(group, {}, old)]));
}

function only(properties: XmlElement, leave: ReadonlySet<string>): XmlElement[] {
  return childElements(properties).filter(({ name }) => !leave.has(name));
}

function printed(properties: readonly XmlElement[]): string {
  return properties.map(printXml).join("");
}

/** The properties as they were, as elements of their own. */
function thawed(frozen: FrozenElement, group: string, leave: ReadonlySet<string>): XmlElement[] {
  for (const child of frozen.children)
    if ("children" in child && child.name === group)
      return child.children.flatMap((property) =>
        "children" in property && !leave.has(property.name) ? [copyOf(property)] : [],
      );
  return [];
}

function copyOf({ name, attributes, children }: FrozenElement): XmlElement {
  return element(
    name,
    { ...attributes },
    children.map((child) => ("children" in child ? copyOf(child) : child.text)),
  );
}
