import { readdirSync } from "node:fs";
import { join } from "node:path";
import kommun from "../../../src/content/profiles/kommun.json";
import type { Fix } from "../../../src/core/checking/finding";
import type { Rule } from "../../../src/core/checking/rule";
import { namesNoWords } from "../../../src/core/profiles/names-no-words";
import type { Document } from "../../../src/core/document/document";
import { rules } from "../../../src/core/rules";
import { harmDone } from "../../support/harm-done";
import { profileNamed } from "../../support/profiles";
import { applyFix } from "./apply-fix";
import { check, checkExample, quotesOf } from "./check-example";
import { examplesOf, hasExamples } from "./examples-of";

const folder = join(__dirname, "../../../src/core/rules");
const files = readdirSync(folder)
  .filter((file) => file !== "index.ts")
  .map((file) => file.replace(".ts", ""));

/** With the text as its name, in one line. */
function named<Example extends { readonly text: string }>(examples: readonly Example[]): [string, Example][] {
  return examples.map((example) => [example.text.replace(/\n/g, " ⏎ "), example]);
}

it("every file of rules is in the list, under its own name", () => {
  expect(rules.map(({ id }) => id).sort()).toEqual([...files].sort());
});

it("every rule is turned on or off by the profile that the others extend", () => {
  expect(Object.keys(kommun.rules).sort()).toEqual([...files].sort());
});

it("the rules that are said to name no words name none in any example", () => {
  const quotes = [...namesNoWords].flatMap((id) =>
    examplesOf(id).flagged.flatMap((one) => one.quotes.flat()),
  );
  expect(new Set(quotes)).toEqual(new Set(["hela dokumentet"]));
});

describe.each(rules.map((rule): [string, Rule] => [rule.id, rule]))("%s", (id, rule) => {
  it("has a name, a reason and a source in plain words", () => {
    for (const text of [rule.title.sv, rule.title.en, rule.why.sv, rule.why.en, rule.source]) {
      expect(text.trim().length).toBeGreaterThan(5);
    }
    expect(rule.title.sv).not.toBe(rule.title.en);
    expect(rule.why.sv).not.toBe(rule.why.en);
  });

  it("has examples both ways", () => {
    expect(hasExamples(id)).toBe(true);
    expect(examplesOf(id).flagged.length).toBeGreaterThanOrEqual(2);
    expect(examplesOf(id).accepted.length).toBeGreaterThanOrEqual(3);
  });

  it.each(named(examplesOf(id).flagged))("flags %s", (_, example) => {
    const { findings, crashed } = checkExample(rule, example);
    expect(crashed).toEqual([]);
    expect(findings.map(quotesOf)).toEqual(example.quotes);
    if (example.severity) expect(findings[0]?.severity).toBe(example.severity);
    if (example.fixes) expect(findings[0]?.fixes?.map(({ after }) => after)).toEqual(example.fixes);
    for (const { message } of findings) {
      expect(message.sv).toMatch(/[.?]$/);
      expect(message.en).toMatch(/[.?]$/);
      expect(message.sv).not.toBe(message.en);
    }
  });

  it.each(named(examplesOf(id).accepted))("accepts %s", (_, example) => {
    expect(checkExample(rule, example).findings.map(quotesOf)).toEqual([]);
  });

  it.each(named(examplesOf(id).flagged))("mends what it flags, and harms nothing, in %s", (_, example) => {
    const { document, findings } = checkExample(rule, example);
    const profile = profileNamed(example.profile ?? "stockholm");
    const before = check(document, profile).findings;
    for (const finding of findings) {
      for (const fix of finding.fixes ?? []) {
        const mended = applyFix(document, fix);
        expect(
          harmDone({ tried: [{ finding, fix }], before, after: check(mended, profile).findings }),
        ).toEqual([]);
        expect(isSecondTimeHarmless(mended, fix)).toBe(true);
      }
    }
  });
});

/** Refused, or without effect. */
function isSecondTimeHarmless(mended: Document, fix: Fix): boolean {
  try {
    return JSON.stringify(applyFix(mended, fix)) === JSON.stringify(mended);
  } catch (error) {
    return error instanceof Error && error.message === "The text has changed.";
  }
}
