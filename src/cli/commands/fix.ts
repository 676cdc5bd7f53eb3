import { applyFixes, isDone, type AppliedFix } from "../../actions/apply-fixes";
import { checkOpenDocument } from "../../actions/check-open-document";
import type { Environment } from "../../actions/environment";
import type { Finding } from "../../core/checking/finding";
import { safeFixes } from "../../core/checking/safe-fixes";
import { rules } from "../../core/rules";
import { chooseEnvironment } from "../choose-environment";
import type { Command, CommandContext } from "../command";
import { misuse, type Arguments, type Misuse } from "../read-arguments";
import { printProfileTrouble } from "../read-profile";
import { printable } from "../report/printable";
import type { ExitCode } from "../world";

/** `fix FILE -o OUT`: what has exactly one correction is corrected, in a new file. */
export const fixFile: Command = { options: ["out", "rule", "profile", "today"], run: fix };

async function fix(given: Arguments, context: CommandContext): Promise<ExitCode | Misuse> {
  const order = readOrder(given);
  if (order.kind === "misuse") return order;
  const chosen = await chooseEnvironment(given, context.world);
  if (chosen.kind === "misuse") return chosen;
  const ended =
    chosen.kind === "faulty-profile"
      ? printProfileTrouble(chosen.file, chosen.trouble, context.strings).trimEnd()
      : ((await refuse(order, context)) ?? (await carryOut(order, chosen.environment, context)));
  if (typeof ended === "number") return ended;
  context.world.err(`${printable(ended)}\n`);
  return 2;
}

interface Order {
  readonly kind: "order";
  readonly file: string;
  readonly out: string;
  /** The rules whose findings are corrected; empty for all. */
  readonly only: readonly string[];
}

function readOrder(given: Arguments): Order | Misuse {
  const [file, ...more] = given.files;
  const out = given.option("out");
  const only = given.all("rule");
  if (file === undefined || more.length > 0) return misuse((words) => words.oneFile);
  if (out === undefined) return misuse((words) => words.noOutput);
  const unknown = only.find((name) => rules.every(({ id }) => id !== name));
  if (unknown !== undefined) return misuse((words) => words.badValue("--rule", unknown, words.knownRule));
  return { kind: "order", file, out, only };
}

/** A sentence that says why nothing is done, if so. A text's words would be lost in a file of another kind. */
async function refuse({ file, out }: Order, { world, strings }: CommandContext): Promise<string | undefined> {
  if (/\.txt$/i.test(file)) return strings.fix.onlyWord;
  if (extensionOf(file) !== extensionOf(out)) return strings.fix.otherKind;
  return (await world.files.isSame(file, out)) ? strings.fix.sameFile : undefined;
}

const extensionOf = (path: string): string | undefined => /\.[^./\\]*$/.exec(path)?.[0].toLowerCase();

/** Corrects and saves; 1 where something was not corrected that should have been. A sentence where nothing was saved. */
async function carryOut(
  { file, out, only }: Order,
  environment: Environment,
  context: CommandContext,
): Promise<ExitCode | string> {
  const { world, strings } = context;
  const reading = await world.files.read(file);
  if (!reading.ok) return `${file}: ${strings.unreadable[reading.reason]}`;
  const document = world.openDocument(file, reading.bytes);
  const outcome = await checkOpenDocument(document, environment);
  if (!outcome.ok) return `${file}: ${strings.unreadable[outcome.reason]}`;
  const fixes = safeFixes(outcome.report.findings.filter(isAskedFor(only)));
  const result = await applyFixes(document, fixes);
  const applied = result.ok ? result.applied : fixes.map((fix) => ({ ...fix, refusal: result.reason }));
  for (const one of applied) world.out(`${printable(printFix(one, context))}\n`);
  const trouble = await save(out, document.bytes(), context);
  if (trouble !== undefined) return trouble;
  const corrected = applied.filter(isDone).length;
  world.out(`${corrected === 0 ? `${strings.fix.nothing} ` : ""}${strings.fix.written(corrected, out)}\n`);
  if (corrected > 0 && outcome.seal.kind === "unchanged") world.out(`${strings.fix.attested}\n`);
  return corrected === applied.length ? 0 : 1;
}

/** Every rule's findings where no rule is named. */
const isAskedFor =
  (rules: readonly string[]) =>
  ({ rule }: Finding): boolean =>
    rules.length === 0 || rules.includes(rule);

function printFix(
  { finding: { rule }, fix: { before, after, does }, refusal }: AppliedFix,
  { strings, language }: CommandContext,
): string {
  const words = strings.fix;
  const change = does?.[language] ?? words.change(before, after);
  return `${refusal === undefined ? change : words.notDone(change, words.refused[refusal])}  [${rule}]`;
}

/** What was written is read again, and must be what should stand there. */
async function save(out: string, bytes: Uint8Array, context: CommandContext): Promise<string | undefined> {
  const { files } = context.world;
  const words = context.strings.fix;
  if (!(await files.write(out, bytes))) return words.cannotWrite(out);
  const back = await files.read(out);
  const isThere =
    back.ok && back.bytes.length === bytes.length && back.bytes.every((byte, at) => byte === bytes[at]);
  return isThere ? undefined : words.notReadBack(out);
}
