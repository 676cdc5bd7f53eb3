import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { RuleExamples } from "./rule-examples";

const ending = ".examples.ts";

export const hasExamples = (id: string): boolean => existsSync(join(__dirname, id + ending));

/** The examples of the rule of that id, from the file that is named for it. */
export function examplesOf(id: string): RuleExamples {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- named by the rule's id
  return (require(join(__dirname, id + ending)) as { examples: RuleExamples }).examples;
}

/** What is checked in the examples of every rule, flagged and accepted. */
export const allExampleTexts = (): readonly string[] =>
  readdirSync(__dirname)
    .filter((file) => file.endsWith(ending))
    .map((file) => examplesOf(file.slice(0, -ending.length)))
    .flatMap(({ flagged, accepted }) => [...flagged, ...accepted].map(({ text }) => text));
