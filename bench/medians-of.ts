import { performance } from "node:perf_hooks";

/**
 * The median time of each task in milliseconds. The tasks take turns, so that a busy moment of the machine falls on all
 * of them; a first round is not counted.
 */
export async function mediansOf(rounds: number, tasks: readonly (() => unknown)[]): Promise<number[]> {
  const measured: number[][] = tasks.map(() => []);
  for (let round = 0; round <= rounds; round++) {
    for (const [index, task] of tasks.entries()) {
      const start = performance.now();
      await task();
      if (round > 0) measured[index]?.push(performance.now() - start);
    }
  }
  return measured.map((times) => times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN);
}
