import type { Stretch } from "../document/document";
import { matchesIn } from "./matches-in";
import { parseIsoDate } from "./plain-date";
import type { ScannedText } from "./scan-text";
import { hasSign, signs } from "./text-signs";
import { WordSet } from "./word-set";

/** A diarienummer as it stands in a normalised text; the stretch is the number alone, without its label. */
export interface FoundDiarienummer extends Stretch {
  readonly value: string;
  /** It follows "Dnr", "Diarienummer" or the like. */
  readonly labelled: boolean;
}

/** "Dnr", "Dnr:", "D.nr", "Diarienummer", "Diarienr.", "Ärendenummer", "Vår beteckning" and what separates it from the number. */
const label =
  "(?:vår[at]? )?(?:dnr|d\\.nr|(?:diarie|ärende)(?:nummer|nr)|(?:ärende)?beteckning|ärendeid)(?![\\p{L}\\p{N}])[.:]*";

const anyLabel = new RegExp(`${label} ?`, "giu");
/** What every label ends with, and few texts hold. */
const endOfLabel = /nr|nummer|teckning/i;

/** Whether a text may have a diarienummer in it. */
export const mayHoldDiarienummer = (text: ScannedText): boolean =>
  hasSign(text, signs.dividedDigits) ||
  (hasSign(text, signs.fourDigits) && hasSign(text, signs.capitals)) ||
  (hasSign(text, signs.digit) && mayHoldLabel(text));

/** Whether a text may have a label in it. */
export const mayHoldLabel = (text: ScannedText): boolean => labels.isIn(text);

const labels = new WordSet([
  ..."dnr d.nr nr diarienummer diarienr ärendenummer ärendenr".split(" "),
  ..."beteckning ärendebeteckning ärendeid".split(" "),
]);

/** Without \p classes, which cost ten times as much; no register has others. */
const capital = "[A-ZÀ-ÖØ-Þ]";

/** "KS", "SÖD", "S-Dp": letters of the organ. */
const organ = `${capital}{1,6}(?:[-/]${capital}\\p{L}{0,3})?`;
const yyyy = "(?:19|20)\\d\\d";
const code = "\\d{1,3}(?:\\.\\d{1,3})*";
const end = "(?![\\p{L}\\p{N}]|[-/:][\\p{L}\\p{N}]|\\.\\d)";

/** The forms that nothing but a diarienummer has. */
const certainForms = [
  // KS 2023/739, UN 2021-00356, KS-2022-00514, KU2022/01873, S-Dp 2002-11922-54, T2011-031-04417
  `${organ}[- ]?${yyyy}[-/]\\d{1,6}(?:[-/.]\\d{1,5})?`,
  // 2021/KS 0280 013
  `${yyyy}/${capital}{2,6} \\d{3,5}(?: \\d{3})?`,
  // 2016KSM1221.042
  `${yyyy}${capital}{2,6}\\d{2,6}(?:\\.\\d{1,4})?`,
];

/** The forms that are a diarienummer after a label, and may be something else without one. */
const formsAfterLabel = [
  ...certainForms,
  // KS 2023:739, KS/2023:12-005, UBN/2024/0042, VON/2023:87/730
  `${organ}[-/ ]?${yyyy}[:/]\\d{1,6}(?:[-/]\\d{1,4})?`,
  // RS/1042/2023, UE/110074
  `${organ}/(?:\\d{1,6}/${yyyy}|\\d{5,8})`,
  // 24RS4187
  "\\d{2}\\p{Lu}{2,5}\\d{1,6}",
  // SN 17/0112
  `${organ}[- ]?\\d\\d[/-]\\d{1,6}`,
  // Ks 512/2023, Sov 18/2022, Kst 2023/77
  `\\p{Lu}\\p{Ll}{1,4} (?:\\d{1,6}/${yyyy}|${yyyy}[/:-]\\d{1,6})`,
  // 1.5.1-135-2012, 1.5.1/026-2013, 01.02/236/2017, 309-486/2013
  `${code}[-/]\\d{1,6}[-/]${yyyy}`,
  // 2011-875-1.2.4, 2012-13656, 2023/739
  `${yyyy}[-/:]\\d{1,6}(?:[-/.]${code})?`,
  // 2.4.1.-123/2023, U2023/01234/S, ANN.2023.123: whatever has a year and one more number
  `\\p{Lu}{0,6}[ .-]?(?=[\\p{L}\\d./:-]*(?<!\\d)${yyyy}(?!\\d))\\p{L}{0,4}\\d+[./:-]+[\\p{L}\\d./:-]*[\\p{L}\\d]`,
  // 23/1234
  "\\d{2}/\\d{1,6}",
  // 1234/23, 1234-23, 1880/24-3
  "\\d{1,6}[/-]\\d{2}(?:-\\d{1,3})?",
  // N132-0123/19, RS210876, SLK-2023-01047: letters and digits as a city's register gives them
  "\\p{Lu}{1,4}\\d{1,4}-\\d{2,6}/\\d{2}",
  "\\p{Lu}{1,4}[- ]?\\d{5,8}",
  // 08-324/753
  "\\d{2,3}-\\d{1,5}/\\d{1,5}",
];

