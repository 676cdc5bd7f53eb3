import type { Document } from "../../src/core/document/document";
import { readFacts } from "../../src/core/facts/read-facts";
import { profileNamed } from "../support/profiles";
import { checkAs, quoteIn } from "./check-labelled";
import type { LabelledDocument } from "./labelled-document";
import type { ExpectedFinding, Operator, Original } from "./mutations/mutant";

/** What a check made of a mutant. */
export interface Outcome {
  readonly operator: Operator;
  readonly labelled: LabelledDocument;
  /** Expected and not said. */
  readonly missed: readonly string[];
  /** Said, expected or in the original no more than that. */
  readonly unexpected: readonly string[];
}

/** Makes an operator's mutants of a document and checks those that `wanted` picks by their number. */
export function* runMutants(
  operator: Operator,
  labelled: LabelledDocument,
  wanted: (index: number) => boolean,
): Generator<Outcome> {
  const before = keysOf(labelled, labelled.document);
  let index = 0;
  for (const mutant of operator.mutants(originalOf(labelled))) {
    if (!wanted(index++)) continue;
    const expected = mutant.expected.map(printed);
    const said = without(keysOf(labelled, mutant.document), before);
    yield { operator, labelled, missed: without(expected, said), unexpected: without(said, expected) };
  }
}

export function countMutants(operator: Operator, labelled: LabelledDocument): number {
  return [...operator.mutants(originalOf(labelled))].length;
}

/** What is wrong with an outcome, in one line. */
export function printOutcome({ operator, labelled, missed, unexpected }: Outcome): string {
  const parts = [...missed.map((key) => `missed ${key}`), ...unexpected.map((key) => `unexpected ${key}`)];
  return `${operator.name}, in ${labelled.name}: ${parts.join(", ")}`;
}

export const isRight = ({ missed, unexpected }: Outcome): boolean =>
  missed.length === 0 && unexpected.length === 0;

function originalOf({ document, profile: id }: LabelledDocument): Original {
  const profile = profileNamed(id);
  return { document, profile, facts: readFacts(document, profile) };
}

const keysOf = (labelled: LabelledDocument, document: Document): readonly string[] =>
  checkAs(labelled, document).findings.map((finding) =>
    printed({ rule: finding.rule, quote: quoteIn(finding) }),
  );

const printed = ({ rule, quote }: ExpectedFinding): string => `${rule} “${quote}”`;

/** The first list without one of each that is in the second. */
function without(keys: readonly string[], taken: readonly string[]): readonly string[] {
  const left = [...taken];
  return keys.filter((key) => {
    const at = left.indexOf(key);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}
