import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";

/** Who may import whom, folder by folder. A folder may always import itself. */
const mayImport: Record<string, readonly string[]> = {
  core: [],
  content: ["core"],
  ooxml: ["core"],
  host: ["core"],
  "host/office": ["core", "ooxml", "host"],
  "host/file": ["core", "ooxml", "host"],
  actions: ["core", "host"],
  taskpane: ["core", "host", "actions"],
  cli: ["core", "host", "actions"],
  "simulated-word": ["ooxml"],
  workbench: ["simulated-word", "ooxml"],
};

/** Packages that only some folders may import; core imports none at all. */
const packagesOf: Record<string, readonly string[]> = {
  core: [],
  content: [],
  ooxml: ["fflate", "saxes"],
  host: [],
  "host/office": [],
  "host/file": [],
  actions: ["minisearch"],
  taskpane: ["react", "react-dom", "@fluentui/react-components", "@fluentui/react-icons"],
  cli: [],
  "simulated-word": [],
  workbench: ["docx-preview"],
};

const src = join(__dirname, "../src");
const files = (readdirSync(src, { recursive: true }) as string[])
  .filter((file) => /\.tsx?$/.test(file) && file.includes(sep))
  .map((file) => file.split(sep).join("/"));

const roomOf = (path: string): string =>
  Object.keys(mayImport)
    .filter((room) => path === room || path.startsWith(`${room}/`))
    .sort((a, b) => b.length - a.length)[0] ?? path;

const importsOf = (file: string): readonly string[] =>
  [
    ...readFileSync(join(src, file), "utf8").matchAll(/(?:from|import\()\s*"([^"]+)"|^import "([^"]+)"/gm),
  ].map(([, from, bare]) => from ?? bare ?? "");

it.each(files)("%s imports only what its room may", (file) => {
  const room = roomOf(file);
  expect(mayImport).toHaveProperty([room]);
  const foreign = importsOf(file)
    .filter((path) => path.startsWith("."))
    .map((path) =>
      roomOf(
        relative(src, join(src, dirname(file), path))
          .split(sep)
          .join("/"),
      ),
    )
    .filter((target) => target !== room && !mayImport[room]!.includes(target));
  expect(foreign).toEqual([]);
});

it.each(files)("%s imports only packages that its room may", (file) => {
  const allowed = packagesOf[roomOf(file)] ?? [];
  const packages = importsOf(file).filter((path) => !path.startsWith("."));
  expect(packages.filter((name) => !allowed.some((ok) => name === ok || name.startsWith(`${ok}/`)))).toEqual(
    [],
  );
});

it("a rule imports no other rule", () => {
  const rules = files.filter((file) => /^core\/rules\/(?!index)/.test(file));
  const between = rules.filter((file) => importsOf(file).some((path) => path.startsWith("./")));
  expect(between).toEqual([]);
});
