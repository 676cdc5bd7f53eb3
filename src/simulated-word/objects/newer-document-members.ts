import { deleteBookmark, rangeOfBookmark } from "../model/bookmarks";
import { extentOf } from "../model/extent";
import { Body } from "../model/handles";
import { RangeCollection } from "../model/collection-handles";
import { type DocumentObject } from "../model/document-handles";
import { findNotes, type NoteKind } from "../model/notes";
import type { WordDocument } from "../model/word-document";
import { search } from "../model/search/search";
import { SearchOptions } from "../model/search/search-options";
import { addStyle, styleKinds } from "../model/styles/edit-styles";
import { stylesOf, WordStyleCollection } from "../model/styles/word-style";
import type { WireArguments } from "../wire/wire-arguments";
import { reads, writes, type WireMethod } from "../wire/wire-type";
import { insertDocument } from "./insert-document";
import { newerMethods } from "./newer-members";
import { required } from "./shared-members";
import { importStylesFromJson } from "./styles-json";

const body = ({ document }: DocumentObject) => extentOf(new Body(document, document.body));
const { GetContentControls: getContentControls } = newerMethods<DocumentObject>(body);

/** What the document has got since WordApi 1.4. */
export const newerDocumentMethods: Readonly<Record<string, WireMethod<DocumentObject>>> = {
  Search: reads((document, args) => {
    const found = search(body(document), { text: args.text(0), options: optionsIn(args) });
    return new RangeCollection(() => found);
  }),
  ...(getContentControls ? { GetContentControls: getContentControls } : {}),
  GetBookmarkRange: reads(({ document }, args) => required(rangeOfBookmark(document, args.text(0)))),
  GetBookmarkRangeOrNullObject: reads(({ document }, args) => rangeOfBookmark(document, args.text(0))),
  DeleteBookmark: writes(({ document }, args) => deleteBookmark(document, args.text(0))),
  InsertFileFromBase64: insertDocument,
  GetFootnoteBody: reads(({ document }) => required(noteBody(document, "Footnote"))),
  GetEndnoteBody: reads(({ document }) => required(noteBody(document, "Endnote"))),
  GetStyles: reads(({ document }) => new WordStyleCollection(() => stylesOf(document))),
  ImportStylesFromJson: importStylesFromJson,
  AddStyle: writes(({ document }, args) => addStyle(document, args.text(0), args.choice(1, styleKinds))),
};

/** Plain data, unlike what the search of a body or a range is given. */
function optionsIn(args: WireArguments): SearchOptions {
  const options = new SearchOptions();
  const asked = args.has(1) ? args.record(1) : {};
  for (const name of optionNames) options[name] = asked[name] === true;
  return options;
}

const optionNames = [
  "matchCase",
  "matchWholeWord",
  "matchPrefix",
  "matchSuffix",
  "matchWildcards",
  "ignorePunct",
  "ignoreSpace",
] as const;

/** All notes of a kind, as one body. */
function noteBody(document: WordDocument, kind: NoteKind): Body | undefined {
  const notes = findNotes(document, kind);
  return notes && new Body(document, notes);
}
