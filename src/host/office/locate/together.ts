/** Runs works that stop for batches side by side, so that they share each batch. */
export function* together<Result>(
  works: readonly Generator<"asked", Result, void>[],
): Generator<"asked", readonly Result[], void> {
  let steps = works.map((work) => work.next());
  while (steps.some(({ done }) => !done)) {
    yield "asked";
    steps = steps.map((step, index) => (step.done ? step : works[index]!.next()));
  }
  return steps.flatMap((step) => (step.done ? [step.value] : []));
}
