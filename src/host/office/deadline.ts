/** Word said nothing within the time it was given. What was asked may still happen later. */
export class DeadlinePassed extends Error {
  override readonly name = "DeadlinePassed";
}

/** @throws DeadlinePassed when the work has not ended in time */
export async function withDeadline<Result>(milliseconds: number, work: Promise<Result>): Promise<Result> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const bell = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new DeadlinePassed(`no answer in ${milliseconds} ms`)), milliseconds);
  });
  try {
    return await Promise.race([work, bell]);
  } finally {
    clearTimeout(timer);
  }
}

/** Lets the host see that the pane is alive: it restarts one that is silent for five seconds. */
export const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));
