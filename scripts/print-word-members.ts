/**
 * Prints what @types/office-js says of Word's classes, for the simulated Word, and what the simulated Word plays of it:
 *   src/simulated-word/generated/members.json   class → member → API set, so that newer members can be refused
 *   src/simulated-word/generated/top-up.json    metadata for office.js's own LibraryBuilder: newer members in the frozen library
 *   docs/word/members.md                        what is played
 * Run: node -r ./scripts/typescript-hook.cjs scripts/print-word-members.ts [--check]
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { wordTypes } from "../src/simulated-word/objects/word-types";
import { memberTable } from "./word-members/member-table";
import { membersPage } from "./word-members/members-page";
import { readWordClasses } from "./word-members/read-word-classes";
import { topUpMetadata } from "./word-members/top-up-metadata";

const { classes, enums } = readWordClasses(require.resolve("@types/office-js/index.d.ts"));
const table = memberTable(classes);
const generated = "src/simulated-word/generated";
const files = {
  [`${generated}/members.json`]: `${JSON.stringify(table)}\n`,
  [`${generated}/top-up.json`]: `${JSON.stringify(topUpMetadata(classes, enums))}\n`,
  "docs/word/members.md": membersPage(wordTypes, table),
};

for (const [name, content] of Object.entries(files)) {
  const path = join(__dirname, "..", name);
  if (!process.argv.includes("--check")) writeFileSync(path, content);
  else if (readFileSync(path, "utf8") !== content) {
    console.error(`${name} is not up to date: run this script without --check`);
    process.exitCode = 1;
  }
}
