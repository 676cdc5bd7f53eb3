/** Prints what the rules find, miss and wrongly flag: in the labelled documents, as .docx, and in their mutants. */
import type { Severity } from "../src/core/checking/finding";
import { rules } from "../src/core/rules";
import { readLabelledDocuments, type Label } from "../tests/quality/labelled-document";
import { harmful } from "../tests/quality/mutations";
import { profiles } from "../tests/support/profiles";
import { printManners } from "./quality/print-manners";
import { printMutants } from "./quality/print-mutants";
import { printTable } from "./quality/print-table";
import { countsOf, score, type Score } from "../tests/quality/score";

const severities: readonly Severity[] = ["error", "warning", "hint"];
const letters: Readonly<Record<Severity, string>> = { error: "E", warning: "W", hint: "H" };

function main(): void {
  const documents = readLabelledDocuments();
  const scores = documents.map(score);
  printLabelled(scores);
  const untried = rules.filter(({ id }) => isTurnedOn(id) && !harmful.some(({ rule }) => rule === id));
  if (untried.length > 0) console.log(`\nRules without mutations: ${untried.map(({ id }) => id).join(", ")}`);
  const manners = printManners(documents);
  const mutants = printMutants(documents);
  const hasFalseError = scores.some(({ falseAlarms }) =>
    falseAlarms.some(({ finding }) => finding.severity === "error"),
  );
  if (hasFalseError || !manners || !mutants) process.exitCode = 1;
}

/** What no profile of ours asks for can be found in no document. */
const isTurnedOn = (id: string): boolean =>
  profiles.some(({ checks }) => checks.some(({ rule }) => rule.id === id));

function printLabelled(scores: readonly Score[]): void {
  console.log(`${scores.length} labelled documents\n`);
  printTable(
    ["rule", "", "found", "missed", "false"],
    rules.flatMap(({ id }) => rowsOf(scores, id)),
  );
  printLines("Missed", scores, ({ missed }) => missed.map(({ rule, fault }) => `${rule}: ${said(fault)}`));
  printLines("False alarms", scores, ({ falseAlarms }) =>
    falseAlarms.map(({ finding, quote, forbiddenBy }) =>
      [finding.rule, `“${quote || "-"}”`, forbiddenBy?.why ?? ""].join(" "),
    ),
  );
  const later = scores.flatMap(({ notYetChecked }) => notYetChecked);
  const counts = severities.map(
    (severity) => `${letters[severity]} ${later.filter((one) => one.severity === severity).length}`,
  );
  console.log(`\nLabels that no rule looks for yet: ${later.length} (${counts.join(", ")})`);
  if (process.argv.includes("--all"))
    printLines("Not yet checked", scores, ({ notYetChecked }) =>
      notYetChecked.map((fault) => `${letters[fault.severity]} ${said(fault)}`),
    );
}

function rowsOf(scores: readonly Score[], rule: string): readonly (readonly (string | number)[])[] {
  return severities.flatMap((severity) => {
    const counts = countsOf(scores, rule, severity);
    const total = counts.found + counts.missed + counts.false;
    return total === 0 ? [] : [[rule, letters[severity], counts.found, counts.missed, counts.false]];
  });
}

const said = ({ quote, why }: Label): string => `“${quote ?? "-"}” ${why}`;

function printLines(
  title: string,
  scores: readonly Score[],
  linesOf: (score: Score) => readonly string[],
): void {
  const lines = scores.flatMap((one) => linesOf(one).map((line) => `  ${one.document.name}: ${line}`));
  if (lines.length > 0) console.log(`\n${title}\n${lines.join("\n")}`);
}

main();
