import type { ProbeDescription, ProbeVerdict } from "../../self-test";

/** One thing tried on the scratch document, which is empty when the probe begins and emptied after it. */
export interface Probe extends ProbeDescription {
  /** What this Word must have for it to be tried. */
  readonly needs?: readonly [set: string, version: string];
  readonly run: () => Promise<Observation>;
}

export interface Observation {
  readonly outcome: ProbeVerdict;
  readonly observed: string;
}

/** What was seen, and whether it is what the add-in relies on. */
export const observe = (isAsExpected: boolean, observed: string): Observation => ({
  outcome: isAsExpected ? "as-expected" : "differs",
  observed,
});

export const notPossible = (observed: string): Observation => ({ outcome: "not-possible", observed });

/** Runs in one `Word.run`, with the body at hand. */
export function inWord(
  probe: (body: Word.Body, context: Word.RequestContext) => Promise<Observation>,
): () => Promise<Observation> {
  return () => Word.run((context) => probe(context.document.body, context));
}
