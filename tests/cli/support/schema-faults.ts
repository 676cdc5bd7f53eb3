type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/**
 * Where a value differs from a JSON Schema, by the keywords that ours uses; any other keyword throws. Stricter than a
 * validator in one thing: a property that the schema does not name is a fault, so that everything we write is published.
 */
export function schemaFaults(value: unknown, root: Json): readonly string[] {
  return faultsAt(value, root, { root, path: "" });
}

interface At {
  readonly root: Json;
  readonly path: string;
  /** Properties that the schema around names beside this one. */
  readonly names?: readonly string[];
}

function faultsAt(value: unknown, schema: Json, at: At): readonly string[] {
  return Object.entries(schema).flatMap(([keyword, wanted]) => {
    const check = keywords[keyword];
    if (!check) throw new Error(`The checker does not know ${keyword}.`);
    return check({ value, wanted, schema, at });
  });
}

interface Check {
  readonly value: unknown;
  readonly wanted: unknown;
  readonly schema: Json;
  readonly at: At;
}

const holds = (is: (value: unknown, wanted: unknown) => boolean) => (check: Check) =>
  is(check.value, check.wanted)
    ? []
    : [`${check.at.path}: ${JSON.stringify(check.value)} is not ${JSON.stringify(check.wanted)}`];

const silent = () => [];
const schemasIn = (wanted: unknown): readonly Json[] =>
  (Array.isArray(wanted) ? wanted : []).filter(isObject);

const keywords: Readonly<Record<string, (check: Check) => readonly string[]>> = {
  $schema: silent,
  title: silent,
  description: silent,
  definitions: silent,
  $ref: ({ value, wanted, at }) => faultsAt(value, definition(String(wanted), at.root), at),
  const: holds((value, wanted) => value === wanted),
  enum: holds((value, wanted) => Array.isArray(wanted) && wanted.includes(value)),
  type: holds((value, wanted) => [wanted].flat().some((type) => isOfType(value, type))),
  minLength: holds((value, wanted) => typeof value !== "string" || value.length >= Number(wanted)),
  maxLength: holds((value, wanted) => typeof value !== "string" || value.length <= Number(wanted)),
  pattern: holds((value, wanted) => typeof value !== "string" || new RegExp(String(wanted), "u").test(value)),
  minimum: holds((value, wanted) => typeof value !== "number" || value >= Number(wanted)),
  default: silent,
  maximum: holds((value, wanted) => typeof value !== "number" || value <= Number(wanted)),
  maxItems: holds((value, wanted) => !Array.isArray(value) || value.length <= Number(wanted)),
  uniqueItems: holds(
    (value) =>
      !Array.isArray(value) || new Set(value.map((item) => JSON.stringify(item))).size === value.length,
  ),
  additionalProperties: ({ value, schema, at }) =>
    Object.keys(isObject(value) ? value : {})
      .filter((name) => !isObject(schema.properties) || !Object.hasOwn(schema.properties, name))
      .map((name) => `${at.path}.${name}: not in the schema`),
  minItems: holds((value, wanted) => !Array.isArray(value) || value.length >= Number(wanted)),
  required: holds(
    (value, wanted) =>
      !isObject(value) || [wanted].flat().every((name) => Object.hasOwn(value, String(name))),
  ),
  items: ({ value, wanted, at }) =>
    (Array.isArray(value) ? value : []).flatMap((item, index) =>
      schemasIn(Array.isArray(wanted) ? wanted.slice(index, index + 1) : [wanted]).flatMap((one) =>
        faultsAt(item, one, { root: at.root, path: `${at.path}[${index}]` }),
      ),
    ),
  properties: ({ value, wanted, schema, at }) =>
    Object.entries(isObject(value) ? value : {}).flatMap(([name, inner]) => {
      const path = `${at.path}.${name}`;
      const known = isObject(wanted) ? wanted[name] : undefined;
      if (isObject(known)) return faultsAt(inner, known, { root: at.root, path });
      return [...namesIn(schema, at.root), ...(at.names ?? [])].includes(name)
        ? []
        : [`${path}: not in the schema`];
    }),
  allOf: ({ value, wanted, schema, at }) =>
    schemasIn(wanted).flatMap((one) => faultsAt(value, one, { ...at, names: namesIn(schema, at.root) })),
  anyOf: ({ value, wanted, at }) =>
    schemasIn(wanted).some((one) => faultsAt(value, one, at).length === 0)
      ? []
      : [`${at.path}: fits none of anyOf`],
};

/** What a schema names itself and by those that it is made of. */
function namesIn(schema: Json, root: Json): readonly string[] {
  const parts = schemasIn(schema.allOf).flatMap((part) => namesIn(part, root));
  const referred = typeof schema.$ref === "string" ? namesIn(definition(schema.$ref, root), root) : [];
  return [...parts, ...referred, ...Object.keys(isObject(schema.properties) ? schema.properties : {})];
}

function definition(reference: string, root: Json): Json {
  const { definitions } = root;
  const found = isObject(definitions) ? definitions[reference.replace("#/definitions/", "")] : undefined;
  if (!isObject(found)) throw new Error(`There is no ${reference}.`);
  return found;
}

function isOfType(value: unknown, type: unknown): boolean {
  if (type === "null") return value === null;
  if (type === "array") return Array.isArray(value);
  if (type === "object") return isObject(value);
  return type === "integer" ? Number.isInteger(value) : typeof value === type;
}
