import { ContentError } from "../profiles/content-error";
import type { Clause } from "./clause";
import { parseClauseText } from "./parse-clause-text";
import { isOneOf, matterKinds, sectionRoles } from "./vocabulary";

const keys = ["id", "title", "sections", "matters", "text", "keywords"] as const;
type Key = (typeof keys)[number];

/** Long enough for a paragraph, short enough that a damaged library cannot choke the pane. */
const longestText = 2000;

/**
 * Turns what a file of content holds into a clause.
 * @param file named in the error, such as "beslut/overlamnar-som-svar.json"
 * @throws ContentError for anything that is not a clause
 */
export function parseClause(file: string, value: unknown): Clause {
  const source = new ClauseSource(file, value);
  return {
    id: source.id(),
    title: source.line("title", 100),
    sections: source.namesOf("sections", sectionRoles, 1),
    matters: source.namesOf("matters", matterKinds, 0),
    parts: parseClauseText(source.line("text", longestText), (expected) => source.fault("text", expected)),
    keywords: source.lines("keywords"),
  };
}

class ClauseSource {
  private readonly values: ReadonlyMap<string, unknown>;

  constructor(
    private readonly file: string,
    value: unknown,
  ) {
    if (typeof value !== "object" || value === null || Array.isArray(value))
      throw this.fault("hela filen", "väntade ett objekt med " + keys.join(", "));
    this.values = new Map(Object.entries(value));
    for (const key of this.values.keys())
      if (!isOneOf(keys, key)) throw this.fault(key, `okänd nyckel; de som finns är ${keys.join(", ")}`);
  }

  fault(key: string, expected: string): ContentError {
    return new ContentError(this.file, key, expected);
  }

  id(): string {
    const id = this.line("id", 80);
    if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))
      throw this.fault("id", "väntade små bokstäver a–z, siffror och bindestreck");
    return id;
  }

  line(key: Key, longest: number): string {
    return this.asLine(key, this.values.get(key), longest);
  }

  lines(key: Key): readonly string[] {
    return this.list(key).map((item, at) => this.asLine(`${key}[${at}]`, item, 60));
  }

  namesOf<Name extends string>(key: Key, known: readonly Name[], fewest: number): readonly Name[] {
    const names = this.list(key).map((item, at) => {
      if (isOneOf(known, item)) return item;
      throw this.fault(`${key}[${at}]`, `väntade ett av ${known.join(", ")}`);
    });
    if (names.length < fewest) throw this.fault(key, `väntade minst ${fewest} av ${known.join(", ")}`);
    if (new Set(names).size < names.length) throw this.fault(key, "samma namn står mer än en gång");
    return names;
  }

  private list(key: Key): readonly unknown[] {
    const value = this.values.get(key);
    if (!Array.isArray(value)) throw this.fault(key, "väntade en lista");
    return value;
  }

  private asLine(key: string, value: unknown, longest: number): string {
    if (typeof value !== "string" || value === "") throw this.fault(key, "väntade en text");
    if (value.length > longest) throw this.fault(key, `väntade högst ${longest} tecken`);
    if (/[\p{Cc}\p{Cs}\u2028\u2029\ufffe\uffff]/u.test(value))
      throw this.fault(key, "väntade en enda rad utan styrtecken");
    if (value !== value.trim()) throw this.fault(key, "texten börjar eller slutar med ett mellanslag");
    return value.normalize("NFC");
  }
}
