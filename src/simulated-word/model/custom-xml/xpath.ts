import { WordError } from "../../wire/word-error";

/** A path as far as custom XML in documents needs one: steps along the tree, each with conditions. */
export interface XPath {
  /** From the document itself, not from the node at hand. */
  readonly absolute: boolean;
  readonly steps: readonly Step[];
}

export interface Step {
  readonly axis: "child" | "descendant" | "self" | "parent" | "attribute";
  readonly test: NodeTest;
  readonly conditions: readonly Condition[];
}

export type NodeTest =
  | { readonly kind: "name"; readonly prefix: string; readonly name: string }
  | { readonly kind: "any" }
  | { readonly kind: "text" }
  | { readonly kind: "node" };

export type Condition =
  | { readonly kind: "position"; readonly at: number | "last" }
  | { readonly kind: "has"; readonly path: XPath; readonly value: string | undefined };

/** @throws WordError for what is no path, or one that is not played */
export function parseXPath(source: string): XPath {
  const parser = new Parser(source);
  const path = parser.path();
  parser.end();
  return path;
}

const anyNode: NodeTest = { kind: "node" };

class Parser {
  #at = 0;

  constructor(private readonly source: string) {}

  path(): XPath {
    const steps: Step[] = [];
    const absolute = this.#looksAt("/");
    if (!absolute) steps.push(...this.#step("child"));
    while (this.#looksAt("/")) {
      const axis = this.#take("//") ? "descendant" : "child";
      if (axis === "child") this.#take("/");
      if (this.#at >= this.source.length && steps.length === 0) break;
      steps.push(...this.#step(axis));
    }
    return { absolute, steps };
  }

  end(): void {
    if (this.#at < this.source.length) this.#fail();
  }

  #step(axis: "child" | "descendant"): Step[] {
    if (this.#take("..")) return [{ axis: "parent", test: anyNode, conditions: [] }];
    if (this.#take(".")) return [{ axis: "self", test: anyNode, conditions: [] }];
    const isAttribute = this.#take("@") || this.#take("attribute::");
    this.#take("child::");
    const test = this.#test();
    const conditions: Condition[] = [];
    while (this.#take("[")) conditions.push(this.#condition());
    if (isAttribute && axis === "descendant")
      return [
        { axis: "descendant", test: { kind: "any" }, conditions: [] },
        { axis: "attribute", test, conditions },
      ];
    return [{ axis: isAttribute ? "attribute" : axis, test, conditions }];
  }

  #test(): NodeTest {
    if (this.#take("*")) return { kind: "any" };
    if (this.#take("text()")) return { kind: "text" };
    if (this.#take("node()")) return anyNode;
    const [, prefix = "", name = ""] = this.#match(
      /(?:([\p{L}_][\p{L}\p{N}_.-]*):)?([\p{L}_][\p{L}\p{N}_.-]*)/uy,
    );
    return { kind: "name", prefix, name };
  }

  #condition(): Condition {
    const condition = this.#position() ?? this.#presence();
    this.#match(/\s*\]/y);
    return condition;
  }

  #position(): Condition | undefined {
    const found = this.#tryMatch(/\s*(?:position\(\)\s*=\s*)?(\d+|last\(\))/y);
    if (!found) return undefined;
    return { kind: "position", at: found[1] === "last()" ? "last" : Number(found[1]) };
  }

  #presence(): Condition {
    this.#tryMatch(/\s+/y);
    const path = this.path();
    const value = this.#tryMatch(/\s*=\s*(?:"([^"]*)"|'([^']*)')/y);
    return { kind: "has", path, value: value && (value[1] ?? value[2] ?? "") };
  }

  #looksAt(text: string): boolean {
    return this.source.startsWith(text, this.#at);
  }

  #take(text: string): boolean {
    if (!this.#looksAt(text)) return false;
    this.#at += text.length;
    return true;
  }

  #match(pattern: RegExp): RegExpExecArray {
    return this.#tryMatch(pattern) ?? this.#fail();
  }

  #tryMatch(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.source) ?? undefined;
    if (found) this.#at = pattern.lastIndex;
    return found;
  }

  #fail(): never {
    throw new WordError("InvalidArgument", `not an XPath that is played: ${this.source}`);
  }
}
