/** Those who are told when something has happened. */
export class Listeners {
  readonly #all = new Set<() => void>();

  /** Gives the way to stop. */
  add(listener: () => void): () => void {
    this.#all.add(listener);
    return () => this.#all.delete(listener);
  }

  tell(): void {
    for (const listener of this.#all) listener();
  }
}
