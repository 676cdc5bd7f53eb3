import { readFileSync } from "node:fs";
import { join } from "node:path";
import members from "../../src/simulated-word/generated/members.json";
import { defaultQuirks } from "../../src/simulated-word/quirks";
import { wordTypes } from "../../src/simulated-word/objects/word-types";

const page = readFileSync(join(__dirname, "../../docs/word/README.md"), "utf8");

it.each(Object.keys(defaultQuirks()))("the switch %s stands in the table", (name) => {
  expect(page).toContain(`| \`${name}\``);
});

it("every table row is a switch", () => {
  const rows = [...page.matchAll(/^\| `(\w+)`/gm)].map(([, name]) => name);
  expect(rows.sort()).toEqual(Object.keys(defaultQuirks()).sort());
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
