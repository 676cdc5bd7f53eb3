import type { WireObject } from "./wire-object";

/** The objects that the other side holds on to, by reference id. */
export class References {
  readonly #objects = new Map<string, WireObject>();
  #next = 1;

  get count(): number {
    return this.#objects.size;
  }

  find(id: string): WireObject | undefined {
    return this.#objects.get(id);
  }

  /**
   * Gives an object a reference, or the one that its path already has. Two paths to one object have two:
   * office.js lets go of each on its own.
   */
  hold(object: WireObject, path: ReferenceKey | undefined): string {
    if (path?.id !== undefined) return path.id;
    const id = `{${this.#next++}}`;
    this.#objects.set(id, object);
    path?.keep(id);
    return id;
  }

  release(id: string): void {
    this.#objects.delete(id);
  }

  releaseAll(): void {
    this.#objects.clear();
  }
}

/** Where a path keeps its reference. */
export interface ReferenceKey {
  readonly id: string | undefined;
  readonly keep: (id: string) => void;
}
