import { RangeCollection } from "../model/collection-handles";
import { type TextRange } from "../model/handles";
import { cutRange, textRangesOf, type Cutting } from "../model/range-pieces";
import { isJsonArray } from "../wire/json";
import type { WireArguments } from "../wire/wire-arguments";
import { reads, type WireMethod } from "../wire/wire-type";
import { WordError } from "../wire/word-error";

/** `getTextRanges(endingMarks, trimSpacing?)` and `split(delimiters, …)`; a paragraph's `split` cannot cross paragraphs. */
export function rangeCutting<T>(
  rangeOf: (target: T) => TextRange,
  { isParagraph = false } = {},
): Readonly<Record<"GetTextRanges" | "Split", WireMethod<T>>> {
  return {
    GetTextRanges: reads((target, args) => ranges(textRangesOf(rangeOf(target), textRangesIn(args)))),
    Split: reads((target, args) => {
      const [multi, delimiters, spacing] = isParagraph ? [-1, 1, 2] : [1, 2, 3];
      const cutting: Cutting = {
        delimiters: textsIn(args),
        multiParagraphs: flag(args, multi),
        trimDelimiters: flag(args, delimiters),
        trimSpacing: flag(args, spacing),
      };
      return ranges(cutRange(rangeOf(target), cutting));
    }),
  };
}

/** The arguments of `getTextRanges` and `getNextTextRange`. */
export function textRangesIn(args: WireArguments): Cutting {
  return { delimiters: textsIn(args), trimSpacing: flag(args, 1) };
}

function ranges(found: readonly TextRange[]): RangeCollection {
  return new RangeCollection(() => found);
}

function flag(args: WireArguments, index: number): boolean {
  return index >= 0 && args.has(index) && args.flag(index);
}

function textsIn(args: WireArguments): string[] {
  const value = args.data(0);
  if (!isJsonArray(value)) throw new WordError("InvalidArgument", "a list of texts was expected");
  return value.map((text) => {
    if (typeof text !== "string") throw new WordError("InvalidArgument", "a text was expected");
    return text;
  });
}
