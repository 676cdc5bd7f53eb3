import { processorTime } from "./processor-time";

/** A task's turn: so many runs, of which the first are not counted, for they collect the garbage of the task before. */
const runsOfTurn = 8;
const uncountedOfTurn = 3;

/**
 * The median time of each task in milliseconds of a processor. The tasks take turns, so that a busy moment of the machine
 * falls on all of them. A first turn is not counted: an engine compiles what is run often, and does so beside it.
 */
export async function mediansOf(turns: number, tasks: readonly (() => unknown)[]): Promise<number[]> {
  const measured: number[][] = tasks.map(() => []);
  for (let turn = 0; turn <= turns; turn++) {
    for (const [index, task] of tasks.entries()) {
      const times: number[] = [];
      for (let run = 0; run < runsOfTurn; run++) times.push(await timeOf(task));
      if (turn > 0) measured[index]?.push(...times.slice(uncountedOfTurn));
    }
  }
  return measured.map(median);
}

/** So many rounds are not counted, since the engine compiles meanwhile. */
const uncountedRounds = 8;

/** As above, of steps that follow upon each other, each with what the one before it has left. */
export async function mediansOfSteps(rounds: number, steps: readonly (() => unknown)[]): Promise<number[]> {
  const measured: number[][] = steps.map(() => []);
  for (let round = -uncountedRounds; round < rounds; round++) {
    for (const [index, step] of steps.entries()) {
      const time = await timeOf(step);
      if (round >= 0) measured[index]?.push(time);
    }
  }
  return measured.map(median);
}

async function timeOf(task: () => unknown): Promise<number> {
  const start = processorTime();
  await task();
  return processorTime() - start;
}

const median = (times: number[]): number =>
  times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;
