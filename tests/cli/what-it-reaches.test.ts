import { existsSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import ts from "typescript";

const src = join(__dirname, "../../src");

/** All that is loaded with a file: our files by their path in src, packages by their name. */
function reachedFrom(file: string, reached = new Set<string>()): ReadonlySet<string> {
  const path = relative(src, file);
  if (reached.has(path)) return reached;
  reached.add(path);
  for (const { fileName } of ts.preProcessFile(readFileSync(file, "utf8")).importedFiles) {
    const target = fileName.startsWith(".") ? fileOf(join(dirname(file), fileName)) : undefined;
    if (target) reachedFrom(target, reached);
    else reached.add(fileName);
  }
  return reached;
}

const fileOf = (path: string): string | undefined =>
  [`${path}.ts`, `${path}.tsx`, join(path, "index.ts")].find((file) => existsSync(file));

const reached = [...reachedFrom(join(src, "start-in-terminal.ts"))];

it("the command line is what the pane's actions are, on files", () => {
  for (const file of ["cli/run-command.ts", "actions/check-open-document.ts", "core/rules/index.ts"])
    expect(reached).toContain(file);
});

it.each(["taskpane/", "host/office/", "simulated-word/", "workbench/", "react", "@fluentui/"])(
  "the command line never loads %s",
  (room) => {
    expect(reached.filter((one) => one.startsWith(room))).toEqual([]);
  },
);
