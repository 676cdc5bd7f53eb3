import { RangeCollection } from "../model/collection-handles";
import { TextRange } from "../model/handles";
import { hyperlinkRanges } from "../model/hyperlinks";
import { insertAtRange } from "../model/insert-text";
import { pieceAfter } from "../model/range-pieces";
import { compareLocations, intersecting, spanning } from "../model/range-relations";
import { reads, writes, type WireMethod } from "../wire/wire-type";
import { rangeCutting, textRangesIn } from "./range-cutting";
import { required } from "./shared-members";

/** What ranges have to do with each other, and what they can be cut into. */
export const rangeRelations: Readonly<Record<string, WireMethod<TextRange>>> = {
  ...rangeCutting<TextRange>((range) => range),
  CompareLocationWith: reads((range, args) => compareLocations(range, args.object(0, TextRange))),
  ExpandTo: reads((range, args) => required(spanning(range, args.object(0, TextRange)))),
  ExpandToOrNullObject: reads((range, args) => spanning(range, args.object(0, TextRange))),
  IntersectWith: reads((range, args) => required(intersecting(range, args.object(0, TextRange)))),
  IntersectWithOrNullObject: reads((range, args) => intersecting(range, args.object(0, TextRange))),
  GetNextTextRange: reads((range, args) => required(pieceAfter(range, textRangesIn(args)))),
  GetNextTextRangeOrNullObject: reads((range, args) => pieceAfter(range, textRangesIn(args))),
  GetHyperlinkRanges: reads((range) => {
    const found = hyperlinkRanges(range);
    return new RangeCollection(() => found);
  }),
  Clear: writes((range) => {
    insertAtRange(range, "", "Replace");
  }),
};
