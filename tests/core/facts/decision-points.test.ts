import { readDecision } from "../../../src/core/facts/decision-points";
import { readFacts } from "../../../src/core/facts/read-facts";
import { documentFrom } from "../../support/notation";
import { profileNamed } from "../../support/profiles";

function read(...lines: readonly string[]) {
  const text = ["# Förslag till beslut", ...lines, "# Bakgrund", "Nämnden godkänner mycket."].join("\n");
  return readDecision(readFacts(documentFrom(text), profileNamed("kommun")));
}

const acts = (...lines: readonly string[]) =>
  read(...lines).points.map(({ act }) => [act.organ.name, act.verb.word]);

it.each([
  ["Kyrkogårdsnämnden överlämnar utlåtandet.", "Kyrkogårdsnämnden", "överlämnar"],
  ["Tekniska nämnden godkänner planen.", "Tekniska nämnden", "godkänner"],
  ["Miljö- och byggnämnden tillstyrker förslaget.", "Miljö- och byggnämnden", "tillstyrker"],
  ["Nämnden för vård och omsorg antar planen.", "Nämnden för vård och omsorg", "antar"],
  ["Östra Hammarens stadsdelsnämnd anser skrivelsen besvarad.", "Östra Hammarens stadsdelsnämnd", "anser"],
  ["2) Nämnden begär att kommunfullmäktige godkänner planen.", "Nämnden", "begär"],
  ["Kommunstyrelsen beslutar för egen del att anta planen.", "Kommunstyrelsen", "beslutar"],
])("reads who does what in %s", (line, organ, verb) => {
  expect(acts(line)).toEqual([[organ, verb]]);
});

it.each([
  "Beslutet justeras omedelbart.",
  "Motionen avslås.",
  "Kommunstyrelsen har tidigare behandlat frågan.",
  "Förvaltningen godkänner planen.",
  "Kommunfullmäktiges beslut gäller.",
])("reads no act in %s", (line) => {
  expect(acts(line)).toEqual([]);
});

it("takes no lead-in for a point", () => {
  const { leadIns, lines } = read(
    "Kommunstyrelsen föreslår att kommunfullmäktige beslutar:",
    "1. Planen antas.",
    "För egen del beslutar kommunstyrelsen",
    "1. Förvaltningen får i uppdrag att följa upp planen.",
  );
  expect(leadIns).toHaveLength(2);
  expect(lines.map(({ hasDecider }) => hasDecider)).toEqual([true, true]);
});

it("stops at the signatures", () => {
  expect(read("Nämnden antar planen.", "Vera Almkvist", "Förvaltningschef").lines).toHaveLength(1);
});

it("reads no decision of a document that is appended", () => {
  const { points } = read(
    "Nämnden antar planen.",
    "# Bilaga",
    "Plan",
    "# Förslag till beslut",
    "Nämnden avslår den.",
  );
  expect(points).toHaveLength(1);
});

it("knows how each line is numbered", () => {
  const { lines } = read(
    "1. Nämnden antar A.",
    "2) Nämnden antar B.",
    "- Nämnden antar C.",
    "Nämnden antar D.",
  );
  expect(lines.map(({ numbering }) => numbering)).toEqual(["list", "typed", "bullet", "none"]);
});
