import type { DirectLook, Look } from "../../core/document/document";
import type { InlineContext } from "./inline-context";
import type { RunFormat } from "./run-format";
import type { ParagraphStyle } from "./styles";

/**
 * How a paragraph's letters are set and marked, gathered run by run. Most paragraphs look as their style says, and
 * share its look.
 */
export class LettersOfRuns {
  #style: ParagraphStyle;
  /** Undefined while no letter has come. */
  #bold: boolean | undefined;
  #direct: DirectLook[] = [];
  /** How many letters are in a language of their own. */
  #marked = 0;

  constructor(readonly context: Pick<InlineContext, "styles" | "letters">) {
    this.#style = context.styles.paragraphStyle(undefined);
  }

  start(style: ParagraphStyle): void {
    this.#style = style;
    this.#bold = undefined;
    this.#marked = 0;
    if (this.#direct.length > 0) this.#direct = [];
  }

  /** A run that says nothing of its own. @param text the paragraph's so far, of which the run is the end */
  addPlain(text: string, start: number): void {
    this.#weigh(this.#style.look.bold, text, start);
  }

  /** @param named what the run's character style says: that is a style, and not its writer's hand */
  addFormatted(own: RunFormat, named: RunFormat, { text, start }: { text: string; start: number }): void {
    this.#weigh(own.bold ?? named.bold ?? this.#style.look.bold, text, start);
    this.#compare(own, start, text.length);
    const language = own.language ?? named.language;
    if (language === undefined) return;
    this.#marked += text.length - start;
    this.#count(language, text.length - start);
  }

  finish(text: string): Look {
    this.#count(this.#style.language, text.length - this.#marked);
    const { look } = this.#style;
    const bold = this.#bold ?? look.bold;
    return bold === look.bold && this.#direct.length === 0 ? look : { ...look, bold, direct: this.#direct };
  }

  #weigh(bold: boolean, text: string, start: number): void {
    if (this.#bold === false || this.#bold === bold) return;
    if (hasLetters(text, start)) this.#bold = bold;
  }

  #compare({ font, size }: RunFormat, start: number, end: number): void {
    const { look } = this.#style;
    const ownFont = font === look.font ? undefined : font;
    const ownSize = size === look.size ? undefined : size;
    if (end === start || (ownFont === undefined && ownSize === undefined)) return;
    const last = this.#direct.at(-1);
    if (last?.end === start && last.font === ownFont && last.size === ownSize) {
      this.#direct[this.#direct.length - 1] = { ...last, end };
      return;
    }
    this.#direct.push({
      start,
      end,
      ...(ownFont === undefined ? {} : { font: ownFont }),
      ...(ownSize === undefined ? {} : { size: ownSize }),
    });
  }

  #count(language = "", count: number): void {
    const { letters } = this.context;
    if (count > 0) letters.set(language, (letters.get(language) ?? 0) + count);
  }
}

/** Of every run it is asked, and nearly always the first character answers. */
function hasLetters(text: string, start: number): boolean {
  for (let at = start; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code > space && code !== noBreakSpace) return true;
  }
  return false;
}

const space = 0x20;
const noBreakSpace = 0xa0;
