import { readFileSync } from "node:fs";
import { join } from "node:path";
import { checkFiles } from "../../src/cli/commands/check";
import { fixFile } from "../../src/cli/commands/fix";
import { stringsIn } from "../../src/cli/strings";

const page = readFileSync(join(__dirname, "../../docs/cli.md"), "utf8");
const options = [...checkFiles.options, ...fixFile.options, "language"].map((name) =>
  name === "out" ? "-o" : `--${name}`,
);

it.each([...new Set(options)])("%s is in the help of both languages and on the page", (option) => {
  for (const text of [stringsIn("sv").help, stringsIn("en").help, page]) expect(text).toContain(option);
});

it("the page's example has the version that is written", () => {
  expect(page).toContain('"schema": 1,');
});
