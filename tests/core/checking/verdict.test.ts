import type { CheckReport } from "../../../src/core/checking/check-document";
import type { Finding, Severity } from "../../../src/core/checking/finding";
import { judge } from "../../../src/core/checking/verdict";
import type { TextKind } from "../../../src/core/facts/facts";
import { documentFrom } from "../../support/notation";

const finding = (rule: string, severity: Severity): Finding => ({
  rule,
  severity,
  message: { sv: "Fel.", en: "Wrong." },
  where: "document",
});

const report = (findings: readonly Finding[], textKind: TextKind = "report"): CheckReport => ({
  document: documentFrom("# Ärendet"),
  facts: { textKind, matterKind: "unknown", sections: [], signatories: [] },
  findings,
  crashed: [],
});

it("says that hinders hinder, and names the first", () => {
  const first = finding("placeholder-left", "error");
  const findings = [finding("phone-ungrouped", "warning"), first, finding("date-impossible", "error")];
  expect(judge(report(findings))).toEqual({ kind: "hinders", count: 2, first });
});

it.each([
  ["spelling", finding("doubled-word", "error")],
  ["a missing diarienummer that may stand elsewhere", finding("dnr-missing", "warning")],
])("takes %s for no hinder", (_, one) => {
  expect(judge(report([one, finding("x", "hint")]))).toEqual({ kind: "to-check", count: 1 });
});

it("finds nothing when nothing is worse than a hint", () => {
  expect(judge(report([finding("x", "hint")]))).toEqual({ kind: "nothing-found" });
});

it("counts away what a person has approved, hinders too", () => {
  const ignored = { by: "Ada Alm", reason: "Uppgiften är påhittad.", on: { year: 2026, month: 2, day: 20 } };
  const hinder = { ...finding("personnummer-present", "error"), ignored };
  const warning = { ...finding("phone-ungrouped", "warning"), ignored };
  expect(judge(report([hinder, warning]))).toEqual({ kind: "nothing-found" });
  const left = finding("placeholder-left", "error");
  expect(judge(report([hinder, left]))).toEqual({ kind: "hinders", count: 1, first: left });
});

it.each([
  ["empty", "empty"],
  ["flat", "no-structure"],
  ["letter", "other-kind"],
  ["minutes-extract", "other-kind"],
  ["other", "other-kind"],
] as const)("does not judge a text that is %s", (kind, why) => {
  expect(judge(report([], kind))).toEqual({ kind: "not-assessed", why });
});

it("does not judge what it has not read: the header, or a rule that failed", () => {
  expect(judge({ ...report([]), document: documentFrom("^?\n# Ärendet") })).toEqual({
    kind: "not-assessed",
    why: "header-unread",
  });
  expect(judge({ ...report([]), crashed: [{ rule: "x", error: "y" }] })).toEqual({
    kind: "not-assessed",
    why: "check-failed",
  });
});

it("judges without the header when the number that stands there is known", () => {
  const one = report([]);
  const ownDiarienummer = {
    value: "2024/77",
    place: { block: one.document.blocks[0]!.id, text: "", start: 0, end: 0 },
  };
  const unread = {
    ...one,
    document: documentFrom("^?\n# Ärendet"),
    facts: { ...one.facts, ownDiarienummer },
  };
  expect(judge(unread)).toEqual({ kind: "nothing-found" });
});

it("calls a hinder a hinder in any text", () => {
  expect(judge(report([finding("placeholder-left", "error")], "flat")).kind).toBe("hinders");
});
