import type { Json, JsonObject } from "./json";
import { memberNamed, notImplemented, requireMember, within } from "./member-location";
import type { QueryInfo } from "./protocol";
import type { ServedModel } from "./served-model";
import type { BoundObject } from "./wire-type";
import { WireObject } from "./wire-object";

/** What a query needs of its batch. */
export interface QueryContext {
  readonly bind: (object: WireObject) => BoundObject;
  readonly identity: (object: WireObject, pathId?: number) => JsonObject;
  readonly membership: ServedModel["membership"];
}

/** Answers a load: the object with what was selected, or the collection with its items so. */
export function answerQuery(
  context: QueryContext,
  object: WireObject,
  { query, pathId }: { query: QueryInfo; pathId?: number },
): JsonObject {
  const { items } = context.bind(object);
  const identity = pathId === undefined ? context.identity(object) : context.identity(object, pathId);
  if (!items) return { ...identity, ...loaded(context, object, query) };
  const { Skip = 0, Top = Infinity } = query;
  const page = items().slice(Skip, Skip + Top);
  const answer: JsonObject = {
    ...identity,
    _Items: page.map((item) => ({ ...context.identity(item), ...loaded(context, item, query) })),
  };
  return answer;
}

function loaded(
  context: QueryContext,
  object: WireObject,
  { Select = [], Expand = [] }: QueryInfo,
): JsonObject {
  const bound = context.bind(object);
  const answer: Record<string, Json> = {};
  const wanted = Select.length === 0 ? ["*"] : Select.map(withoutItems);
  const deeper = new Map<string, string[]>();
  for (const path of [...wanted, ...Expand.map((name) => `${withoutItems(name)}/*`)]) {
    const [first = "", ...rest] = path.split(/[/.]/);
    if (first === "*") Object.assign(answer, everyScalar(context, bound));
    else {
      const name = memberNamed(bound, first);
      if (rest.length === 0 && !bound.navigation(name)) Object.assign(answer, scalar(context, bound, name));
      else deeper.set(name, [...(deeper.get(name) ?? []), rest.join("/") || "*"]);
    }
  }
  for (const [name, select] of deeper) answer[name] = related(context, bound, { name, select });
  return answer;
}

/** The bare "*" gives what this API set has, and nothing above it. */
function everyScalar(context: QueryContext, bound: BoundObject): JsonObject {
  const answer: Record<string, Json> = {};
  for (const name of bound.propertyNames) {
    if (context.membership(bound.typeName, name) === "in-set")
      Object.assign(answer, scalar(context, bound, name));
  }
  return answer;
}

function scalar(context: QueryContext, { typeName, property }: BoundObject, name: string): JsonObject {
  const found = property(name);
  if (!found && context.membership(typeName, name) === "none") return {};
  requireMember(context, typeName, name);
  if (!found) throw notImplemented(typeName, name);
  const value = within(typeName, name, () => found.get());
  return value instanceof WireObject ? {} : { [name]: value ?? null };
}

function related(
  context: QueryContext,
  { typeName, navigation }: BoundObject,
  { name, select }: { name: string; select: readonly string[] },
): Json {
  requireMember(context, typeName, name);
  const get = navigation(name);
  if (!get) throw notImplemented(typeName, name);
  const object = within(typeName, name, get);
  return object instanceof WireObject ? answerQuery(context, object, { query: { Select: select } }) : null;
}

function withoutItems(path: string): string {
  return path.replace(/^items\//, "");
}
