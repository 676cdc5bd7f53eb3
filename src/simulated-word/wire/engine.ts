import type { Json, JsonObject } from "./json";
import { locationOf, memberNamed, notImplemented, requireMember, within } from "./member-location";
import { ObjectPaths } from "./object-paths";
import {
  actionTypes,
  type WireAction,
  type WireFailure,
  type WireRequest,
  type WireResponse,
  type WireResult,
} from "./protocol";
import { answerQuery } from "./query";
import { References } from "./references";
import type { Membership, ServedModel } from "./served-model";
import type { BoundObject } from "./wire-type";
import { WireObject, type WireValue } from "./wire-object";
import type { WireArguments } from "./wire-arguments";
import { subscriptionTo } from "./subscribe";
import { WordError } from "./word-error";

/** Answers batches over an object model. References live from one batch to the next. */
export class Engine {
  readonly references = new References();

  constructor(private readonly model: ServedModel) {}

  /** Runs the actions in order up to the first that fails; what ran before it stays done. */
  execute(request: WireRequest): WireResponse {
    const batch = new Batch(this.model, this.references, request);
    const results: WireResult[] = [];
    for (const [index, action] of request.Actions.entries()) {
      try {
        results.push({ ActionId: action.Id, Value: batch.run(action) });
      } catch (error) {
        return { Results: results, TraceIds: traces(request, index), Error: failure(error, index) };
      }
    }
    return { Results: results, TraceIds: traces(request, request.Actions.length) };
  }
}

class Batch {
  private readonly paths: ObjectPaths;

  constructor(
    private readonly model: ServedModel,
    private readonly references: References,
    request: WireRequest,
  ) {
    this.paths = new ObjectPaths(model, references, request.ObjectPaths);
  }

  run(action: WireAction): Json {
    if (action.ActionType === actionTypes.trace) return null;
    const object = this.paths.resolve(action.ObjectPathId);
    if (object === undefined) return action.ActionType === actionTypes.method ? { _IsNull: true } : null;
    return this.act(action, object);
  }

  private act(action: WireAction, object: WireObject): Json {
    switch (action.ActionType) {
      case actionTypes.instantiate:
        return this.identity(object, action.ObjectPathId);
      case actionTypes.query:
        return answerQuery(this, object, { query: action.QueryInfo ?? {}, pathId: action.ObjectPathId });
      case actionTypes.queryAsJson:
      case actionTypes.recursiveQuery:
        throw new WordError("NotImplemented", "not implemented: retrieve");
      case actionTypes.setProperty:
        this.set(object, action.Name ?? "", this.paths.arguments(action.ArgumentInfo).data(0));
        return null;
      case actionTypes.update:
        for (const [name, value] of Object.entries(action.ObjectState ?? {}))
          this.set(object, name, value ?? null);
        return null;
      case actionTypes.method:
        return this.invoke(object, action);
      case actionTypes.trace:
      case actionTypes.ensureUnchanged:
        return null;
    }
  }

  bind(object: WireObject): BoundObject {
    return this.paths.bind(object);
  }

  membership(typeName: string, member: string): Membership {
    return this.model.membership(typeName, member);
  }

  /** The proxy's reference and what it is told at birth. */
  identity(object: WireObject, pathId?: number): JsonObject {
    const reference = this.references.hold(
      object,
      pathId === undefined ? undefined : this.paths.referenceKey(pathId),
    );
    return { _ReferenceId: reference, ...this.bind(object).identity() };
  }

  private set(object: WireObject, written: string, value: Json): void {
    const bound = this.bind(object);
    const name = memberNamed(bound, written);
    requireMember(this.model, bound.typeName, name);
    const property = bound.property(name);
    if (!property) throw notImplemented(bound.typeName, name);
    const { set } = property;
    if (!set)
      throw new WordError("InvalidArgument", `${name} is read-only`, locationOf(bound.typeName, name));
    within(bound.typeName, name, () =>
      bound.isOfDocument ? this.model.write(() => set(value)) : set(value),
    );
  }

  private invoke(object: WireObject, action: WireAction): Json {
    const name = action.Name ?? "";
    if (name === "_KeepReference") {
      this.identity(object, action.ObjectPathId);
      return null;
    }
    const args = this.paths.arguments(action.ArgumentInfo);
    if (this.removesReferences(name, args) || this.subscribes(name, args)) return null;
    const value = this.paths.call(object, name, args);
    return value === undefined ? null : this.print(value);
  }

  /** The clean-up that office.js does at the end of Word.run. */
  private removesReferences(name: string, args: WireArguments): boolean {
    if (name === "_RemoveReference") {
      this.references.release(args.text(0));
      this.model.subscriptions.release(args.text(0));
    } else if (name === "_RemoveAllReferences") this.references.releaseAll();
    else return false;
    return true;
  }

  /** A handler's coming and going: office.js tells the document of them all. */
  private subscribes(name: string, args: WireArguments): boolean {
    const { subscriptions } = this.model;
    if (name === "_RegisterEvent")
      subscriptions.add(subscriptionTo(this.model, this.references, [args.text(0), args.text(1)]));
    else if (name === "_UnregisterEvent") subscriptions.remove(args.text(1), args.text(0));
    else return false;
    return true;
  }

  private print(value: Exclude<WireValue, undefined>): Json {
    return value instanceof WireObject ? this.identity(value) : value;
  }
}

function traces({ Actions }: WireRequest, until: number): number[] {
  return Actions.slice(0, until)
    .filter((action) => action.ActionType === actionTypes.trace)
    .map((action) => action.Id);
}

/** A failure of Word is an answer; a mistake of ours is thrown on. */
function failure(error: unknown, index: number): WireFailure {
  if (!(error instanceof WordError)) throw error;
  return {
    Code: error.code,
    Message: error.message,
    Location: error.location,
    ActionIndex: index,
    HttpStatusCode: error.code === "ItemNotFound" ? 404 : 400,
  };
}
