import { descendants } from "../../ooxml/xml/node";
import { Font, InlinePicture, Paragraph, Table } from "../model/handles";
import {
  InlinePictureCollection,
  ListCollection,
  ContentControlCollection,
  ParagraphCollection,
  RangeCollection,
  TableCollection,
} from "../model/collection-handles";
import { controlsOf, paragraphsOf, tablesOf, type Extent } from "../model/extent";
import { originalTextOf } from "../model/pieces";
import { printHtml } from "../model/html/print-html";
import { listsIn } from "../model/lists/list-members";
import { blocksOfExtent, ooxmlOf } from "../model/ooxml-of-extent";
import { runsToFormat, runsToRead, textOfRange } from "../model/ranges";
import { search } from "../model/search/search";
import { SearchOptions } from "../model/search/search-options";
import { originalTextOfRange } from "../model/tracked/original-text";
import type { WireArguments } from "../wire/wire-arguments";
import type { WireObject, WireValue } from "../wire/wire-object";
import { reads, type WireMethod } from "../wire/wire-type";
import { WordError } from "../wire/word-error";

type SharedNavigation = "Paragraphs" | "ContentControls" | "Tables" | "Font" | "InlinePictures" | "Lists";
/** What a body, a range and a control have. */
export const everything: readonly SharedNavigation[] = [
  "Paragraphs",
  "ContentControls",
  "Tables",
  "Font",
  "InlinePictures",
  "Lists",
];

type SharedMethod = "Search" | "GetOoxml" | "GetHtml" | "Select" | "GetReviewedText";

/** Of the properties that things with text in them share, those that Word gives this class. */
export function sharedNavigation<T>(
  extentOf: (target: T) => Extent,
  names: readonly SharedNavigation[],
): Readonly<Record<string, (target: T) => WireValue>> {
  const all: Readonly<Record<SharedNavigation, (target: T) => WireValue>> = {
    Paragraphs: (target) => {
      const extent = extentOf(target);
      return new ParagraphCollection(() =>
        paragraphsOf(extent).map((element) => new Paragraph(extent.document, element)),
      );
    },
    ContentControls: (target) => {
      const extent = extentOf(target);
      return new ContentControlCollection(() => controlsOf(extent));
    },
    Tables: (target) => {
      const extent = extentOf(target);
      return new TableCollection(() =>
        tablesOf(extent).map((element) => new Table(extent.document, element)),
      );
    },
    InlinePictures: (target) => {
      const extent = extentOf(target);
      return new InlinePictureCollection(() => picturesOf(extent));
    },
    Lists: (target) => {
      const extent = extentOf(target);
      return new ListCollection(() => listsIn(extent));
    },
    Font: (target) => {
      const extent = extentOf(target);
      return new Font(extent.document, (toChange) =>
        toChange ? runsToFormat(extent.range()) : runsToRead(extent.range()),
      );
    },
  };
  return chosen(all, names);
}

function picturesOf(extent: Extent): InlinePicture[] {
  const pictures = paragraphsOf(extent).flatMap((paragraph) => [...descendants(paragraph, "wp:inline")]);
  return pictures.map((picture) => new InlinePicture(extent.document, picture));
}

/** Of the methods that things with text in them share, those that Word gives this class. */
export function sharedMethods<T>(
  extentOf: (target: T) => Extent,
  names: readonly SharedMethod[] = ["Search", "GetOoxml", "GetHtml", "Select", "GetReviewedText"],
): Readonly<Record<string, WireMethod<T>>> {
  const all: Readonly<Record<SharedMethod, WireMethod<T>>> = {
    Search: reads((target, args) => {
      const extent = extentOf(target);
      const found = search(extent, { text: args.text(0), options: searchOptions(args) });
      return new RangeCollection(() => found);
    }),
    GetReviewedText: reads((target, args) => {
      const extent = extentOf(target);
      const original = args.has(0) && args.choice(0, ["Original", "Current"]) === "Original";
      if (!original) return textOfRange(extent.range());
      return extent.element
        ? paragraphsOf(extent).map(originalTextOf).join("\r")
        : originalTextOfRange(extent.range());
    }),
    GetOoxml: reads((target) => ooxmlOf(extentOf(target))),
    GetHtml: reads((target) => {
      const extent = extentOf(target);
      return printHtml(extent.document, blocksOfExtent(extent));
    }),
    Select: reads((target, args) => {
      const { document, range } = extentOf(target);
      const { start, end } = range();
      const mode = args.has(0) ? args.choice(0, ["Select", "Start", "End"]) : "Select";
      document.select(mode === "End" ? end : start, mode === "Start" ? start : end);
    }),
  };
  return chosen(all, names);
}

function searchOptions(args: WireArguments): SearchOptions {
  return args.has(1) ? args.object(1, SearchOptions) : new SearchOptions();
}

/** An object that should be there. @throws WordError ItemNotFound */
export function required<T extends WireObject>(object: T | undefined): T {
  if (!object) throw new WordError("ItemNotFound", "there is no such item");
  return object;
}

/** First, last and by index: what every collection has. */
export function collectionMethods<T extends { readonly items: () => readonly WireObject[] }>(): Readonly<
  Record<string, WireMethod<T>>
> {
  return {
    GetFirst: reads(({ items }) => required(items()[0])),
    GetFirstOrNullObject: reads(({ items }) => items()[0]),
    GetLast: reads(({ items }) => required(items().at(-1))),
    GetLastOrNullObject: reads(({ items }) => items().at(-1)),
    GetItem: reads(({ items }, args) => required(items()[args.number(0)])),
    GetItemAt: reads(({ items }, args) => required(items()[args.number(0)])),
    GetCount: reads(({ items }) => items().length),
  };
}

function chosen<Name extends string, Member>(
  all: Readonly<Record<Name, Member>>,
  names: readonly Name[],
): Readonly<Record<string, Member>> {
  return Object.fromEntries(names.map((name) => [name, all[name]]));
}
