/** The last word of the name of a body that decides: "nämnden", "stadsdelsnämnd", "kommunfullmäktige". */
const organWord =
  "\\p{L}*(?:[Nn]ämnd(?:en)?|[Ss]tyrelsen?|[Ff]ullmäktige|[Uu]tskott(?:et)?|delegation(?:en)?|beredning(?:en)?|[Dd]irektion(?:en)?)";

/** "Kyrkogårdsnämnden", "Tekniska nämnden", "Miljö- och byggnämnden", "Nämnden för vård och omsorg". */
export const organName = `(?:(?:(?!att )\\p{L}[\\p{L}-]*,?|&) ){0,4}?${organWord}(?!\\p{L})(?: för \\p{L}[\\p{L}&-]*,?(?: (?!att )[\\p{L}&-]+,?){0,5}?)?`;

const anyOrgan = new RegExp(`(?<!\\p{L})${organWord}(?!\\p{L})`, "iu");
const longestName = 120;
const organAlone = new RegExp(`^(?:till:? )?(?<name>${organName})$`, "iu");

/** "Reglemente för socialnämnden": what stands before the body's name makes it a matter. */
const prepositions = /(?<!\p{L})(?:för|i|av|till|från|om|mellan|hos|med|vid|åt|på|inom) /iu;

/** The name that is all of a line, after "Till" or alone. */
export function organOnly(line: string): string | undefined {
  const name = line.length > longestName ? undefined : organAlone.exec(line)?.groups?.["name"];
  if (name === undefined) return undefined;
  const end = anyOrgan.exec(name)?.index ?? 0;
  return prepositions.test(name.slice(0, end)) ? undefined : name;
}

const particularOrgan =
  /\p{L}(?:nämnd(?:en)?|fullmäktige|utskott(?:et)?)(?!\p{L})|(?<!\p{L})\p{L}{3,}styrelsen?(?!\p{L})|\p{L}(?:sk|ial|amm)a nämnden(?!\p{L})|(?<!\p{L})(?:nämnden|styrelsen) för \p{L}|(?<!\p{L})fullmäktige(?!\p{L})/iu;

/** Whoever decides is named within this much. */
const farEnough = 1000;

/** Some body that decides is named, if only as "nämnden". */
export function namesOrgan(text: string): boolean {
  return anyOrgan.test(text.slice(0, farEnough));
}

const decider = new RegExp(
  `(?<!\\p{L})${organWord}(?:s(?! (?:förvaltning|kontor|kansli|presidi|ordförande)))?(?!\\p{L})`,
  "iu",
);

/** A heading or a lead-in says who decides: "Kommunstyrelsen beslutar", "Kulturnämndens förslag till beslut". */
export function namesDecider(text: string): boolean {
  return decider.test(text.slice(0, farEnough));
}

/** A certain body is named: "Kyrkogårdsnämnden", and not just "nämnden". */
export function namesParticularOrgan(text: string): boolean {
  return particularOrgan.test(text.slice(0, farEnough));
}

/**
 * "Nämnden" and "stadsdelsnämnden" are short for a longer name, "nämnd" is the same as "nämnden", and names that share
 * a word of their own ("Kulturnämnden", "Nämnden för kultur och fritid") may be the same.
 */
export function isSameOrgan(a: string, b: string): boolean {
  const [one, other] = [indefinite(a), indefinite(b)];
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return (
    long.endsWith(short) || long.startsWith(short) || ownWords(short).some((word) => long.includes(word))
  );
}

const indefinite = (name: string): string =>
  name
    .toLocaleLowerCase("sv")
    .replace(/(?<=nämnd)en(?!\p{L})|(?<=styrelse)n(?!\p{L})|(?<=utskott)et(?!\p{L})/gu, "")
    .trim();

const ownWords = (name: string): readonly string[] =>
  name
    .replace(/stadsdels|kommun|nämnd|styrelse|utskott|fullmäktige/g, " ")
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 3);
