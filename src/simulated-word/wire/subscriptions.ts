import type { EventName } from "./event-numbers";
import type { WireObject } from "./wire-object";

/** A handler on the other side of the wire, as far as the host knows of it. */
export interface Subscription {
  readonly event: EventName;
  /** The reference id of the object that the handler is on; empty for the document. */
  readonly target: string;
  readonly object: WireObject;
}

/** Which events are listened to. */
export class Subscriptions {
  #all: Subscription[] = [];
  /** Told when the first handler of all has come: what is watched for changes is looked at from then on. */
  onFirst: () => void = () => {};

  get isEmpty(): boolean {
    return this.#all.length === 0;
  }

  add(subscription: Subscription): void {
    const { isEmpty } = this;
    this.remove(subscription.event, subscription.target);
    this.#all.push(subscription);
    if (isEmpty) this.onFirst();
  }

  remove(event: string, target: string): void {
    this.#all = this.#all.filter((entry) => entry.event !== event || entry.target !== target);
  }

  /** Who lets go of an object hears nothing more of it. */
  release(target: string): void {
    this.#all = this.#all.filter((entry) => entry.target !== target);
  }

  clear(): void {
    this.#all = [];
  }

  to(event: EventName): readonly Subscription[] {
    return this.#all.filter((entry) => entry.event === event);
  }
}
