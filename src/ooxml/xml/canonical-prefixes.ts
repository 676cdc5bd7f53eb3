import { isUsualPrefix, usualPrefix } from "./usual-prefixes";
import { rename, setAttributes, type XmlElement } from "./node";

/**
 * Whether an attribute declares a namespace under another prefix than its usual one. Word and LibreOffice never do: their
 * names can be taken as they stand.
 */
export const isUnusualDeclaration = (name: string, value: string): boolean =>
  name.startsWith("xmlns") &&
  (name.length === 5 || name.charAt(5) === ":") &&
  isUnusual(name.slice(6), value);

/** Renames elements, attributes and declarations alike; what is in a namespace that we don't know keeps its names. */
export function useUsualPrefixes(root: XmlElement): void {
  renameBelow(root, new Map());
}

/** The file's prefix → ours. */
type Scope = ReadonlyMap<string, string>;

function renameBelow(node: XmlElement, outer: Scope): void {
  const scope = scopeOf(node, outer);
  rename(node, renamed(node.name, scope));
  const attributes = Object.entries(node.attributes).map(([name, value]) =>
    renamedAttribute(name, value, scope),
  );
  setAttributes(node, Object.fromEntries(attributes));
  for (const child of node.children) if (child.kind === "element") renameBelow(child, scope);
}

function scopeOf(node: XmlElement, outer: Scope): Scope {
  const declared = Object.entries(node.attributes).filter(
    ([name]) => name === "xmlns" || name.startsWith("xmlns:"),
  );
  if (declared.length === 0) return outer;
  const scope = new Map(outer);
  for (const [name, uri] of declared) scope.set(name.slice(6), ourPrefix(name.slice(6), uri));
  return scope;
}

/** A foreign vocabulary must not pass for ours because it has taken one of our prefixes. */
function ourPrefix(prefix: string, uri: string): string {
  return usualPrefix(uri) ?? (isUsualPrefix(prefix) ? `other-${prefix}` : prefix);
}

function isUnusual(prefix: string, uri: string): boolean {
  return ourPrefix(prefix, uri) !== prefix;
}

function renamed(name: string, scope: Scope): string {
  const colon = name.indexOf(":");
  const prefix = colon < 0 ? "" : name.slice(0, colon);
  const ours = scope.get(prefix);
  if (ours === undefined || ours === prefix) return name;
  return ours === "" ? name.slice(colon + 1) : `${ours}:${name.slice(colon + 1)}`;
}

function renamedAttribute(name: string, value: string, scope: Scope): [string, string] {
  if (name === "xmlns" || name.startsWith("xmlns:")) {
    const ours = scope.get(name.slice(6)) ?? "";
    return [ours === "" ? "xmlns" : `xmlns:${ours}`, value];
  }
  const ours = name.includes(":") ? renamed(name, scope) : name;
  return [ours, namesPrefixes.has(ours) ? renamedPrefixes(value, scope) : value];
}

/** Attributes whose value is a list of prefixes, so that it must follow when they are renamed. */
const namesPrefixes: ReadonlySet<string> = new Set([
  "mc:Ignorable",
  "mc:MustUnderstand",
  "mc:ProcessContent",
  "Requires",
]);

const renamedPrefixes = (value: string, scope: Scope): string =>
  value
    .split(/(\s+)/)
    .map((prefix) => scope.get(prefix) ?? prefix)
    .join("");
