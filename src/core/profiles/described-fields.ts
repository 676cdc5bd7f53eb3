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

/**
 * What may stand in an object, as its reader asks for it, for editors that complete and check a file as it is written.
 * @param alone no other file adds to it: what is asked for and has no usual value must be there
 */
export function describeFields(read: (fields: Fields) => unknown, alone = true): JsonSchema {
  const fields = new DescribedFields(alone);
  read(fields);
  return fields.schema();
}

class DescribedFields implements Fields {
  private readonly properties = new Map<string, JsonSchema>();
  private readonly required: string[] = [];

  constructor(private readonly alone: boolean) {}

  schema(): JsonSchema {
    return {
      type: "object",
      ...(this.required.length === 0 ? {} : { required: this.required }),
      properties: Object.fromEntries(this.properties),
      additionalProperties: false,
    };
  }

  text(name: string, { otherwise, ...field }: TextField): string {
    this.add(name, field, { type: "string", pattern: "\\S", ...usual(otherwise) });
    this.require(name, field, otherwise);
    return otherwise ?? "";
  }

  integer(name: string, { otherwise, lowest, highest, ...field }: IntegerField): number {
    this.add(name, field, { type: "integer", minimum: lowest, maximum: highest, ...usual(otherwise) });
    this.require(name, field, otherwise);
    return otherwise ?? lowest;
  }

  flag(name: string, { otherwise, ...field }: FlagField): boolean {
    this.add(name, field, { type: "boolean", ...usual(otherwise) });
    return otherwise;
  }

  list<Item>(name: string, { item, otherwise = [], ...field }: ListField<Item>): readonly Item[] {
    this.add(name, field, { anyOf: [describeList(item), describeChange(item)] });
    return otherwise;
  }

  object<Value>(name: string, field: About, read: (fields: Fields) => Value): Value {
    const fields = new DescribedFields(this.alone);
    const value = read(fields);
    this.add(name, field, fields.schema());
    return value;
  }

  setting<Grade extends string, Options>(
    name: string,
    { title, grades, read, ...field }: SettingField<Grade, Options>,
  ): Setting<Grade, Options> {
    const fields = new DescribedFields(false);
    const options = read(fields);
    const grade = { enum: grades };
    const both = { type: "array", items: [grade, fields.schema()], minItems: 1, maxItems: 2 };
    this.add(name, field, { title, anyOf: [grade, both, fields.schema()] });
    return { grade: undefined, options, givesOptions: false };
  }

  /** A description says what can be said without looking at what is given. */
  fault(): void {}
  warning(): void {}

  private add(name: string, { about }: About, schema: JsonSchema): void {
    this.properties.set(name, { description: about, ...schema });
  }

  private require(name: string, { own }: About, otherwise: unknown): void {
    if ((own || this.alone) && otherwise === undefined) this.required.push(name);
  }
}

const usual = (otherwise: unknown): JsonSchema => (otherwise === undefined ? {} : { default: otherwise });

const describeList = <Item>(item: ListItem<Item>): JsonSchema => ({
  type: "array",
  items: item.schema(),
  uniqueItems: true,
});

const describeChange = <Item>(item: ListItem<Item>): JsonSchema => ({
  type: "object",
  properties: {
    add: { description: "Läggs till det som annars gäller.", ...describeList(item) },
    remove: {
      description: "Tas bort ur det som annars gäller.",
      type: "array",
      items: { type: "string", pattern: "\\S" },
    },
  },
  additionalProperties: false,
});
