import { profileFiles } from "../../../src/content";
import { ContentError } from "../../../src/core/profiles/content-error";
import { parseNamnder } from "../../../src/core/profiles/parse-namnder";
import { parseProfile } from "../../../src/core/profiles/parse-profile";
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

const parse = (json: unknown) => parseProfile(json, rules, "profiles/prov.json");

function faultOf(json: unknown): string {
  try {
    parse(json);
  } catch (error) {
    if (error instanceof ContentError) return error.message;
    throw error;
  }
  return "no fault";
}

it("reads names, matters and rules; a rule that is off is not checked", () => {
  const profile = parse(good);
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

it.each(profileFiles.map(({ file, json }) => [file, json]))("%s is a profile", (file, json) => {
  expect(() => parseProfile(json, rules, String(file))).not.toThrow();
});

const { id: _, ...withoutId } = good;

it.each([
  [[], "profiles/prov.json: ”hela filen”: väntade ett objekt"],
  [withoutId, "profiles/prov.json: ”id”: väntade en text"],
  [
    { ...good, colour: "red" },
    "profiles/prov.json: ”colour”: okänd nyckel; de som finns är id, name, recognisedBy, headings, matters, rules",
  ],
  [
    { ...good, headings: { decision: ["Beslut", "Beslut"] } },
    "profiles/prov.json: ”headings.decision[1]”: ”Beslut” står mer än en gång",
  ],
  [
    { ...good, headings: { decision: "Beslut" } },
    "profiles/prov.json: ”headings.decision”: väntade en lista",
  ],
  [
    { ...good, matters: { motion: { name: "Motion", required: ["decision"], optional: ["decision"] } } },
    "profiles/prov.json: ”matters.motion.optional”: ”decision” står redan under required",
  ],
  [
    { ...good, rules: { "doubled-word": "fatal" } },
    "profiles/prov.json: ”rules.doubled-word”: väntade ett av error, warning, hint, off",
  ],
  [
    { ...good, rules: { "doubled-word": ["error", { much: 1 }] } },
    "profiles/prov.json: ”rules.doubled-word[1]”: regeln har inga inställningar",
  ],
  [
    { ...good, rules: { "section-empty": ["hint", { mayBeEmpty: ["bilaga"] }] } },
    "profiles/prov.json: ”rules.section-empty[1].mayBeEmpty[0]”: väntade ett av decision,",
  ],
  [
    { ...good, rules: { "doubled-word": [] } },
    "profiles/prov.json: ”rules.doubled-word”: väntade en grad, eller en lista",
  ],
  [
    { ...good, recognisedBy: { names: [], headings: [], headingsNeeded: 0 } },
    "profiles/prov.json: ”recognisedBy.headingsNeeded”: väntade ett heltal från 1 till 20",
  ],
])("names the file, the key and what was expected in %j", (json, message) => {
  expect(faultOf(json)).toContain(message);
});

it("names a rule that is not there", () => {
  expect(faultOf({ ...good, rules: { "no-such-rule": "error" } })).toContain(
    "”rules.no-such-rule”: okänd nyckel",
  );
});

it("reads the register of nämnder, and refuses one that stands twice", () => {
  expect(namnder.length).toBeGreaterThan(20);
  const entry = { namnd: "Ängsnämnden", forvaltning: "Ängsförvaltningen" };
  expect(() => parseNamnder({ namnder: [entry, entry] }, "namnder/prov.json")).toThrow(
    "”Ängsnämnden” står mer än en gång",
  );
});
