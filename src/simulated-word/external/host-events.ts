import { eventIds, failures } from "./dispatch-ids";

export type EventCallback = (id: number, payload: unknown) => void;

/** What is told of; a change of settings by a co-author never is, as there is none who has the same add-in. */
const told = new Set<number>([
  eventIds.settingsChanged,
  eventIds.selectionChanged,
  eventIds.richApiMessage,
  eventIds.ribbonCommand,
]);

interface Registration {
  readonly id: number;
  readonly target: string;
  readonly handler: EventCallback;
}

/** Who listens to the host's events. */
export class HostEvents {
  #registrations: Registration[] = [];

  /** Gives 0, or the failure's number for an event that never comes here. */
  register(id: number, target: string, handler: EventCallback): number {
    if (!told.has(id)) return failures.unsupported;
    this.#registrations.push({ id, target, handler });
    return 0;
  }

  unregister(id: number, target: string): void {
    this.#registrations = this.#registrations.filter((entry) => entry.id !== id || entry.target !== target);
  }

  /** The page that listened has gone. */
  clear(): void {
    this.#registrations = [];
  }

  fire(id: number, payload?: unknown): void {
    for (const entry of this.#registrations) if (entry.id === id) entry.handler(id, payload);
  }
}
