import type { Document } from "../../src/core/document/document";
import { readFacts } from "../../src/core/facts/read-facts";
import { profileNamed } from "../support/profiles";
import { checkAs, quoteIn } from "./check-labelled";
import type { LabelledDocument } from "./labelled-document";
import type { ExpectedFinding, Mutant, Operator, Original } from "./mutations/mutant";

/** What a check made of a mutant. */
export interface Outcome {
  readonly operator: Operator;
  readonly labelled: LabelledDocument;
  /** Expected and not said. */
  readonly missed: readonly string[];
  /** Said, expected or in the original no more than that. */
  readonly unexpected: readonly string[];
}

/** Makes an operator's mutants of a document and checks those that are chosen. */
export function* runMutants(
  operator: Operator,
  labelled: LabelledDocument,
  choose: (mutants: readonly Mutant[]) => readonly Mutant[],
): Generator<Outcome> {
  const { original, before } = unchanged(labelled);
  for (const mutant of choose([...operator.mutants(original)])) {
    const expected = mutant.expected.map(printed);
    const said = without(keysOf(labelled, mutant.document), before);
    const unexpected = without(said, expected).filter((key) => !isAllowed(key, operator));
    yield { operator, labelled, missed: without(expected, said), unexpected };
  }
}

const isAllowed = (key: string, { mayAlso = [] }: Operator): boolean =>
  mayAlso.some((rule) => key.startsWith(`${rule} `));

/** What is wrong with an outcome, in one line. */
export function printOutcome({ operator, labelled, missed, unexpected }: Outcome): string {
  const parts = [...missed.map((key) => `missed ${key}`), ...unexpected.map((key) => `unexpected ${key}`)];
  return `${operator.name}, in ${labelled.name}: ${parts.join(", ")}`;
}

export const isRight = ({ missed, unexpected }: Outcome): boolean =>
  missed.length === 0 && unexpected.length === 0;

interface Unchanged {
  readonly original: Original;
  /** What is said of it as it is. */
  readonly before: readonly string[];
}

const known = new WeakMap<LabelledDocument, Unchanged>();

/** Read and checked once, however many operators there are. */
function unchanged(labelled: LabelledDocument): Unchanged {
  const { document, profile: id } = labelled;
  const profile = profileNamed(id);
  const found = known.get(labelled) ?? {
    original: { document, profile, facts: readFacts(document, profile) },
    before: keysOf(labelled, document),
  };
  known.set(labelled, found);
  return found;
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
