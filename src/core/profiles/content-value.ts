import { ContentError } from "./content-error";

/** A value in a file of content. It knows where it stands, so that its fault can be named to its author. */
export class ContentValue {
  /** @param key where in the file, such as "rules.phone-ungrouped[1].codes"; empty for the file itself */
  constructor(
    readonly file: string,
    private readonly value: unknown,
    readonly key = "",
  ) {}

  get isGiven(): boolean {
    return this.value !== undefined;
  }

  get isList(): boolean {
    return Array.isArray(this.value);
  }

  /** @param expected what should have stood here, in Swedish: "väntade en text" */
  fault(expected: string): ContentError {
    return new ContentError(this.file, this.key || "hela filen", expected);
  }

  text(): string {
    if (typeof this.value !== "string" || this.value.trim() === "") throw this.fault("väntade en text");
    return this.value.normalize("NFC");
  }

  number(lowest: number, highest: number): number {
    const { value } = this;
    if (typeof value === "number" && Number.isInteger(value) && value >= lowest && value <= highest)
      return value;
    throw this.fault(`väntade ett heltal från ${lowest} till ${highest}`);
  }

  oneOf<Choice extends string>(choices: readonly Choice[]): Choice {
    const choice = choices.find((known) => known === this.value);
    if (choice === undefined) throw this.fault(`väntade ett av ${choices.join(", ")}`);
    return choice;
  }

  list(): readonly ContentValue[] {
    if (!Array.isArray(this.value)) throw this.fault("väntade en lista");
    return this.value.map((item: unknown, at) => new ContentValue(this.file, item, `${this.key}[${at}]`));
  }

  /** A list of different texts. */
  texts(): readonly string[] {
    return this.different((item) => item.text());
  }

  /** A list of different names out of those that there are. */
  someOf<Choice extends string>(choices: readonly Choice[]): readonly Choice[] {
    return this.different((item) => item.oneOf(choices));
  }

  /** The value under a name in an object; not given where the name is not there. */
  field(name: string): ContentValue {
    return this.at(name, this.object()[name]);
  }

  /** The values of an object whose keys are all among `names`. */
  entries<Name extends string>(names: readonly Name[]): readonly (readonly [Name, ContentValue])[] {
    return Object.entries(this.object()).map(([key, value]) => {
      const name = names.find((known) => known === key);
      if (name === undefined)
        throw this.at(key, value).fault(`okänd nyckel; de som finns är ${names.join(", ")}`);
      return [name, this.at(name, value)] as const;
    });
  }

  private at(name: string, value: unknown): ContentValue {
    return new ContentValue(this.file, value, this.key === "" ? name : `${this.key}.${name}`);
  }

  private object(): Readonly<Record<string, unknown>> {
    const { value } = this;
    if (typeof value !== "object" || value === null || Array.isArray(value))
      throw this.fault("väntade ett objekt");
    return Object.fromEntries(Object.entries(value));
  }

  private different<Value extends string>(read: (item: ContentValue) => Value): readonly Value[] {
    const seen = new Set<Value>();
    for (const item of this.list()) {
      const value = read(item);
      if (seen.has(value)) throw item.fault(`”${value}” står mer än en gång`);
      seen.add(value);
    }
    return [...seen];
  }
}
