import type { ProbeResult, SelfTest, SelfTestOptions, SelfTestOutcome } from "../../self-test";
import { CommonApiError } from "../common-api";
import { withDeadline } from "../deadline";
import { isWordsFailure } from "../office-failure";
import { notPossible, type Observation, type Probe } from "./probe";
import { controlProbes } from "./probes/control-probes";
import { documentProbes } from "./probes/document-probes";
import { ooxmlProbes } from "./probes/ooxml-probes";
import { createStorageProbes } from "./probes/storage-probes";
import { textProbes } from "./probes/text-probes";
import { printSelfTestReport } from "./print-self-test-report";
import { emptyScratch, whyNoScratch } from "./scratch-document";
import { readTestedWord } from "./tested-word";

export interface SelfTestEnvironment {
  /** The pane's own storage, in which each load of the page is counted. */
  readonly storage: Storage;
  /** Unlike any other opening of the pane: a part that is found with it was not saved and opened again. */
  readonly session: string;
}

/** How long one probe may take, in milliseconds. */
const patience = 20_000;

/** To be called after `Office.onReady`. Tries what it is about with the loads that `countLoad` has counted. */
export function createSelfTest({ storage, session }: SelfTestEnvironment): SelfTest {
  const probes = [
    ...documentProbes,
    ...ooxmlProbes,
    ...controlProbes,
    ...textProbes,
    ...createStorageProbes(storage, session),
  ];
  return { probes: probes.map(describe), run: (options) => runAll(probes, options ?? {}) };
}

const describe = ({ id, title, page }: Probe) => ({ id, title, page });

async function runAll(
  probes: readonly Probe[],
  { onResult, signal }: SelfTestOptions,
): Promise<SelfTestOutcome> {
  const reason = await whyNoScratch(patience);
  if (reason) return { kind: "refused", reason };
  const results: ProbeResult[] = [];
  for (const probe of probes) {
    if (signal?.aborted) break;
    const result = { ...describe(probe), ...(await runOne(probe)) };
    results.push(result);
    onResult?.(result);
  }
  const word = readTestedWord();
  return { kind: "report", report: { word, results, text: printSelfTestReport(word, results) } };
}

async function runOne({ needs, run }: Probe): Promise<Observation> {
  if (needs && !Office.context.requirements.isSetSupported(...needs))
    return notPossible(`needs ${needs.join(" ")}`);
  const observation = await tried(run);
  const emptied = await tried(() => emptyScratch().then(() => observation));
  return emptied === observation
    ? observation
    : { ...observation, observed: `${observation.observed}; not emptied` };
}

/** A Word that fails or is silent differs from what we rely on: that is what the test is for. */
async function tried(run: () => Promise<Observation>): Promise<Observation> {
  try {
    return await withDeadline(patience, run());
  } catch (error) {
    if (!isWordsFailure(error) && !(error instanceof CommonApiError)) throw error;
    return { outcome: "differs", observed: describeError(error) };
  }
}

function describeError(error: unknown): string {
  if (error instanceof OfficeExtension.Error)
    return `${error.code} at ${error.debugInfo.errorLocation ?? "?"}`;
  return error instanceof Error ? error.message : String(error);
}
