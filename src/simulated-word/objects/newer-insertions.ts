import { wrapParagraph, wrapRange } from "../model/content-controls";
import { bookmarksIn, insertBookmark } from "../model/bookmarks";
import { setUpControl } from "../model/choice-controls";
import { insertComment } from "../model/comments";
import { supportedControlTypes } from "../model/control-types";
import { insertField } from "../model/fields/edit-fields";
import type { Paragraph, TextRange } from "../model/handles";
import { Comment, Field, NoteItem } from "../model/newer-handles";
import { insertNote, type NoteKind } from "../model/notes";
import { withoutHidden } from "../model/hidden-text";
import { textOf } from "../model/pieces";
import { placeIn, rangeOver } from "../model/ranges";
import type { WireArguments } from "../wire/wire-arguments";
import { reads, writes, type WireMethod } from "../wire/wire-type";

/** What a range can be given: comments, notes, fields, bookmarks, and controls of any type. */
export const rangeInsertions: Readonly<Record<string, WireMethod<TextRange>>> = {
  InsertContentControl: writes((range, args) => setUpControl(() => wrapRange(range), typeIn(args))),
  InsertComment: writes((range, args) => new Comment(range.document, insertComment(range, args.text(0)))),
  InsertFootnote: noteInsertion("Footnote"),
  InsertEndnote: noteInsertion("Endnote"),
  InsertField: writes((range, args) => {
    const field = insertField(range, {
      location: args.choice(0, ["Replace", "Start", "End", "Before", "After"]),
      type: args.has(1) ? args.text(1) : "Empty",
      text: args.has(2) ? args.text(2) : "",
    });
    return new Field(range.document, field);
  }),
  Highlight: reads((range) => range.document.highlights.add(range)),
  RemoveHighlight: reads((range) => range.document.highlights.remove(range)),
  InsertBookmark: writes((range, args) => insertBookmark(range, args.text(0))),
  GetBookmarks: reads((range, args) => bookmarksIn(range, { hidden: args.has(0) && args.flag(0) })),
};

/** What a paragraph has of its own. */
export const paragraphText: Readonly<Record<string, WireMethod<Paragraph>>> = {
  GetText: reads(({ element }, args) => {
    const asked = args.has(0) ? args.record(0) : {};
    const wants = (name: string) => asked[name] === true || asked[`i${name.slice(1)}`] === true;
    return textOf(withoutHidden(element, wants("IncludeHiddenText")), {
      deletions: wants("IncludeTextMarkedAsDeleted"),
    });
  }),
};

/** A whole paragraph holds rich or plain text only; a choice stands at its beginning. */
export const paragraphInsertions: Readonly<Record<string, WireMethod<Paragraph>>> = {
  InsertContentControl: writes(({ document, element }, args) => {
    const type = typeIn(args);
    const wrap = () =>
      type === "RichText" || type === "PlainText"
        ? wrapParagraph(document, element)
        : wrapRange(placeIn(rangeOver(document, [element]), "Start"));
    return setUpControl(wrap, type);
  }),
};

function typeIn(args: WireArguments) {
  return args.has(0) ? args.choice(0, supportedControlTypes) : "RichText";
}

function noteInsertion(kind: NoteKind): WireMethod<TextRange> {
  return writes(
    (range, args) => new NoteItem(range.document, insertNote(range, kind, args.has(0) ? args.text(0) : "")),
  );
}
