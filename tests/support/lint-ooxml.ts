import { mainPartOf } from "../../src/ooxml/package/open-package";
import type { Package } from "../../src/ooxml/package/package";
import { relationshipsOf } from "../../src/ooxml/package/relationships";
import { relatedRoot } from "../../src/ooxml/read/condition";
import { childElements, closest, descendants, firstChild, type XmlElement } from "../../src/ooxml/xml/node";

/**
 * What validators of OOXML do not catch and Word does, or minds: one line a fault, empty for a good package.
 * `expect(lintOoxml(package)).toEqual([])`.
 */
export function lintOoxml(source: Package): string[] {
  const main = mainPartOf(source);
  const root = source.xml(main)?.root;
  if (!root) return ["there is no document part"];
  const bodies = [root, ...furnitureOf(source, main)];
  return [
    ...bodies.flatMap((part) => [
      ...emptyCells(part),
      ...strayText(part),
      ...controls(part),
      ...deletedText(part),
      ...fieldMarks(part),
      ...tables(part),
    ]),
    ...duplicateIds(bodies),
    ...unknownLists(source, main, bodies),
    ...unknownStyles(source, main, bodies),
    ...danglingLinks(source, main, root),
    ...undeclaredParts(source),
    ...undeclaredPrefixes(source),
  ];
}

function furnitureOf(source: Package, main: string): XmlElement[] {
  return relationshipsOf(source, main)
    .filter(({ type }) => type === "header" || type === "footer")
    .flatMap(({ target }) => source.xml(target)?.root ?? []);
}

function emptyCells(root: XmlElement): string[] {
  return [...descendants(root, "w:tc")]
    .filter((cell) => childElements(cell).at(-1)?.name !== "w:p")
    .map(() => "a w:tc does not end with a paragraph");
}

/** Text belongs in w:t and its like; anywhere else it is lost or makes the file unreadable. */
function strayText(root: XmlElement): string[] {
  return [...descendants(root)]
    .filter((node) => node.name.startsWith("w:") && !holdsText.has(node.name))
    .filter((node) => node.children.some((child) => child.kind === "text" && child.text.trim() !== ""))
    .map((node) => `text stands straight in ${node.name}`);
}

const holdsText = new Set(["w:t", "w:delText", "w:instrText", "w:delInstrText"]);

function controls(root: XmlElement): string[] {
  return [...descendants(root, "w:sdt")].flatMap((control) => {
    const properties = firstChild(control, "w:sdtPr");
    const tag = properties && firstChild(properties, "w:tag")?.attributes["w:val"];
    return [
      ...(firstChild(control, "w:sdtContent") ? [] : ["a w:sdt has no w:sdtContent"]),
      ...(isEmptyBlock(control) ? [`the control ${tag ?? ""} holds no paragraph`] : []),
      ...((tag ?? "").length > 64 ? [`the tag ${tag} is longer than 64 characters`] : []),
      ...(closest(control, "w:tbl") ? [`the control ${tag ?? ""} stands in a table`] : []),
    ];
  });
}

function isEmptyBlock(control: XmlElement): boolean {
  const content = firstChild(control, "w:sdtContent");
  return content !== undefined && childElements(content).length === 0 && !closest(control, "w:p");
}

function deletedText(root: XmlElement): string[] {
  return [...descendants(root, "w:del")]
    .filter((deletion) => [...descendants(deletion, "w:t")].length > 0)
    .map(() => "a w:t stands in a w:del");
}

function fieldMarks(root: XmlElement): string[] {
  let depth = 0;
  for (const mark of descendants(root, "w:fldChar")) {
    if (mark.attributes["w:fldCharType"] === "begin") depth++;
    if (mark.attributes["w:fldCharType"] === "end") depth--;
    if (depth < 0) return ["a field ends that has not begun"];
  }
  return depth > 0 ? ["a field is never ended"] : [];
}

/** Neighbouring tables become one, and behind the last one Word wants a paragraph. */
function tables(root: XmlElement): string[] {
  return [...descendants(root, "w:tbl")].flatMap((table) => {
    const next = following(table)?.name;
    return next === "w:tbl" || next === "w:sectPr" || next === undefined
      ? ["a table is followed by no paragraph"]
      : [];
  });
}

