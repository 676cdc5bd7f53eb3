import { findDiarienummer } from "../language/diarienummer";
import { trimmed, type BlockText } from "./block-text";
import { isForvaltningName, isJobTitle, isPersonName } from "./known-words";
import { organOnly } from "./organ-in-text";

const label =
  /^(?:dnr|d\.nr|diarie(?:nummer|nr)?|ärende(?:nummer|nr)|beteckning|(?:vår|er)t? (?:dnr|beteckning|referens)|datum|utfärdat|upprätta[dt]|sida|handläggare|handläggs av|kontaktperson|kontakt|telefon|tel|tfn|mobil|växel|e-post|epost|fax|till|från|kopia till|besöksadress|postadress|adress|org(?:anisationsn\p{L}*|\.?nr)|möte(?:sdatum)?|sammanträde(?:sdatum)?)(?!\p{L})/iu;
const kindOfText =
  /^(?:tjänste(?:utlåtande|skrivelse)|utlåtande|skrivelse|beslutsförslag)(?: nr .*| \d.*| till \p{L}+(?:nämnden|styrelsen|fullmäktige))?$/iu;
const organisation =
  /(?:kommun|stad|region|avdelning(?:en)?|enhet(?:en)?|stab(?:en)?|sektion(?:en)?|kontor(?:et)?)$/iu;
/** "Avdelningen för stadsmiljö och medborgarservice" */
const unit = /^(?:avdelning|enhet|stab|sektion)(?:en)? för [\p{L}, -]{3,60}$/iu;
/** "Socialförvaltningen Nordost" */
const partOfTown = /^\p{L}+(?:förvaltningen|kontoret)(?: \p{Lu}\p{L}+){1,2}$/u;

/** "Göteborgs Stad 1 (6)", "Sida 1 av 3" */
const pageNumber = /(?:^|\s)(?:\d{1,3} ?\(\d{1,3}\)|sida \d{1,3}(?: av \d{1,3})?)$/iu;

/** The line begins with what a letterhead calls its parts: "Handläggare", "Telefon", "Dnr". */
export function hasSenderLabel(line: BlockText): boolean {
  return label.test(trimmed(line));
}

/** What is longer may be anything. */
const longestLine = 150;

/** Nothing but what a letterhead holds: names, numbers, dates, addresses; never the title of a matter. */
export function isSenderLine(line: BlockText): boolean {
  const text = trimmed(line);
  if (text.length > longestLine) return false;
  if (
    hasSenderLabel(line) ||
    kindOfText.test(text) ||
    text.includes("@") ||
    /(?:^| )(?:www\.|https?:)/.test(text)
  )
    return true;
  if (isName(text) || isJobTitle(text) || pageNumber.test(text)) return true;
  const [date] = line.dates();
  if (date && text.length - (date.end - date.start) <= 8) return true;
  const besides = withoutNumbers(line);
  if (besides !== text && (besides === "" || label.test(besides) || isName(besides))) return true;
  return (
    organisation.test(text) ||
    unit.test(text) ||
    partOfTown.test(text) ||
    /^[\d\s()+/.-]+$/.test(text) ||
    /^\d{3} \d\d \p{L}/u.test(text) ||
    hasOnlyNumber(text)
  );
}

const isName = (text: string): boolean =>
  isPersonName(text) || isForvaltningName(text) || organOnly(text) !== undefined;

/** "Miljöförvaltningen 2023-06-12", "Ylva Persby MBN 2023-1877", "2024-03-05 Dnr KS 2023-812": what columns become. */
function withoutNumbers(line: BlockText): string {
  const numbers = [...line.dates(), ...line.diarienummer()].sort((a, b) => b.start - a.start);
  const without = numbers.reduce((text, { start, end }) => text.slice(0, start) + text.slice(end), line.text);
  return without.replace(/\s+/g, " ").trim();
}

const hasOnlyNumber = (text: string): boolean => {
  const [number] = findDiarienummer(text);
  return number?.start === 0 && number.end === text.length;
};
