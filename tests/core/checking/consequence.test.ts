import { byConsequence, consequences, rulesByConsequence } from "../../../src/core/checking/consequence";
import type { Finding } from "../../../src/core/checking/finding";
import { rules } from "../../../src/core/rules";

const placed = consequences.flatMap((consequence) => rulesByConsequence[consequence]);

it("every rule has its place", () => {
  expect(rules.map(({ id }) => id).filter((id) => !placed.includes(id))).toEqual([]);
});

it("no rule has two", () => {
  expect(placed.filter((id, index) => placed.indexOf(id) !== index)).toEqual([]);
});

const findingOf = (rule: string, nth = 1): Finding => ({
  rule,
  severity: "warning",
  message: { sv: String(nth), en: String(nth) },
  where: "document",
});

const grouped = (...findings: readonly Finding[]) =>
  byConsequence(findings).map(
    ({ consequence, findings: those }) =>
      `${consequence}: ${those.map(({ rule, message }) => rule + message.sv).join(" ")}`,
  );

it("what touches the decision comes first and what touches the looks last", () => {
  expect(
    grouped(
      findingOf("number-format"),
      findingOf("doubled-word"),
      findingOf("dnr-missing"),
      findingOf("decision-missing"),
    ),
  ).toEqual([
    "decision: decision-missing1",
    "figures: dnr-missing1",
    "language: doubled-word1",
    "form: number-format1",
  ]);
});

it("within a group the order is the document's", () => {
  expect(
    grouped(findingOf("dnr-missing", 1), findingOf("date-impossible", 2), findingOf("dnr-malformed", 3)),
  ).toEqual(["figures: dnr-missing1 date-impossible2 dnr-malformed3"]);
});