/** What comes after a block; after the last of a control, what comes after that. */
function following(block: XmlElement): XmlElement | undefined {
  const siblings = block.parent ? childElements(block.parent) : [];
  const next = siblings[siblings.indexOf(block) + 1];
  const control = block.parent?.name === "w:sdtContent" ? block.parent.parent : undefined;
  return next ?? (control && following(control));
}

function duplicateIds(roots: readonly XmlElement[]): string[] {
  const ids = roots
    .flatMap((root) => [...descendants(root, "w:sdtPr")])
    .flatMap((properties) => firstChild(properties, "w:id")?.attributes["w:val"] ?? []);
  return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))].map(
    (id) => `two controls have the id ${id}`,
  );
}

function unknownLists(source: Package, main: string, roots: readonly XmlElement[]): string[] {
  const known = new Set(["0", ...idsIn(relatedRoot(source, main, "numbering"), "w:num", "w:numId")]);
  return roots
    .flatMap((root) => [...descendants(root, "w:numId")])
    .map(({ attributes }) => attributes["w:val"] ?? "")
    .filter((id) => !known.has(id))
    .map((id) => `the list ${id} is not defined`);
}

function unknownStyles(source: Package, main: string, roots: readonly XmlElement[]): string[] {
  const known = new Set(idsIn(relatedRoot(source, main, "styles"), "w:style", "w:styleId"));
  return roots
    .flatMap((root) => [...descendants(root)])
    .filter(({ name }) => name === "w:pStyle" || name === "w:rStyle" || name === "w:tblStyle")
    .map(({ attributes }) => attributes["w:val"] ?? "")
    .filter((id) => !known.has(id))
    .map((id) => `the style ${id} is not defined`);
}

const idsIn = (root: XmlElement | undefined, name: string, attribute: string): string[] =>
  root ? childElements(root, name).map(({ attributes }) => attributes[attribute] ?? "") : [];

function danglingLinks(source: Package, main: string, root: XmlElement): string[] {
  const links = relationshipsOf(source, main);
  const missing = links.filter(({ external, target }) => !external && !source.has(target));
  const used = [...descendants(root)].flatMap(
    ({ attributes }) => attributes["r:id"] ?? attributes["r:embed"] ?? [],
  );
  return [
    ...missing.map(({ target }) => `a relationship leads to ${target}, which is not there`),
    ...used
      .filter((id) => !links.some((link) => link.id === id))
      .map((id) => `there is no relationship ${id}`),
  ];
}

function undeclaredParts(source: Package): string[] {
  return source.names
    .filter(
      (name) =>
        !name.endsWith("/") && name !== "/[Content_Types].xml" && source.contentType(name) === undefined,
    )
    .map((name) => `${name} has no content type`);
}

/** Names whose namespace is declared nowhere above them: no program opens such a part. */
function undeclaredPrefixes(source: Package): string[] {
  return source.names
    .filter((name) => name.endsWith(".xml") && name !== "/[Content_Types].xml")
    .flatMap((name) => {
      const root = source.xml(name)?.root;
      return root
        ? [...undeclaredIn(root, new Set(["xml"]))].map((prefix) => `${name}: ${prefix} is not declared`)
        : [];
    });
}

function undeclaredIn({ name, attributes, children }: XmlElement, outer: ReadonlySet<string>): Set<string> {
  const keys = Object.keys(attributes);
  const declared = keys.filter((key) => key.startsWith("xmlns:")).map((key) => key.slice(6));
  const known = declared.length === 0 ? outer : new Set([...outer, ...declared]);
  const used = [name, ...keys.filter((key) => !key.startsWith("xmlns"))].flatMap(
    (key) => key.match(/^[^:]+(?=:)/) ?? [],
  );
  const below = children.flatMap((child) =>
    child.kind === "element" ? [...undeclaredIn(child, known)] : [],
  );
  return new Set([...used.filter((prefix) => !known.has(prefix)), ...below]);
}
