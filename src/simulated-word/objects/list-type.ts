import { List, Paragraph } from "../model/handles";
import { ParagraphCollection } from "../model/collection-handles";
import { insertInParagraph } from "../model/insert-text";
import {
  levelTypesOf,
  setBullet,
  setLevelAlignment,
  setLevelIndents,
  setLevelStart,
  setNumbering,
  type ListLevel,
} from "../model/lists/list-levels";
import { firstLabelOf } from "../model/lists/list-labels";
import { entriesIn, levelExistences, paragraphInList } from "../model/lists/list-members";
import { isJsonArray, type Json } from "../wire/json";
import type { WireArguments } from "../wire/wire-arguments";
import { defineType, reads, writes, type WireMethod } from "../wire/wire-type";
import { WordError } from "../wire/word-error";

export const listType = defineType(List, {
  name: "List",
  identity: ({ number }) => ({ Id: Number(number) }),
  properties: {
    Id: { get: ({ number }) => Number(number) },
    LevelExistences: { get: levelExistences },
    LevelTypes: { get: ({ document, number }) => levelTypesOf(document, number) },
  },
  navigation: { Paragraphs: (list) => paragraphsAt(list, () => true) },
  methods: {
    GetLevelParagraphs: reads((list, args) => {
      const { level } = placeIn(list, args);
      return paragraphsAt(list, (other) => other === level);
    }),
    GetLevelString: reads((list, args) => {
      const { document, number, level } = placeIn(list, args);
      return firstLabelOf(document, number, level);
    }),
    InsertParagraph: writes((list, args) => {
      const location = args.choice(1, ["Start", "End", "Before", "After"]);
      const made = new Paragraph(list.document, paragraphInList(list, location));
      insertInParagraph(made, args.text(0), "Start");
      return made;
    }),
    SetLevelAlignment: setter((place, args) => setLevelAlignment(place, args.text(1))),
    SetLevelBullet: setter((place, args) =>
      setBullet(place, args.text(1), {
        charCode: args.has(2) ? args.number(2) : undefined,
        font: args.has(3) ? args.text(3) : undefined,
      }),
    ),
    SetLevelIndents: setter((place, args) => setLevelIndents(place, args.number(1), args.number(2))),
    SetLevelNumbering: setter((place, args) =>
      setNumbering(place, args.text(1), args.has(2) ? patternIn(args.data(2)) : undefined),
    ),
    SetLevelStartingNumber: setter((place, args) => setLevelStart(place, args.number(1))),
  },
});

function setter(set: (place: ListLevel, args: WireArguments) => void): WireMethod<List> {
  return writes((list, args) => set(placeIn(list, args), args));
}

function placeIn({ document, number }: List, args: WireArguments): ListLevel {
  const level = args.number(0);
  if (!Number.isInteger(level) || level < 0 || level > 8)
    throw new WordError("InvalidArgument", "a list has the levels 0 to 8");
  return { document, number, level };
}

function paragraphsAt(list: List, isWanted: (level: number) => boolean): ParagraphCollection {
  return new ParagraphCollection(() =>
    entriesIn(list)
      .filter(({ level }) => isWanted(level))
      .map(({ paragraph }) => new Paragraph(list.document, paragraph)),
  );
}

function patternIn(value: Json): (string | number)[] {
  if (!isJsonArray(value)) throw new WordError("InvalidArgument", "texts and levels were expected");
  return value.map((part) => {
    if (typeof part !== "string" && typeof part !== "number")
      throw new WordError("InvalidArgument", "texts and levels were expected");
    return part;
  });
}
