import { readFileSync } from "node:fs";
import { join } from "node:path";
import { profileContent } from "../../../src/content";
import { findAmong } from "../../../src/core/profiles/find-among";
import { readProfile } from "../../../src/core/profiles/parse-profile";
import { profileSchema } from "../../../src/core/profiles/profile-schema";
import { rules } from "../../../src/core/rules";
import { schemaFaults } from "../../cli/support/schema-faults";

const page = readFileSync(join(__dirname, "../../../docs/admin/profiler.md"), "utf8");
const examples = [...page.matchAll(/```json\n(.*?)```/gs)].map(([, text = ""]) => text);
const schema = profileSchema(rules);

/** The page says so of what a profile says, in the order in which it stands there. */
const read = (text: string) => {
  const said: unknown = JSON.parse(text);
  const json = { id: "prov", name: "Prov", extends: "kommun", ...Object(said) } as Readonly<
    Record<string, unknown>
  >;
  const sources = { rules, wording: profileContent.wording, find: findAmong(profileContent.files) };
  return { json, ...readProfile({ file: "prov.json", json }, sources) };
};

it.each(examples.map((text) => [text.slice(0, 60), text]))(
  "the example %j is right, and says nothing in vain",
  (_, text) => {
    const { json, faults, warnings } = read(text);
    expect([...faults, ...warnings].map(({ message }) => message)).toEqual([]);
    expect(schemaFaults(json, schema)).toEqual([]);
  },
);

it("the first example is a whole profile, and means what the page says", () => {
  const { profile } = read(examples[0] ?? "");
  expect([profile.id, profile.name, profile.recognisedBy?.names]).toEqual([
    "lindvalla",
    "Lindvalla kommun",
    ["Lindvalla kommun"],
  ]);
  expect(profile.headings.assessment?.[0]).toBe("Kommunledningskontorets bedömning");
  expect(profile.headings.dispatch?.at(-1)).toBe("Beslutet ska skickas till");
  const severityOf = (id: string) => profile.checks.find(({ rule }) => rule.id === id)?.severity;
  expect(["first-person", "signature-missing", "sentence-long"].map(severityOf)).toEqual([
    undefined,
    "warning",
    "hint",
  ]);
});

it("every profile that comes with the program is on the page, under the id that its file is named for", () => {
  for (const { file, json } of profileContent.files) {
    const { id } = json as { readonly id: string };
    expect(file).toBe(`profiles/${id}.json`);
    expect(page).toContain(`| \`${id}\``);
  }
});

it("every rule that has a word list is on the page", () => {
  for (const rule of Object.keys(profileContent.wording)) expect(page).toContain(`\`${rule}\``);
});
