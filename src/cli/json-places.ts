/** Where things stand in a text of JSON, and what stands twice: JSON.parse tells neither. */
export interface JsonPlaces {
  /** The line, counted from 1, of each value by its key: "rules.phone-ungrouped[1].codes". */
  readonly lines: ReadonlyMap<string, number>;
  /** Keys that an object has more than once; the last counts. */
  readonly twice: ReadonlySet<string>;
}

const tokens = /"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\],:\n]|[^\s"{}[\],:]+/g;

/** @param text what JSON.parse has accepted */
export function findJsonPlaces(text: string): JsonPlaces {
  const finder = new PlaceFinder();
  for (const [token] of text.matchAll(tokens)) finder.take(token);
  return finder;
}

/** An object with the names seen in it, or a list and how far it has come; both with their key. */
type Container =
  | { readonly kind: "object"; readonly key: string; readonly names: Set<string> }
  | { readonly kind: "list"; readonly key: string; at: number };

class PlaceFinder implements JsonPlaces {
  readonly lines = new Map<string, number>();
  readonly twice = new Set<string>();
  private readonly open: Container[] = [];
  private line = 1;
  /** Of the value that comes next; undefined where a name comes next. */
  private key: string | undefined = "";

  take(token: string): void {
    switch (token) {
      case "\n":
        this.line++;
        return;
      case ":":
        return;
      case "}":
      case "]":
        this.open.pop();
        return;
      case ",":
        this.key = nextKey(this.open.at(-1));
        return;
    }
    if (this.key === undefined) this.takeName(String(JSON.parse(token)));
    else this.takeValue(token, this.key);
  }

  private takeName(name: string): void {
    const inside = this.open.at(-1);
    if (inside?.kind !== "object") return;
    this.key = inside.key === "" ? name : `${inside.key}.${name}`;
    if (inside.names.has(name)) this.twice.add(this.key);
    inside.names.add(name);
  }

  private takeValue(token: string, key: string): void {
    if (this.open.length <= deepest) this.lines.set(key, this.line);
    if (token !== "{" && token !== "[") return;
    const known = this.open.length < deepest ? key : "";
    const container: Container =
      token === "{" ? { kind: "object", key: known, names: new Set() } : { kind: "list", key: known, at: -1 };
    this.open.push(container);
    this.key = nextKey(container);
  }
}

function nextKey(container: Container | undefined): string | undefined {
  return container?.kind === "list" ? `${container.key}[${++container.at}]` : undefined;
}

/** No profile is deeper. The keys of what is would be as long as it is deep, each of them. */
const deepest = 12;
