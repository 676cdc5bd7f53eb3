import { codeOf, nextField, resultOf, setCode } from "../model/fields/field-parts";
import { dataOf, deleteField, isLocked, setData, setLocked, updateResult } from "../model/fields/edit-fields";
import { kindOfType, typeOfCode } from "../model/fields/field-types";
import { Field, FieldCollection } from "../model/newer-handles";
import { isJsonArray } from "../wire/json";
import { defineType, reads, writes } from "../wire/wire-type";
import { parentNavigation } from "./parent-navigation";
import { collectionMethods, required } from "./shared-members";
import { flagIn, textIn } from "./values";
import { WordError } from "../wire/word-error";

export const fieldType = defineType(Field, {
  name: "Field",
  properties: {
    Code: {
      get: ({ element }) => codeOf(element),
      set: ({ element }, value) => setCode(element, textIn(value)),
    },
    Data: {
      get: ({ element }) => dataOf(element),
      set: ({ element }, value) => setData(element, textIn(value)),
    },
    Kind: { get: ({ element }) => kindOfType(typeOfCode(codeOf(element))) },
    Locked: {
      get: ({ element }) => isLocked(element),
      set: ({ element }, value) => setLocked(element, flagIn(value)),
    },
    Type: { get: ({ element }) => typeOfCode(codeOf(element)) },
  },
  navigation: {
    Result: ({ document, element }) => resultOf(document, element),
    ...parentNavigation<Field>(({ element }) => element),
  },
  methods: {
    Delete: writes(({ document, element }) => deleteField(document, element)),
    GetNext: reads((field) => required(next(field))),
    GetNextOrNullObject: reads(next),
    Select: reads(({ document, element }, args) => {
      const { start, end } = resultOf(document, element);
      const mode = args.has(0) ? args.choice(0, ["Select", "Start", "End"]) : "Select";
      document.select(mode === "End" ? end : start, mode === "Start" ? start : end);
    }),
    UpdateResult: writes(({ document, element }) => updateResult(document, element)),
  },
});

export const fieldCollectionType = defineType(FieldCollection, {
  name: "FieldCollection",
  items: ({ items }) => items(),
  methods: {
    ...collectionMethods<FieldCollection>(),
    GetByTypes: reads(({ items }, args) => {
      const types = args.data(0);
      if (!isJsonArray(types)) throw new WordError("InvalidArgument", "a list of types was expected");
      return new FieldCollection(() =>
        items().filter(({ element }) => types.includes(typeOfCode(codeOf(element)))),
      );
    }),
  },
});

function next({ document, element }: Field): Field | undefined {
  const found = nextField(element);
  return found && new Field(document, found);
}
