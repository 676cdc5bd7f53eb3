import { openFindings, type Severity } from "../../core/checking/finding";
import { checkFile, type FileResult } from "../check-file";
import { chooseEnvironment } from "../choose-environment";
import type { Command, CommandContext } from "../command";
import { findFiles } from "../find-files";
import { misuse, readChoice, type Arguments, type Misuse } from "../read-arguments";
import { printProfileTrouble } from "../read-profile";
import { createJsonReporter } from "../report/json-report";
import type { Totals } from "../report/reporter";
import { createTextReporter } from "../report/text-report";
import type { ExitCode } from "../world";

/** `check FILES…`: a report on each, whatever becomes of the others. */
export const checkFiles: Command = { options: ["profile", "format", "fail-on", "today"], run: check };

const reporters = { text: createTextReporter, json: createJsonReporter };

async function check(given: Arguments, context: CommandContext): Promise<ExitCode | Misuse> {
  const { world, language, strings } = context;
  const format = readChoice(given, "format", ["text", "json"]);
  if (format.kind === "misuse") return format;
  const failOn = readChoice(given, "fail-on", ["error", "warning"]);
  if (failOn.kind === "misuse") return failOn;
  if (given.files.length === 0) return misuse((words) => words.noFiles);
  const chosen = await chooseEnvironment(given, world);
  if (chosen.kind === "misuse") return chosen;
  if (chosen.kind === "faulty-profile") {
    world.err(printProfileTrouble(chosen.file, chosen.trouble, strings));
    return 2;
  }
  const reporter = reporters[format.choice](language);
  world.out(reporter.start);
  const found = await findFiles(given.files, world.files);
  let totals: Totals = { files: 0, unreadable: 0, errors: 0, warnings: 0, ignored: 0 };
  for (const one of found) {
    world.progress?.(strings.progress(totals.files, found.length));
    const result = await checkFile(one, world, chosen.environment);
    totals = withResult(totals, result);
    world.progress?.("");
    world.out(reporter.file(result));
  }
  world.out(reporter.end(totals));
  return exitCodeOf(totals, failOn.choice);
}

function withResult(totals: Totals, result: FileResult): Totals {
  const files = totals.files + 1;
  if (result.kind === "unreadable") return { ...totals, files, unreadable: totals.unreadable + 1 };
  const { findings } = result.outcome.report;
  const open = openFindings(findings);
  const number = (wanted: Severity): number => open.filter(({ severity }) => severity === wanted).length;
  return {
    ...totals,
    files,
    errors: totals.errors + number("error"),
    warnings: totals.warnings + number("warning"),
    ignored: totals.ignored + findings.length - open.length,
  };
}

function exitCodeOf({ unreadable, errors, warnings }: Totals, failOn: "error" | "warning"): ExitCode {
  if (unreadable > 0) return 2;
  return errors + (failOn === "warning" ? warnings : 0) > 0 ? 1 : 0;
}
