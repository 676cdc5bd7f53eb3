import { openPackage, mainPartOf } from "../../ooxml/package/open-package";
import { contentTypesPart, relationshipsPartOf, type Package } from "../../ooxml/package/package";
import { findRelatedPart } from "../../ooxml/package/relationships";
import { PackageError } from "../../ooxml/package/package-error";
import { savePackage } from "../../ooxml/package/save-package";
import { firstChild, type XmlElement } from "../../ooxml/xml/node";
import { endWithParagraph } from "./end-with-paragraph";
import { PartStates, type Step } from "./part-states";
import { StepHistory } from "./step-history";

/** The open document's package: trees that are changed in place, and the steps that lead back to the file. */
export class LivePackage {
  readonly package: Package;
  readonly documentPart: string;
  readonly #states: PartStates;
  readonly #history = new StepHistory<Step>();
  #isWriting = false;
  #version = 0;
  readonly #related = new Map<string, string>();

  /** @throws PackageError */
  constructor(bytes: Uint8Array) {
    this.package = openPackage(bytes);
    this.#states = new PartStates(this.package);
    this.documentPart = mainPartOf(this.package);
    this.#openBody();
    for (const name of this.package.names) if (/\.rels$/.test(name)) this.tree(name);
    this.tree(contentTypesPart);
    for (const name of this.package.names) if (this.#isOfText(name)) this.tree(name);
  }

  /** Before anything is remembered: what Word adds here is no step, and an unchanged file stays as it was. */
  #openBody(): void {
    const root = this.package.xml(this.documentPart)?.root;
    const body = root && firstChild(root, "w:body");
    if (!body) throw new PackageError("not-a-docx", "the document has no body");
    endWithParagraph(body);
  }

  /** Styles, lists, headers, notes: what is asked for in the middle of a batch must be known to be readable. */
  #isOfText(name: string): boolean {
    return /wordprocessingml\.[^.]+\+xml$/.test(this.package.contentType(name) ?? "");
  }

  /** A part's root, to be changed in place within `write`. */
  tree(name: string): XmlElement | undefined {
    return this.#states.tree(name);
  }

  /** The document's first part of that kind: "styles", "numbering", "settings". */
  relatedTree(type: string): XmlElement | undefined {
    const name = this.#isWriting
      ? this.#findRelated(type)
      : (this.#related.get(type) ?? this.#findRelated(type));
    return name === undefined ? undefined : this.tree(name);
  }

  /** Remembered until the next change: styles are asked for at every paragraph. */
  #findRelated(type: string): string | undefined {
    const name = findRelatedPart(this.package, this.documentPart, type);
    if (name !== undefined && !this.#isWriting) this.#related.set(type, name);
    return name;
  }

  get document(): XmlElement {
    const root = this.tree(this.documentPart);
    if (!root) throw new Error("the package has lost its document part");
    return root;
  }

  /** Takes a part away, with its relationships. What it held is kept for undo. */
  drop(name: string): void {
    for (const gone of [name, relationshipsPartOf(name)])
      if (this.package.has(gone)) this.#states.remember(gone);
    this.package.remove(name);
  }

  /** The part that a node stands in. */
  partOf(node: XmlElement): string | undefined {
    let root = node;
    while (root.parent) root = root.parent;
    return this.#states.partWith(root);
  }

  /** What was done last, to be compared: the same again means that nothing has changed since. */
  get lastStep(): unknown {
    return this.#history.last;
  }

  /** Within `write`. */
  get isWriting(): boolean {
    return this.#isWriting;
  }

  get undoSteps(): number {
    return this.#history.undoSteps;
  }

  get redoSteps(): number {
    return this.#history.redoSteps;
  }

  /** Another number after every write, undo and redo: what was looked up before may be otherwise. */
  get version(): number {
    return this.#version;
  }

  /** Runs a change as one step; a change that changes nothing is none, and one that fails is taken back. */
  write<T>(change: () => T): T {
    const names = new Set(this.package.names);
    this.#related.clear();
    this.#isWriting = true;
    try {
      const result = change();
      const step = this.#states.stepSince(names);
      if (step.size > 0) this.#history.add(step);
      return result;
    } catch (error) {
      this.#restore(this.#states.stepSince(names), "before");
      throw error;
    } finally {
      this.#isWriting = false;
      this.#version++;
    }
  }

  undo(): boolean {
    return this.#restore(this.#history.undo(), "before");
  }

  redo(): boolean {
    return this.#restore(this.#history.redo(), "after");
  }

  forgetSteps(): void {
    this.#history.forget();
  }

  /** With every step undone, the very bytes that were opened. */
  bytes(): Uint8Array {
    const { origin } = this.package;
    return origin && this.#history.isAtStart ? origin : savePackage(this.package);
  }

  #restore(step: Step | undefined, side: "before" | "after"): boolean {
    if (!step) return false;
    this.#version++;
    this.#related.clear();
    this.#states.restore(step, side);
    return true;
  }
}
