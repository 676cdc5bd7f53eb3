/**
 * Prints what @types/office-js says of Word's classes, for the simulated Word:
 *   members.json   class → member → API set ("1.3", "Desktop 1.4"), so that newer members can be refused
 *   top-up.json    metadata for office.js's own LibraryBuilder, so that the frozen library offers newer members
 * Run: node -r ./scripts/typescript-hook.cjs scripts/print-word-members.ts [--check]
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readWordClasses } from "./word-members/read-word-classes";
import { memberTable } from "./word-members/member-table";
import { topUpMetadata } from "./word-members/top-up-metadata";

const folder = join(__dirname, "../src/simulated-word/generated");
const { classes, enums } = readWordClasses(require.resolve("@types/office-js/index.d.ts"));
const files = {
  "members.json": memberTable(classes),
  "top-up.json": topUpMetadata(classes, enums),
};

for (const [name, content] of Object.entries(files)) {
  const path = join(folder, name);
  const text = `${JSON.stringify(content)}\n`;
  if (!process.argv.includes("--check")) writeFileSync(path, text);
  else if (readFileSync(path, "utf8") !== text) {
    console.error(`${name} is not what @types/office-js says: run this script without --check`);
    process.exitCode = 1;
  }
}
