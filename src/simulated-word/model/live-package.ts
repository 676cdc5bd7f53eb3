import { openPackage, mainPartOf } from "../../ooxml/package/open-package";
import { contentTypesPart, relationshipsPartOf, type Package } from "../../ooxml/package/package";
import { findRelatedPart, xmlDeclaration } from "../../ooxml/package/relationships";
import { PackageError } from "../../ooxml/package/package-error";
import { savePackage } from "../../ooxml/package/save-package";
import { firstChild, type XmlElement } from "../../ooxml/xml/node";
import { freezeElement, thaw, type FrozenElement } from "./frozen-tree";

/** What a step did to one part; "absent" before it was made or after it was taken away. */
interface PartChange {
  readonly before: PartState;
  readonly after: PartState;
}

type PartState =
  | { readonly kind: "absent" }
  | { readonly kind: "tree"; readonly tree: FrozenElement }
  | { readonly kind: "bytes"; readonly bytes: Uint8Array; readonly contentType: string };

type Step = ReadonlyMap<string, PartChange>;

const absent: PartState = { kind: "absent" };

/** The open document's package: trees that are changed in place, and the steps that lead back to the file. */
export class LivePackage {
  readonly package: Package;
  readonly documentPart: string;
  readonly #states = new Map<string, PartState>();
  #undone: Step[] = [];
  #done: Step[] = [];
  /** Steps that can no longer be undone still count: the file is not what was opened. */
  #forgotten = false;
  #isWriting = false;
  #version = 0;
  readonly #related = new Map<string, string>();

  /** @throws PackageError */
  constructor(bytes: Uint8Array) {
    this.package = openPackage(bytes);
    this.documentPart = mainPartOf(this.package);
    for (const name of this.package.names) if (/\.rels$/.test(name)) this.tree(name);
    this.tree(contentTypesPart);
    for (const name of this.package.names) if (this.#isOfText(name)) this.tree(name);
    if (!firstChild(this.document, "w:body"))
      throw new PackageError("not-a-docx", "the document has no body");
  }

  /** Styles, lists, headers, notes: what is asked for in the middle of a batch must be known to be readable. */
  #isOfText(name: string): boolean {
    return /wordprocessingml\.[^.]+\+xml$/.test(this.package.contentType(name) ?? "");
  }

  /** A part's root, to be changed in place within `write`. */
  tree(name: string): XmlElement | undefined {
    const root = this.package.xml(name)?.root;
    if (root && !this.#states.has(name)) this.#states.set(name, { kind: "tree", tree: freezeElement(root) });
    return root;
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
    for (const gone of [name, relationshipsPartOf(name)]) if (this.package.has(gone)) this.#remember(gone);
    this.package.remove(name);
  }

  /** The part that a node stands in. */
  partOf(node: XmlElement): string | undefined {
    let root = node;
    while (root.parent) root = root.parent;
    for (const [name, state] of this.#states) {
      if (state.kind === "tree" && state.tree.node === root) return name;
    }
    return undefined;
  }

  /** What was done last, to be compared: the same again means that nothing has changed since. */
  get lastStep(): unknown {
    return this.#done.at(-1);
  }

  /** Within `write`. */
  get isWriting(): boolean {
    return this.#isWriting;
  }

  get undoSteps(): number {
    return this.#done.length;
  }

  get redoSteps(): number {
    return this.#undone.length;
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
      this.#record(this.#stepSince(names));
      return result;
    } catch (error) {
      this.#restore(this.#stepSince(names), "before");
      throw error;
    } finally {
      this.#isWriting = false;
      this.#version++;
    }
  }

  undo(): boolean {
    const step = this.#done.pop();
    if (!step) return false;
    this.#undone.push(step);
    this.#restore(step, "before");
    return true;
  }

  redo(): boolean {
    const step = this.#undone.pop();
    if (!step) return false;
    this.#done.push(step);
    this.#restore(step, "after");
    return true;
  }

  forgetSteps(): void {
    this.#forgotten ||= this.#done.length > 0;
    this.#done = [];
    this.#undone = [];
  }

  /** With every step undone, the very bytes that were opened. */
  bytes(): Uint8Array {
    const { origin } = this.package;
    return origin && !this.#forgotten && this.#done.length === 0 ? origin : savePackage(this.package);
  }

  #record(step: Step): void {
    if (step.size === 0) return;
    this.#done.push(step);
    this.#undone = [];
  }

  #stepSince(namesBefore: ReadonlySet<string>): Step {
    const step = new Map<string, PartChange>();
    for (const name of this.package.names) if (!namesBefore.has(name)) this.#noticeNew(name, step);
    for (const name of namesBefore) if (!this.package.has(name)) this.#noticeGone(name, step);
    for (const [name, before] of this.#states) this.#noticeEdit(name, before, step);
    return step;
  }

  #remember(name: string): void {
    if (!this.#states.has(name) && !this.tree(name)) this.#states.set(name, this.#bytesOf(name));
  }

  #noticeNew(name: string, step: Map<string, PartChange>): void {
    const isXml = /\.(xml|rels)$/i.test(name);
    const root = isXml ? this.package.xml(name)?.root : undefined;
    const after: PartState = root ? { kind: "tree", tree: freezeElement(root) } : this.#bytesOf(name);
    this.#states.set(name, after);
    step.set(name, { before: absent, after });
  }

  #noticeGone(name: string, step: Map<string, PartChange>): void {
    const before = this.#states.get(name);
    if (!before) throw new Error(`${name} was taken away without having been read`);
    this.#states.set(name, absent);
    step.set(name, { before, after: absent });
  }

  #noticeEdit(name: string, before: PartState, step: Map<string, PartChange>): void {
    if (before.kind !== "tree" || step.has(name)) return;
    const tree = freezeElement(before.tree.node);
    if (tree === before.tree) return;
    const after: PartState = { kind: "tree", tree };
    this.package.edit(name);
    this.#states.set(name, after);
    step.set(name, { before, after });
  }

  #bytesOf(name: string): PartState {
    const bytes = this.package.bytes(name) ?? new Uint8Array();
    return { kind: "bytes", bytes, contentType: this.package.contentType(name) ?? "" };
  }

  #restore(step: Step, side: "before" | "after"): void {
    this.#version++;
    this.#related.clear();
    for (const [name, change] of step) this.#place(name, change[side]);
    for (const [name, change] of step) {
      const state = change[side];
      if (state.kind === "tree") thaw(state.tree);
      this.#states.set(name, state);
    }
  }

  /** Puts a part there, or takes it away; what trees hold comes after. */
  #place(name: string, state: PartState): void {
    switch (state.kind) {
      case "absent":
        this.package.remove(name);
        return;
      case "bytes":
        this.package.put(name, state.contentType, state.bytes);
        return;
      case "tree":
        if (!this.package.has(name))
          this.package.loadXml(name, { prolog: xmlDeclaration, root: state.tree.node });
        return;
    }
  }
}
