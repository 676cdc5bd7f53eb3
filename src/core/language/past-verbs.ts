import type { Stretch } from "../document/document";

/** A verb that says that something has happened: "har behandlats", "beslutades", "ägde rum". */
export interface PastVerb extends Stretch {
  /** What stands there when it has not happened yet: "behandlas". Undefined where the words would move. */
  readonly present?: string;
}

const middle = "(?: \\p{L}+){0,3}?";
const end = "(?![\\p{L}\\p{N}-])";

/** Passive supines; a genitive in -ets ("ärendets") is none. */
const passiveSupine = "\\p{Ll}{2,}(?:at|it|tt|lt|rt|gt|kt|nt)s";

const activeSupines =
  "beslutat|behandlat|remitterat|informerat|lämnat|överlämnat|skickat|presenterat|redovisat|diskuterat|samrått|genomfört|hållit|fattat|antagit|godkänt|yttrat|inkommit|deltagit|skett|mottagit|avgett|svarat|sammanträtt|träffat|ägt rum|tagit upp|tagit ställning|ställt sig bakom";

const perfect = new RegExp(
  `(?<![\\p{L}-])(?:har|hade)(?<middle>${middle}) (?:(?<passive>${passiveSupine})|(?<active>${activeSupines}))${end}`,
  "gu",
);

const preterites = new RegExp(
  `(?<![\\p{L}-])(?:(?<regular>\\p{Ll}{3,}a)des|bereddes|hölls|antogs|togs upp|gavs|godkändes|genomfördes|ägde rum|skedde|sammanträdde|(?:beslutade|beslöt|behandlade|godkände|antog)(?= (?:den|vid|i|på) ))${end}`,
  "gu",
);

/** Nouns and genitives that look like passive supines. */
const noSupines =
  /(?:plats|insats|satsats|sats|resultats|mandats|formats|stats|ments|projekts|objekts|avsnitts|distrikts|rätts)$/;

/** What has been planned has happened; what was planned has not. */
const planning =
  /^(?:in)?(?:planer|bok|bestäm|bestämt|aviser|kall|utlys|schema|föresla|föreslog|flytta|skjut|uppskjut|förläng|bjud|tänk|ändr|senare|tidigare|annonser|utannonser|beräkn|förvänt|avse|lagt|förlagt|satt|utse|adresser|pricka)/;

const irregular: ReadonlyMap<string, string> = new Map([
  ["beretts", "bereds"],
  ["utretts", "utreds"],
  ["hållits", "hålls"],
  ["tagits", "tas"],
  ["antagits", "antas"],
  ["getts", "ges"],
  ["godkänts", "godkänns"],
  ["ställts", "ställs"],
  ["gjorts", "görs"],
]);

/** Every such verb in a normalised sentence, in order. Of plans ("har planerats") nothing is said. */
export function findPastVerbs(sentence: string): readonly PastVerb[] {
  const found = [...perfectsIn(sentence), ...preteritesIn(sentence)];
  return found.sort((a, b) => a.start - b.start);
}

function perfectsIn(sentence: string): readonly PastVerb[] {
  return [...sentence.matchAll(perfect)].flatMap(({ 0: phrase, index, groups = {} }) => {
    const { passive, middle } = groups;
    if (passive !== undefined && (noSupines.test(passive) || planning.test(passive))) return [];
    const present = passive !== undefined && middle === "" ? presentOf(passive) : undefined;
    return [{ start: index, end: index + phrase.length, ...(present === undefined ? {} : { present }) }];
  });
}

function preteritesIn(sentence: string): readonly PastVerb[] {
  return [...sentence.matchAll(preterites)].flatMap(({ 0: verb, index, groups = {} }) => {
    const { regular } = groups;
    if (planning.test(verb)) return [];
    return [
      {
        start: index,
        end: index + verb.length,
        ...(regular === undefined ? {} : { present: `${regular}s` }),
      },
    ];
  });
}

function presentOf(supine: string): string | undefined {
  if (supine.endsWith("ats")) return `${supine.slice(0, -2)}s`;
  return supine.endsWith("förts") ? `${supine.slice(0, -2)}s` : irregular.get(supine);
}
