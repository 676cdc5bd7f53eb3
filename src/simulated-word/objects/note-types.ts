import { enclosing, paragraphElements, storyOf } from "../model/blocks";
import { Body } from "../model/handles";
import { NoteItem, NoteItemCollection } from "../model/newer-handles";
import { deleteNote, kindOfReference, noteOf } from "../model/notes";
import { rangeOf } from "../model/ranges";
import { offsetOf } from "../model/run-spans";
import { defineType, reads, writes } from "../wire/wire-type";
import { WordError } from "../wire/word-error";
import { collectionMethods, required } from "./shared-members";
import { descendants } from "../../ooxml/xml/node";

export const noteItemType = defineType(NoteItem, {
  name: "NoteItem",
  properties: { Type: { get: ({ element }) => kindOfReference(element) } },
  navigation: {
    Body: ({ document, element }) => {
      const note = noteOf(document, element);
      return required(note && new Body(document, note));
    },
    Reference: ({ document, element }) => {
      const paragraph = enclosing(element, "w:p");
      if (!paragraph) throw new WordError("ItemNotFound");
      const offset = offsetOf(paragraph, element);
      return rangeOf(document, paragraph, offset, offset);
    },
  },
  methods: {
    Delete: writes(({ document, element }) => deleteNote(document, element)),
    GetNext: reads((note) => required(next(note))),
    GetNextOrNullObject: reads(next),
  },
});

export const noteItemCollectionType = defineType(NoteItemCollection, {
  name: "NoteItemCollection",
  items: ({ items }) => items(),
  methods: collectionMethods<NoteItemCollection>(),
});

/** Of the same kind, in the same story. */
function next({ document, element }: NoteItem): NoteItem | undefined {
  const all = paragraphElements(storyOf(element)).flatMap((paragraph) => [
    ...descendants(paragraph, element.name),
  ]);
  const found = all[all.indexOf(element) + 1];
  return found && new NoteItem(document, found);
}
