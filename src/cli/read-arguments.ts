import { parseArgs } from "node:util";
import type { Strings } from "./strings";

/** Every option that some command has; all of them take a value. */
export type OptionName = "profile" | "format" | "fail-on" | "today" | "out" | "rule" | "language";

export interface Arguments {
  readonly files: readonly string[];
  /** The value that was given last. */
  readonly option: (name: OptionName) => string | undefined;
  readonly all: (name: OptionName) => readonly string[];
}

/** Something that the user must say otherwise, in the language that is chosen later. */
export interface Misuse {
  readonly kind: "misuse";
  readonly sentence: (words: Strings["misuse"]) => string;
}

export const misuse = (sentence: Misuse["sentence"]): Misuse => ({ kind: "misuse", sentence });

export type ReadArguments = ({ readonly kind: "arguments" } & Arguments) | Misuse;

/** Splits what stands after a command into files and options; `known` are the options that it has, `-o` is `--out`. */
export function readArguments(args: readonly string[], known: readonly OptionName[]): ReadArguments {
  const options = Object.fromEntries(
    known.map((name) => [name, { type: "string", ...(name === "out" ? { short: "o" } : {}) }] as const),
  );
  const config = { args: [...args], options, strict: false, allowPositionals: true, tokens: true } as const;
  const files: string[] = [];
  const given: (readonly [OptionName, string])[] = [];
  for (const token of parseArgs(config).tokens) {
    if (token.kind === "positional") files.push(token.value);
    if (token.kind !== "option") continue;
    const { rawName, value } = token;
    const name = known.find((one) => one === token.name);
    if (!name) return misuse((words) => words.unknownOption(rawName));
    if (value === undefined || /^-./.test(value)) return misuse((words) => words.noValue(rawName));
    given.push([name, value]);
  }
  const all = (name: OptionName) => given.flatMap(([one, value]) => (one === name ? [value] : []));
  return { kind: "arguments", files, all, option: (name) => all(name).at(-1) };
}

/** The option's value where it is one of the choices, the first choice where it is not given. */
export function readChoice<Choice extends string>(
  { option }: Arguments,
  name: OptionName,
  choices: readonly [Choice, ...Choice[]],
): { readonly kind: "choice"; readonly choice: Choice } | Misuse {
  const value = option(name) ?? choices[0];
  const choice = choices.find((one) => one === value);
  return choice === undefined
    ? misuse((words) => words.badValue(`--${name}`, value, words.oneOf(choices)))
    : { kind: "choice", choice };
}
