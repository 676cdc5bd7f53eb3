import type { Language } from "../core/language/localised";
import type { Command } from "./command";
import { checkFiles } from "./commands/check";
import { fixFile } from "./commands/fix";
import { checkProfile } from "./commands/profile-check";
import { verifyFiles } from "./commands/verify";
import { misuse, readArguments, readChoice, type Misuse } from "./read-arguments";
import { stringsIn } from "./strings";
import type { ExitCode, World } from "./world";

const commands: Readonly<Record<string, Command>> = {
  check: checkFiles,
  fix: fixFile,
  verify: verifyFiles,
  "profile check": checkProfile,
};

/** Does what the arguments say, `args` being those after the program's name. A misuse is one sentence and exit code 2. */
export async function runCommand(args: readonly string[], world: World): Promise<ExitCode> {
  const language = languageIn(args);
  const strings = stringsIn(language);
  if (args.some((arg) => arg === "--help" || arg === "-h") || args[0] === "help") {
    world.out(strings.help);
    return 0;
  }
  const ended = await run(args, world, language);
  if (typeof ended === "number") return ended;
  world.err(`${ended.sentence(strings.misuse)}\n${strings.misuse.help}\n`);
  return 2;
}

async function run(args: readonly string[], world: World, language: Language): Promise<ExitCode | Misuse> {
  const length = args[0] === "profile" ? 2 : 1;
  const name = args.slice(0, length).join(" ");
  if (name === "" || name.startsWith("-")) return misuse((words) => words.noCommand);
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) return misuse((words) => words.unknownCommand(name));
  const given = readArguments(args.slice(length), [...command.options, "language"]);
  if (given.kind === "misuse") return given;
  const chosen = readChoice(given, "language", ["sv", "en"]);
  if (chosen.kind === "misuse") return chosen;
  return command.run(given, { world, language, strings: stringsIn(language) });
}

/** Looked for first, so that also a misuse is told in it. */
function languageIn(args: readonly string[]): Language {
  const at = args.lastIndexOf("--language");
  return args.includes("--language=en") || (at >= 0 && args[at + 1] === "en") ? "en" : "sv";
}
