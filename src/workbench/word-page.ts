import { renderAsync } from "docx-preview";
import { markOf, markParagraphs, paragraphOfMark } from "./mark-paragraphs";
import { pageStyles } from "./page-styles";
import { offsetAt, rangeAt } from "./text-offsets";

/** A stretch of a paragraph; `paragraph` is its number in the body, offsets are UTF-16 units of its text. */
export interface PagePlace {
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
}

export interface PageListener {
  /** The person has clicked at, or dragged over, a place. */
  readonly onSelect: (place: PagePlace) => void;
  /** The person has double-clicked in a paragraph, which stands there on the screen. */
  readonly onEdit: (paragraph: number, shown: HTMLElement) => void;
}

/** The document as Word would show it, in a shadow root so that its styles and ours keep apart. */
export class WordPage {
  readonly #root: ShadowRoot;
  readonly #sheet = document.createElement("div");
  #latest = 0;

  constructor(host: HTMLElement, listener: PageListener) {
    this.#root = host.attachShadow({ mode: "open" });
    const style = document.createElement("style");
    style.textContent = pageStyles;
    this.#root.append(style, this.#sheet);
    this.#sheet.addEventListener("click", (event) => this.#select(event, listener));
    this.#sheet.addEventListener("dblclick", (event) => this.#edit(event, listener));
  }

  /**
   * Renders a copy; the bytes are not touched. A later call wins over an earlier one that is still at work.
   * @throws PackageError
   */
  async show(bytes: Uint8Array): Promise<void> {
    const turn = ++this.#latest;
    const body = document.createElement("div");
    const styles = document.createElement("div");
    await renderAsync(markParagraphs(bytes), body, styles, {
      inWrapper: true,
      renderAltChunks: false,
      renderComments: false,
      renderChanges: true,
      ignoreLastRenderedPageBreak: false,
    });
    if (turn !== this.#latest) return;
    disarm(body);
    this.#sheet.replaceChildren(styles, body);
  }

  /** Shows where Word's selection stands, and scrolls there when asked to. */
  showSelection(place: PagePlace | undefined, options: { readonly scroll: boolean }): void {
    CSS.highlights.delete(selectionName);
    for (const marked of this.#root.querySelectorAll(".has-cursor")) marked.classList.remove("has-cursor");
    const paragraph = place && this.#paragraph(place.paragraph);
    if (!place || !paragraph) return;
    paragraph.classList.add("has-cursor");
    if (place.end > place.start) CSS.highlights.set(selectionName, new Highlight(rangeAt(paragraph, place)));
    if (options.scroll) paragraph.scrollIntoView({ block: "center", behavior: "instant" });
  }

  #paragraph(number: number): HTMLElement | undefined {
    return this.#root.getElementById(markOf(number))?.closest("p") ?? undefined;
  }

  #select(event: MouseEvent, listener: PageListener): void {
    const place = this.#placeOf(event);
    if (place) listener.onSelect(place);
  }

  #edit(event: MouseEvent, listener: PageListener): void {
    const paragraph = paragraphAround(event);
    if (!paragraph) return;
    getSelection()?.removeAllRanges();
    listener.onEdit(numberOf(paragraph), paragraph);
  }

  #placeOf(event: MouseEvent): PagePlace | undefined {
    const paragraph = paragraphAround(event);
    if (!paragraph) return undefined;
    const caret = document.caretPositionFromPoint(event.clientX, event.clientY, {
      shadowRoots: [this.#root],
    });
    const at = caret ? offsetAt(paragraph, caret.offsetNode, caret.offset) : 0;
    return { paragraph: numberOf(paragraph), start: at, end: at };
  }
}

const selectionName = "word-selection";

/** The paragraph clicked in, if it is one of the document's body: a header's bears no mark. */
function paragraphAround(event: MouseEvent): HTMLElement | undefined {
  const paragraph = event.target instanceof Element ? event.target.closest("p") : undefined;
  return paragraph && numberOf(paragraph) >= 0 ? paragraph : undefined;
}

function numberOf(paragraph: HTMLElement): number {
  for (const { id } of paragraph.querySelectorAll("span[id]")) {
    const number = paragraphOfMark(id);
    if (number !== undefined) return number;
  }
  return -1;
}

/** A stranger's document: its links lead only where links should, and away from this page. */
function disarm(body: HTMLElement): void {
  for (const link of body.querySelectorAll("a")) {
    const target = link.getAttribute("href") ?? "";
    if (!/^(https?:|mailto:|#)/i.test(target)) link.removeAttribute("href");
    link.target = "_blank";
    link.rel = "noopener noreferrer";
  }
}
