import fc from "fast-check";
import { profileContent } from "../../../src/content";
import { findAmong } from "../../../src/core/profiles/find-among";
import { parseNamnder } from "../../../src/core/profiles/parse-namnder";
import { parseProfiles, readProfile } from "../../../src/core/profiles/parse-profile";
import { rules } from "../../../src/core/rules";
import { namnder } from "../../support/profiles";

const good = {
  id: "prov",
  name: "Provkommunen",
  headings: { decision: ["Förslag till beslut"] },
  matters: { motion: { name: "Motion", required: ["decision"], optional: ["summary"] } },
  rules: {
    "doubled-word": "error",
    "phone-ungrouped": "off",
    "section-empty": ["hint", { mayBeEmpty: ["enclosures"] }],
  },
};

const read = (json: unknown) =>
  readProfile(
    { file: "prov.json", json },
    { rules, wording: profileContent.wording, find: findAmong(profileContent.files) },
  );

const messagesIn = (faults: readonly Error[]): readonly string[] => faults.map(({ message }) => message);

it("reads names, matters and rules; a rule that is off is not checked", () => {
  const { profile, faults, warnings } = read(good);
  expect([faults, warnings]).toEqual([[], []]);
  expect([profile.id, profile.headings.decision, profile.matters.motion?.name]).toEqual([
    "prov",
    ["Förslag till beslut"],
    "Motion",
  ]);
  expect(profile.checks.map(({ rule, severity }) => [rule.id, severity])).toEqual([
    ["section-empty", "hint"],
    ["doubled-word", "error"],
  ]);
});

it("every profile that comes with the program is one, and says nothing in vain", () => {
  for (const { file, json } of profileContent.files) {
    const { faults, warnings } = read(json);
    expect([file, ...messagesIn(faults), ...messagesIn(warnings)]).toEqual([file]);
  }
});

const { id: _, ...withoutId } = good;

it.each([
  [[], ["prov.json: ”hela filen”: väntade ett objekt, men där står en lista"]],
  [withoutId, ["prov.json: ”id”: väntade en text, men där står ingenting"]],
  [{ ...withoutId, extends: "kommun" }, ["prov.json: ”id”: väntade en text, men där står ingenting"]],
  [{ ...good, name: 7 }, ["prov.json: ”name”: väntade en text, men där står 7"]],
  [{ ...good, rulez: {} }, ["prov.json: ”rulez”: okänd nyckel; menade du ”rules”?"]],
  [
    { ...good, colour: "red" },
    [
      "prov.json: ”colour”: okänd nyckel; de som finns är $schema, id, name, extends, recognisedBy, headings, matters, rules, exceptions",
    ],
  ],
  [
    { ...good, headings: { decision: ["Beslut", "Beslut"] } },
    ["prov.json: ”headings.decision[1]”: ”Beslut” står mer än en gång"],
  ],
  [
    { ...good, headings: { decision: "Beslut" } },
    ["prov.json: ”headings.decision”: väntade en lista, men där står ”Beslut”"],
  ],
  [
    { ...good, matters: { motion: { required: ["decision"] } } },
    ["prov.json: ”matters.motion.name”: väntade en text, men där står ingenting"],
  ],
  [
    { ...good, rules: { "doubled-word": "fatal" } },
    ["prov.json: ”rules.doubled-word”: väntade ett av error, warning, hint, off, men där står ”fatal”"],
  ],
  [
    { ...good, rules: { "doubled-word": ["error", { much: 1 }] } },
    ["prov.json: ”rules.doubled-word[1].much”: okänd nyckel; här finns inget att ställa in"],
  ],
  [
    { ...good, rules: { "sentence-long": ["hint", { words: "45" }] } },
    ["prov.json: ”rules.sentence-long[1].words”: väntade ett heltal från 15 till 200, men där står ”45”"],
  ],
  [
    { ...good, rules: { "doubled-word": [] } },
    ["prov.json: ”rules.doubled-word”: väntade en grad, eller en lista med grad och inställningar"],
  ],
  [
    { ...good, rules: { "doubled-words": "error", "no-such-rule": "error" } },
    [
      "prov.json: ”rules.doubled-words”: okänd nyckel; menade du ”doubled-word”?",
      "prov.json: ”rules.no-such-rule”: okänd nyckel; de som finns står i profile.schema.json",
    ],
  ],
  [
    { ...good, recognisedBy: { names: ["Provkommunen"], headings: [], headingsNeeded: 0 } },
    ["prov.json: ”recognisedBy.headingsNeeded”: väntade ett heltal från 1 till 20, men där står 0"],
  ],
  [
    { ...good, rules: { "word-to-avoid": ["hint", { words: [{ say: "få", forms: ["Erhålla → få"] }] }] } },
    [
      "prov.json: ”rules.word-to-avoid[1].words[0].forms[0]”: väntade ”ord → ord” eller ”ord” med små bokstäver, men där står ”Erhålla → få”",
    ],
  ],
  [
    { ...good, exceptions: { "doubled-word": [{ words: ["att att"] }] } },
    ["prov.json: ”exceptions.doubled-word[0].reason”: väntade en text, men där står ingenting"],
  ],
  [
    { ...good, exceptions: { "doubled-word": [{ words: { add: ["att att"] }, reason: "Ett namn." }] } },
    ["prov.json: ”exceptions.doubled-word[0].words”: väntade en lista, men där står ett objekt"],
  ],
])("tells file, key, what stood and what was expected in %j", (json, messages) => {
  expect(messagesIn(read(json).faults)).toEqual(messages);
});

