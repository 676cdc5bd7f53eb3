import { fixEverywhere, fixIn } from "../checking/fix-in";
import { defineRule, noOptions } from "../checking/rule";
import type { Stretch } from "../document/document";
import type { BlockText } from "../facts/block-text";
import { inEachText } from "../facts/in-each-text";
import { matchesIn } from "../language/matches-in";
import { hasSign, signs } from "../language/text-signs";

/** A phone number whose digits stand in one row, and whose area code is certain. */
export const phoneUngrouped = defineRule({
  id: "phone-ungrouped",
  title: { sv: "Telefonnummer utan gruppering", en: "Ungrouped phone number" },
  why: {
    sv: "Siffror i grupper är lättare att läsa, slå och läsa upp, också för den som använder skärmläsare.",
    en: "Digits in groups are easier to read, to dial and to read out, also with a screen reader.",
  },
  source:
    "Gällande skrivregler för telefonnummer; Stockholms stads båda sätt att gruppera, ”08-508 412 06” och ”08-508 21 350”",
  severity: "warning",
  parseOptions: noOptions,
  *check({ texts }) {
    for (const [first, ...others] of sameNumbers(texts)) {
      const { text, code, digits, start, end } = first;
      const stretch = { start, end };
      const quote = text.text.slice(stretch.start, stretch.end);
      const options = groupings(code, digits).map((grouped) => `${code}-${grouped}`);
      yield {
        message: {
          sv: `Telefonnumret ”${quote}” är skrivet utan mellanrum. Skriv det i grupper: ”${options.join("” eller ”")}”.`,
          en: `The phone number “${quote}” is written without spaces. Group it: “${options.join("” or “")}”.`,
        },
        where: text.placeOf(stretch),
        related: others.map((other) => other.text.placeOf(other)),
        fixes: options.flatMap((option) =>
          fixEverywhere([first, ...others].map((one) => fixIn(one.text, one, option))),
        ),
      };
    }
  },
});

interface Found extends Ungrouped {
  readonly text: BlockText;
  /** 2 where its text holds the number for the second time. */
  readonly time: number;
}

/** One number with all its places; where a block holds it twice, the second time is a finding of its own. */
function sameNumbers(texts: readonly BlockText[]): readonly (readonly [Found, ...Found[]])[] {
  const groups = new Map<string, [Found, ...Found[]]>();
  for (const found of numbersIn(texts)) {
    const key = `${found.code}${found.digits} ${found.time}`;
    const group = groups.get(key);
    if (group) group.push(found);
    else groups.set(key, [found]);
  }
  return [...groups.values()];
}

const numbersIn = inEachText(
  (text: BlockText): readonly Found[] => {
    const times = new Map<string, number>();
    return findUngrouped(text.text).map((ungrouped) => {
      const number = ungrouped.code + ungrouped.digits;
      const time = (times.get(number) ?? 0) + 1;
      times.set(number, time);
      return { ...ungrouped, text, time };
    });
  },
  (text) => hasSign(text, signs.fiveDigits),
);

interface Ungrouped extends Stretch {
  /** "08", "070", "0155" */
  readonly code: string;
  readonly digits: string;
}

const withHyphen =
  /(?<![\p{L}\p{N}/.+-])(?<code>0[1-9]\d{0,2})-(?<digits>\d{5,8})(?![\p{L}\p{N}]|[-/.:]\d)/gu;

/** The number that follows is no phone's. */
const otherLabel =
  /(?:giro|konto|(?<!telefon|mobil|fax|växel)nummer|(?<=\p{L})(?<!telefon|mobil|fax|växel|tel|tfn)nr|(?<!\p{L})(?:pg|bg|dnr|d\.nr|diarie\p{L}*|org(?:anisations|\.)?nr|ärende(?:nummer|nr)?|id))[.:]* (?:\p{L}{1,6} )?$/iu;

const label = "(?:telefon|mobil|växel|jour)(?:nummer|numret)?|tel|tfn";

/** Without a hyphen only a label, or the name of a person before it, tells a phone number from any other. */
const withLabel = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?:${label})[.:]*(?: är)?|ring(?:a|er)?(?: till)?|nås på) (?<number>0\\d{7,10})(?![\\p{L}\\p{N}]|[-/.: ]\\d)`,
  "giu",
);
const withName =
  /\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)? \p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?, (?<number>0\d{8,9})(?![\p{L}\p{N}]|[-/.: ]\d)/gu;

function findUngrouped(text: string): readonly Ungrouped[] {
  const hyphened = matchesIn(text, withHyphen)
    .filter(({ index }) => !otherLabel.test(text.slice(Math.max(0, index - 40), index)))
    .map(({ 0: quote, index, groups = {} }) => {
      const { code = "", digits = "" } = groups;
      return { code, digits, start: index, end: index + quote.length };
    });
  const labelled = [...matchesIn(text, withLabel), ...matchesIn(text, withName)].map(
    ({ 0: quote, index, groups = {} }) => {
      const { number = "" } = groups;
      const code = areaCodeOf(number);
      const end = index + quote.length;
      return { code, digits: number.slice(code.length), start: end - number.length, end };
    },
  );
  return [...hyphened, ...labelled].filter(
    ({ code, digits }) => isAreaCode(code) && groupings(code, digits).length > 0,
  );
}

/** Area codes of two and three digits in the Swedish numbering plan; all others have four. */
const shortCodes = [
  "08",
  ..."010 011 013 016 018 019 021 023 026 031 033 035 036 040 042 044 046 054 060 063 090".split(" "),
];
const mobileCodes = ["070", "072", "073", "076", "079"];

/** The plan is prefix-free, so the first that fits is the only one. */
function areaCodeOf(number: string): string {
  return [...shortCodes, ...mobileCodes].find((code) => number.startsWith(code)) ?? number.slice(0, 4);
}

/** 07 that is no mobile's is for services and machines, and grouped in other ways. */
function isAreaCode(code: string): boolean {
  if (shortCodes.includes(code) || mobileCodes.includes(code)) return true;
  return code.length === 4 && areaCodeOf(code) === code && !code.startsWith("07");
}

/** The ways to group a subscriber number; none for a length that the area code does not have. */
function groupings(code: string, digits: string): readonly string[] {
  const cut = (...sizes: readonly number[]) => {
    let at = 0;
    return sizes.map((size) => digits.slice(at, (at += size))).join(" ");
  };
  if (mobileCodes.includes(code)) return digits.length === 7 ? [cut(3, 2, 2)] : [];
  switch (digits.length) {
    case 5:
      return code === "08" ? [] : [cut(3, 2)];
    case 6:
      return [cut(2, 2, 2)];
    case 7:
      return code.length === 4 ? [] : [cut(3, 2, 2)];
    case 8:
      return code === "08" ? [cut(3, 3, 2), cut(3, 2, 3)] : [];
  }
  return [];
}
