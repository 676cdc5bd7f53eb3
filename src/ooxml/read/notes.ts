import { childElements, type XmlElement } from "../xml/node";
import { newInlineContext, type InlineContext, type NoteKind } from "./inline-context";
import { ParagraphReader } from "./paragraph-reader";

type NoteContext = Pick<InlineContext, "styles" | "linkTarget">;

/** Gives a foot- or endnote's text by its id; paragraphs joined by line ends. Empty where there is no such note. */
export function noteReader(
  partOf: (kind: NoteKind) => XmlElement | undefined,
  context: NoteContext,
): InlineContext["noteText"] {
  const byId: Partial<Record<NoteKind, Map<string, XmlElement>>> = {};
  return (kind, id) => {
    const notes = (byId[kind] ??= indexNotes(partOf(kind), kind));
    const note = notes.get(id);
    return note ? noteText(note, context) : "";
  };
}

function indexNotes(root: XmlElement | undefined, kind: NoteKind): Map<string, XmlElement> {
  const notes = root ? childElements(root, `w:${kind}`) : [];
  return new Map(notes.map((note) => [note.attributes["w:id"] ?? "", note]));
}

function noteText(note: XmlElement, { styles, linkTarget }: NoteContext): string {
  const context = newInlineContext({ styles, linkTarget, noteText: () => "" });
  return childElements(note, "w:p")
    .map((paragraph) => new ParagraphReader(context).read(paragraph).text)
    .join("\n")
    .trim();
}
