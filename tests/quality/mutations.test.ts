import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readLabelledDocuments } from "./labelled-document";
import { harmful, harmless } from "./mutations";
import type { Mutant, Operator } from "./mutations/mutant";
import { isRight, printOutcome, runMutants, type Outcome } from "./run-mutants";

const clean = readLabelledDocuments().filter(({ mustFind }) => mustFind.length === 0);
const seed = 20260115;

/** Of each operator's mutants of each document one, always the same; `npm run quality` tries them all. */
function sample(operators: readonly Operator[]): readonly Outcome[] {
  return operators.flatMap((operator) =>
    clean.flatMap((labelled, number) => [...runMutants(operator, labelled, oneOf(number))]),
  );
}

const oneOf = (number: number) => (mutants: readonly Mutant[]) => {
  const at = (seed + 31 * number) % Math.max(1, mutants.length);
  return mutants.slice(at, at + 1);
};

const spoilt = sample(harmful);
const kept = sample(harmless);
const tried = [...new Set(harmful.map(({ rule }) => rule))].map((id) => [id]);

it("the mutations share nothing with the rules", () => {
  const folder = join(__dirname, "mutations");
  const sources = readdirSync(folder).map((file) => readFileSync(join(folder, file), "utf8"));
  expect(sources.filter((source) => /core\/(?:rules|language\/(?!plain-date))/.test(source))).toEqual([]);
});

it.each(tried)("%s is tried by what it must see", (id) => {
  expect(spoilt.filter(({ operator }) => operator.rule === id).length).toBeGreaterThan(0);
});

it.each(tried)("%s is tempted by three things at least that it must not see", (id) => {
  expect(kept.filter(({ operator }) => operator.rule === id).length).toBeGreaterThanOrEqual(3);
});

it("of what is spoilt ninety-nine in a hundred are found, with the words, and nothing else is said", () => {
  const wrong = spoilt.filter((outcome) => !isRight(outcome)).map(printOutcome);
  const isTooMuch = wrong.length > 0.01 * spoilt.length;
  expect(isTooMuch ? wrong : []).toEqual([]);
});

it("of what is changed harmlessly nothing is said", () => {
  expect(kept.filter((outcome) => !isRight(outcome)).map(printOutcome)).toEqual([]);
});
