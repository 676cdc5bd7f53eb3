import { leadTasks, type EditStage, type EditTask } from "../../../../src/host/office/write/edit-task";
import type { Refusal } from "../../../../src/core/editing/edit-result";

/** A task that goes through the stages and ends with the verdict, telling what it does. */
function* task(name: string, stages: readonly EditStage[], log: string[], verdict?: Refusal): EditTask {
  for (const stage of stages) {
    log.push(`${name} ${stage}`);
    yield stage;
  }
  return verdict;
}

async function lead(...tasks: readonly { stages: readonly EditStage[]; verdict?: Refusal }[]) {
  const log: string[] = [];
  const sync = () => Promise.resolve(log.push("sync"));
  const result = await leadTasks(
    tasks.map(({ stages, verdict }, index) => task("ab"[index]!, stages, log, verdict)),
    sync,
  );
  return { result, log };
}

describe("leadTasks", () => {
  it("sends one batch for each stage of all tasks together", async () => {
    const stages = ["asked", "ready", "written", "asked"] as const;
    const { result, log } = await lead({ stages }, { stages });
    expect(result).toEqual({ ok: true });
    expect(log.filter((entry) => entry === "sync")).toHaveLength(3);
  });
  it("writes nothing before every task has found its place", async () => {
    const { log } = await lead(
      { stages: ["asked", "ready", "written"] },
      { stages: ["asked", "asked", "asked", "ready", "written"] },
    );
    expect(log.indexOf("a written")).toBeGreaterThan(log.indexOf("b ready"));
  });
  it("writes nothing at all when one of them is refused", async () => {
    const { result, log } = await lead(
      { stages: ["asked", "ready", "written"] },
      { stages: ["asked"], verdict: "text-has-changed" },
    );
    expect(result).toEqual({ ok: false, reason: "text-has-changed", standing: "nothing" });
    expect(log).not.toContain("a written");
  });
  it("sends what may be refused by itself, when the others have read back", async () => {
    const polish = ["ready", "written", "polishing", "polished", "asked"] as const;
    const { log } = await lead({ stages: polish }, { stages: ["ready", "written", "asked", "asked"] });
    expect(log.slice(log.indexOf("a polished"))).toEqual(["a polished", "sync", "a asked", "sync"]);
    expect(log.filter((entry) => entry === "sync")).toHaveLength(5);
  });
  it("says that part may stand when what was written is not read back", async () => {
    const { result } = await lead({ stages: ["ready", "written", "asked"], verdict: "not-verified" });
    expect(result).toEqual({ ok: false, reason: "not-verified", standing: "part" });
  });
});
