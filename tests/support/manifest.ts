import { readFileSync } from "node:fs";
import { join } from "node:path";

export const manifestPath = join(__dirname, "../../manifest.xml");
export const manifestText = readFileSync(manifestPath, "utf8");

/** A manifest, asked as its checks ask: by elements' local names, in document order. Needs a DOM. */
export class Manifest {
  private readonly root: Document;

  constructor(text: string) {
    this.root = new DOMParser().parseFromString(text, "application/xml");
  }

  get kind(): string | null {
    return this.root.documentElement.getAttribute("xsi:type");
  }

  all(name: string, within: Element | Document = this.root): readonly Element[] {
    return [...within.getElementsByTagNameNS("*", name)];
  }

  /** The first element of that name; the path may name its ancestors: "Requirements Set". */
  one(path: string, within: Element | Document = this.root): Element {
    let found: Element | Document = within;
    for (const name of path.split(" ")) {
      const next: Element | undefined = this.all(name, found)[0];
      if (!next) throw new Error(`The manifest has no ${path}`);
      found = next;
    }
    if (!(found instanceof Element)) throw new Error("A path names at least one element");
    return found;
  }

  text(path: string): string {
    return this.one(path).textContent ?? "";
  }

  /** What a `resid` stands for. */
  resource(reference: Element): string {
    const id = reference.getAttribute("resid");
    const found = this.all("Resources").flatMap((resources) =>
      [...resources.querySelectorAll("[id]")].filter((element) => element.id === id),
    );
    if (found.length !== 1) throw new Error(`${id} is defined ${found.length} times`);
    return valueOf(found[0]!);
  }

  /** Every address in it. */
  get addresses(): readonly string[] {
    return [...this.root.querySelectorAll("[DefaultValue]")]
      .map(valueOf)
      .filter((value) => /^\w+:/.test(value));
  }
}

export function valueOf(element: Element): string {
  return element.getAttribute("DefaultValue") ?? "";
}
