import fc from "fast-check";
import { findJsonPlaces } from "../../src/cli/json-places";

const text = `{
  "id": "vår",
  "headings": { "decision": ["Beslut",
    "Förslag"] },
  "rules": {
    "a": ["hint", { "words": [
      { "say": "få" }
    ] }],

    "b": [], "c": {}, "a": "off"
  }
}`;

it("every value has its line, by its key", () => {
  expect(Object.fromEntries(findJsonPlaces(text).lines)).toEqual({
    "": 1,
    id: 2,
    headings: 3,
    "headings.decision": 3,
    "headings.decision[0]": 3,
    "headings.decision[1]": 4,
    rules: 5,
    "rules.a": 10,
    "rules.a[0]": 6,
    "rules.a[1]": 6,
    "rules.a[1].words": 6,
    "rules.a[1].words[0]": 7,
    "rules.a[1].words[0].say": 7,
    "rules.b": 10,
    "rules.c": 10,
  });
});

it("what stands twice is told, and what stands once in two places is not", () => {
  expect([...findJsonPlaces(text).twice]).toEqual(["rules.a"]);
});

type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };

/** The keys of all values, as the parser has them. */
function keysOf(value: Json, key = ""): readonly string[] {
  if (typeof value !== "object" || value === null) return [key];
  const inner = Array.isArray(value)
    ? value.flatMap((item: Json, at) => keysOf(item, `${key}[${at}]`))
    : Object.entries(value).flatMap(([name, one]) => keysOf(one, key === "" ? name : `${key}.${name}`));
  return [key, ...inner];
}

it("finds the values that the parser finds, whatever their texts hold", () => {
  const name = fc.constantFrom("a", "b", "å b", 'c"', "d\\", "e{", "f,");
  const { json } = fc.letrec<{ json: Json }>((tie) => ({
    json: fc.oneof(
      { maxDepth: 4 },
      fc.oneof(
        fc.constant(null),
        fc.boolean(),
        fc.double({ noNaN: true }),
        fc.string(),
        fc.constant('",[]{}:\\"\n'),
      ),
      fc.array(tie("json"), { maxLength: 3 }),
      fc.dictionary(name, tie("json"), { maxKeys: 3, noNullPrototype: true }),
    ),
  }));
  fc.assert(
    fc.property(json, fc.constantFrom(0, 2, "\t"), (value, indent) => {
      const written = JSON.stringify(value, null, indent);
      const { lines, twice } = findJsonPlaces(written);
      expect([...lines.keys()].sort()).toEqual([...new Set(keysOf(JSON.parse(written) as Json))].sort());
      expect(twice.size).toBe(0);
      for (const [key, line] of lines)
        expect([key, line > 0, line <= written.split("\n").length]).toEqual([key, true, true]);
    }),
  );
});

it("what is very deep or very long is read at once", () => {
  const deep = "[".repeat(50_000) + "]".repeat(50_000);
  expect(findJsonPlaces(deep).lines.size).toBeLessThan(20);
  const long = JSON.stringify({ a: "x\\".repeat(500_000), b: Array.from({ length: 50_000 }, () => 1) });
  expect(findJsonPlaces(long).lines.get("b[49999]")).toBe(1);
});
