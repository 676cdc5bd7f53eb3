import {
  hyphen,
  isDigitAt,
  isLetterAt,
  isSpaceAt,
  unitAt,
  unitIfAny,
  unitKind,
  unitKinds,
} from "./unit-kinds";

/**
 * What stands somewhere in a text, a bit for each: seen while its words are told apart, so that a search looks no further
 * at a text that has nothing of what it is after.
 */
export const signs = {
  digit: 1 << 0,
  /** "2023" */
  fourDigits: 1 << 1,
  /** "68000" */
  fiveDigits: 1 << 2,
  /** Between two digits a hyphen, a stroke, a full stop or a colon: "2023-12", "13/12", "13.12". */
  dividedDigits: 1 << 3,
  /** "5-", "5 -", "5–", "5 –" */
  digitAndDash: 1 << 4,
  /** "KS" */
  capitals: 1 << 5,
  /** "NKI" */
  threeCapitals: 1 << 6,
  /** Between two letters: "skol-och". */
  joiningHyphen: 1 << 7,
  /** A space, a hyphen and a space. */
  hyphenAlone: 1 << 8,
  percent: 1 << 9,
  /** "[", "(" or "<" */
  bracket: 1 << 10,
  /** “ ” „ » « or " */
  quotationMark: 1 << 11,
  /** The same word twice in a row, with a space between them. */
  twins: 1 << 12,
  /** "Mark-" before a space. */
  openHyphen: 1 << 13,
  /** Two words side by side that begin with a capital letter and go on with a small one: "Siv Ek". */
  names: 1 << 14,
  /** No space after a full stop before a capital letter, or after a comma: "planen.Den", "därför,att". */
  joinedWords: 1 << 15,
  /** "9§", "5a§", "§9" */
  sectionAtWord: 1 << 16,
  /** What is one plain space in a normalised text: a no-break space, a tab, a break. */
  oddSpace: 1 << 17,
  /** What else is otherwise in a normalised text: two spaces, another hyphen, a soft one, a combining mark. */
  unusual: 1 << 18,
  /** "planen ." */
  spaceBeforeStop: 1 << 19,
  /** "barn-, " */
  hyphenBeforeComma: 1 << 20,
  /** The text ends with a colon. */
  endingColon: 1 << 21,
  /** "Gång -och" */
  hyphenBeforeWord: 1 << 22,
} as const;

/** @param sign one of `signs`, or several, of which one will do */
export const hasSign = (text: { readonly signs: number }, sign: number): boolean => (text.signs & sign) !== 0;

const { oddSpace, space, letter, capital, digit } = unitKinds;

const [fullStop, comma, semicolon, dash, colon, stroke, perCent, section, bracket, parenthesis, lessThan] =
  Array.from(".,;–:/%§[(<", (sign) => sign.charCodeAt(0));

const digitRuns = [0, signs.digit, 0, 0, signs.fourDigits, signs.fiveDigits];
const capitalRuns = [0, 0, signs.capitals, signs.threeCapitals];

/** @param run how many of the kind stand side by side so far */
export function signOfRun(kind: number, run: number): number {
  if (kind === digit) return digitRuns[run] ?? 0;
  return kind === capital ? (capitalRuns[run] ?? 0) : signs.unusual;
}

/** Of a joint in a word. */
export function signOfJoint(text: string, at: number): number {
  const isHyphen = unitAt(text, at) === hyphen;
  if (!isDigitAt(text, at - 1)) return isHyphen ? signs.joiningHyphen : 0;
  return (isHyphen ? signs.digitAndDash : 0) | (isDigitAt(text, at + 1) ? signs.dividedDigits : 0);
}

export function signBetweenWords(text: string, at: number, kind: number): number {
  if (kind === oddSpace) return signOfOddSpace(text, at);
  if (kind < space) return signs.unusual;
  if (kind === unitKinds.other) return 0;
  switch (unitAt(text, at)) {
    case fullStop:
    case comma:
      return signOfStop(text, at);
    case semicolon:
      return isSpaceAt(text, at - 1) ? signs.spaceBeforeStop : 0;
    case hyphen:
      return signOfLooseHyphen(text, at);
    case dash:
      return isDigitAt(text, placeBefore(text, at)) ? signs.digitAndDash : 0;
    case colon:
      return text.length === (isSpaceAt(text, at + 1) ? at + 2 : at + 1) ? signs.endingColon : 0;
    case stroke:
      return isDigitAt(text, at - 1) && isDigitAt(text, at + 1) ? signs.dividedDigits : 0;
    case perCent:
      return signs.percent;
    case section:
      return isInWordAt(text, at - 1) || isInWordAt(text, at + 1) ? signs.sectionAtWord : 0;
    case bracket:
    case parenthesis:
    case lessThan:
      return signs.bracket;
    default:
      return signs.quotationMark;
  }
}

/** Beside another space it is one of two. */
const signOfOddSpace = (text: string, at: number): number =>
  signs.oddSpace | (isSpaceAt(text, at - 1) || isSpaceAt(text, at + 1) ? signs.unusual : 0);

function signOfStop(text: string, at: number): number {
  if (isSpaceAt(text, at - 1)) return signs.spaceBeforeStop;
  return isLetterAt(text, at - 1) && isLetterAt(text, at + 1) ? signs.joinedWords : 0;
}

function signOfLooseHyphen(text: string, at: number): number {
  if (isDigitAt(text, placeBefore(text, at))) return signs.digitAndDash;
  if (unitIfAny(text, at + 1) === comma) return signs.hyphenBeforeComma;
  if (isLetterAt(text, at + 1)) return isSpaceAt(text, at - 1) ? signs.hyphenBeforeWord : 0;
  if (!isSpaceAt(text, at + 1)) return 0;
  if (isSpaceAt(text, at - 1)) return signs.hyphenAlone;
  return isLetterAt(text, at - 1) ? signs.openHyphen : 0;
}

/** Where what stands before begins, past a space. */
const placeBefore = (text: string, at: number): number => (isSpaceAt(text, at - 1) ? at - 2 : at - 1);

const isInWordAt = (text: string, at: number): boolean => unitKind(unitIfAny(text, at)) >= letter;
