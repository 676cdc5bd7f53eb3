import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import ts from "typescript";

const root = join(__dirname, "../..");

/** What reading and checking a file is made of. */
const parts = ["src/core", "src/content", "src/ooxml", "src/start-environment.ts", "bench/memory/peak.ts"];

/** Writes the sources as JavaScript that Node runs as it is, each at its place below the folder. */
export function compileSources(folder: string): void {
  for (const file of parts.flatMap((part) => filesIn(join(root, part)))) {
    const target = join(folder, relative(root, file));
    const content = readFileSync(file, "utf8");
    mkdirSync(dirname(target), { recursive: true });
    if (file.endsWith(".json")) writeFileSync(target, content);
    else if (file.endsWith(".ts")) writeFileSync(target.replace(/\.ts$/, ".js"), compiled(content));
  }
}

function filesIn(path: string): readonly string[] {
  if (/\.\w+$/.test(path)) return [path];
  return readdirSync(path, { withFileTypes: true }).flatMap((entry) => filesIn(join(path, entry.name)));
}

const compiled = (source: string): string =>
  ts.transpileModule(source, {
    compilerOptions: {
      module: ts.ModuleKind.CommonJS,
      target: ts.ScriptTarget.ES2022,
      esModuleInterop: true,
    },
  }).outputText;
