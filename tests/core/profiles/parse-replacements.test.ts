import felstavningar from "../../../src/content/wording/felstavningar.json";
import undvik from "../../../src/content/wording/undvik.json";
import { ContentValue } from "../../../src/core/profiles/content-value";
import { parseReplacements } from "../../../src/core/profiles/parse-replacements";

const parse = (list: unknown) => parseReplacements(new ContentValue("wording/prov.json", list, "words"));

it("a word may have what should stand in its place, or nothing that is certain", () => {
  expect(parse(["erhåller → får", "erhållna"])).toEqual([
    { from: "erhåller", to: "får" },
    { from: "erhållna", to: undefined },
  ]);
});

it.each([
  [["Erhåller → får"], "väntade små bokstäver"],
  [["erhåller → får → fick"], "väntade ”ord → ord” eller ”ord”"],
  [["erhåller → får", "erhåller"], "”erhåller” står mer än en gång"],
  [[""], "väntade en text"],
])("the fault in %j is named to its author", (list, message) => {
  expect(() => parse(list)).toThrow(message);
});

it("no right spelling is itself in the list of wrong ones", () => {
  const words = parse(felstavningar.words);
  const wrong = new Set(words.map(({ from }) => from));
  expect(words.filter(({ to = "" }) => to.split(" ").some((word) => wrong.has(word)))).toEqual([]);
});

it("no advice leads to a word to avoid", () => {
  const forms = undvik.words.flatMap((word) => parse(word.forms));
  const avoided = new Set(forms.map(({ from }) => from));
  expect(forms.filter(({ to }) => to !== undefined && avoided.has(to))).toEqual([]);
});
