import type { Json, JsonObject } from "./json";
import { isJsonObject } from "./json";
import { notImplemented, requireMember, within } from "./member-location";
import type { ServedModel } from "./served-model";
import { pathTypes, type ArgumentInfo, type ObjectPath } from "./protocol";
import type { ReferenceKey, References } from "./references";
import type { BoundObject } from "./wire-type";
import { WireArguments } from "./wire-arguments";
import { WireObject, type WireValue } from "./wire-object";
import { WordError } from "./word-error";

/** The object paths of one batch. Each is resolved once, so that a method on a path runs once. */
export class ObjectPaths {
  readonly #resolved = new Map<number, WireObject | undefined>();
  readonly #references = new Map<number, string>();

  constructor(
    private readonly model: ServedModel,
    private readonly references: References,
    private readonly paths: Readonly<Record<string, ObjectPath>>,
  ) {}

  /** Undefined for a null object. */
  resolve(id: number): WireObject | undefined {
    if (this.#resolved.has(id)) return this.#resolved.get(id);
    const object = this.follow(this.path(id));
    this.#resolved.set(id, object);
    return object;
  }

  arguments({ Arguments = [], ReferencedObjectPathIds = [] }: ArgumentInfo = {}): WireArguments {
    return new WireArguments(
      Arguments.map((value, index) => this.argument(value, ReferencedObjectPathIds[index])),
    );
  }

  bind(object: WireObject): BoundObject {
    const bound = this.model.bind(object);
    if (!bound.isAlive)
      throw new WordError("ItemNotFound", "the object is no longer in the document", bound.typeName);
    return bound;
  }

  call(object: WireObject, name: string, args: WireArguments): WireValue {
    const { typeName, method } = this.bind(object);
    const member = method(name);
    requireMember(this.model, typeName, name);
    if (!member) throw notImplemented(typeName, name);
    return within(typeName, name, () =>
      member.writes ? this.model.write(() => member.call(args)) : member.call(args),
    );
  }

  /** A path that is itself a reference keeps it; any other gets one of its own, once a batch. */
  referenceKey(id: number): ReferenceKey {
    const path = this.path(id);
    return {
      id: path.ObjectPathType === pathTypes.referenceId ? path.Name : this.#references.get(id),
      keep: (reference) => this.#references.set(id, reference),
    };
  }

  private path(id: number): ObjectPath {
    const path = this.paths[String(id)];
    if (!path) throw new WordError("InvalidObjectPath", `there is no path ${id}`);
    return path;
  }

  private follow(path: ObjectPath): WireObject | undefined {
    switch (path.ObjectPathType) {
      case pathTypes.global:
        return this.model.root;
      case pathTypes.newObject:
        return this.model.create(path.Name);
      case pathTypes.nullObject:
        return undefined;
      case pathTypes.referenceId:
        return this.referenced(path.Name);
      case pathTypes.property:
        return this.fromParent(path, (parent) => this.navigate(parent, path.Name));
      case pathTypes.method:
        return this.fromParent(path, (parent) =>
          this.call(parent, path.Name, this.arguments(path.ArgumentInfo)),
        );
      case pathTypes.indexer:
        return this.fromParent(path, (parent) =>
          this.call(parent, "GetItem", this.arguments(path.ArgumentInfo)),
        );
    }
  }

  private referenced(id: string): WireObject {
    const object = this.references.find(id);
    if (!object) throw new WordError("InvalidObjectPath", `the reference ${id} has been let go`);
    return object;
  }

  /** What hangs on a null object is a null object. */
  private fromParent({ ParentObjectPathId }: ObjectPath, step: (parent: WireObject) => WireValue) {
    const parent = ParentObjectPathId === undefined ? undefined : this.resolve(ParentObjectPathId);
    const value = parent && step(parent);
    if (value === undefined || value instanceof WireObject) return value;
    throw new WordError("InvalidObjectPath", "the path leads to no object");
  }

  private navigate(parent: WireObject, name: string): WireValue {
    const { typeName, navigation } = this.bind(parent);
    requireMember(this.model, typeName, name);
    const get = navigation(name);
    if (!get) throw notImplemented(typeName, name);
    return within(typeName, name, get);
  }

  private argument(value: Json, reference: Json | undefined): Json | WireObject | undefined {
    if (typeof reference === "number" && reference > 0 && reference === value) return this.resolve(reference);
    if (isJsonObject(value)) return this.withoutPaths(value);
    return value;
  }

  /** Objects nested in plain data stand as `{_ObjectPathId}`; none that is played takes them. */
  private withoutPaths(value: JsonObject): JsonObject {
    for (const inner of Object.values(value))
      if (isJsonObject(inner) && "_ObjectPathId" in inner)
        throw new WordError("NotImplemented", "not implemented: objects within an argument");
    return value;
  }
}
