import { createEnvironment } from "../src/start-environment";
import type { CheckInput } from "../src/core/checking/check-document";
import { fedDocument } from "./worst/fed-document";
import { foods, type Food } from "./worst/foods";
import { timesOf, type Times } from "./worst/stages";

/** Twice the food may take so many times the time. */
const steepest = 2.5;
const mostLooks = 8;
/** What is over sooner tells nothing: the machine's own unrest is as long. */
const shortest = 20;

/**
 * Feeds every rule and every reader of facts with texts that are hard to digest, once at n and once at 2n, and prints
 * which takes more than its share.
 */
export async function measureWorstFood(): Promise<void> {
  const input = checkInput();
  const all = foods();
  let found = 0;
  for (const food of all)
    for (const offence of offencesOf(food, input)) {
      found++;
      console.log(printed(offence));
      await Promise.resolve();
    }
  console.log(`\n${all.length} foods, ${found} times more than ${steepest} × from n to 2n`);
}

interface Offence {
  readonly food: string;
  readonly stage: string;
  readonly once: number;
  readonly twice: number;
}

function offencesOf(food: Food, input: CheckInput): readonly Offence[] {
  const compare = (): readonly Offence[] => {
    const once = times(food, food.size, input);
    const twice = times(food, food.size * 2, input);
    return [...twice].map(([stage, time]) => ({
      food: food.name,
      stage,
      once: once.get(stage) ?? 0,
      twice: time,
    }));
  };
  let least = compare();
  // Seen so many times it is no accident: garbage of others is collected in any of them, but not always in the same.
  for (let again = 0; again < mostLooks && least.some(isSteep); again++) {
    const next = compare();
    least = least.map((one, at) => leastOf(one, next[at] ?? one));
  }
  return least.filter(isSteep);
}

const leastOf = (one: Offence, other: Offence): Offence => ({
  ...one,
  once: Math.min(one.once, other.once),
  twice: Math.min(one.twice, other.twice),
});

const isSteep = ({ once, twice }: Offence): boolean => twice > shortest && twice > steepest * once;

const times = (food: Food, size: number, input: CheckInput): Times =>
  timesOf(fedDocument(food.paragraphs(size)), input);

const printed = ({ food, stage, once, twice }: Offence): string =>
  `${stage.padEnd(32)} ${(twice / once).toFixed(1).padStart(5)} × ${twice.toFixed(0).padStart(6)} ms  ${food}`;

function checkInput(): CheckInput {
  const { profiles, hash, today } = createEnvironment();
  const [profile] = profiles;
  if (!profile) throw new Error("there is no profile");
  return { profile, hash, today: today() };
}
