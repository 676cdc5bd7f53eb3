import fc from "fast-check";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { profileContent } from "../../../src/content";
import type { ContentError } from "../../../src/core/profiles/content-error";
import { findAmong } from "../../../src/core/profiles/find-among";
import { readProfile } from "../../../src/core/profiles/parse-profile";
import { profileSchema } from "../../../src/core/profiles/profile-schema";
import { rules } from "../../../src/core/rules";
import { schemaFaults } from "../../cli/support/schema-faults";

interface Schema {
  readonly [keyword: string]: unknown;
}

const isSchema = (value: unknown): value is Schema =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const itemsOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** As an editor gets it. */
const schema: unknown = JSON.parse(JSON.stringify(profileSchema(rules)));
if (!isSchema(schema) || !isSchema(schema.definitions)) throw new Error("There is no schema.");
const { definitions } = schema;

const faultsOf = (json: unknown): readonly ContentError[] =>
  readProfile({ file: "prov.json", json }, { rules, wording: {}, find: findAmong(profileContent.files) })
    .faults;

/** What a description of one file cannot say: it hangs on other files, on two places at once, or on forms of a letter. */
const beyondSchema =
  /står mer än en gång|ingenting$|väntade en lista med något i|eller en fil i samma mapp|inte i sin tur bygger/;

const texts = fc.constantFrom(
  "Beslut",
  "erhåller → får",
  "erhållna",
  "Erhålla → få",
  "a → b → c",
  "MSEK → mnkr",
  " x",
  "x → ",
  "",
  "kommun",
  "MSEK",
);
const junk: fc.Arbitrary<unknown> = fc.constantFrom(null, true, 0, -1, 1.5, 1e9, "off", "", [], {}, [[]], {
  add: 1,
});

/** What a schema asks for, or nearly. */
function nearly(wanted: unknown): fc.Arbitrary<unknown> {
  if (!isSchema(wanted)) return junk;
  return fc.oneof({ weight: 12, arbitrary: valueFor(wanted) }, { weight: 1, arbitrary: junk });
}

function valueFor(wanted: Schema): fc.Arbitrary<unknown> {
  if (typeof wanted.$ref === "string") return nearly(definitions[wanted.$ref.replace("#/definitions/", "")]);
  if (wanted.anyOf) return fc.oneof(...itemsOf(wanted.anyOf).map(nearly));
  if (wanted.enum) return fc.constantFrom(...itemsOf(wanted.enum), "other");
  switch (wanted.type) {
    case "string":
      return texts;
    case "boolean":
      return fc.boolean();
    case "integer":
      return fc.integer({ min: Number(wanted.minimum) - 1, max: Number(wanted.maximum) + 1 });
    case "array":
      return Array.isArray(wanted.items)
        ? fc.tuple(...itemsOf(wanted.items).map(nearly)).chain((items) => fc.subarray(items))
        : fc.array(nearly(wanted.items), { maxLength: 3 });
    default:
      return objectFor(isSchema(wanted.properties) ? wanted.properties : {}, wanted.required);
  }
}

function objectFor(properties: Schema, required: unknown): fc.Arbitrary<unknown> {
  const names = Object.keys(properties);
  const needed = itemsOf(required).map(String);
  return fc
    .tuple(
      fc.subarray(names, { maxLength: Math.min(names.length, 5) }),
      fc.oneof({ weight: 9, arbitrary: fc.constant(needed) }, { weight: 1, arbitrary: fc.constant([]) }),
      fc.oneof({ weight: 15, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: fc.constant(["colour"]) }),
    )
    .chain(([some, must, more]) => {
      const chosen = [...new Set([...must, ...some, ...more])];
      return fc.record(Object.fromEntries(chosen.map((name) => [name, nearly(properties[name])])));
    });
}

it("what the description refuses the reader refuses, and what it takes the reader takes", () => {
  const seen = { taken: 0, refused: 0 };
  fc.assert(
    fc.property(valueFor(schema), (json) => {
      const written: unknown = JSON.parse(JSON.stringify(json));
      const [described, faults] = [schemaFaults(written, schema), faultsOf(written)];
      if (described.length > 0) expect([described, faults.length > 0]).toEqual([described, true]);
      else expect(faults.map(({ message }) => message).filter((one) => !beyondSchema.test(one))).toEqual([]);
      seen[described.length > 0 ? "refused" : "taken"]++;
    }),
    { numRuns: 400 },
  );
  expect(Math.min(seen.taken, seen.refused)).toBeGreaterThan(40);
});

it.each(profileContent.files.map(({ file, json }) => [file, json]))("%s is as described", (_, json) => {
  expect(schemaFaults(json, schema)).toEqual([]);
});

it("every rule is described, with its name, its reason and its options", () => {
  const text = JSON.stringify(schema);
  for (const { id, title, why } of rules) {
    expect(text).toContain(JSON.stringify({ description: why.sv, title: title.sv }).slice(0, -1));
    expect(text).toContain(`"${id}":{"description"`);
  }
  expect(definitions["sentence-long"]).toMatchObject({
    properties: { words: { default: 45, maximum: 200 } },
  });
});

it("the published description is the present one", () => {
  const published: unknown = JSON.parse(
    readFileSync(join(__dirname, "../../../docs/profile.schema.json"), "utf8"),
  );
  expect(published).toEqual(schema);
});
