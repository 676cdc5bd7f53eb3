import { addressAsked, addressOf, emptyDocument } from "./samples";
import { connectBar } from "./bar";
import { connectDrawer } from "./drawer";
import { fetchDocument, offerDownload, readFile, watchDrops, type OfferedDocument } from "./document-sources";
import { elementOf } from "./elements";
import { sentenceFor } from "./notice";
import { PaneFrame } from "./pane-frame";
import { editParagraph } from "./paragraph-editor";
import { PlayedWord, settingsAsked, type WordSettings } from "./played-word";
import { makePaneResizable } from "./split-pane";
import { WordPage } from "./word-page";

/** The browser page: the open document to the left, the pane to the right, and the Word that is played between them. */
export class Workbench {
  readonly #canvas = elementOf("canvas", HTMLElement);
  readonly #notice = elementOf("notice", HTMLElement);
  readonly #bar = connectBar({
    onFile: (file) => void this.#offer(readFile(file)),
    onSample: (file) => void this.#offer(fetchDocument(addressOf(file))),
    onDownload: () => this.#download(),
    onUndo: () => this.#word?.undo(),
    onRedo: () => this.#word?.redo(),
    onView: (view) => this.#pane.open(view),
  });
  readonly #page = new WordPage(elementOf("page", HTMLElement), {
    onSelect: (place) => this.#word?.select(place),
    onEdit: (paragraph, shown) => this.#edit(paragraph, shown),
  });
  readonly #pane = new PaneFrame(elementOf("pane", HTMLIFrameElement), (pane) => this.#word?.connect(pane));
  #word: PlayedWord | undefined;
  #name = "";
  #turns = 0;
  readonly #settings: WordSettings;

  /** @param query the page's own: `?open=` a document, `&word=1.3` the version that is played. */
  constructor(private readonly query: string) {
    this.#settings = settingsAsked(query);
    makePaneResizable(elementOf("splitter", HTMLElement), this.#pane.element);
    watchDrops(this.#canvas, (file) => void this.#offer(readFile(file)));
    connectDrawer(this.#settings, () => this.#changeWord());
  }

  /** Opens what the address asks for (`?open=`), else the first sample; an empty document where there is none. */
  async start(): Promise<void> {
    const trouble = await this.#offer(fetchDocument(addressAsked(this.query)));
    if (trouble === "") return;
    await this.#offer(fetchDocument(addressOf(emptyDocument)));
    this.#say(trouble);
  }

  /**
   * Opens the document if it is one, unless the person has offered another meanwhile. If it is none, the open one is
   * left as it is, and the sentence that says why is shown and given back.
   */
  async #offer(offered: Promise<OfferedDocument>): Promise<string> {
    const isLatest = this.#nextTurn();
    const trouble = await this.#tryToOpen(offered, isLatest);
    if (isLatest()) this.#say(trouble);
    return isLatest() ? trouble : "";
  }

  async #tryToOpen(offered: Promise<OfferedDocument>, isLatest: () => boolean): Promise<string> {
    try {
      const { name, bytes } = await offered;
      const word = new PlayedWord({ name, bytes }, this.#settings);
      if (isLatest()) await this.#page.show(bytes);
      if (isLatest()) this.#adopt(name, word);
      return "";
    } catch (error) {
      return sentenceFor(error);
    }
  }

  #adopt(name: string, word: PlayedWord): void {
    this.#word = word;
    this.#name = name;
    this.#bar.showName(name);
    this.#follow(word);
    this.#pane.open();
  }

  #nextTurn(): () => boolean {
    const turn = ++this.#turns;
    return () => turn === this.#turns;
  }

  /** Some faults count at once; for others, and for another version, the document as it stands is opened again. */
  #changeWord(): void {
    const word = this.#word;
    if (!word || word.adopt(this.#settings)) return;
    void this.#offer(Promise.resolve({ name: this.#name, bytes: word.bytes() }));
  }

  #follow(word: PlayedWord): void {
    word.onChange(() => {
      if (word !== this.#word) return;
      this.#bar.showHistory(word);
      void this.#page
        .show(word.bytes())
        .then(() => this.#page.showSelection(word.selection, { scroll: false }));
    });
    // What the person has just clicked in must not move under the second click of a double click.
    word.onSelection((by) => this.#page.showSelection(word.selection, { scroll: by === "pane" }));
    this.#bar.showHistory(word);
  }

  #edit(paragraph: number, shown: HTMLElement): void {
    const word = this.#word;
    const text = word?.textOf(paragraph);
    if (word && text !== undefined)
      editParagraph({ shown, text, done: (typed) => word.type(paragraph, typed) });
  }

  #download(): void {
    if (this.#word) offerDownload({ name: this.#name, bytes: this.#word.bytes() });
  }

  #say(sentence: string): void {
    this.#notice.textContent = sentence;
    this.#notice.hidden = sentence === "";
  }
}
