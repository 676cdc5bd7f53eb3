import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

interface Outcome {
  readonly passed: number;
  readonly failed: number;
}

const { readOutcome, tellNoBrowser } = jest.requireActual<{
  readOutcome: (file: string) => Outcome;
  tellNoBrowser: (inCi: boolean) => Outcome;
}>("../../scripts/run-tests.cjs");

it.each([
  [false, 0],
  [true, 1],
])("says loudly that there is no browser; with CI=%s that is %i failures", (inCi, failed) => {
  const said = jest.spyOn(console, "error").mockImplementation();
  expect(tellNoBrowser(inCi)).toEqual({ passed: 0, failed });
  expect(said).toHaveBeenCalledWith(
    expect.stringMatching(/NOT VERIFIED: browser tests[^]*apt-get install chromium/),
  );
});

function outcomeOf(result: string): Outcome {
  const folder = mkdtempSync(join(tmpdir(), "outcome-"));
  const file = join(folder, "result.json");
  writeFileSync(file, result);
  const outcome = readOutcome(file);
  rmSync(folder, { recursive: true });
  return outcome;
}

it("counts a suite that could not start as a failure", () => {
  const result = { numPassedTests: 3, numFailedTests: 1, numRuntimeErrorTestSuites: 1, success: false };
  expect(outcomeOf(JSON.stringify(result))).toEqual({ passed: 3, failed: 2 });
});

it("counts a run that left no result as a failure", () => {
  expect(outcomeOf("")).toEqual({ passed: 0, failed: 1 });
});
