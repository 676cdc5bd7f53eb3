import type { Block, Stretch, TextBlock } from "../document/document";
import { quotations } from "../language/quotations";
import { sentences } from "../language/sentences";
import { stretchAt } from "../language/stretch-at";
import { readText, type BlockText } from "./block-text";
import type { Facts, SectionRole, TextKind } from "./facts";

/** A paragraph or a list item that is made of sentences, the writer's own. */
export interface RunningText {
  readonly text: BlockText;
  /** Its number in reading order, from 0. */
  readonly index: number;
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
  const places = placesOf(facts);
  const running: RunningText[] = [];
  let hasDecision = false;
  for (const [block, { role, heading }] of places) {
    if (role === "attest" || (hasDecision && isTitle(block))) break;
    hasDecision ||= role === "decision";
    if (block.kind === "heading" || block === heading || (role && lists.has(role))) continue;
    const text = readText(block);
    if (isSentences(text.text)) running.push(runningText(text, { role, heading }, running.length));
  }
  return running;
}

/** Another document begins: an enclosure in the same file. */
const isTitle = ({ style }: TextBlock): boolean => /^title$/i.test(style);

interface Place {
  readonly role: SectionRole | undefined;
  readonly heading: TextBlock | undefined;
}

/** Every block outside tables, in reading order; a subsection without a role of its own has that of the one around it. */
function placesOf({ sections }: Facts): ReadonlyMap<TextBlock, Place> {
  const places = new Map<TextBlock, Place>();
  for (const { heading, role, blocks } of sections) {
    const inherited = heading && places.get(heading)?.role;
    const place = { role: role ?? inherited, heading };
    if (heading) places.set(heading, place);
    for (const block of blocks) if (isText(block)) places.set(block, place);
  }
  return places;
}

const isText = (block: Block): block is TextBlock => block.kind !== "table";

const shortest = 20;

/** A line without a full stop is a title, an address or an item of a list; a page break may have cut a paragraph. */
const isSentences = (text: string): boolean =>
  text.length >= shortest && (/[.!?:][”")]? ?$/.test(text) || /\p{Ll}{2}\. \p{Lu}/u.test(text));

function runningText(text: BlockText, place: Place, index: number): RunningText {
  let found: readonly Stretch[] | undefined;
  let quoted: readonly Stretch[] | undefined;
  return {
    text,
    index,
    ...place,
    sentences: () => (found ??= sentences(text.text)),
    isQuoted: (at) => stretchAt((quoted ??= quotations(text.text)), at) !== undefined,
  };
}
