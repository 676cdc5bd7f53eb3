/** A JSON Schema, draft 7, or a part of one. */
export type JsonSchema = Readonly<Record<string, unknown>>;
