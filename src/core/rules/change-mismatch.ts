import type { Problem } from "../checking/finding";
import { defineRule, noOptions } from "../checking/rule";
import type { Stretch } from "../document/document";
import { inEachText } from "../facts/in-each-text";
import { runningTexts, type RunningText } from "../facts/running-text";
import { printSwedishNumber } from "../language/swedish-numbers";
import { hasSign, signs } from "../language/text-signs";
import { toldChanges, type ToldChange } from "../language/told-changes";
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

const problemsIn = inEachText(
  function* (running: RunningText): Generator<Problem> {
    for (const told of toldChanges(running.text.text)) {
      if (running.isQuoted(told.start)) continue;
      const message = messageOf(told);
      const where: Stretch = { start: told.start, end: told.start + told.written.length };
      if (message) yield { message, where: running.text.placeOf(where) };
    }
  },
  ({ text }) => hasSign(text, signs.digit) && from.isIn(text),
);

const from = new WordSet(["från"]);

const isPercent = (unit: string): boolean => unit === "procent" || unit === "%";
const arePoints = (unit: string): boolean => unit.startsWith("procentenhet");

function messageOf(told: ToldChange): Problem["message"] | undefined {
  const { unit, unitOfBy } = told;
  if (isPercent(unit)) return isPercent(unitOfBy) ? ofPoints(told) : ofAmount(told, arePoints(unitOfBy));
  if (isPercent(unitOfBy)) return isIndex(told) ? undefined : ofPercent(told);
  return ofAmount(told, unit === unitOfBy);
}

/** Without a unit the numbers may be shares themselves. */
const isIndex = ({ unit, from }: ToldChange): boolean => unit === "" && from.value <= 200;

const differenceOf = ({ from, to }: ToldChange): number => Math.abs(to.value - from.value);

/** Each of the amounts may be half a unit off where it has been rounded. */
const isRounded = ({ unit, from, to }: ToldChange): boolean =>
  /^(?:tkr|tusen|m(?:nkr|kr|dkr|ilj)|procent|%)/u.test(unit) || from.decimals + to.decimals > 0;

const smallest = ({ from, to, by }: ToldChange): number =>
  10 ** -Math.min(from.decimals, to.decimals, by.decimals);

function ofAmount(told: ToldChange, isOneUnit: boolean): Problem["message"] | undefined {
  if (!isOneUnit) return undefined;
  const difference = differenceOf(told);
  const rounding = isRounded(told) || told.by.decimals > 0 ? 1.5 * smallest(told) : 0;
  const tolerance = Math.max(rounding, told.isAbout ? difference / 10 : 0);
  if (Math.abs(difference - told.by.value) <= tolerance + 1e-9) return undefined;
  const decimals = Math.max(told.from.decimals, told.to.decimals);
  return saidOf(`${printSwedishNumber(difference, decimals)} ${told.unitOfBy}`.trim(), told.written);
}

function ofPercent(told: ToldChange): Problem["message"] | undefined {
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
function ofPoints(told: ToldChange): Problem["message"] | undefined {
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
