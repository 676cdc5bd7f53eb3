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
  const isTitle = named === "letter" || (named === "other" && isCalledReport(evidence));
  if (named && !(isTitle && roles.has("decision"))) return named;
  if ((!roles.has("decision") || hasDecided(evidence)) && body.some(isSignedByJusterare))
    return "minutes-extract";
  if (!saysReport(evidence) && body.slice(0, mostLines).some(tellsOfVoting)) return "minutes-extract";
  if (roles.size === 0) return sections.length > 2 || isContract(evidence) ? "other" : "flat";
  if (isForeign(body)) return "other";
  if (!saysReport(evidence) && (isMotion(evidence) || isAgenda(evidence))) return "other";
  if (roles.has("decision") || roles.has("attest") || saysReport(evidence)) return "report";
  if (!reportRoles.some((role) => roles.has(role))) return "other";
  if (evidence.opening.some(isNamedOtherwise)) return "other";
  if (isAddressed(evidence)) return "report";
  if (evidence.opening.some(isOfAnotherText)) return "other";
  return sections.some(isOfForvaltning) ? "report" : "flat";
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

/** Roles that few other kinds of text have sections for. A plan or an inquiry may have them, too. */
const reportRoles: readonly SectionRole[] = ["preparation", "assessment"];

/** What is called so is that, whomever it is sent to. */
const isNamedOtherwise = (line: BlockText): boolean =>
  /^(?:(?:gransknings|revisions)rapport|årsredovisning|planbeskrivning|samrådsredogörelse|granskningsutlåtande)(?!\p{L})/iu.test(
    trimmed(line),
  );

/** What a report is seldom called that nobody sends to anybody. */
const isOfAnotherText = (line: BlockText): boolean =>
  /^(?:pm|promemoria|policy|riktlinjer?|strategi|handlingsplan|program|rutin|reglemente|utredning|(?:slut)?rapport)(?: |$)/iu.test(
    trimmed(line),
  );

/** An officer or an addressee: what has neither may be a part of a report, or another text. */
const isAddressed = ({ opening, furniture }: Evidence): boolean =>
  [...furniture, ...opening].some((line) =>
    /^ ?(?:till|handläggare)(?!\p{L})|svar på (?:motion|medborgarförslag|uppdrag|skrivelse)/iu.test(
      line.text,
    ),
  );

/** A member's own, where "Vi yrkar" stands above the proposal. */
const isMotion = ({ opening, body }: Evidence): boolean =>
  opening.some((line) => /^(?:motion|interpellation)(?!\p{L})/iu.test(trimmed(line))) &&
  body
    .slice(0, mostLines)
    .some(({ text }) =>
      /(?<!\p{L})(?:jag|vi|undertecknade?) yrkar|yrkar (?:jag|vi|undertecknad)/iu.test(text),
    );

/** "2 Simhallens öppettider", and below it a reference number of its own: once in a report, and in an agenda each time. */
const isAgenda = ({ body }: Evidence): boolean =>
  body.filter(
    ({ text }, at) =>
      /^ ?(?:dnr|diarien(?:umme)?r)(?!\p{L})/iu.test(text) &&
      /^ ?\d{1,3}\.? \p{Lu}/u.test(body[at - 1]?.text ?? ""),
  ).length > 1;

/** "Förvaltningens bedömning": no other text has it. */
const isOfForvaltning = ({ role, heading }: Section): boolean =>
  role === "assessment" &&
  /(?:förvaltning(?:en)?|kontoret|avdelningen|enheten)s /iu.test(heading?.text ?? "");

const saysReport = ({ opening, furniture }: Evidence): boolean =>
  [...furniture, ...opening].some(({ text }) => /tjänste(?:utlåtande|skrivelse)/i.test(text));

const names: readonly (readonly [RegExp, TextKind])[] = [
  [
    /^(?:protokollsutdrag(?! (?:.{0,14} )?till)|sammanträdesprotokoll|beslutsprotokoll|utdrag ur protokoll)(?!\p{L})|^protokoll(?:$| fört vid | (?:nr )?\d)/iu,
    "minutes-extract",
  ],
  // In capitals also beside the organisation's name and the page: "NORRSKOGA KOMMUN SAMMANTRÄDESPROTOKOLL 13 (60)".
  [/(?<!\p{L})(?:PROTOKOLLSUTDRAG|SAMMANTRÄDESPROTOKOLL)(?!\p{L})/u, "minutes-extract"],
  [/^(?:delegationsbeslut|ordförandebeslut|beslut fattat på delegation)(?!\p{L})/iu, "delegation-decision"],
  [/^(?:kallelse|kungörelse)(?:$| till | – | - |\/)|^underrättelse\/kallelse/iu, "other"],
  [/^(?:dagordning|föredragningslista|ärendelista)(?!\p{L})/iu, "other"],
  [/^(?:agenda|promemoria|pm|policy|riktlinjer?|avtal|(?:minnes|mötes)anteckningar)$/iu, "other"],
  [/^yttrande(?:$| över )/iu, "letter"],
];

/** A line of its own in the header or the letterhead says what the document is. */
function kindByName({ opening, furniture }: Evidence): TextKind | undefined {
  for (const line of [...furniture, ...opening.slice(0, 12)]) {
    for (const text of [trimmed(line), ...columnsOf(line)]) {
      const [, kind] = text.length > 60 ? [] : (names.find(([name]) => name.test(text)) ?? []);
      if (kind) return kind;
    }
  }
  return undefined;
}

/** A line or a column of its own; an agenda may name the report that belongs to an item. */
const isCalledReport = ({ opening, furniture }: Evidence): boolean =>
  [...furniture, ...opening.slice(0, 12)].some((line) =>
    [trimmed(line), ...columnsOf(line)].some((text) =>
      /^tjänste(?:utlåtande|skrivelse)(?: \d.*)?$/iu.test(text),
    ),
  );

/** "Norrskoga kommun⇥Protokoll⇥5 (12)" */
const columnsOf = ({ block: { text } }: BlockText): readonly string[] =>
  text.includes("\t") ? text.split(/[\t\n]/).map((column) => column.trim()) : [];

/** A report may be titled "Avtal om lokaler", but then it has sections of its own. */
function isContract({ opening }: Evidence): boolean {
  return opening.slice(0, 12).some((line) => contract.test(trimmed(line)));
}

const contract =
  /^\p{L}*(?:avtal|kontrakt|överenskommelse)(?:$| (?:om|mellan|nr|avseende|för|till|gällande|rörande|\d))|^(?:ramavtal|avsiktsförklaring|gåvobrev|köpebrev)(?!\p{L})/iu;

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
