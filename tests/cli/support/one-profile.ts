import type { Finding, Fix, Problem, Severity } from "../../../src/core/checking/finding";
import { defineRule, noOptions, type Rule, type Subject } from "../../../src/core/checking/rule";
import type { Stretch } from "../../../src/core/document/document";
import type { BlockText } from "../../../src/core/facts/block-text";
import type { Profile } from "../../../src/core/profiles/profile";
import { profileNamed } from "../../support/profiles";
import { environment } from "./fake-world";

/** An environment whose only profile has these rules, so that a test depends on none of the catalogue's. */
export const environmentWith = (...rules: readonly Rule[]) => ({
  ...environment,
  profiles: [profileWith(rules)],
});

const profileWith = (rules: readonly Rule[]): Profile => ({
  ...profileNamed("kommun"),
  id: "prov",
  checks: rules.map((rule) => ({ rule, severity: rule.severity, options: undefined })),
});

/** A rule that says something about each place of a word, or, without a word, about the whole document. */
export function ruleAbout(
  id: string,
  {
    word,
    severity = "error",
    ...more
  }: { readonly word?: string; readonly severity?: Severity } & Partial<Finding>,
): Rule {
  const message = { sv: `Om ${word ?? "helheten"}.`, en: `About ${word ?? "the whole"}.` };
  return ruleThat(id, severity, ({ texts }) =>
    word === undefined
      ? [{ message, where: "document", ...more }]
      : texts.flatMap((text) => placesOf(text, word).map((where) => ({ message, where, ...more }))),
  );
}

export const ruleThatThrows = (id: string): Rule =>
  ruleThat(id, "error", () => {
    throw new Error("sönder");
  });

export const ruleThat = (
  id: string,
  severity: Severity,
  check: (subject: Subject) => readonly Problem[],
): Rule =>
  defineRule({
    id,
    severity,
    title: { sv: id, en: id },
    why: { sv: "", en: "" },
    source: "",
    parseOptions: noOptions,
    check,
  });

/** Corrects a word wherever it stands, by each of the replacements. */
export const correctionOf = (id: string, word: string, ...replacements: readonly string[]): Rule =>
  ruleThat(id, "error", ({ texts }) =>
    texts.flatMap((text) =>
      placesOf(text, word).map((where) => ({
        message: { sv: word, en: word },
        where,
        fixes: replacements.map((after) => fixOf(text, where, after)),
      })),
    ),
  );

export const fixOf = ({ block }: BlockText, { start, end }: Stretch, replacement: string): Fix => ({
  before: block.text.slice(start, end),
  after: replacement,
  edits: [{ kind: "replace-text", block: block.id, expected: block.text, start, end, replacement }],
});

function placesOf(text: BlockText, word: string) {
  const start = text.text.indexOf(word);
  return start < 0 ? [] : [text.placeOf({ start, end: start + word.length })];
}