const certain = new RegExp(`(?:${certainForms.join("|")})${end}`, "gu");
/** These two are looked for after the patterns, since a look backwards from every letter takes time. */
const inWord = /[\p{L}\p{N}]/u;
const goesOn = /[\p{L}\p{N}\-/.:]/u;
const afterLabel = new RegExp(`^(?:${formsAfterLabel.join("|")})${end}`, "u");

/** What looks like an organ's letters and is none: acts, reports, standards. */
const noOrgans = /^(?:SOU|SFS|DS|PROP|EU|EG|EES|ISO|EN|SS|HSLF|AFS|BFS|KOM|COM|RIR|JO|NJA|HFD)[- ]?\d/;

/** "DATUM 2024-03-07", "PM 2024-01-26": a word in capitals and a day. */
function endsWithDate(value: string): boolean {
  const [, iso = ""] = /[ -](\d{4}-\d{2}-\d{2})$/.exec(value) ?? [];
  return parseIsoDate(iso) !== undefined;
}

/** What the pattern looks for, as cheap as can be: few texts have any of it. */
const hint = new RegExp(`${capital}[a-zß-ÿ]{0,3}[- ]?${yyyy}[-/]\\d|${yyyy}/?${capital}{2}`);

/** Every diarienummer in a normalised text, in order. */
export function findDiarienummer(text: string): readonly FoundDiarienummer[] {
  if (!/\d{2}/.test(text)) return [];
  const labelled = findAfterLabels(text);
  const taken = new Set(labelled.map(({ start }) => start));
  const others = (hint.test(text) ? matchesIn(text, certain) : [])
    .filter(({ index }) => !goesOn.test(text.charAt(index - 1)) && !taken.has(index))
    .filter(([value]) => !noOrgans.test(value) && !endsWithDate(value))
    .map(({ 0: value, index }) => ({ value, start: index, end: index + value.length, labelled: false }));
  return [...labelled, ...others].sort((a, b) => a.start - b.start);
}

/** Where a label stands and what follows it, whether or not that is a diarienummer. */
export interface DiarienummerLabel extends Stretch {
  /** Where what follows begins, after colon and space. */
  readonly valueAt: number;
  /** It says "dnr" or "diarienummer", which nothing else is called. */
  readonly isCertain: boolean;
}

export function findDiarienummerLabels(text: string): readonly DiarienummerLabel[] {
  if (!endOfLabel.test(text)) return [];
  return matchesIn(text, anyLabel)
    .filter(({ index }) => !inWord.test(text.charAt(index - 1)))
    .map(({ 0: raw, index }) => ({
      start: index,
      end: index + raw.trimEnd().length,
      valueAt: index + raw.length,
      isCertain: /^(?:vår[at]? )?d/i.test(raw),
    }));
}

/** The diarienummer that begins at the offset and whose form is known after a label. */
export function diarienummerAt(text: string, start: number): FoundDiarienummer | undefined {
  const [value] = afterLabel.exec(text.slice(start, start + 60)) ?? [];
  return value === undefined ? undefined : { value, start, end: start + value.length, labelled: true };
}

function findAfterLabels(text: string): readonly FoundDiarienummer[] {
  return findDiarienummerLabels(text).flatMap(({ valueAt }) => diarienummerAt(text, valueAt) ?? []);
}
