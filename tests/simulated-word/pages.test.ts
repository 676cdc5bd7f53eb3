import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import members from "../../src/simulated-word/generated/members.json";
import { defaultQuirks } from "../../src/simulated-word/quirks";
import { wordTypes } from "../../src/simulated-word/objects/word-types";

const read = (...path: string[]) => readFileSync(join(__dirname, "../..", ...path), "utf8");
const page = read("docs/word/switches.md");

it("every switch has its paragraph, and every paragraph is a switch", () => {
  const names = [...page.matchAll(/^## `(\w+)`/gm)].map(([, name]) => name);
  expect(names.sort()).toEqual(Object.keys(defaultQuirks()).sort());
});

const strings = ["frame", "check"].map((name) => read("src/taskpane/strings/sv", `${name}.ts`)).join("");
const said = [...page.matchAll(/^- The person sees: “(.*)”$/gm)].map(([, sentence = ""]) => sentence);

it.each(said)("the pane has the sentence “%s”", (sentence) => {
  expect(strings).toContain(sentence);
});

const probes = readdirSync(join(__dirname, "../../src/host/office/self-test/probes"))
  .map((name) => read("src/host/office/self-test/probes", name))
  .join("");

it.each([...page.matchAll(/^- Probe: `(.*)`$/gm)].map(([, id = ""]) => id))(
  "the self-test has the probe %s",
  (id) => {
    expect(probes).toContain(`"${id}"`);
  },
);

it("every page says whether it has been verified in Word, and is in the list", () => {
  const list = read("docs/word/README.md");
  const pages = readdirSync(join(__dirname, "../../docs/word")).filter((name) => name !== "README.md");
  expect(pages.filter((name) => !list.includes(`](${name})`))).toEqual([]);
  const own = pages.filter((name) => !["members.md", "switches.md"].includes(name));
  expect(own.filter((name) => !/^## Verified in Word: (no|yes)/m.test(read("docs/word", name)))).toEqual([]);
});

const table: Readonly<Record<string, Readonly<Record<string, string>>>> = members;
const classes = wordTypes.filter(({ name }) => name in table && !name.endsWith("Collection"));

it.each(classes.map(({ name, members: played }) => [name, played] as const))(
  "%s plays only what Word has",
  (name, played) => {
    const camelCase = played.map((member) => member.charAt(0).toLowerCase() + member.slice(1));
    expect(camelCase.filter((member) => !(member in (table[name] ?? {})))).toEqual([]);
  },
);
