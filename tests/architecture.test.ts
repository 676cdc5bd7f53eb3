import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import ts from "typescript";

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
  cli: ["node:util"],
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
  ts.preProcessFile(readFileSync(join(src, file), "utf8")).importedFiles.map(({ fileName }) => fileName);

const filesOf = (room: string): readonly string[] => files.filter((file) => roomOf(file) === room);

const targetOf = (file: string, path: string): string =>
  roomOf(
    relative(src, join(src, dirname(file), path))
      .split(sep)
      .join("/"),
  );

it("every file stands in a room", () => {
  expect(files.filter((file) => !(roomOf(file) in mayImport))).toEqual([]);
});

describe.each(Object.keys(mayImport))("%s", (room) => {
  it("imports only the rooms that it may", () => {
    const allowed = [room, ...mayImport[room]!];
    const foreign = filesOf(room).flatMap((file) =>
      importsOf(file)
        .filter((path) => path.startsWith(".") && !allowed.includes(targetOf(file, path)))
        .map((path) => `${file} → ${path}`),
    );
    expect(foreign).toEqual([]);
  });

  it("imports only the packages that it may", () => {
    const allowed = packagesOf[room]!;
    const isAllowed = (name: string) => allowed.some((ok) => name === ok || name.startsWith(`${ok}/`));
    const foreign = filesOf(room).flatMap((file) =>
      importsOf(file)
        .filter((path) => !path.startsWith(".") && !isAllowed(path))
        .map((path) => `${file} → ${path}`),
    );
    expect(foreign).toEqual([]);
  });
});

it("a rule imports no other rule", () => {
  const rules = files.filter((file) => /^core\/rules\/(?!index)/.test(file));
  const between = rules.filter((file) => importsOf(file).some((path) => path.startsWith("./")));
  expect(between).toEqual([]);
});
