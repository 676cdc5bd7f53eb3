import type { Package } from "../../ooxml/package/package";
import { xmlDeclaration } from "../../ooxml/package/relationships";
import type { XmlElement } from "../../ooxml/xml/node";
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

export type Step = ReadonlyMap<string, PartChange>;

const absent: PartState = { kind: "absent" };

/** How each part was after the last step: what has changed since can be told, and taken back. */
export class PartStates {
  readonly #states = new Map<string, PartState>();

  constructor(private readonly parts: Package) {}

  /** A part's root, watched from now on. */
  tree(name: string): XmlElement | undefined {
    const root = this.parts.xml(name)?.root;
    if (root && !this.#states.has(name)) this.#states.set(name, { kind: "tree", tree: freezeElement(root) });
    return root;
  }

  /** The part that has this root. */
  partWith(root: XmlElement): string | undefined {
    for (const [name, state] of this.#states)
      if (state.kind === "tree" && state.tree.node === root) return name;
    return undefined;
  }

  /** Has a part watched that is about to be taken away. */
  remember(name: string): void {
    if (!this.#states.has(name) && !this.tree(name)) this.#states.set(name, this.#bytesOf(name));
  }

  /** What has changed since the last step; empty where nothing has. From now on that is the last step. */
  stepSince(namesBefore: ReadonlySet<string>): Step {
    const step = new Map<string, PartChange>();
    for (const name of this.parts.names) if (!namesBefore.has(name)) this.#noticeNew(name, step);
    for (const name of namesBefore) if (!this.parts.has(name)) this.#noticeGone(name, step);
    for (const [name, before] of this.#states) this.#noticeEdit(name, before, step);
    return step;
  }

  restore(step: Step, side: "before" | "after"): void {
    for (const [name, change] of step) this.#place(name, change[side]);
    for (const [name, change] of step) {
      const state = change[side];
      if (state.kind === "tree") thaw(state.tree);
      this.#states.set(name, state);
    }
  }

  #noticeNew(name: string, step: Map<string, PartChange>): void {
    const isXml = /\.(xml|rels)$/i.test(name);
    const root = isXml ? this.parts.xml(name)?.root : undefined;
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
    this.parts.edit(name);
    this.#states.set(name, after);
    step.set(name, { before, after });
  }

  #bytesOf(name: string): PartState {
    const bytes = this.parts.bytes(name) ?? new Uint8Array();
    return { kind: "bytes", bytes, contentType: this.parts.contentType(name) ?? "" };
  }

  /** Puts a part there, or takes it away; what trees hold comes after. */
  #place(name: string, state: PartState): void {
    switch (state.kind) {
      case "absent":
        this.parts.remove(name);
        return;
      case "bytes":
        this.parts.put(name, state.contentType, state.bytes);
        return;
      case "tree":
        if (!this.parts.has(name))
          this.parts.loadXml(name, { prolog: xmlDeclaration, root: state.tree.node });
        return;
    }
  }
}
