/** Texts that follow upon each other, as something to remember by: the same stretch as long as its texts are the same. */
export class TextStretch {
  /** By the number of who remembers. They go with the stretch, which no memory beside it need know of. */
  readonly notes: unknown[] = [];

  constructor(readonly texts: readonly object[]) {}
}

/**
 * What somebody remembers of stretches: for a hundred searches through hundreds of stretches maps would take longer to ask
 * than the searches take. To be made once, in a module.
 */
export class StretchNotes<Note extends object> {
  static #made = 0;
  readonly #number = StretchNotes.#made++;

  get({ notes }: TextStretch): Note | undefined {
    // Nobody else writes at this place.
    return notes[this.#number] as Note | undefined;
  }

  set({ notes }: TextStretch, note: Note): void {
    notes[this.#number] = note;
  }
}

/** A stretch in a list, from `start` up to, but not including, `end`. */
export interface PlacedStretch {
  readonly stretch: TextStretch;
  readonly start: number;
  readonly end: number;
}

/** Short enough to be looked at in no time, long enough for a document to have few. */
const longest = 32;

/**
 * Cuts a list of texts into stretches. Those that an earlier list was cut into are found again wherever they stand
 * unbroken, so that a change anywhere leaves all but one or two of them the same. A list is cut once.
 */
export function stretchesOf(texts: readonly object[]): readonly PlacedStretch[] {
  const known = alreadyCut.get(texts);
  if (known) return known;
  const cut = cutUp(texts);
  alreadyCut.set(texts, cut);
  return cut;
}

const alreadyCut = new WeakMap<readonly object[], readonly PlacedStretch[]>();

function cutUp(texts: readonly object[]): readonly PlacedStretch[] {
  const placed: PlacedStretch[] = [];
  let at = 0;
  for (const stretch of joined([...unjoined(texts)])) {
    const end = at + stretch.texts.length;
    placed.push({ stretch, start: at, end });
    at = end;
  }
  return placed;
}

function* unjoined(texts: readonly object[]): Generator<TextStretch> {
  for (let at = 0; at < texts.length;) {
    const stretch = knownAt(texts, at) ?? remember(texts.slice(at, endOfUnknown(texts, at)));
    at += stretch.texts.length;
    yield stretch;
  }
}

function endOfUnknown(texts: readonly object[], start: number): number {
  const last = Math.min(texts.length, start + longest);
  for (let end = start + 1; end < last; end++) if (knownAt(texts, end)) return end;
  return last;
}

/** Who writes a long report adds paragraph upon paragraph: without this, each would be a stretch of its own. */
function joined(stretches: readonly TextStretch[]): readonly TextStretch[] {
  const all: TextStretch[] = [];
  for (const stretch of stretches) {
    const last = all.at(-1);
    if (last && last.texts.length + stretch.texts.length <= longest)
      all[all.length - 1] = remember([...last.texts, ...stretch.texts]);
    else all.push(stretch);
  }
  return all;
}

/** The latest stretches that begin with a text. More than one, for there are lists of different texts of a document. */
const beginningWith = new WeakMap<object, readonly TextStretch[]>();
const mostOfOne = 4;

function knownAt(texts: readonly object[], at: number): TextStretch | undefined {
  const first = texts[at];
  return first && beginningWith.get(first)?.find((stretch) => standsAt(stretch, texts, at));
}

const standsAt = (stretch: TextStretch, texts: readonly object[], at: number): boolean =>
  stretch.texts.every((text, offset) => texts[at + offset] === text);

function remember(texts: readonly object[]): TextStretch {
  const stretch = new TextStretch(texts);
  const [first] = texts;
  if (first) beginningWith.set(first, [stretch, ...(beginningWith.get(first) ?? [])].slice(0, mostOfOne));
  return stretch;
}
