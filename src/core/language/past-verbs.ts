import type { Stretch } from "../document/document";
import { matchesIn } from "./matches-in";

/** A verb that says that something has happened: "har behandlats", "behandlades", "ägde rum". */
export interface PastVerb extends Stretch {
  /** What stands there when it has not happened yet: "behandlas". Undefined where other words would move. */
  readonly present?: string;
}

/** What is done with a matter, as stems of verbs in -ar: a closed list, for "har höjts den 1 januari" may be to come. */
const stems = [
  ..."behandl hanter remitter återremitter diskuter presenter redovis beslut informer förhandl samverk".split(
    " ",
  ),
  ..."överlämn lämn skick gransk förankr kommunicer expedier publicer underteckn upprätt besvar".split(" "),
].join("|");

/** Other passive supines, and their present. */
const irregular: ReadonlyMap<string, string> = new Map([
  ["beretts", "bereds"],
  ["utretts", "utreds"],
  ["hållits", "hålls"],
  ["tagits upp", "tas upp"],
  ["antagits", "antas"],
  ["godkänts", "godkänns"],
  ["fastställts", "fastställs"],
  ["genomförts", "genomförs"],
  ["bordlagts", "bordläggs"],
  ["gjorts", "görs"],
  ["lagts fram", "läggs fram"],
  ["stämts av", "stäms av"],
]);

const activeSupines = [
  ..."beslutat behandlat remitterat informerat lämnat överlämnat skickat presenterat redovisat diskuterat".split(
    " ",
  ),
  ..."samrått genomfört hållit fattat antagit godkänt yttrat inkommit deltagit skett mottagit avgett".split(
    " ",
  ),
  ...["sammanträtt", "ägt rum", "tagit upp", "tagit ställning", "ställt sig bakom"],
].join("|");

const otherPreterites =
  "fick information(?= den )|bereddes|hölls|antogs|fastställdes|togs upp|togs emot|godkändes|genomfördes|ägde rum|skedde|sammanträdde|väcktes|lämnades in|inkom|kom in|(?:beslutade|beslöt|behandlade|godkände|antog|fastställde)(?= (?:(?:den|vid|i|på) |\\d{4}-))|(?<=\\d{4}(?:-\\d\\d-\\d\\d)? )(?:beslutade|beslöt|behandlade|godkände|antog|fastställde|gav)|(?:gav|uppdrog)(?= (?:den \\d|\\d{4}-))";

const end = "(?![\\p{L}\\p{N}-])";

const perfect = new RegExp(
  `(?<![\\p{L}-])(?:har|hade)(?<middle>(?: \\p{L}+){0,3}?) (?:(?<prefix>MBL-)?(?<stem>${stems})ats|(?<other>${[...irregular.keys()].join("|")})|(?:${activeSupines}))${end}`,
  "gu",
);

const preterite = new RegExp(`(?<![\\p{L}-])(?:(?<stem>${stems})ades|${otherPreterites})${end}`, "gu");

/** Every such verb in a normalised sentence, in order. Of plans ("har planerats") and other verbs nothing is said. */
export function findPastVerbs(sentence: string): readonly PastVerb[] {
  const perfects = matchesIn(sentence, perfect).map((match) => toVerb(match, presentOfPerfect(match.groups)));
  const preterites = matchesIn(sentence, preterite).map((match) =>
    toVerb(match, presentOf(match.groups?.["stem"])),
  );
  return [...perfects, ...preterites].sort((a, b) => a.start - b.start);
}

function toVerb({ 0: phrase, index }: RegExpExecArray, present: string | undefined): PastVerb {
  return { start: index, end: index + phrase.length, ...(present === undefined ? {} : { present }) };
}

/** "har behandlats" → "behandlas"; with words between they would have to move. */
function presentOfPerfect(groups: RegExpExecArray["groups"]): string | undefined {
  if (groups?.["middle"] !== "") return undefined;
  if (groups["prefix"]) return undefined;
  return presentOf(groups["stem"]) ?? irregular.get(groups["other"] ?? "");
}

const presentOf = (stem: string | undefined): string | undefined =>
  stem === undefined ? undefined : `${stem}as`;
