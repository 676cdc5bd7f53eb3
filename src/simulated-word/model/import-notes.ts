import { findRelatedPart } from "../../ooxml/package/relationships";
import {
  childElements,
  clone,
  descendants,
  remove,
  setAttribute,
  type XmlElement,
} from "../../ooxml/xml/node";
import { addCommentElement, commentElements } from "./comment-parts";
import { importLinks } from "./import-links";
import { bringNamespaces } from "./import-namespaces";
import { adoptNote, notesPartOf, type NoteKind } from "./notes";
import type { OoxmlImport } from "./ooxml-import";

/** A text that stands in a part of its own, and what in the blocks refers to it. */
export interface ImportedStory {
  readonly kind: NoteKind | "Comment";
  /** The source's part that it stands in. */
  readonly from: string;
  /** The w:footnote, w:endnote or w:comment, in no tree. */
  readonly story: XmlElement;
  readonly references: readonly XmlElement[];
}

const referenceNames: Readonly<Record<ImportedStory["kind"], readonly string[]>> = {
  Footnote: ["w:footnoteReference"],
  Endnote: ["w:endnoteReference"],
  Comment: ["w:commentReference", "w:commentRangeStart", "w:commentRangeEnd"],
};

const sources = [
  ["Footnote", "footnotes", "w:footnote"],
  ["Endnote", "endnotes", "w:endnote"],
  ["Comment", "comments", "w:comment"],
] as const;

/**
 * The notes and comments that come with what is inserted. A reference to none is taken away, and so is every one in a
 * header: there Word has neither.
 */
export function collectStories({ document, source, main, blocks, part }: OoxmlImport): ImportedStory[] {
  const nodes = blocks.flatMap((block) => [...descendants(block)]);
  return sources.flatMap(([kind, type, name]) => {
    const references = nodes.filter((node) => referenceNames[kind].includes(node.name));
    const from = part === document.parts.documentPart ? findRelatedPart(source, main, type) : undefined;
    const root = from === undefined ? undefined : source.xml(from)?.root;
    const stories = root ? childElements(root, name) : [];
    const known = new Set(stories.map(idOf));
    for (const reference of references) if (!known.has(idOf(reference))) remove(reference);
    return stories.flatMap((story) => {
      const own = references.filter((reference) => idOf(reference) === idOf(story));
      return from === undefined || own.length === 0
        ? []
        : [{ kind, from, story: clone(story), references: own }];
    });
  });
}

/** Gives each a place and an id of its own in the document. */
export function placeStories(taken: OoxmlImport, stories: readonly ImportedStory[]): void {
  for (const { kind, from, story, references } of stories) {
    const id = kind === "Comment" ? placeComment(taken, story) : adoptNote(taken.document, kind, story);
    for (const reference of references) setAttribute(reference, "w:id", id);
    const part = partOf(taken, kind);
    if (part !== undefined) importLinks({ ...taken, main: from, blocks: [story], part });
    const theirs = taken.source.xml(from)?.root;
    if (theirs && story.parent) bringNamespaces([story], { from: theirs, to: story.parent });
  }
}

function placeComment({ document }: OoxmlImport, comment: XmlElement): string {
  const id = String(Math.max(-1, ...commentElements(document).map((one) => Number(idOf(one)))) + 1);
  setAttribute(comment, "w:id", id);
  addCommentElement(document, comment, undefined);
  return id;
}

function partOf({ document }: OoxmlImport, kind: ImportedStory["kind"]): string | undefined {
  if (kind !== "Comment") return notesPartOf(document, kind);
  return findRelatedPart(document.parts.package, document.parts.documentPart, "comments");
}

const idOf = ({ attributes }: XmlElement): string => attributes["w:id"] ?? "";
