import { processorTime } from "./processor-time";

/** What a task takes, in milliseconds. */
export interface Taken {
  /** Of a processor: what other programs take meanwhile is not counted, but what the engine does beside the task is. */
  readonly processor: number;
  /** On the clock: what a person waits, where the machine is quiet. */
  readonly clock: number;
}

/** A task's turn: so many runs, of which the first are not counted, for they collect the garbage of the task before. */
const runsOfTurn = 8;
const uncountedOfTurn = 3;

/**
 * The median time of each task. The tasks take turns, so that a busy moment of the machine falls on all of them. A first
 * turn is not counted: an engine compiles what is run often, and does so beside it.
 */
export async function mediansOf(turns: number, tasks: readonly (() => unknown)[]): Promise<readonly Taken[]> {
  const measured: Taken[][] = tasks.map(() => []);
  for (let turn = 0; turn <= turns; turn++) {
    for (const [index, task] of tasks.entries()) {
      const times: Taken[] = [];
      for (let run = 0; run < runsOfTurn; run++) times.push(await timeOf(task));
      if (turn > 0) measured[index]?.push(...times.slice(uncountedOfTurn));
    }
  }
  return measured.map(medianOf);
}

/** So many rounds are not counted, since the engine compiles meanwhile. */
const uncountedRounds = 8;

/**
 * As above, of steps that follow upon each other, each with what the one before it has left, but for the garbage: that of a
 * reading would else be collected in the midst of the short step after it.
 */
export async function mediansOfSteps(
  rounds: number,
  steps: readonly (() => unknown)[],
): Promise<readonly Taken[]> {
  const measured: Taken[][] = steps.map(() => []);
  for (let round = -uncountedRounds; round < rounds; round++) {
    for (const [index, step] of steps.entries()) {
      collectGarbage();
      const time = await timeOf(step);
      if (round >= 0) measured[index]?.push(time);
    }
  }
  return measured.map(medianOf);
}

function medianOf(times: readonly Taken[]): Taken {
  const median = (kind: keyof Taken): number =>
    times.map((one) => one[kind]).sort((a, b) => a - b)[times.length >> 1] ?? Number.NaN;
  return { processor: median("processor"), clock: median("clock") };
}

/** Of what has just been made, as an engine does all the time; `npm run bench` lets us ask for it. */
const collectGarbage = (): void => globalThis.gc?.({ type: "minor" });

async function timeOf(task: () => unknown): Promise<Taken> {
  const [processor, clock] = [processorTime(), performance.now()];
  await task();
  return { processor: processorTime() - processor, clock: performance.now() - clock };
}
