import { processorTime } from "./processor-time";

/**
 * The median time of each task in milliseconds of a processor. The tasks take turns, so that a busy moment of the machine falls on all
 * of them; a first round is not counted.
 */
export async function mediansOf(rounds: number, tasks: readonly (() => unknown)[]): Promise<number[]> {
  const measured: number[][] = tasks.map(() => []);
  for (let round = 0; round <= rounds; round++) {
    for (const [index, task] of tasks.entries()) {
      const start = processorTime();
      await task();
      if (round > 0) measured[index]?.push(processorTime() - start);
    }
  }
  return measured.map((times) => times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN);
}
