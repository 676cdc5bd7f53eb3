import type { Json, JsonObject } from "./json";
import type { WireArguments } from "./wire-arguments";
import type { WireObject, WireValue } from "./wire-object";

export interface WireProperty<T> {
  readonly get: (target: T) => WireValue;
  /** Without it the property is read-only. */
  readonly set?: (target: T, value: Json) => void;
}

export interface WireMethod<T> {
  /** Whether it can change the document: then it opens an undo step, and a locked document refuses it. */
  readonly writes: boolean;
  readonly call: (target: T, args: WireArguments) => WireValue;
}

/** One class of Word's object model, as a table of what is played. Members are named in PascalCase, as on the wire. */
export interface WireTypeDefinition<T> {
  readonly name: string;
  /** False for what an add-in makes for itself, such as search options: setting it changes no document. */
  readonly isOfDocument?: boolean;
  readonly properties?: Readonly<Record<string, WireProperty<T>>>;
  /** Properties that lead to another object, and are loaded only when asked for by name. */
  readonly navigation?: Readonly<Record<string, (target: T) => WireValue>>;
  readonly methods?: Readonly<Record<string, WireMethod<T>>>;
  /** Those that are raised, by their property: "OnParagraphAdded". */
  readonly events?: readonly string[];
  /** Makes it a collection. */
  readonly items?: (target: T) => readonly WireObject[];
  /** What the proxy is told as soon as it exists, besides its reference. */
  readonly identity?: (target: T) => JsonObject;
}

/** A class together with one object of it: nothing outside needs to know the object's type. */
export interface BoundObject {
  readonly typeName: string;
  readonly isOfDocument: boolean;
  readonly isAlive: boolean;
  readonly propertyNames: readonly string[];
  /** Properties, and those that lead to other objects. */
  readonly memberNames: readonly string[];
  readonly property: (name: string) => BoundProperty | undefined;
  readonly navigation: (name: string) => (() => WireValue) | undefined;
  readonly method: (name: string) => BoundMethod | undefined;
  readonly events: readonly string[];
  readonly items: (() => readonly WireObject[]) | undefined;
  readonly identity: () => JsonObject;
}

export interface BoundProperty {
  readonly get: () => WireValue;
  readonly set: ((value: Json) => void) | undefined;
}

export interface BoundMethod {
  readonly writes: boolean;
  readonly call: (args: WireArguments) => WireValue;
}

export interface WireType {
  readonly name: string;
  /** Every member that is played, in PascalCase. */
  readonly members: readonly string[];
  /** Binds an object if it is of this class. */
  readonly bind: (object: WireObject) => BoundObject | undefined;
}

export function defineType<T extends WireObject>(
  type: abstract new (...args: never[]) => T,
  definition: WireTypeDefinition<T>,
): WireType {
  const { properties = {}, navigation = {}, methods = {}, events = [], items, identity } = definition;
  const propertyNames = Object.keys(properties);
  const memberNames = [...propertyNames, ...Object.keys(navigation)];
  const bind = (target: WireObject): BoundObject | undefined => {
    if (!(target instanceof type)) return undefined;
    return {
      typeName: definition.name,
      isOfDocument: definition.isOfDocument ?? true,
      isAlive: target.isAlive,
      propertyNames,
      memberNames,
      property: (name) => bindProperty(own(properties, name), target),
      navigation: (name) => bindNavigation(own(navigation, name), target),
      method: (name) => bindMethod(own(methods, name), target),
      events,
      items: items && (() => items(target)),
      identity: () => identity?.(target) ?? {},
    };
  };
  const members = [...memberNames, ...Object.keys(methods), ...events];
  return { name: definition.name, members, bind };
}

/** A method that leaves the document as it is. */
export function reads<T>(call: (target: T, args: WireArguments) => WireValue | void): WireMethod<T> {
  return { writes: false, call: (target, args) => valueOf(call(target, args)) };
}

/** A method that can change the document. */
export function writes<T>(call: (target: T, args: WireArguments) => WireValue | void): WireMethod<T> {
  return { writes: true, call: (target, args) => valueOf(call(target, args)) };
}

function own<T>(table: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined;
}

function bindProperty<T>(property: WireProperty<T> | undefined, target: T): BoundProperty | undefined {
  if (!property) return undefined;
  const { get, set } = property;
  return { get: () => get(target), set: set && ((value) => set(target, value)) };
}

function bindNavigation<T>(get: ((target: T) => WireValue) | undefined, target: T) {
  return get && (() => get(target));
}

function bindMethod<T>(method: WireMethod<T> | undefined, target: T): BoundMethod | undefined {
  return method && { writes: method.writes, call: (args) => method.call(target, args) };
}

/** Void is a null object on the wire; null itself is a value. */
function valueOf(result: WireValue | void): WireValue {
  return result === undefined ? undefined : result;
}
