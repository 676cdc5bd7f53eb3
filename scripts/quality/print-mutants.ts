import type { LabelledDocument } from "../../tests/quality/labelled-document";
import { harmful, harmless } from "../../tests/quality/mutations";
import type { Operator } from "../../tests/quality/mutations/mutant";
import { isRight, printOutcome, runMutants, type Outcome } from "../../tests/quality/run-mutants";
import { printTable } from "./print-table";

/** Of what is spoilt so much must be found. */
const enough = 0.99;
/** Wrong outcomes shown of each operator. */
const shown = 5;

/** Prints what became of every mutant of the clean documents; true if nearly all are found and no harmless one is. */
export function printMutants(documents: readonly LabelledDocument[]): boolean {
  const clean = documents.filter(({ mustFind }) => mustFind.length === 0);
  const spoilt = printOperators(
    "Spoilt in one way each: found, with its words, and nothing else",
    harmful,
    clean,
  );
  const kept = printOperators("Changed harmlessly: nothing said", harmless, clean);
  return spoilt >= enough && kept === 1;
}

/** @returns the share that came out right */
function printOperators(
  title: string,
  operators: readonly Operator[],
  documents: readonly LabelledDocument[],
): number {
  const runs = operators.map((operator) => ({ operator, outcomes: outcomesOf(operator, documents) }));
  console.log(`\n${title}\n`);
  printTable(["rule", "change", "right", "wrong"], runs.map(rowOf));
  for (const { outcomes } of runs)
    for (const outcome of outcomes.filter((one) => !isRight(one)).slice(0, shown))
      console.log(`  ${printOutcome(outcome)}`);
  const all = runs.flatMap(({ outcomes }) => outcomes);
  const right = all.filter(isRight).length;
  console.log(`${right} of ${all.length}: ${((100 * right) / all.length).toFixed(2)} %`);
  return right / all.length;
}

interface Run {
  readonly operator: Operator;
  readonly outcomes: readonly Outcome[];
}

function rowOf({ operator, outcomes }: Run): readonly (string | number)[] {
  const right = outcomes.filter(isRight).length;
  return [operator.rule, operator.name, right, outcomes.length - right];
}

const outcomesOf = (operator: Operator, documents: readonly LabelledDocument[]): readonly Outcome[] =>
  documents.flatMap((labelled) => [...runMutants(operator, labelled, (mutants) => mutants)]);
