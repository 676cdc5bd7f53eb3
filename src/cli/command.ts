import type { Language } from "../core/language/localised";
import type { Arguments, Misuse, OptionName } from "./read-arguments";
import type { Strings } from "./strings";
import type { ExitCode, World } from "./world";

/** One thing that the program does, after its name has been read. */
export interface Command {
  /** Those beside --language, which every command has. */
  readonly options: readonly OptionName[];
  run(given: Arguments, context: CommandContext): Promise<ExitCode | Misuse>;
}

export interface CommandContext {
  readonly world: World;
  readonly language: Language;
  readonly strings: Strings;
}
