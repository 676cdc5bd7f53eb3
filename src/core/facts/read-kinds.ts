import { countWords } from "../language/scan-text";
import { WordSet } from "../language/word-set";
import { trimmed, type BlockText } from "./block-text";
import type { MatterKind, Section, SectionRole, TextKind } from "./facts";

interface Evidence {
  readonly sections: readonly Section[];
  /** The lines above the first section. */
  readonly opening: readonly BlockText[];
  readonly furniture: readonly BlockText[];
  /** The lines of the body, in order. */
  readonly body: readonly BlockText[];
}

/** What kind of text this is. Rules for reports keep silent on all but a report. */
export function readTextKind(evidence: Evidence): TextKind {
  const { sections, body } = evidence;
  if (body.length === 0 && sections.length === 1) return "empty";
  const roles = new Set(sections.flatMap(({ role }) => role ?? []));
  const named = kindByName(evidence);
  if (named && !(named === "letter" && roles.has("decision"))) return named;
  if ((!roles.has("decision") || hasDecided(evidence)) && body.some(isSignedByJusterare))
    return "minutes-extract";
  if (!saysReport(evidence) && body.slice(0, mostLines).some(tellsOfVoting)) return "minutes-extract";
  if (roles.size === 0) return sections.length > 2 || isContract(evidence) ? "other" : "flat";
  if (isForeign(body)) return "other";
  return isReport(roles, evidence) ? "report" : "other";
}

/** Minutes have these at the foot of each page. */
const isSignedByJusterare = ({ text }: BlockText): boolean =>
  /^ ?(?:justerandes? sign|justerarsignatur|utdragsbestyrkande)/iu.test(text);

/** "§ 143 Svar på motion" above, and "Beslut" where a report has a proposal. */
const hasDecided = ({ sections, opening }: Evidence): boolean =>
  opening.some((line) => /^§ ?\d/.test(trimmed(line))) &&
  sections.some(
    ({ role, heading }) => role === "decision" && /^\s*beslut\s*:?\s*$/i.test(heading?.text ?? ""),
  );

/** What is decided in a meeting and not proposed to it. Further down it may be an enclosure's. */
const tellsOfVoting = (line: BlockText): boolean =>
  /^(?:beslutsgång|propositionsordning|omröstningsresultat)$/iu.test(trimmed(line));
const mostLines = 80;

/** Roles that no other kind of text has sections for. */
const reportRoles: readonly SectionRole[] = ["decision", "preparation", "assessment", "attest"];

const isReport = (roles: ReadonlySet<SectionRole>, evidence: Evidence): boolean =>
  reportRoles.some((role) => roles.has(role)) || saysReport(evidence);

const saysReport = ({ opening, furniture }: Evidence): boolean =>
  [...furniture, ...opening].some(({ text }) => /tjänste(?:utlåtande|skrivelse)/i.test(text));

const names: readonly (readonly [RegExp, TextKind])[] = [
  [
    /^(?:protokollsutdrag|sammanträdesprotokoll|utdrag ur protokoll)(?!\p{L})|^protokoll$/iu,
    "minutes-extract",
  ],
  // In capitals also beside the organisation's name and the page: "NORRSKOGA KOMMUN SAMMANTRÄDESPROTOKOLL 13 (60)".
  [/(?<!\p{L})(?:PROTOKOLLSUTDRAG|SAMMANTRÄDESPROTOKOLL)(?!\p{L})/u, "minutes-extract"],
  [/^(?:delegationsbeslut|ordförandebeslut|beslut fattat på delegation)(?!\p{L})/iu, "delegation-decision"],
  [/^(?:kallelse|dagordning|föredragningslista|ärendelista)(?:$| till | – | - |\/)/iu, "other"],
  [/^(?:promemoria|pm|policy|riktlinjer?|avtal)$/iu, "other"],
  [/^yttrande(?:$| över )/iu, "letter"],
];

/** A line of its own in the header or the letterhead says what the document is. */
function kindByName({ opening, furniture }: Evidence): TextKind | undefined {
  for (const line of [...furniture, ...opening.slice(0, 12)]) {
    const text = trimmed(line);
    const [, kind] = text.length > 60 ? [] : (names.find(([name]) => name.test(text)) ?? []);
    if (kind) return kind;
  }
  return undefined;
}

/** A report may be titled "Avtal om lokaler", but then it has sections of its own. */
function isContract({ opening }: Evidence): boolean {
  return opening.slice(0, 12).some((line) => contract.test(trimmed(line)));
}

const contract = /^\p{L}*avtal (?:om|mellan) |^\p{L}+(?:avtal|kontrakt)$|^ramavtal(?!\p{L})/iu;

const swedish = new WordSet([
  "och",
  "att",
  "i",
  "som",
  "det",
  "en",
  "är",
  "för",
  "av",
  "på",
  "den",
  "till",
  "med",
  "har",
  "om",
]);

/** Of a Swedish text's words about one in four is among the commonest; of another language's hardly any. */
function isForeign(body: readonly BlockText[]): boolean {
  let seen = 0;
  let common = 0;
  for (const line of body) {
    seen += countWords(line);
    common += swedish.countIn(line);
    if (seen > 400) break;
  }
  return seen > 120 && common / seen < 0.06;
}

const matters: readonly (readonly [RegExp, MatterKind])[] = [
  [
    /svar på (?:.{0,40} )?remiss|remissvar|remissyttrande|^yttrande över |(?:^|[^\p{L}])remiss (?:från|av|om)/iu,
    "svar-pa-remiss",
  ],
  [/medborgarförslag/iu, "medborgarforslag"],
  [/(?:^|[^\p{L}])motion(?:en)?(?: \(|:| om | från | av |$)/iu, "motion"],
  [/svar på (?:skrivelse|uppdrag)|(?:^|[^\p{L}])skrivelse (?:från|av|om)/iu, "svar-pa-skrivelse"],
  [/yttrande till (?:\p{L}+domstol|jo(?!\p{L})|justitieombudsman)/iu, "yttrande-till-domstol"],
  [/inriktningsbeslut|genomförandebeslut/iu, "inriktningsbeslut"],
  [/verksamhetsplan|tertialrapport|verksamhetsberättelse/iu, "verksamhetsplan"],
  [/upphandling/iu, "upphandling"],
  [/^anmälan (?:av|om)(?!\p{L})/iu, "anmalan"],
];

/**
 * @param titles the title and the subtitle, in that order
 * @param decision the texts of the decision
 */
export function readMatterKind(titles: readonly string[], decision: readonly BlockText[]): MatterKind {
  const ofTitle = matters.find(([pattern]) => titles.some((title) => pattern.test(title)))?.[1];
  if (ofTitle) return ofTitle;
  return decision.some(({ text }) => /som svar på remissen/i.test(text)) ? "svar-pa-remiss" : "unknown";
}
