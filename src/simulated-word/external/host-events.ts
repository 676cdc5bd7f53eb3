export type EventCallback = (id: number, payload: unknown) => void;

interface Registration {
  readonly id: number;
  readonly target: string;
  readonly handler: EventCallback;
}

/** Who listens to the host's events. */
export class HostEvents {
  #registrations: Registration[] = [];

  register(id: number, target: string, handler: EventCallback): void {
    this.#registrations.push({ id, target, handler });
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
