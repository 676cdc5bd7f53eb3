import { choiceNamed } from "./enumerations";
import { isJsonObject, type Json, type JsonObject } from "./json";
import { WireObject } from "./wire-object";
import { WordError } from "./word-error";

/** The arguments of one call, each read as what it should be. Every reader throws InvalidArgument. */
export class WireArguments {
  constructor(private readonly values: readonly (Json | WireObject | undefined)[]) {}

  has(index: number): boolean {
    const value = this.values[index];
    return value !== undefined && value !== null && value !== "";
  }

  text(index: number): string {
    const value = this.values[index];
    if (typeof value !== "string") throw this.wrong(index, "a string");
    return value;
  }

  number(index: number): number {
    const value = this.values[index];
    if (typeof value !== "number") throw this.wrong(index, "a number");
    return value;
  }

  flag(index: number): boolean {
    const value = this.values[index];
    if (typeof value !== "boolean") throw this.wrong(index, "a boolean");
    return value;
  }

  data(index: number): Json {
    const value = this.values[index];
    if (value instanceof WireObject || value === undefined) throw this.wrong(index, "plain data");
    return value;
  }

  record(index: number): JsonObject {
    const value = this.data(index);
    if (!isJsonObject(value)) throw this.wrong(index, "an object");
    return value;
  }

  choice<Choice extends string>(index: number, choices: readonly Choice[]): Choice {
    const found = choiceNamed(this.values[index], choices);
    if (found === undefined) throw this.wrong(index, `one of ${choices.join(", ")}`);
    return found;
  }

  object<T extends WireObject>(index: number, type: abstract new (...args: never[]) => T): T {
    const value = this.values[index];
    if (!(value instanceof type)) throw this.wrong(index, type.name);
    return value;
  }

  private wrong(index: number, expected: string): WordError {
    return new WordError("InvalidArgument", `argument ${index + 1} should be ${expected}`);
  }
}
