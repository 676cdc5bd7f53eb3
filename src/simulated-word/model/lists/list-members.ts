import type { XmlElement } from "../../../ooxml/xml/node";
import { WordError } from "../../wire/word-error";
import { outermostStory } from "../blocks";
import { paragraphsOf, type Extent } from "../extent";
import { List } from "../handles";
import { paragraphBeside } from "../paragraph-edits";
import { detachFromList, listReferenceOf } from "../paragraph-properties";
import type { WordDocument } from "../word-document";
import { listElement, listLevels } from "./list-definitions";
import { entriesOf, type ListEntry } from "./list-labels";

/** The list of a paragraph. */
export function listOf(document: WordDocument, paragraph: XmlElement): List | undefined {
  const reference = listReferenceOf(document, paragraph);
  return reference && new List(document, reference.number, outermostStory(paragraph));
}

/** The lists that have a paragraph in it, in order. */
export function listsIn(extent: Extent): List[] {
  const lists = new Map<string, List>();
  for (const paragraph of paragraphsOf(extent)) {
    const list = listOf(extent.document, paragraph);
    if (list && !lists.has(list.number)) lists.set(list.number, list);
  }
  return [...lists.values()];
}

export function entriesIn({ document, number, story }: List): ListEntry[] {
  return entriesOf(document, number, story);
}

/** Whether each of the nine levels has a paragraph. */
export function levelExistences(list: List): boolean[] {
  const present = new Set(entriesIn(list).map(({ level }) => level));
  return Array.from({ length: listLevels }, (_, level) => present.has(level));
}

export function listNumberExists(document: WordDocument, number: string): boolean {
  return listElement(document, number) !== undefined;
}

/** A new paragraph of the list, or right outside of it. @throws WordError for a list that has no paragraph any more */
export function paragraphInList(list: List, location: "Start" | "End" | "Before" | "After"): XmlElement {
  const { document } = list;
  const entries = entriesIn(list);
  const atStart = location === "Start" || location === "Before";
  const beside = (atStart ? entries[0] : entries.at(-1))?.paragraph;
  if (!beside) throw new WordError("ItemNotFound", "the list has no paragraph");
  const made = paragraphBeside(document, beside, atStart ? "before" : "after");
  if (location === "Before" || location === "After") detachFromList(document, made);
  return made;
}

/** How many items of the same level come before it, from the item that they are all under. */
export function siblingIndexOf(document: WordDocument, paragraph: XmlElement): number {
  const { before, own } = aroundOf(document, paragraph);
  let index = 0;
  for (const { level } of before.reverse()) {
    if (level < own.level) break;
    if (level === own.level) index++;
  }
  return index;
}

/** The nearest item above it that is of a higher level; with `parentOnly`, of the next one. */
export function ancestorOf(
  document: WordDocument,
  paragraph: XmlElement,
  parentOnly: boolean,
): XmlElement | undefined {
  const { before, own } = aroundOf(document, paragraph);
  const found = before.reverse().find(({ level }) => level < own.level);
  return parentOnly && found?.level !== own.level - 1 ? undefined : found?.paragraph;
}

export function descendantsOf(
  document: WordDocument,
  paragraph: XmlElement,
  directOnly: boolean,
): XmlElement[] {
  const { after, own } = aroundOf(document, paragraph);
  const end = after.findIndex(({ level }) => level <= own.level);
  return after
    .slice(0, end < 0 ? after.length : end)
    .filter(({ level }) => !directOnly || level === own.level + 1)
    .map((entry) => entry.paragraph);
}

/** The list's items before and after one. @throws WordError when it is none */
function aroundOf(
  document: WordDocument,
  paragraph: XmlElement,
): { before: ListEntry[]; own: ListEntry; after: ListEntry[] } {
  const list = listOf(document, paragraph);
  const entries = list ? entriesIn(list) : [];
  const at = entries.findIndex((entry) => entry.paragraph === paragraph);
  const own = entries[at];
  if (!own) throw new WordError("ItemNotFound", "the paragraph is no list item");
  return { before: entries.slice(0, at), own, after: entries.slice(at + 1) };
}
