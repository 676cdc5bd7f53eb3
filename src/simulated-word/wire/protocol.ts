/**
 * The Rich API's wire as office.js 16.0.15407 speaks it: a batch of actions over object paths, as JSON text.
 * Found by running the library; see docs/word/wire.md.
 */
import type { Json, JsonObject } from "./json";

export const actionTypes = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  recursiveQuery: 6,
  queryAsJson: 7,
  ensureUnchanged: 8,
  update: 9,
} as const;

export type ActionType = (typeof actionTypes)[keyof typeof actionTypes];

export const pathTypes = {
  global: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  referenceId: 6,
  nullObject: 7,
} as const;

export type PathType = (typeof pathTypes)[keyof typeof pathTypes];

export interface WireRequest {
  readonly Actions: readonly WireAction[];
  /** By the path's id, as text. */
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export interface WireAction {
  readonly Id: number;
  readonly ActionType: ActionType;
  readonly ObjectPathId: number;
  /** The member, in PascalCase. */
  readonly Name?: string;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
  /** What `update` sets, in camelCase. */
  readonly ObjectState?: JsonObject;
}

export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: PathType;
  /** A member, a service's name, or a reference id. */
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

/** An argument is an object where its referenced id is the same number as the argument. */
export interface ArgumentInfo {
  readonly Arguments?: readonly Json[];
  readonly ReferencedObjectPathIds?: readonly Json[];
}

/** What to load. Names as the add-in typed them: "text", "items/text", "font/name", "$none". */
export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface WireResponse {
  readonly Results: readonly WireResult[];
  readonly TraceIds: readonly number[];
  readonly Error?: WireFailure;
}

export interface WireResult {
  readonly ActionId: number;
  readonly Value: Json;
}

export interface WireFailure {
  /** What add-ins branch on: "ItemNotFound". */
  readonly Code: string;
  readonly Message: string;
  /** Class and member: "Paragraph.getNext". */
  readonly Location: string;
  readonly ActionIndex: number;
  readonly HttpStatusCode: number;
}

/** @throws SyntaxError where the text is no JSON, TypeError where it is no batch */
export function parseRequest(text: string): WireRequest {
  const value: unknown = JSON.parse(text);
  if (!isRequest(value)) throw new TypeError("not a batch of the Rich API");
  return value;
}

function isRequest(value: unknown): value is WireRequest {
  return (
    typeof value === "object" &&
    value !== null &&
    "Actions" in value &&
    Array.isArray(value.Actions) &&
    "ObjectPaths" in value &&
    typeof value.ObjectPaths === "object"
  );
}
