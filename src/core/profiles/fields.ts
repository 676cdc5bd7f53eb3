import type { ContentValue } from "./content-value";
import type { FaultLog } from "./fault-log";
import type { JsonSchema } from "./json-schema";

/**
 * What may stand in an object of a profile's file, as whoever reads it asks for it, name by name. The same questions are
 * answered from files (layered-fields.ts) and by a description of what may stand there (described-fields.ts), which
 * becomes the schema for editors: what is read and what is described cannot differ. A name that nobody asks for is a fault.
 */
export interface Fields {
  /** A text that is not blank; a fault, and "", where there is none and nothing else is said to stand for it. */
  text(name: string, field: TextField): string;
  integer(name: string, field: IntegerField): number;
  flag(name: string, field: FlagField): boolean;
  /** Several different things. A profile may replace its parent's, or change them: `{ "add": […], "remove": […] }`. */
  list<Item>(name: string, field: ListField<Item>): readonly Item[];
  /** Undefined where it is not given; asked all the same, for what may stand in it. */
  object<Value>(name: string, field: About, read: (fields: Fields) => Value): Value | undefined;
  /** A rule's: a grade, options, or a list of both. */
  setting<Grade extends string, Options>(
    name: string,
    field: SettingField<Grade, Options>,
  ): Setting<Grade, Options>;
  /** @param expected what is wrong with a value that no description forbids, in Swedish */
  fault(name: string, expected: string): void;
  /** @param why why a value that is right means nothing, in Swedish */
  warning(name: string, why: string): void;
}

export interface About {
  /** What it means, in Swedish: editors show it. */
  readonly about: string;
  /** Said by the file itself, and never taken over from the profile that it extends. */
  readonly own?: true;
}

export interface TextField extends About {
  readonly otherwise?: string;
}

export interface IntegerField extends About {
  readonly lowest: number;
  readonly highest: number;
  readonly otherwise?: number;
}

export interface FlagField extends About {
  readonly otherwise: boolean;
}

export interface ListField<Item> extends About {
  readonly item: ListItem<Item>;
  /** What the list is where no file says anything; else empty. */
  readonly otherwise?: readonly Item[];
  /** A list that is given and empty would mean nothing. */
  readonly notEmpty?: true;
}

/** How one thing in a list is written. */
export interface ListItem<Item> {
  /** What a list of such things is called where the description says it once for all places. */
  readonly name?: string;
  /** Undefined after a fault. */
  readonly read: (content: ContentValue, log: FaultLog) => Item | undefined;
  /** What it is called: two with a name in common are the same thing, and "remove" means those with that name. */
  readonly names: (item: Item) => readonly string[];
  readonly schema: (definitions: Map<string, JsonSchema>) => JsonSchema;
}

export interface SettingField<Grade extends string, Options> extends About {
  readonly title: string;
  readonly grades: readonly Grade[];
  readonly read: (fields: Fields) => Options;
}

export interface Setting<Grade extends string, Options> {
  /** Undefined where no file says one. */
  readonly grade: Grade | undefined;
  readonly options: Options;
  /** The profile's own file gives options, and not only those that it extends. */
  readonly givesOptions: boolean;
}
