import type { ContentValue } from "./content-value";
import type { FaultLog } from "./fault-log";
import type { ListItem } from "./fields";

/**
 * A list as several files give it, the one that the others extend first. A list takes the place of those before it;
 * `{ "add": […], "remove": […] }` changes them. What is added goes before whatever has a name in common with it.
 * @param otherwise the list that the first file changes
 */
export function readList<Item>(
  layers: readonly ContentValue[],
  reading: Reading<Item>,
  otherwise: readonly Item[] = [],
): readonly Item[] {
  return layers.reduce(
    (before, layer) =>
      layer.isObject && !reading.alone
        ? change(before, layer, reading)
        : readItems(layer, reading).map(itemOf),
    otherwise,
  );
}

interface Reading<Item> {
  readonly item: ListItem<Item>;
  readonly log: FaultLog;
  /** There is no list before it that could be changed. */
  readonly alone?: boolean;
}

interface Placed<Item> {
  readonly item: Item;
  readonly place: ContentValue;
}

const itemOf = <Item>({ item }: Placed<Item>): Item => item;

function change<Item>(before: readonly Item[], layer: ContentValue, reading: Reading<Item>): readonly Item[] {
  reading.log.attempt(() => layer.entries(["add", "remove"]));
  const left = without(before, layer.field("remove"), reading);
  const add = layer.field("add");
  return add.isGiven ? withAdded(left, readItems(add, reading), reading) : left;
}

function without<Item>(
  from: readonly Item[],
  remove: ContentValue,
  { item, log }: Reading<Item>,
): readonly Item[] {
  if (!remove.isGiven) return from;
  const there = new Set(from.flatMap(item.names));
  const gone = new Set<string>();
  for (const place of log.attempt(() => remove.list()) ?? []) {
    const name = log.attempt(() => place.text());
    if (name === undefined) continue;
    if (!there.has(name)) log.warning(place.fault(`”${name}” finns inte att ta bort`));
    gone.add(name);
  }
  return from.filter((one) => !item.names(one).some((name) => gone.has(name)));
}

function withAdded<Item>(
  before: readonly Item[],
  added: readonly Placed<Item>[],
  { item: { names }, log }: Reading<Item>,
): readonly Item[] {
  for (const { item, place } of added) {
    // Anything but a text may differ in more than its name.
    if (typeof item === "string" && before.includes(item)) log.warning(place.fault(`”${item}” finns redan`));
  }
  const taken = new Set(added.flatMap(({ item }) => names(item)));
  return [...before.filter((one) => !names(one).some((name) => taken.has(name))), ...added.map(itemOf)];
}

/** The items that are right; one that has a name in common with an earlier one is a fault. */
function readItems<Item>(list: ContentValue, { item, log }: Reading<Item>): readonly Placed<Item>[] {
  const seen = new Set<string>();
  return (log.attempt(() => list.list()) ?? []).flatMap((place) => {
    const read = item.read(place, log);
    if (read === undefined) return [];
    const names = item.names(read);
    const twice = names.find((name) => seen.has(name));
    for (const name of names) seen.add(name);
    if (twice === undefined) return [{ item: read, place }];
    log.fault(place.fault(`”${twice}” står mer än en gång`));
    return [];
  });
}
