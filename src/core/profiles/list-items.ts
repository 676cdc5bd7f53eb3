import { sectionRoles } from "../facts/facts";
import { describeFields } from "./described-fields";
import type { Fields, ListItem } from "./fields";
import { readFields } from "./layered-fields";

/** Any text that is not blank. */
export const anyText: ListItem<string> = {
  name: "texts",
  read: (content, log) => log.attempt(() => content.text()),
  names: (text) => [text],
  schema: () => ({ type: "string", pattern: "\\S" }),
};

/** One of the parts that a report has. */
export const sectionRole = oneOf(sectionRoles, "parts");

/** One of those that there are. */
export function oneOf<Choice extends string>(choices: readonly Choice[], name?: string): ListItem<Choice> {
  return {
    ...(name === undefined ? {} : { name }),
    read: (content, log) => log.attempt(() => content.oneOf(choices)),
    names: (choice) => [choice],
    schema: () => ({ enum: choices }),
  };
}

/**
 * @param name what a list of them is called in the description
 * @param names what an item is called where it is added, changed or taken away
 */
export function objectsOf<Item>(
  name: string,
  read: (fields: Fields) => Item,
  names: (item: Item) => readonly string[],
): ListItem<Item> {
  return {
    name,
    read: (content, log) => {
      const before = log.count;
      const item = readFields({ layers: [content], log, alone: true }, read);
      return log.count > before ? undefined : item;
    },
    names,
    schema: (definitions) => describeFields(read, { alone: true, definitions }),
  };
}
