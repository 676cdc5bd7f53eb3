import { ContentError } from "./content-error";

type Json = Readonly<Record<string, unknown>>;

const isJsonObject = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const longestShown = 60;

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

  get isObject(): boolean {
    return isJsonObject(this.value);
  }

  get isList(): boolean {
    return Array.isArray(this.value);
  }

  /** @param problem what is wrong here, in Swedish: "”Beslut” står mer än en gång" */
  fault(problem: string): ContentError {
    return new ContentError(this.file, this.key || "hela filen", problem);
  }

  /** @param expected what should have stood here, in Swedish: "väntade en text" */
  private unlike(expected: string): ContentError {
    return new ContentError(this.file, this.key || "hela filen", expected, this.describe());
  }

  /** "där står 12"; at most a line of it. */
  private describe(): string {
    if (!this.isGiven) return "där står ingenting";
    if (this.isList) return "där står en lista";
    if (this.isObject) return "där står ett objekt";
    const written = typeof this.value === "string" ? `”${this.value}”` : String(this.value);
    return `där står ${written.length > longestShown ? `${written.slice(0, longestShown)} …` : written}`;
  }

  text(): string {
    if (typeof this.value !== "string" || this.value.trim() === "") throw this.unlike("väntade en text");
    return this.value.normalize("NFC");
  }

  number(lowest: number, highest: number): number {
    const { value } = this;
    if (typeof value === "number" && Number.isInteger(value) && value >= lowest && value <= highest)
      return value;
    throw this.unlike(`väntade ett heltal från ${lowest} till ${highest}`);
  }

  flag(): boolean {
    if (typeof this.value !== "boolean") throw this.unlike("väntade true eller false");
    return this.value;
  }

  oneOf<Choice extends string>(choices: readonly Choice[]): Choice {
    const choice = choices.find((known) => known === this.value);
    if (choice === undefined) throw this.unlike(`väntade ett av ${choices.join(", ")}`);
    return choice;
  }

  list(): readonly ContentValue[] {
    if (!Array.isArray(this.value)) throw this.unlike("väntade en lista");
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
    const object = this.object();
    return this.at(name, Object.hasOwn(object, name) ? object[name] : undefined);
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

  /** The names that an object gives. */
  names(): readonly string[] {
    return Object.keys(this.object());
  }

  private at(name: string, value: unknown): ContentValue {
    return new ContentValue(this.file, value, this.key === "" ? name : `${this.key}.${name}`);
  }

  private object(): Json {
    if (!isJsonObject(this.value)) throw this.unlike("väntade ett objekt");
    return this.value;
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
