interface Answer {
  readonly delay: number;
  readonly give: () => void;
}

/** Answers one call after the other, each after its delay: Word has one thread for all of them. */
export class AnswerQueue {
  readonly #waiting: Answer[] = [];
  #closed = false;

  constructor(private readonly timer: { setTimeout(handler: () => void, milliseconds: number): unknown }) {}

  add(delay: number, give: () => void): void {
    this.#waiting.push({ delay, give });
    if (this.#waiting.length === 1) this.#startNext();
  }

  /** What has not been answered never will be. */
  close(): void {
    this.#closed = true;
  }

  #startNext(): void {
    const [next] = this.#waiting;
    if (!next) return;
    this.timer.setTimeout(() => {
      try {
        if (!this.#closed) next.give();
      } finally {
        this.#waiting.shift();
        this.#startNext();
      }
    }, next.delay);
  }
}
