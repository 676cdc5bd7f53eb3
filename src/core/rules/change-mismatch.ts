import type { Problem } from "../checking/finding";
import { defineRule, noOptions } from "../checking/rule";
import type { Stretch } from "../document/document";
import { inEachText } from "../facts/in-each-text";
import { runningTexts, type RunningText } from "../facts/running-text";
import { matchesIn } from "../language/matches-in";
import { parseSwedishNumber, printSwedishNumber, type WrittenNumber } from "../language/swedish-numbers";
import { hasSign, signs } from "../language/text-signs";
import { WordSet } from "../language/word-set";

/** "ökar från 5,2 mnkr till 14,6 mnkr, en ökning med 9,6 mnkr": the three numbers of one sentence do not agree. */
export const changeMismatch = defineRule({
  id: "change-mismatch",
  title: { sv: "Ökningen eller minskningen stämmer inte", en: "The increase or decrease is wrong" },
  why: {
    sv: "Går talen i samma mening inte ihop vet läsaren inte vilket av dem som nämnden ska lita på.",
    en: "When the numbers of one sentence do not agree, the reader cannot tell which of them to trust.",
  },
  source: "Kommunallagens krav på beredning; Svenska skrivregler om procent och procentenheter",
  severity: "warning",
  parseOptions: noOptions,
  *check({ facts }) {
    yield* problemsIn(runningTexts(facts));
  },
});

const number = "\\d{1,3}(?: \\d{3})+|\\d+(?:,\\d{1,2})?";
const units =
  "kronor|kr|tkr|mnkr|mkr|mdkr|miljoner kronor|miljarder kronor|procent|%|elever|barn|personer|platser|invånare|besök|timmar|årsarbetare|årsarbetskrafter";
const nearly = "cirka|ca|omkring|drygt|knappt|ungefär|nästan|närmare|runt|över|upp emot|mer än";

/** Nothing that could be counted, and no other clause, stands between; what is a change a year is no change in all. */
const change = new RegExp(
  `(?<!\\p{L})från (?<a>${number})(?: (?<unitOfA>${units}))? till (?<b>${number}) (?<unit>${units})(?!\\p{L})(?:(?! (?:och|samt|men|medan|varav|för|inom|per|i varje|vardera)(?!\\p{L}))[^.;:\\d]){0,60}? en (?:ökning|höjning|minskning|sänkning) (?:med|på) (?:(?<about>${nearly}) )?(?<c>${number}) (?<unitOfC>${units})(?![\\p{L}]|,\\d| (?:per|om|varje|årligen|i (?:snitt|genomsnitt|fast|real)))`,
  "gu",
);

const changes = new WordSet(["ökning", "höjning", "minskning", "sänkning"]);

const problemsIn = inEachText(
  function* (running: RunningText): Generator<Problem> {
    const { text } = running.text;
    for (const { 0: words, index, groups = {} } of matchesIn(text, change)) {
      const told = readChange(groups);
      if (!told || running.isQuoted(index)) continue;
      const message = messageOf(told);
      const end = index + words.length;
      const where: Stretch = { start: end - told.written.length, end };
      if (message) yield { message, where: running.text.placeOf(where) };
    }
  },
  ({ text }) => hasSign(text, signs.digit) && changes.isIn(text),
);

interface Change {
  readonly from: WrittenNumber;
  readonly to: WrittenNumber;
  readonly by: WrittenNumber;
  readonly unit: string;
  readonly unitOfBy: string;
  readonly isAbout: boolean;
  /** "9,6 mnkr" */
  readonly written: string;
}

function readChange(groups: Readonly<Record<string, string>>): Change | undefined {
  const { a = "", b = "", c = "", unit = "", unitOfA = unit, unitOfC = "" } = groups;
  const [from, to, by] = [a, b, c].map(parseSwedishNumber);
  if (!from || !to || !by || from.value <= 0 || unitOfA !== unit) return undefined;
  const isAbout = groups["about"] !== undefined;
  return { from, to, by, unit, unitOfBy: unitOfC, isAbout, written: `${c} ${unitOfC}` };
}

const isPercent = (unit: string): boolean => unit === "procent" || unit === "%";

function messageOf(told: Change): Problem["message"] | undefined {
  const { unit, unitOfBy } = told;
  if (isPercent(unit)) return isPercent(unitOfBy) ? ofPoints(told) : undefined;
  if (isPercent(unitOfBy)) return ofPercent(told);
  return unit === unitOfBy ? ofAmount(told) : undefined;
}

const differenceOf = ({ from, to }: Change): number => Math.abs(to.value - from.value);

/** Each of the amounts may be half a unit off where it has been rounded. */
const isRounded = ({ unit, from, to }: Change): boolean =>
  /^(?:tkr|m|miljard)/u.test(unit) || from.decimals + to.decimals > 0;

const smallest = ({ from, to, by }: Change): number =>
  10 ** -Math.min(from.decimals, to.decimals, by.decimals);

function ofAmount(told: Change): Problem["message"] | undefined {
  const difference = differenceOf(told);
  const rounding = isRounded(told) || told.by.decimals > 0 ? 1.5 * smallest(told) : 0;
  const tolerance = Math.max(rounding, told.isAbout ? difference / 10 : 0);
  if (Math.abs(difference - told.by.value) <= tolerance + 1e-9) return undefined;
  const decimals = Math.max(told.from.decimals, told.to.decimals);
  return saidOf(`${printSwedishNumber(difference, decimals)} ${told.unit}`, told.written);
}

function ofPercent(told: Change): Problem["message"] | undefined {
  const { from, to, by } = told;
  const share = (differenceOf(told) / from.value) * 100;
  const rounding = isRounded(told)
    ? (50 * smallest({ ...told, by: from }) * (from.value + to.value)) / from.value ** 2
    : 0;
  const tolerance = (told.isAbout ? Math.max(1, share / 10) : 10 ** -by.decimals) + rounding;
  if (Math.abs(share - by.value) <= tolerance + 1e-9) return undefined;
  return saidOf(`${printSwedishNumber(share, 1)} procent`, told.written);
}

/** The difference between two shares, told as if it were a share of the first. */
function ofPoints(told: Change): Problem["message"] | undefined {
  const { from, by } = told;
  const share = (differenceOf(told) / from.value) * 100;
  const isDifference = Math.abs(differenceOf(told) - by.value) < 0.01;
  if (!isDifference || Math.abs(share - by.value) <= 0.6 * 10 ** -by.decimals) return undefined;
  const right = `${printSwedishNumber(by.value, by.decimals)} procentenheter`;
  return {
    sv: `Skillnaden mellan två procenttal anges i procentenheter: ”${right}”.`,
    en: `The difference between two percentages is told in percentage points: “${right}”.`,
  };
}

const saidOf = (right: string, written: string): Problem["message"] => ({
  sv: `Skillnaden mellan talen är ${right}, men texten säger ${written}. Räkna om och rätta det som är fel.`,
  en: `The difference between the numbers is ${right}, but the text says ${written}. Recount, and correct what is wrong.`,
});
