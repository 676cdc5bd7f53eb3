import { matchesIn } from "./matches-in";
import { parseSwedishNumber, type WrittenNumber } from "./swedish-numbers";

/** "från 120 till 135 elever, en ökning med 15 elever": what was, what is, and what the text says lies between. */
export interface ToldChange {
  readonly from: WrittenNumber;
  readonly to: WrittenNumber;
  readonly by: WrittenNumber;
  readonly unit: string;
  readonly unitOfBy: string;
  /** "drygt 9 mnkr" */
  readonly isAbout: boolean;
  /** "9,6 mnkr", and where it begins. */
  readonly written: string;
  readonly start: number;
}

/** The changes of a text, of which most are told as they are. */
export function toldChanges(text: string): readonly ToldChange[] {
  if (!/från \d/.test(text)) return [];
  return patterns.flatMap(({ hint, pattern }) =>
    hint.test(text)
      ? matchesIn(text, pattern).flatMap(({ index, groups = {} }) => readChange(index, groups) ?? [])
      : [],
  );
}

const number = "\\d{1,3}(?: \\d{3})+|\\d+(?:,\\d{1,2})?";

/** What is no time, for "från 1 till 5 december" tells of no change. */
const noun =
  "(?!(?:under|efter|över|eller|sekunder|minuter|timmar|veckor|månader|nivåer|(?:sept|nov|dec)ember|oktober)(?!\\p{L}))\\p{Ll}{3,30}(?:[aoe]r|en|are)";
const unit = `(?:kronor|kr|tkr|mnkr|mkr|mdkr|tusen kronor|miljoner kronor|miljarder kronor|procent|%|barn|besök|timmar|${noun})(?!\\p{L})`;
const year = "(?:,? (?:år |under )?20\\d\\d(?! \\d{3}))?";
const clauseEnd = "(?=[.,;)]|$)";

/** Without a unit nothing may follow that could be one: "från 8 till 17 år". */
const interval = `från (?<a>${number})(?: (?<unitOfA>${unit}))?${year} till (?<b>${number})(?:(?: (?<unit>${unit}))${year}|(?: (?:år )?20\\d\\d)?${clauseEnd})`;

const about =
  "(?:(?<about>cirka|ca|omkring|drygt|knappt|ungefär|nästan|närmare|runt|över|upp emot|mer än) )?";

/** What is a change a year is no change in all. */
const amount = `${about}(?<c>${number})(?: (?<unitOfC>${unit}|procentenhet(?:er)?(?!\\p{L}))|${clauseEnd})`;
const inAll = "(?!,\\d| (?:per|om|varje|årligen|i (?:snitt|genomsnitt|fast|real)))";

/** Nothing that could be counted, and no other clause. */
const gap = "(?:(?! (?:och|samt|men|medan|varav|för|inom|per|i varje|vardera)(?!\\p{L}))[^.;:\\d]){0,60}?";
const change = "(?:ökning|utökning|höjning|minskning|sänkning)";
const isSaid =
  "(?:det vill säga|dvs\\.|d\\.v\\.s\\.|alltså|vilket (?:är|innebär|motsvarar|betyder)) (?:en )?";
const comparison = "(?= (?:fler|mer|högre|färre|lägre|mindre)(?=[.,;)]|$))";
const changing = "(?<!\\p{L})(?:ut)?(?:ök|höj|minsk|sänk|sjunk|sjönk|stig|steg)\\p{Ll}{0,12}";

interface Pattern {
  /** What follows upon the numbers, or stands before them: hardly any text has it. */
  readonly hint: RegExp;
  readonly pattern: RegExp;
}

const patterns: readonly Pattern[] = [
  pattern(
    / en \p{Ll}{0,2}(?:ökning|höjning|minskning|sänkning) | (?:det vill säga|dvs\.|d\.v\.s\.|alltså|vilket) /u,
    `(?<head>(?<!\\p{L})${interval}(?:${gap} en ${change} (?:med|på)|(?: per \\p{Ll}+)?,? ${isSaid}med) )${amount}${inAll}`,
  ),
  pattern(
    / vilket (?:är|motsvarar) /,
    `(?<head>(?<!\\p{L})${interval},? vilket (?:är|motsvarar) )${about}(?<c>${number})(?: (?<unitOfC>${unit}))?${comparison}`,
  ),
  pattern(
    / med (?:\p{Ll}+ ){0,2}\d/u,
    `(?<head>${changing}(?: \\p{Ll}+){0,4} med )${amount}${year},? ${interval}`,
  ),
];

function pattern(hint: RegExp, source: string): Pattern {
  return { hint, pattern: new RegExp(source, "gu") };
}

function readChange(index: number, groups: Readonly<Record<string, string>>): ToldChange | undefined {
  const { head = "", a = "", b = "", c = "", unitOfC, unitOfA } = groups;
  const [from, to, by] = [a, b, c].map(parseSwedishNumber);
  const isCounted = unitOfC === undefined ? Number(from?.value) >= 20 : isShare(unitOfC);
  const unit = groups["unit"] ?? unitOfA ?? (isCounted ? "" : unitOfC);
  if (!from || !to || !by || from.value <= 0 || unit === undefined) return undefined;
  if ((unitOfA ?? unit) !== unit || (groups["unit"] === undefined && areYears(from.value, to.value)))
    return undefined;
  return {
    ...{ from, to, by, unit, unitOfBy: unitOfC ?? unit },
    isAbout: groups["about"] !== undefined,
    written: unitOfC === undefined ? c : `${c} ${unitOfC}`,
    start: index + head.length + (groups["about"] === undefined ? 0 : `${groups["about"]} `.length),
  };
}

const isShare = (unit: string | undefined): boolean => unit !== undefined && /^(?:procent|%)/.test(unit);

const areYears = (...values: readonly number[]): boolean =>
  values.every((value) => value >= 1900 && value <= 2100);
