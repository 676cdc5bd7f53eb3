import { readFileSync } from "node:fs";
import ts from "typescript";

/** A class of the namespace Word that has proxies, as its declaration says. */
export interface WordClass {
  readonly name: string;
  /** "WordApi 1.3"; empty where nothing is said. */
  readonly apiSet: string;
  /** The class of its items, for a collection. */
  readonly itemsOf: string | undefined;
  readonly isTracked: boolean;
  readonly members: readonly WordMember[];
}

export type WordMember = { readonly name: string; readonly apiSet: string } & (
  | { readonly kind: "scalar"; readonly readOnly: boolean; readonly isDate: boolean }
  | { readonly kind: "navigation"; readonly to: string }
  | { readonly kind: "method"; readonly parameters: number; readonly to: string | undefined }
  | { readonly kind: "event" }
);

export type WordEnums = Record<string, Record<string, string>>;

/** What every proxy has from the library itself. */
const ofTheLibrary = new Set([
  "context",
  "items",
  "isNullObject",
  "load",
  "set",
  "toJSON",
  "track",
  "untrack",
  "newObject",
]);

export function readWordClasses(path: string): { classes: WordClass[]; enums: WordEnums } {
  const source = ts.createSourceFile(path, readFileSync(path, "utf8"), ts.ScriptTarget.Latest, true);
  const declarations = new Map<string, ts.ClassDeclaration>();
  const enums: WordEnums = {};
  for (const statement of wordStatements(source)) {
    if (ts.isEnumDeclaration(statement)) addEnum(enums, statement);
    if (ts.isClassDeclaration(statement) && statement.name && isProxy(statement)) {
      declarations.set(statement.name.text, statement);
    }
  }
  const known = new Set(declarations.keys());
  return { classes: [...declarations].map(([name, node]) => readClass(name, node, known)), enums };
}

/** `declare namespace Word` stands in many pieces. */
function wordStatements(source: ts.SourceFile): ts.Statement[] {
  return source.statements.flatMap((statement) =>
    ts.isModuleDeclaration(statement) &&
    statement.name.text === "Word" &&
    statement.body &&
    ts.isModuleBlock(statement.body)
      ? [...statement.body.statements]
      : [],
  );
}

function isProxy(node: ts.ClassDeclaration): boolean {
  return node.heritageClauses?.some((clause) => clause.getText().includes("ClientObject")) ?? false;
}

function addEnum(enums: WordEnums, node: ts.EnumDeclaration): void {
  const values = (enums[node.name.text] ??= {});
  for (const { name, initializer } of node.members) {
    const key = name.getText();
    values[key] = initializer && ts.isStringLiteral(initializer) ? initializer.text : key;
  }
}

function readClass(name: string, node: ts.ClassDeclaration, known: ReadonlySet<string>): WordClass {
  const members = new Map<string, WordMember>();
  let itemsOf: string | undefined;
  let isTracked = false;
  for (const member of node.members) {
    const key = member.name?.getText();
    if (key === undefined) continue;
    if (key === "items" && ts.isPropertyDeclaration(member))
      itemsOf = /Word\.(\w+)\[\]/.exec(member.type?.getText() ?? "")?.[1];
    if (key === "track") isTracked = true;
    const read = ofTheLibrary.has(key) || members.has(key) ? undefined : readMember(key, member, known);
    if (read) members.set(key, read);
  }
  return { name, apiSet: apiSetOf(node), itemsOf, isTracked, members: [...members.values()] };
}

function readMember(name: string, node: ts.ClassElement, known: ReadonlySet<string>): WordMember | undefined {
  const apiSet = apiSetOf(node);
  if (ts.isMethodDeclaration(node)) {
    return {
      kind: "method",
      name,
      apiSet,
      parameters: node.parameters.length,
      to: classIn(node.type, known),
    };
  }
  if (!ts.isPropertyDeclaration(node)) return undefined;
  const type = node.type?.getText() ?? "";
  if (type.includes("EventHandlers<")) return { kind: "event", name, apiSet };
  const to = classIn(node.type, known);
  if (to !== undefined) return { kind: "navigation", name, apiSet, to };
  const readOnly = node.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ReadonlyKeyword) ?? false;
  return { kind: "scalar", name, apiSet, readOnly, isDate: /^Date\b/.test(type) };
}

function classIn(type: ts.TypeNode | undefined, known: ReadonlySet<string>): string | undefined {
  const name = /^Word\.(\w+)$/.exec((type?.getText() ?? "").replace(/\s*\|\s*(undefined|null)/g, ""))?.[1];
  return name !== undefined && known.has(name) ? name : undefined;
}

/** From the doc comment: `[Api set: WordApi 1.3]`. */
function apiSetOf(node: ts.Node): string {
  const comment = node.getSourceFile().text.slice(node.getFullStart(), node.getStart());
  return /\[Api set:\s*([^\]]+?)\s*\]/.exec(comment)?.[1] ?? "";
}
