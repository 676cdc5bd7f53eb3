import type { Files } from "./world";

/** A path to read, or one that leads to nothing that could be read. */
export type Found =
  | { readonly kind: "file"; readonly path: string }
  | { readonly kind: "nothing"; readonly path: string; readonly reason: "missing" | "no-documents" };

/**
 * What the arguments lead to, in their order and each file once: a file is itself, of whatever kind; a folder is the
 * documents in it and in its folders; a pattern that no shell has spelled out (* and ? within a name, ** for any
 * folders) is the documents that it matches.
 */
export async function findFiles(paths: readonly string[], files: Files): Promise<readonly Found[]> {
  const found = new Map<string, Found>();
  for (const path of paths) {
    for (const one of await findFrom(path, files)) if (!found.has(one.path)) found.set(one.path, one);
  }
  return [...found.values()];
}

async function findFrom(path: string, files: Files): Promise<readonly Found[]> {
  const kind = await files.kindOf(path);
  if (kind === "folder") return orNothing(await documentsIn(path, files), path);
  if (kind !== undefined) return [{ kind: "file", path }];
  if (!/[*?]/.test(path)) return [{ kind: "nothing", path, reason: "missing" }];
  const matches = patternOf(path);
  const inFolder = await documentsIn(folderOf(path), files);
  return orNothing(
    inFolder.filter((one) => matches.test(one.replaceAll("\\", "/"))),
    path,
  );
}

function orNothing(paths: readonly string[], asked: string): readonly Found[] {
  return paths.length === 0
    ? [{ kind: "nothing", path: asked, reason: "no-documents" }]
    : paths.map((path) => ({ kind: "file", path }));
}

/** Word's lock files begin with "~$", hidden files with a full stop. */
const isDocument = (name: string): boolean =>
  /\.(?:docx|dotx|docm|txt)$/i.test(name) && !/^(?:~\$|\.)/.test(name);

/** In the order of the names, a folder's files before its folders. */
async function documentsIn(folder: string, files: Files): Promise<readonly string[]> {
  const entries = [...(await files.list(folder))].sort((a, b) => (a.name < b.name ? -1 : 1));
  const pathOf = (name: string): string => (folder === "" ? name : `${folder.replace(/[/\\]$/, "")}/${name}`);
  const own = entries.filter(({ name, kind }) => kind === "file" && isDocument(name));
  const folders = entries.filter(({ name, kind }) => kind === "folder" && !name.startsWith("."));
  const below: string[] = [];
  for (const { name } of folders) below.push(...(await documentsIn(pathOf(name), files)));
  return [...own.map(({ name }) => pathOf(name)), ...below];
}

/** The folder above the first name with a wildcard; empty for the one that we stand in. */
function folderOf(pattern: string): string {
  const fixed = pattern.slice(0, pattern.search(/[*?]/));
  return fixed.slice(0, Math.max(0, fixed.search(/[/\\][^/\\]*$/))) || (/^[/\\]/.test(fixed) ? "/" : "");
}

function patternOf(pattern: string): RegExp {
  const source = pattern
    .replace(/[/\\]/g, "/")
    .replace(/[.+^${}()|[\]]/g, "\\$&")
    .replace(/\*\*\/|\*|\?/g, (mark) => wildcards[mark] ?? mark);
  return new RegExp(`^${source}$`, "u");
}

const wildcards: Readonly<Record<string, string>> = { "**/": "(?:[^/]+/)*", "*": "[^/]*", "?": "[^/]" };
