/** Steps that can be undone, and those that have been. */
export class StepHistory<Step> {
  #done: Step[] = [];
  #undone: Step[] = [];
  /** Steps that can no longer be undone still count: the file is not what was opened. */
  #forgotten = false;

  /** Whether every step has been undone. */
  get isAtStart(): boolean {
    return !this.#forgotten && this.#done.length === 0;
  }

  get last(): Step | undefined {
    return this.#done.at(-1);
  }

  get undoSteps(): number {
    return this.#done.length;
  }

  get redoSteps(): number {
    return this.#undone.length;
  }

  add(step: Step): void {
    this.#done.push(step);
    this.#undone = [];
  }

  /** The step to take back, if there is one. */
  undo(): Step | undefined {
    const step = this.#done.pop();
    if (step !== undefined) this.#undone.push(step);
    return step;
  }

  redo(): Step | undefined {
    const step = this.#undone.pop();
    if (step !== undefined) this.#done.push(step);
    return step;
  }

  forget(): void {
    this.#forgotten ||= this.#done.length > 0;
    this.#done = [];
    this.#undone = [];
  }
}
