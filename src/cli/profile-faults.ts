import { ContentError } from "../core/profiles/content-error";

/**
 * Every fault of a profile's file, one for each entry that has any: the parser stops at the first, so the faulty entry is
 * taken out and the rest is parsed again. An entry is a rule, a kind of matter, a role's headings or a key of the file.
 */
export function findProfileFaults(json: unknown, parse: (json: unknown) => unknown): readonly ContentError[] {
  const faults: ContentError[] = [];
  const mended = new Set<string>();
  for (let rest = json; ;) {
    const fault = faultOf(rest, parse);
    if (!fault) return faults;
    faults.push(fault);
    const entry = entryOf(fault.key);
    if (mended.has(entry.join(".")) || !isObject(rest)) return faults;
    mended.add(entry.join("."));
    rest = without(rest, entry);
  }
}

function faultOf(json: unknown, parse: (json: unknown) => unknown): ContentError | undefined {
  try {
    parse(json);
    return undefined;
  } catch (error) {
    if (error instanceof ContentError) return error;
    throw error;
  }
}

type Entry = readonly [top: string] | readonly [top: string, name: string];

/** "rules.phone-ungrouped[1].codes" is of the entry rules.phone-ungrouped. */
function entryOf(key: string): Entry {
  const [top = "", name] = key.split(/[.[]/);
  return name === undefined || !holdsEntries.has(top) ? [top] : [top, name];
}

const holdsEntries: ReadonlySet<string> = new Set(["headings", "matters", "rules"]);

type Json = Readonly<Record<string, unknown>>;

const isObject = (json: unknown): json is Json =>
  typeof json === "object" && json !== null && !Array.isArray(json);

/** What must be there is replaced by something that is right. */
const blanks: Json = { id: "-", name: "-", headings: {}, matters: {}, rules: {} };

function without(json: Json, [top, name]: Entry): Json {
  const inner = json[top];
  const others = Object.entries(json).filter(([key]) => key !== top);
  if (name !== undefined && isObject(inner))
    return {
      ...Object.fromEntries(others),
      [top]: Object.fromEntries(Object.entries(inner).filter(([key]) => key !== name)),
    };
  return { ...Object.fromEntries(others), ...(top in blanks ? { [top]: blanks[top] } : {}) };
}
