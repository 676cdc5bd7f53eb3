import type {
  About,
  Fields,
  FlagField,
  IntegerField,
  ListField,
  ListItem,
  Setting,
  SettingField,
  TextField,
} from "./fields";
import type { JsonSchema } from "./json-schema";

export interface Description {
  /** No other file adds to it: what is asked for and has no usual value must be there, and a list has nothing to change. */
  readonly alone: boolean;
  /** What is said once and referred to, by its name; further ones are added. */
  readonly definitions: Map<string, JsonSchema>;
}

/** What may stand in an object, as its reader asks for it, for editors that complete and check a file as it is written. */
export function describeFields(read: (fields: Fields) => unknown, description: Description): JsonSchema {
  const fields = new DescribedFields(description);
  read(fields);
  return fields.schema();
}

class DescribedFields implements Fields {
  private readonly properties = new Map<string, JsonSchema>();
  private readonly required: string[] = [];

  constructor(private readonly description: Description) {}

  schema(): JsonSchema {
    return {
      type: "object",
      ...(this.required.length === 0 ? {} : { required: this.required }),
      ...(this.properties.size === 0 ? {} : { properties: Object.fromEntries(this.properties) }),
      additionalProperties: false,
    };
  }

  text(name: string, { otherwise, ...field }: TextField): string {
    this.add(name, field, { type: "string", pattern: "\\S" });
    this.require(name, field, otherwise);
    return otherwise ?? "";
  }

  integer(name: string, { otherwise, lowest, highest, ...field }: IntegerField): number {
    const usual = otherwise === undefined ? {} : { default: otherwise };
    this.add(name, field, { type: "integer", minimum: lowest, maximum: highest, ...usual });
    this.require(name, field, otherwise);
    return otherwise ?? lowest;
  }

  flag(name: string, { otherwise, ...field }: FlagField): boolean {
    this.add(name, field, { type: "boolean", default: otherwise });
    return otherwise;
  }

  list<Item>(name: string, { item, otherwise = [], notEmpty, ...field }: ListField<Item>): readonly Item[] {
    const { alone, definitions } = this.description;
    const list = { type: "array", items: item.schema(definitions), uniqueItems: true };
    const lists = alone ? list : { anyOf: [list, changeOf(list)] };
    this.add(name, field, {
      ...this.define(listName(item, alone), lists),
      ...(notEmpty ? { minItems: 1 } : {}),
    });
    if (notEmpty) this.require(name, field, undefined);
    return otherwise;
  }

  object<Value>(name: string, field: About, read: (fields: Fields) => Value): Value {
    const fields = new DescribedFields(this.description);
    const value = read(fields);
    this.add(name, field, fields.schema());
    return value;
  }

  setting<Grade extends string, Options>(
    name: string,
    { title, grades, read, ...field }: SettingField<Grade, Options>,
  ): Setting<Grade, Options> {
    const fields = new DescribedFields({ ...this.description, alone: false });
    const options = read(fields);
    const grade = this.define("grade", { enum: grades });
    const hasOptions = fields.properties.size > 0;
    const given = hasOptions ? this.define(name, fields.schema()) : fields.schema();
    const both = { type: "array", items: [grade, given], minItems: 1, maxItems: 2 };
    const setting = { anyOf: [grade, both, given] };
    this.add(name, field, { title, ...(hasOptions ? setting : this.define("setting", setting)) });
    return { grade: undefined, options, givesOptions: false };
  }

  /** A description says what can be said without looking at what is given. */
  fault(): void {}
  warning(): void {}

  private define(name: string | undefined, schema: JsonSchema): JsonSchema {
    if (name === undefined) return schema;
    this.description.definitions.set(name, schema);
    return { $ref: `#/definitions/${name}` };
  }

  private add(name: string, { about }: About, schema: JsonSchema): void {
    this.properties.set(name, { description: about, ...schema });
  }

  private require(name: string, { own }: About, otherwise: unknown): void {
    if ((own || this.description.alone) && otherwise === undefined) this.required.push(name);
  }
}

/** A list that has nothing to change is another than one that has. */
function listName<Item>({ name }: ListItem<Item>, alone: boolean): string | undefined {
  return name === undefined || !alone ? name : `${name}-alone`;
}

const changeOf = (list: JsonSchema): JsonSchema => ({
  type: "object",
  properties: {
    add: { description: "Läggs till det som annars gäller.", ...list },
    remove: {
      description: "Tas bort ur det som annars gäller.",
      type: "array",
      items: { type: "string", pattern: "\\S" },
    },
  },
  additionalProperties: false,
});
