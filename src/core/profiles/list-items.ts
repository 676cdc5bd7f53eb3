import { describeFields } from "./described-fields";
import type { Fields, ListItem } from "./fields";
import { readFields } from "./layered-fields";

/** Any text that is not blank. */
export const anyText: ListItem<string> = {
  read: (content, log) => log.attempt(() => content.text()),
  names: (text) => [text],
  schema: () => ({ type: "string", pattern: "\\S" }),
};

/** One of those that there are. */
export function oneOf<Choice extends string>(choices: readonly Choice[]): ListItem<Choice> {
  return {
    read: (content, log) => log.attempt(() => content.oneOf(choices)),
    names: (choice) => [choice],
    schema: () => ({ enum: choices }),
  };
}

/** @param names what an item is called where it is added, changed or taken away */
export function objectsOf<Item>(
  read: (fields: Fields) => Item,
  names: (item: Item) => readonly string[],
): ListItem<Item> {
  return {
    read: (content, log) => {
      const before = log.count;
      const item = readFields({ layers: [content], log, alone: true }, read);
      return log.count > before ? undefined : item;
    },
    names,
    schema: () => describeFields(read),
  };
}