it("tells every fault, not only the first", () => {
  const { faults } = read({
    id: "",
    headings: { decision: [1, "Beslut", 2], oväntat: [] },
    rules: { "doubled-word": "fatal", "sentence-long": { words: 3, atMost: 0 } },
  });
  expect(faults.map(({ key }) => key).sort()).toEqual([
    "headings.decision[0]",
    "headings.decision[2]",
    "headings.oväntat",
    "id",
    "name",
    "rules.doubled-word",
    "rules.sentence-long.atMost",
    "rules.sentence-long.words",
  ]);
});

it.each([
  [
    { rules: { "doubled-word": "off", "sentence-long": { words: 40 } } },
    "rules.sentence-long",
    "regeln är av, så inställningarna betyder ingenting",
  ],
  [
    { rules: { "sentence-long": ["off", { words: 40 }] } },
    "rules.sentence-long",
    "regeln är av, så inställningarna betyder ingenting",
  ],
  [
    { exceptions: { "doubled-word": [{ words: ["att att"], reason: "Så heter den." }] }, rules: {} },
    "exceptions.doubled-word",
    "regeln är av, så undantaget betyder ingenting",
  ],
  [
    {
      exceptions: { "wrong-page-size": [{ words: ["A3"], reason: "Vi har stora papper." }] },
      rules: { "wrong-page-size": "hint" },
    },
    "exceptions.wrong-page-size",
    "regeln gäller hela dokumentet och inga ord, så undantaget betyder ingenting",
  ],
  [
    { recognisedBy: { headings: ["Beslutet"] } },
    "recognisedBy.headings",
    "så många rubriker finns inte, och inget namn, så profilen känns aldrig igen",
  ],
  [
    { matters: { motion: { name: "Motion", required: ["decision"], optional: ["decision"] } } },
    "matters.motion.optional",
    "”decision” står redan under required",
  ],
])("warns of what is right and means nothing in %j", (json, key, why) => {
  const { faults, warnings } = read({ ...good, ...json });
  expect(faults).toEqual([]);
  expect(warnings.map((one) => [one.key, one.expected])).toEqual([[key, why]]);
});

it("a faulty profile of the program's own is our mistake", () => {
  const files = [{ file: "profiles/fel.json", json: { ...good, id: 1 } }];
  expect(() => parseProfiles({ files, wording: {} }, rules)).toThrow("profiles/fel.json: ”id”");
});

it("reads the register of nämnder, and refuses one that stands twice", () => {
  expect(namnder.length).toBeGreaterThan(20);
  const entry = { namnd: "Ängsnämnden", forvaltning: "Ängsförvaltningen" };
  expect(() => parseNamnder({ namnder: [entry, entry] }, "namnder/prov.json")).toThrow(
    "”Ängsnämnden” står mer än en gång",
  );
});

it("whatever stands in a file, all that is wrong is told, and nothing is thrown", () => {
  const names = fc.constantFrom(
    "id",
    "name",
    "extends",
    "headings",
    "matters",
    "rules",
    "exceptions",
    "decision",
    "motion",
    "doubled-word",
    "sentence-long",
    "words",
    "add",
    "remove",
    "__proto__",
    "constructor",
  );
  const value = fc.letrec((tie) => ({
    json: fc.oneof(
      { maxDepth: 6 },
      fc.constantFrom<unknown>(null, true, 1, "", "hint", "off", "kommun", "A → b"),
      fc.array(tie("json"), { maxLength: 3 }),
      fc.dictionary(names, tie("json"), { maxKeys: 4, noNullPrototype: true }),
    ),
  })).json;
  fc.assert(
    fc.property(value, (json) => {
      const { faults } = read(JSON.parse(JSON.stringify(json)));
      for (const { file, key, expected } of faults)
        expect([file, key !== "", expected !== ""]).toEqual(["prov.json", true, true]);
    }),
  );
});

it("what is very deep is a fault and no accident", () => {
  const deep: unknown = JSON.parse(`${"[".repeat(20_000)}${"]".repeat(20_000)}`);
  expect(messagesIn(read({ ...good, name: deep, rules: { "doubled-word": deep } }).faults)).toHaveLength(2);
});
