import { DeadlinePassed, withDeadline } from "../../../src/host/office/deadline";
import { createTurns } from "../../../src/host/office/in-turn";

const after = <Value>(milliseconds: number, value: Value) =>
  new Promise<Value>((resolve) => setTimeout(() => resolve(value), milliseconds));

describe("withDeadline", () => {
  it("gives what came in time", async () => expect(await withDeadline(1000, after(1, "svar"))).toBe("svar"));
  it("does not wait for ever", async () =>
    expect(withDeadline(5, new Promise(() => undefined))).rejects.toThrow(DeadlinePassed));
  it("passes a failure on", async () =>
    expect(withDeadline(1000, Promise.reject(new Error("fel")))).rejects.toThrow("fel"));
});

describe("createTurns", () => {
  it("runs one work after another, however they are called", async () => {
    const inTurn = createTurns();
    const log: string[] = [];
    const work = (name: string, milliseconds: number) => async () => {
      log.push(`${name} begins`);
      await after(milliseconds, undefined);
      log.push(`${name} ends`);
    };
    await Promise.all([inTurn(work("a", 10)), inTurn(work("b", 1))]);
    expect(log).toEqual(["a begins", "a ends", "b begins", "b ends"]);
  });
  it("goes on after one that fails", async () => {
    const inTurn = createTurns();
    await expect(inTurn(() => Promise.reject(new Error("fel")))).rejects.toThrow("fel");
    expect(await inTurn(() => Promise.resolve("nästa"))).toBe("nästa");
  });
});
