import type { Block, Stretch, TextBlock } from "../document/document";
import { quotations } from "../language/quotations";
import { sentences } from "../language/sentences";
import { stretchAt } from "../language/stretch-at";
import { readText, type BlockText } from "./block-text";
import type { Facts, SectionRole, TextKind } from "./facts";
import { oncePer } from "./once-per";

/** A paragraph or a list item that is made of sentences, the writer's own. */
export interface RunningText {
  readonly text: BlockText;
  /** What the section is for that it stands in; undefined in a section of the writer's own. */
  readonly role: SectionRole | undefined;
  /** The innermost heading above it; undefined above the first. */
  readonly heading: TextBlock | undefined;
  /** Found when first asked for. */
  readonly sentences: () => readonly Stretch[];
  /** Whether a position is within quotation marks. */
  readonly isQuoted: (at: number) => boolean;
}

/**
 * The running text of a document whose language is the writer's to mend: no address lines, headings, tables, lists of
 * documents or signatures, nothing after the attest, and nothing at all of a text that is neither report nor letter.
 */
export function runningTexts(facts: Facts): readonly RunningText[] {
  const known = alreadyRead.get(facts);
  if (known) return known;
  const read = kinds.has(facts.textKind) ? readRunning(facts) : [];
  alreadyRead.set(facts, read);
  return read;
}

const alreadyRead = new WeakMap<Facts, readonly RunningText[]>();

const kinds: ReadonlySet<TextKind> = new Set(["report", "letter", "delegation-decision", "flat"]);

const lists: ReadonlySet<SectionRole> = new Set(["sources", "enclosures", "dispatch", "attest"]);

function readRunning(facts: Facts): readonly RunningText[] {
  const running: RunningText[] = [];
  let hasDecision = false;
  for (const { place, blocks } of partsOf(facts)) {
    const { role, heading } = place;
    if (role === "attest") return running;
    hasDecision ||= role === "decision";
    for (const block of blocks) {
      if (block.kind === "table") continue;
      if (hasDecision && isTitle(block)) return running;
      if (block.kind === "heading" || block === heading || (role && lists.has(role))) continue;
      const reading = readingOf(block);
      if (reading.isSentences) running.push(runningText(reading, place));
    }
  }
  return running;
}

/** Another document begins: an enclosure in the same file. */
const isTitle = ({ style }: TextBlock): boolean => /^title$/i.test(style);

interface Place {
  readonly role: SectionRole | undefined;
  readonly heading: TextBlock | undefined;
}

/** A heading and what stands below it, up to the next heading of any level. */
interface Part {
  readonly place: Place;
  readonly blocks: readonly Block[];
}

/** In reading order; a subsection without a role of its own has that of the one around it. */
function* partsOf({ sections }: Facts): Generator<Part> {
  const around: (Place & { readonly end: number })[] = [];
  let start = 0;
  for (const [index, { heading, role, blocks }] of sections.entries()) {
    if (heading) start++;
    while ((around.at(-1)?.end ?? Infinity) < start) around.pop();
    const place = { role: role ?? (heading && around.at(-1)?.role), heading };
    around.push({ ...place, end: start + blocks.length });
    const next = sections[index + 1]?.heading;
    const end = next ? blocks.indexOf(next) : -1;
    const own = end < 0 ? blocks : blocks.slice(0, end);
    start += own.length;
    yield { place, blocks: heading ? [heading, ...own] : own };
  }
}

const shortest = 20;

/**
 * A line without a full stop is a title, an address or an item of a list; a page break may have cut a paragraph. After the
 * stop a quotation or brackets may end, or the number of a source stand: "planen.” [3]"
 */
const isSentences = (text: string): boolean =>
  text.length >= shortest &&
  (/[.!?:][”")\]]{0,2}(?: ?\[\d{1,3}(?:[,–-] ?\d{1,3})?\])? ?$/.test(text) ||
    /\p{Ll}{2}\. \p{Lu}/u.test(text));

interface Reading {
  readonly text: BlockText;
  readonly isSentences: boolean;
  /** As it was last read. */
  running?: RunningText;
}

const readingOf = oncePer((block: TextBlock): Reading => {
  const text = readText(block);
  return { text, isSentences: isSentences(text.text) };
});

/** The same one as long as text and place are the same, so that what was found in it can be remembered. */
function runningText(reading: Reading, place: Place): RunningText {
  const { running, text } = reading;
  if (running && running.role === place.role && running.heading === place.heading) return running;
  return (reading.running = createRunningText(text, place));
}

function createRunningText(text: BlockText, place: Place): RunningText {
  let found: readonly Stretch[] | undefined;
  let quoted: readonly Stretch[] | undefined;
  return {
    text,
    ...place,
    sentences: () => (found ??= sentences(text.text)),
    isQuoted: (at) => stretchAt((quoted ??= quotations(text.text)), at) !== undefined,
  };
}
