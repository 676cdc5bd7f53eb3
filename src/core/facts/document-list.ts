import type { Block, Table, TextBlock } from "../document/document";
import type { PlainDate } from "../language/plain-date";
import type { FoundDate } from "../language/swedish-dates";
import { readLines, trimmed, type BlockText } from "./block-text";
import type { Facts } from "./facts";
import { isJobTitle, isPersonName } from "./known-words";
import { ownSections } from "./own-sections";

/** A list of the documents that a report builds on ("Beslutsunderlag") or comes with ("Bilagor"). */
export interface DocumentList {
  readonly role: "sources" | "enclosures";
  readonly heading: TextBlock;
  /** In reading order; empty where the section holds no text. */
  readonly entries: readonly ListedDocument[];
  /** False where there is a table or a text that is no list, so that nothing can be said of how many there are. */
  readonly isCountable: boolean;
}

/** One entry, whole: a line that continues the one before is part of it. */
export interface ListedDocument {
  /** The entry's first line. */
  readonly text: BlockText;
  /** All its lines, with a space between. */
  readonly words: string;
  /** The number that the writer typed or Word counts: "2. Riskanalys", "Bilaga 2 – Riskanalys". */
  readonly number?: number;
  /** It stands as an item of a list, or with a number of its own. */
  readonly isItem: boolean;
  /** The entry's own date; undefined where it has none, or several that may be it. */
  readonly date?: ListedDate;
  /** The report that one is reading: "Förvaltningens tjänsteskrivelse, 2024-05-14". */
  readonly isOwn: boolean;
}

export interface ListedDate {
  readonly value: PlainDate;
  readonly found: FoundDate;
  readonly text: BlockText;
}

/** The lists of the report itself, in reading order; those of a document appended to it are not its own. */
export function documentLists(facts: Facts): readonly DocumentList[] {
  const known = alreadyRead.get(facts);
  if (known) return known;
  const read = ownSections(facts).flatMap(({ role, heading, blocks }) =>
    heading && (role === "sources" || role === "enclosures") ? [readList(role, heading, blocks)] : [],
  );
  alreadyRead.set(facts, read);
  return read;
}

const alreadyRead = new WeakMap<Facts, readonly DocumentList[]>();

function readList(role: DocumentList["role"], heading: TextBlock, blocks: readonly Block[]): DocumentList {
  const until = blocks.findIndex((block) => block.kind !== "list-item" && block.kind !== "paragraph");
  const lines = beforeSignature(readLines(until < 0 ? blocks : blocks.slice(0, until)));
  const table = blocks[until];
  const groups =
    role === "sources" && lines.length < 2 && table?.kind === "table" ? rowsOf(table) : groupLines(lines);
  const entries = groups.map((group, at, all) => readEntry(group, at, all));
  const isCountable = until < 0 && entries.every(({ words }) => words.length < longestEntry);
  return { role, heading, entries, isCountable };
}

/** "Riskanalys | 2024-05-14": the rows that say when one thing was written. The labels above them say nothing. */
function rowsOf({ rows }: Table): readonly (readonly [BlockText, ...BlockText[]])[] {
  return rows.flatMap(({ cells }) => {
    const [first, ...others] = cells.flatMap(({ blocks }) => readLines(blocks));
    const dates = [first, ...others].flatMap((line) => line?.dates() ?? []);
    return first && dates.length === 1 ? [[first, ...others] as const] : [];
  });
}

/** What is longer is running text under the heading. */
const longestEntry = 250;

function beforeSignature(lines: readonly BlockText[]): readonly BlockText[] {
  const name = lines.findIndex((line, at) => {
    const next = lines[at + 1];
    return next !== undefined && isPersonName(trimmed(line)) && isJobTitle(trimmed(next));
  });
  if (name < 0) return lines;
  const hasSender = isSender.test(trimmed(lines[name - 1] ?? lines[name]!));
  return lines.slice(0, hasSender ? name - 1 : name);
}

/** "Miljöförvaltningen" and no more, over the name of whom it is signed by. */
const isSender =
  /^(?:\p{L}[\p{L}-]* (?:och )?){0,3}\p{L}*(?:förvaltning|kontor|avdelning|enhet|stab)(?:en|et)?$/iu;

/** A line that begins with a small letter, or is a date and no more, continues the one before. */
function groupLines(lines: readonly BlockText[]): readonly (readonly [BlockText, ...BlockText[]])[] {
  const groups: [BlockText, ...BlockText[]][] = [];
  for (const line of lines) {
    const last = groups.at(-1);
    if (last && line.block.kind !== "list-item" && continues(trimmed(line))) last.push(line);
    else if (last && last[0].block === line.block && line.block.kind === "list-item") last.push(line);
    else groups.push([line]);
  }
  return groups;
}

const continues = (text: string): boolean =>
  (/^\p{Ll}/u.test(text) && !/^[a-zåäö]\)/u.test(text)) || /^\(?(?:den )?\d{4}-\d\d-\d\d\)?$/.test(text);

const typedNumber = /^ ?(?:[Bb]ilaga )?(?<number>\d{1,2})(?:[.):]|(?= ?[–—-] )| (?=\p{Lu}))/u;

function readEntry(
  lines: readonly [BlockText, ...BlockText[]],
  at: number,
  all: readonly (readonly [BlockText, ...BlockText[]])[],
): ListedDocument {
  const [text] = lines;
  const words = lines.map(trimmed).join(" ");
  const typed = typedNumber.exec(text.text)?.groups?.["number"];
  const number = typed === undefined ? countedNumber(text, at, all) : Number(typed);
  const date = dateOf(lines);
  return {
    text,
    words,
    ...(number === undefined ? {} : { number }),
    isItem: number !== undefined || text.block.kind === "list-item" || /^ ?[-–•*·] /.test(text.text),
    ...(date ? { date } : {}),
    isOwn: isOwn(words),
  };
}

/** Word counts the items of a numbered list from one, where nothing else stands among them. */
function countedNumber(
  { block }: BlockText,
  at: number,
  all: readonly (readonly [BlockText, ...BlockText[]])[],
): number | undefined {
  const isNumbered = ({ block: other }: BlockText) =>
    other.kind === "list-item" && other.numbered && other.level === 0;
  return block.kind === "list-item" && all.every(([first]) => isNumbered(first)) ? at + 1 : undefined;
}

/** The last date, unless it is that of an event or a revision that the title tells of. */
function dateOf(lines: readonly BlockText[]): ListedDate | undefined {
  const dated = lines.flatMap((text) => text.dates().map((found) => ({ text, found })));
  const own = dated.filter(
    ({ text, found }) => !isOfTitle.test(text.text.slice(Math.max(0, found.start - 30), found.start)),
  );
  const last = own.at(-1);
  return last?.found.date && { value: last.found.date, found: last.found, text: last.text };
}

const isOfTitle =
  /(?:(?:^|[ (])(?:inför|till|t\.o\.m\.|från|fr\.o\.m\.|för|senast|mellan|gäller|tom|from|efter|på|under|kl\.?|och)|till och med|från och med|(?:mötet?|sammanträdet?|träde[rn] i kraft)(?: den)?|[–-]) ?$/iu;

/** Another's "tjänsteskrivelse" has the other's name in front; a förvaltning's is the report itself. */
const isOwn = (words: string): boolean =>
  /^(?:\d+[.)] ?|[-–•] )?(?:[\p{L}-]*(?: (?:och|&) [\p{L}-]+)*(?:förvaltningens?|kontorets?|avdelningens?|enhetens?),? )?tjänste(?:skrivelsen?|utlåtandet?)(?!\p{L})/iu.test(
    words,
  );
