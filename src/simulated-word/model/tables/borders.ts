import { insertInOrder } from "../../../ooxml/write/element-order";
import { element, firstChild, type XmlElement } from "../../../ooxml/xml/node";
import { enclosing } from "../blocks";
import { propertiesOf, setProperty, valueOf } from "../properties";
import { basedOnChain, styleById } from "../style-sheet";
import { cellsOf, rowsOf } from "../tables";
import type { WordDocument } from "../word-document";

export const borderLocations = [
  "Top",
  "Left",
  "Bottom",
  "Right",
  "InsideHorizontal",
  "InsideVertical",
  "Inside",
  "Outside",
  "All",
] as const;
export type BorderLocation = (typeof borderLocations)[number];

/** An edge as files have it: of a table, or of a cell. */
type Edge = "top" | "left" | "bottom" | "right" | "insideH" | "insideV";

const edgesAt: Readonly<Record<BorderLocation, readonly Edge[]>> = {
  Top: ["top"],
  Left: ["left"],
  Bottom: ["bottom"],
  Right: ["right"],
  InsideHorizontal: ["insideH"],
  InsideVertical: ["insideV"],
  Inside: ["insideH", "insideV"],
  Outside: ["top", "left", "bottom", "right"],
  All: ["top", "left", "bottom", "right", "insideH", "insideV"],
};

/** One edge of one thing: w:tblBorders of a table, w:tcBorders of a cell. */
export interface BorderPlace {
  readonly holder: XmlElement;
  readonly edge: Edge;
}

/** The edges that a border of a table, a row or a cell consists of. */
export function borderPlaces(owner: XmlElement, location: BorderLocation): BorderPlace[] {
  const edges = edgesAt[location];
  switch (owner.name) {
    case "w:tr":
      return edges.flatMap((edge) => placesInRow(cellsOf(owner), edge));
    case "w:tc":
      return edges
        .filter((edge) => edge !== "insideH" && edge !== "insideV")
        .map((edge) => ({ holder: owner, edge }));
    default:
      return edges.map((edge) => ({ holder: owner, edge }));
  }
}

/** What is said of an edge: on the cell, else on its table, else by the table's style. */
export function borderAt(
  document: WordDocument,
  { holder, edge }: BorderPlace,
): Readonly<Record<string, string>> {
  const own = edgeIn(firstChild(holder, propertiesName(holder)), groupName(holder), edge);
  if (own) return own;
  const table = holder.name === "w:tbl" ? holder : enclosing(holder, "w:tbl");
  if (!table) return {};
  const outer = holder === table ? edge : edgeOfTable(holder, edge);
  const ofTable = edgeIn(firstChild(table, "w:tblPr"), "w:tblBorders", outer);
  return ofTable ?? edgeOfStyle(document, table, outer) ?? {};
}

export function setBorder(
  document: WordDocument,
  place: BorderPlace,
  change: Readonly<Record<string, string>>,
): void {
  const { holder, edge } = place;
  const current = borderAt(document, place);
  const properties = propertiesOf(holder, propertiesName(holder));
  const group = groupName(holder);
  const borders = firstChild(properties, group) ?? element(group);
  if (!borders.parent) insertInOrder(properties, borders);
  setProperty(borders, `w:${edge}`, undefined);
  const usual = { "w:val": "single", "w:sz": "4", "w:space": "0", "w:color": "auto" };
  setProperty(borders, `w:${edge}`, { ...usual, ...withoutNone(current), ...change });
}

/** A border that is set a colour or a width for comes to be. */
function withoutNone(current: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return ["nil", "none"].includes(current["w:val"] ?? "nil") ? {} : current;
}

function placesInRow(cells: readonly XmlElement[], edge: Edge): BorderPlace[] {
  switch (edge) {
    case "top":
    case "bottom":
      return cells.map((holder) => ({ holder, edge }));
    case "left":
      return cells.slice(0, 1).map((holder) => ({ holder, edge }));
    case "right":
      return cells.slice(-1).map((holder) => ({ holder, edge }));
    case "insideV":
      return [
        ...cells.slice(0, -1).map((holder) => ({ holder, edge: "right" as const })),
        ...cells.slice(1).map((holder) => ({ holder, edge: "left" as const })),
      ];
    case "insideH":
      return [];
  }
}

/** Which of its table's edges a cell's edge is. */
function edgeOfTable(cell: XmlElement, edge: Edge): Edge {
  const row = enclosing(cell, "w:tr");
  const table = enclosing(cell, "w:tbl");
  const rows = table ? rowsOf(table) : [];
  const cells = row ? cellsOf(row) : [];
  switch (edge) {
    case "top":
      return rows[0] === row ? edge : "insideH";
    case "bottom":
      return rows.at(-1) === row ? edge : "insideH";
    case "left":
      return cells[0] === cell ? edge : "insideV";
    case "right":
      return cells.at(-1) === cell ? edge : "insideV";
    case "insideH":
    case "insideV":
      return edge;
  }
}

function edgeOfStyle(document: WordDocument, table: XmlElement, edge: Edge) {
  const id = valueOf(firstChild(table, "w:tblPr"), "w:tblStyle");
  const style = id === undefined ? undefined : styleById(document, id);
  for (const one of style ? basedOnChain(document, style) : []) {
    const found = edgeIn(firstChild(one, "w:tblPr"), "w:tblBorders", edge);
    if (found) return found;
  }
  return undefined;
}

function edgeIn(properties: XmlElement | undefined, group: string, edge: Edge) {
  const borders = properties && firstChild(properties, group);
  return borders && firstChild(borders, `w:${edge}`)?.attributes;
}

const propertiesName = (holder: XmlElement): string => (holder.name === "w:tc" ? "w:tcPr" : "w:tblPr");
const groupName = (holder: XmlElement): string => (holder.name === "w:tc" ? "w:tcBorders" : "w:tblBorders");
