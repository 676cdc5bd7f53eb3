import { firstChild, type XmlElement } from "../../ooxml/xml/node";
import type { Package } from "../../ooxml/package/package";
import { firstFreeId } from "./first-free-id";

/** The ids that Word gives out as long as a document is open, and those that it writes into it. */
export class SessionIds {
  readonly #paragraphs = new WeakMap<XmlElement, string>();
  readonly #controls = new WeakMap<XmlElement, number>();
  #last: number | undefined;

  constructor(private readonly file: Package) {}

  /** The same as long as the document is open, whatever happens around the paragraph. */
  ofParagraph(paragraph: XmlElement): string {
    const id = this.#paragraphs.get(paragraph) ?? this.nextGuid();
    this.#paragraphs.set(paragraph, id);
    return id;
  }

  /** Some Words take the new paragraph for the old one (issue 5784). */
  moveParagraph(from: XmlElement, to: XmlElement): void {
    this.#paragraphs.set(to, this.ofParagraph(from));
    this.#paragraphs.delete(from);
  }

  /** What the file says, or a number of this session's own. */
  ofControl(control: XmlElement): number {
    const properties = firstChild(control, "w:sdtPr");
    const written = properties && firstChild(properties, "w:id")?.attributes["w:val"];
    const id = written === undefined ? (this.#controls.get(control) ?? this.nextControl()) : Number(written);
    this.#controls.set(control, id);
    return id;
  }

  nextControl(): number {
    return 1_000_000 + this.#next();
  }

  nextGuid(): string {
    const tail = this.#next().toString(16).toUpperCase().padStart(12, "0");
    return `5E55109A-0000-4000-8000-${tail}`;
  }

  /** For a w14:paraId: eight hexadecimal digits, below 80000000. */
  nextParagraph(): string {
    return (0x51000000 + this.#next()).toString(16).toUpperCase();
  }

  /** For the w:id of tracked changes. */
  nextRevision(): number {
    return this.#next() + 900_000;
  }

  /** Another at every call, and none that a session before this one has left in the file. */
  #next(): number {
    this.#last = (this.#last ?? firstFreeId(this.file) - 1) + 1;
    return this.#last;
  }
}
