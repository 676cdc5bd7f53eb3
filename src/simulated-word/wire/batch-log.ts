import { actionTypes, type WireRequest, type WireResponse } from "./protocol";

/** A batch as it went over the wire. */
export interface LoggedBatch {
  readonly request: WireRequest;
  /** Undefined when it was never answered. */
  readonly response: WireResponse | undefined;
}

/** Every batch since the start, clean-up included. */
export class BatchLog {
  readonly #batches: LoggedBatch[] = [];

  add(batch: LoggedBatch): void {
    this.#batches.push(batch);
  }

  get batches(): readonly LoggedBatch[] {
    return this.#batches;
  }

  /** Batches that asked for or changed something; office.js's own clean-up of references is no cost of the add-in's. */
  get count(): number {
    return this.#batches.filter(({ request }) => !isCleanUp(request)).length;
  }
}

function isCleanUp({ Actions }: WireRequest): boolean {
  return Actions.every(
    ({ Name, ActionType }) => ActionType === actionTypes.instantiate || Name === "_RemoveReference",
  );
}
