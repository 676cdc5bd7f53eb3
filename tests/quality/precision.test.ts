import { rules } from "../../src/core/rules";
import { readLabelledDocuments } from "./labelled-document";
import { score, type FalseAlarm } from "./score";
import { topics } from "./topics";

const scores = readLabelledDocuments().map(score);
const clean = scores.filter(({ document }) => document.mustFind.length === 0);

const alarmsIn = (
  scored: (typeof scores)[number],
  severity: string,
): readonly (readonly [string, string])[] =>
  scored.falseAlarms
    .filter(({ finding }: FalseAlarm) => finding.severity === severity)
    .map(({ finding, quote }) => [finding.rule, quote]);

/** Names of the documents that have more such alarms than they may, with the alarms. */
const tooMany = (severity: string, most: (scored: (typeof scores)[number]) => number, of = clean) =>
  of
    .map((scored) => ({ scored, alarms: alarmsIn(scored, severity) }))
    .filter(({ scored, alarms }) => alarms.length > most(scored))
    .map(({ scored, alarms }) => [scored.document.name, ...alarms]);

it("no error is a false alarm, in any labelled document", () => {
  expect(tooMany("error", () => 0, scores)).toEqual([]);
});

it("a clean document has one thing to check at most", () => {
  expect(tooMany("warning", () => 1)).toEqual([]);
});

it("a clean document has three hints a page at most", () => {
  expect(tooMany("hint", ({ document }) => 3 * document.pages)).toEqual([]);
});

it("nothing that a label forbids is flagged", () => {
  const forbidden = scores.flatMap(({ document, falseAlarms }) =>
    falseAlarms
      .filter(({ forbiddenBy }) => forbiddenBy)
      .map(({ finding, quote }) => [document.name, finding.rule, quote]),
  );
  expect(forbidden).toEqual([]);
});

it("every rule says which labels ask for it", () => {
  expect(rules.map(({ id }) => id).filter((id) => !topics[id])).toEqual([]);
});

it("four in five of the labels that ask for a rule are found, at least", () => {
  const found = scores.flatMap((one) => one.found).length;
  const missed = scores.flatMap((one) => one.missed).length;
  expect(found / (found + missed)).toBeGreaterThan(0.8);
});
