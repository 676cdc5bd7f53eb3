import { commentsIn } from "../model/comments";
import { supportedControlTypes, typeOfControl, type SupportedControlType } from "../model/control-types";
import { anyControlsOf, paragraphsOf, type Extent } from "../model/extent";
import { fieldsIn } from "../model/fields/field-parts";
import { ContentControlCollection } from "../model/collection-handles";
import {
  Comment,
  CommentCollection,
  Field,
  FieldCollection,
  NoteItem,
  NoteItemCollection,
} from "../model/newer-handles";
import { noteReferencesIn, type NoteKind } from "../model/notes";
import { changesIn, TrackedChangeCollection } from "../model/tracked/tracked-change";
import { choiceNamed } from "../wire/enumerations";
import { isJsonArray } from "../wire/json";
import type { WireArguments } from "../wire/wire-arguments";
import type { WireValue } from "../wire/wire-object";
import { reads, type WireMethod } from "../wire/wire-type";
import { WordError } from "../wire/word-error";

/** What things with text in them have got since WordApi 1.4, in their properties. */
export function newerNavigation<T>(
  extentOf: (target: T) => Extent,
): Readonly<Record<string, (target: T) => WireValue>> {
  const notes = (kind: NoteKind) => (target: T) => {
    const extent = extentOf(target);
    return new NoteItemCollection(() =>
      noteReferencesIn(extent, kind).map((reference) => new NoteItem(extent.document, reference)),
    );
  };
  return {
    Fields: (target) => {
      const extent = extentOf(target);
      return new FieldCollection(() => fieldsIn(extent).map((field) => new Field(extent.document, field)));
    },
    Footnotes: notes("Footnote"),
    Endnotes: notes("Endnote"),
  };
}

/** The same, of their methods. */
export function newerMethods<T>(extentOf: (target: T) => Extent): Readonly<Record<string, WireMethod<T>>> {
  return {
    GetComments: reads((target) => {
      const extent = extentOf(target);
      return new CommentCollection(() =>
        commentsIn(extent).map((comment) => new Comment(extent.document, comment)),
      );
    }),
    GetTrackedChanges: reads((target) => {
      const extent = extentOf(target);
      const { document } = extent;
      return new TrackedChangeCollection(document, () => changesIn(document, paragraphsOf(extent)));
    }),
    GetContentControls: reads((target, args) => {
      const extent = extentOf(target);
      const types = typesIn(args);
      return new ContentControlCollection(() =>
        anyControlsOf(extent).filter(({ element }) => types.some((type) => type === typeOfControl(element))),
      );
    }),
  };
}

/** Without a wish, every type that is supported. */
function typesIn(args: WireArguments): readonly SupportedControlType[] {
  const asked = args.has(0) ? args.record(0)["types"] : undefined;
  if (asked === undefined || asked === null) return supportedControlTypes;
  if (!isJsonArray(asked)) throw new WordError("InvalidArgument", "a list of types was expected");
  return asked.map((type) => {
    const known = choiceNamed(type, supportedControlTypes);
    if (known === undefined) throw new WordError("InvalidArgument", "no such type can be asked for");
    return known;
  });
}
