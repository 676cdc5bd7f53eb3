import type { AnswerQueue } from "./answer-queue";
import { eventIds } from "./dispatch-ids";
import type { HostEvents } from "./host-events";
import { vbArray } from "./vb-array";

/** The buttons of the add-in that run a function, instead of opening a pane. */
export class Ribbon {
  #commands = 0;
  readonly #waiting = new Map<string, (went: boolean) => void>();

  constructor(
    private readonly events: HostEvents,
    private readonly queue: AnswerQueue,
  ) {}

  /** The person presses a button. Gives, when the function says that it is done, whether there was one of that name. */
  press(action: string, button = "button"): Promise<boolean> {
    const id = `command-${++this.#commands}`;
    return new Promise((resolve) => {
      this.#waiting.set(id, resolve);
      const about = JSON.stringify({ source: { id: button } });
      this.queue.add(0, () => this.events.fire(eventIds.ribbonCommand, vbArray([id, action, about])));
    });
  }

  /** office.js tells that a function is done, or could not be found. */
  completed([id, status]: readonly unknown[]): void {
    const key = String(id);
    this.#waiting.get(key)?.(status === 0);
    this.#waiting.delete(key);
  }
}
