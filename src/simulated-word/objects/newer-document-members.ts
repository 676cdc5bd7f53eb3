import { deleteBookmark, rangeOfBookmark } from "../model/bookmarks";
import { extentOf } from "../model/extent";
import { Body, type DocumentObject } from "../model/handles";
import { addStyle, styleKinds } from "../model/styles/edit-styles";
import { stylesOf, WordStyleCollection } from "../model/styles/word-style";
import { reads, writes, type WireMethod } from "../wire/wire-type";
import { newerMethods } from "./newer-members";
import { required, sharedMethods } from "./shared-members";

const body = ({ document }: DocumentObject) => extentOf(new Body(document, document.body));
const { GetContentControls: getContentControls } = newerMethods<DocumentObject>(body);

/** What the document has got since WordApi 1.4. */
export const newerDocumentMethods: Readonly<Record<string, WireMethod<DocumentObject>>> = {
  ...sharedMethods<DocumentObject>(body, ["Search"]),
  ...(getContentControls ? { GetContentControls: getContentControls } : {}),
  GetBookmarkRange: reads(({ document }, args) => required(rangeOfBookmark(document, args.text(0)))),
  GetBookmarkRangeOrNullObject: reads(({ document }, args) => rangeOfBookmark(document, args.text(0))),
  DeleteBookmark: writes(({ document }, args) => deleteBookmark(document, args.text(0))),
  GetStyles: reads(({ document }) => new WordStyleCollection(() => stylesOf(document))),
  AddStyle: writes(({ document }, args) => addStyle(document, args.text(0), args.choice(1, styleKinds))),
};
