import type { EditResult, Refusal } from "../../../core/editing/edit-result";

/**
 * One edit on its way into Word, as a generator that stops where a batch must be sent:
 * "asked": questions are queued, whose answers it needs to go on; before "ready" to find its place, after "written" to
 * read back. "ready": its place is found and nothing is written. "written": its writes are queued. "polishing": it is about
 * to queue writes that this Word may refuse without harm, and waits until the other tasks have come as far or ended;
 * "polished": they are queued. It ends with what stood in its way, or nothing.
 */
export type EditTask = Generator<EditStage, Refusal | undefined, void>;
export type EditStage = "asked" | "ready" | "written" | "polishing" | "polished";

/** Sends the queued batch. */
export interface Sync {
  (): Promise<unknown>;
}

/**
 * Leads all tasks through their stages together: each stage of all of them is one batch, and nothing is written before
 * all have found their places. What may be refused goes in a batch of its own, or one task's polish would break off
 * another's reading back. An error of a writing batch is the caller's: what stands then must be read.
 */
export async function leadTasks(tasks: readonly EditTask[], sync: Sync): Promise<EditResult> {
  const found = await advanceAll(tasks.map(begin), "ready", sync);
  const refusal = found.find(({ reason }) => reason)?.reason;
  if (refusal) return { ok: false, reason: refusal, standing: "nothing" };
  const written = await advanceAll(found.map(next), "polishing", sync);
  const ended = await advanceAll(written.map(goOn), "ended", sync);
  const unverified = ended.find(({ reason }) => reason)?.reason;
  return unverified ? { ok: false, reason: unverified, standing: "part" } : { ok: true };
}

interface Progress {
  readonly task: EditTask;
  readonly stage: EditStage | "ended";
  readonly reason?: Refusal | undefined;
}

async function advanceAll(tasks: readonly Progress[], goal: Goal, sync: Sync): Promise<readonly Progress[]> {
  let progress = tasks;
  while (progress.some((task) => !isAt(task, goal))) {
    await send(progress, sync);
    progress = progress.map((task) => (isAt(task, goal) ? task : next(task)));
  }
  return progress;
}

/** Where the tasks wait for each other. */
type Goal = "ready" | "polishing" | "ended";

const isAt = ({ stage }: Progress, goal: Goal): boolean => stage === goal || stage === "ended";

/** A batch of nothing but polish may fail. */
async function send(progress: readonly Progress[], sync: Sync): Promise<void> {
  const stages = progress.map(({ stage }) => stage).filter(hasQueued);
  if (stages.length === 0) return;
  if (!stages.every((stage) => stage === "polished")) return void (await sync());
  await sync().catch((error: unknown) => {
    if (!(error instanceof OfficeExtension.Error)) throw error;
  });
}

const hasQueued = (stage: Progress["stage"]): boolean =>
  stage === "asked" || stage === "written" || stage === "polished";

const goOn = (progress: Progress): Progress => (progress.stage === "ended" ? progress : next(progress));

const begin = (task: EditTask): Progress => next({ task, stage: "ready" });

function next({ task }: Progress): Progress {
  const { done, value } = task.next();
  return done ? { task, stage: "ended", reason: value } : { task, stage: value };
}
