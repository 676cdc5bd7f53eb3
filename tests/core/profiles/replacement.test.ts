import felstavningar from "../../../src/content/wording/felstavningar.json";
import undvik from "../../../src/content/wording/undvik.json";
import { ContentValue } from "../../../src/core/profiles/content-value";
import { FaultLog } from "../../../src/core/profiles/fault-log";
import type { ListItem } from "../../../src/core/profiles/fields";
import { readList } from "../../../src/core/profiles/read-list";
import { correction, exactCorrection, replacement } from "../../../src/core/profiles/replacement";

function parse<Item>(item: ListItem<Item>, list: unknown) {
  const log = new FaultLog();
  const items = readList([new ContentValue("wording/prov.json", list, "words")], { item, log });
  return { items, faults: log.faults.map(({ message }) => message) };
}

it("a word may have what should stand in its place, or nothing that is certain", () => {
  expect(parse(replacement, ["erhåller → får", "erhållna", "i syfte att → för att"])).toEqual({
    items: [
      { from: "erhåller", to: "får" },
      { from: "erhållna", to: undefined },
      { from: "i syfte att", to: "för att" },
    ],
    faults: [],
  });
});

it.each([
  [replacement, ["Erhåller → får"], "väntade ”ord → ord” eller ”ord” med små bokstäver"],
  [replacement, ["erhåller → får → fick"], "väntade ”ord → ord” eller ”ord”"],
  [replacement, [" erhåller"], "väntade ”ord → ord” eller ”ord”"],
  [replacement, ["erhåller → "], "väntade ”ord → ord” eller ”ord”"],
  [replacement, ["erhåller → får", "erhåller"], "”erhåller” står mer än en gång"],
  [replacement, [""], "väntade en text"],
  [correction, ["abonemang"], "väntade ”fel → rätt” med små bokstäver"],
  [correction, ["Abonemang → abonnemang"], "väntade ”fel → rätt” med små bokstäver"],
  [exactCorrection, ["MSEK mnkr"], "väntade ”fel → rätt”"],
])("the fault in %#, %j, is named to its author", (item, list, message) => {
  const { faults } = parse<unknown>(item as ListItem<unknown>, list);
  expect(faults).toEqual([expect.stringContaining(message)]);
});

it("letters may be given as they stand", () => {
  expect(parse(exactCorrection, ["MSEK → mnkr"]).items).toEqual([{ from: "MSEK", to: "mnkr" }]);
});

it("no right spelling is itself in the list of wrong ones", () => {
  const words = parse(correction, felstavningar.words).items;
  const wrong = new Set(words.map(({ from }) => from));
  expect(words.filter(({ to }) => to.split(" ").some((word) => wrong.has(word)))).toEqual([]);
});

it("no advice leads to a word to avoid", () => {
  const forms = undvik.words.flatMap((word) => parse(replacement, word.forms).items);
  const avoided = new Set(forms.map(({ from }) => from));
  expect(forms.filter(({ to }) => to !== undefined && avoided.has(to))).toEqual([]);
});
