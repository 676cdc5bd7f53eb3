import { findRelatedPart } from "../../ooxml/package/relationships";
import { append, childElements, element, remove, setAttribute, type XmlElement } from "../../ooxml/xml/node";
import { enclosing } from "./blocks";
import type { Extent } from "./extent";
import { nodesIn } from "./extent-nodes";
import type { TextRange } from "./handles";
import { ensureNamedStyle } from "./latent-styles";
import { placeAt } from "./marks";
import { deleteRun, trackInsertion } from "./revisions";
import { runContent } from "./run-spans";
import { ensureStoryPart, findStoryPart, type StoryPart } from "./story-parts";
import type { WordDocument } from "./word-document";

export type NoteKind = "Footnote" | "Endnote";

const parts: Readonly<Record<NoteKind, StoryPart>> = {
  Footnote: { type: "footnotes", root: "w:footnotes", content: () => separators("w:footnote") },
  Endnote: { type: "endnotes", root: "w:endnotes", content: () => separators("w:endnote") },
};

/** The references to notes of one kind that stand in an extent, in reading order. */
export function noteReferencesIn(extent: Extent, kind: NoteKind): readonly XmlElement[] {
  return nodesIn(extent).filter(({ name }) => name === referenceName(kind));
}

/** A note at the end of a range; gives its reference. */
export function insertNote(range: TextRange, kind: NoteKind, text: string): XmlElement {
  const { document } = range;
  const root = ensureStoryPart(document, parts[kind]);
  const id = String(Math.max(0, ...notesIn(root).map(idOf)) + 1);
  const style = ensureNamedStyle(document, `${kind.toLowerCase()} reference`);
  append(root, newNote(document, { kind, id, text }));
  const reference = element(referenceName(kind), { "w:id": id });
  const run = element("w:r", {}, [
    element("w:rPr", {}, [element("w:rStyle", { "w:val": style })]),
    reference,
  ]);
  placeAt(range.end.paragraph, range.end.offset, { node: run, side: "end" });
  trackInsertion(document, run);
  return reference;
}

/** Takes a note of another document in, under an id of its own, which is given. */
export function adoptNote(document: WordDocument, kind: NoteKind, note: XmlElement): string {
  const root = ensureStoryPart(document, parts[kind]);
  const id = String(Math.max(0, ...notesIn(root).map(idOf)) + 1);
  setAttribute(note, "w:id", id);
  append(root, note);
  return id;
}

/** The name of the part that holds the notes of that kind. */
export function notesPartOf({ parts: live }: WordDocument, kind: NoteKind): string | undefined {
  return findRelatedPart(live.package, live.documentPart, parts[kind].type);
}

/** The w:footnote or w:endnote that a reference leads to. */
export function noteOf(document: WordDocument, reference: XmlElement): XmlElement | undefined {
  const root = findStoryPart(document, parts[kindOfReference(reference)]);
  return root && notesIn(root).find((note) => note.attributes["w:id"] === reference.attributes["w:id"]);
}

/** The w:footnotes or w:endnotes, if the document has notes of that kind. */
export function findNotes(document: WordDocument, kind: NoteKind): XmlElement | undefined {
  const root = findStoryPart(document, parts[kind]);
  return root && notesIn(root).length > 0 ? root : undefined;
}

export function kindOfReference({ name }: XmlElement): NoteKind {
  return name === "w:footnoteReference" ? "Footnote" : "Endnote";
}

/** Under tracking the reference is marked as deleted and the note stays. */
export function deleteNote(document: WordDocument, reference: XmlElement): void {
  const note = noteOf(document, reference);
  const run = enclosing(reference, "w:r");
  if (run) deleteRun(document, run);
  if (note && !document.isTracking) remove(note);
}

function referenceName(kind: NoteKind): string {
  return kind === "Footnote" ? "w:footnoteReference" : "w:endnoteReference";
}

interface NewNote {
  readonly kind: NoteKind;
  readonly id: string;
  readonly text: string;
}

/** As Word writes it: the note's own number, a space, the text. */
function newNote(document: WordDocument, { kind, id, text }: NewNote): XmlElement {
  const small = kind === "Footnote" ? "w:footnote" : "w:endnote";
  const number = element("w:r", {}, [
    element("w:rPr", {}, [
      element("w:rStyle", { "w:val": ensureNamedStyle(document, `${kind.toLowerCase()} reference`) }),
    ]),
    element(`${small}Ref`),
  ]);
  const lines = text.split(/\r\n|\r|\n/).map((line, index) => {
    const content = element("w:r", {}, runContent(index === 0 ? ` ${line}` : line));
    const style = element("w:pStyle", { "w:val": ensureNamedStyle(document, `${kind.toLowerCase()} text`) });
    return element("w:p", {}, [element("w:pPr", {}, [style]), ...(index === 0 ? [number] : []), content]);
  });
  return element(small, { "w:id": id }, lines);
}

function notesIn(root: XmlElement): readonly XmlElement[] {
  return childElements(root).filter(({ attributes }) => attributes["w:type"] === undefined);
}

function idOf({ attributes }: XmlElement): number {
  return Number(attributes["w:id"] ?? "0");
}

/** The lines between text and notes, which a part of notes begins with. */
function separators(name: string): readonly XmlElement[] {
  return [
    ["-1", "separator"],
    ["0", "continuationSeparator"],
  ].map(([id = "", type = ""]) =>
    element(name, { "w:type": type, "w:id": id }, [
      element("w:p", {}, [element("w:r", {}, [element(`w:${type}`)])]),
    ]),
  );
}
