import { matterKinds, sectionRoles } from "../facts/facts";
import { ContentValue } from "../profiles/content-value";
import type { Clause } from "./clause";
import { parseClauseText } from "./parse-clause-text";

const keys = ["id", "title", "sections", "matters", "text", "keywords"] as const;

/** Long enough for a paragraph, short enough that a damaged library cannot choke the pane. */
const longest = { id: 80, title: 100, text: 2000, keyword: 60 };

/**
 * Turns what a file of content holds into a clause.
 * @param file named in the error, such as "beslut/overlamnar-som-svar.json"
 * @throws ContentError for anything that is not a clause
 */
export function parseClause(file: string, value: unknown): Clause {
  const source = new ContentValue(file, value);
  source.entries(keys);
  return {
    id: parseId(source.field("id")),
    title: parseLine(source.field("title"), longest.title),
    sections: parseSections(source.field("sections")),
    matters: source.field("matters").someOf(matterKinds),
    parts: parseParts(source.field("text")),
    keywords: source
      .field("keywords")
      .list()
      .map((keyword) => parseLine(keyword, longest.keyword)),
  };
}

function parseId(value: ContentValue): string {
  const id = parseLine(value, longest.id);
  if (/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) return id;
  throw value.fault("väntade små bokstäver a–z, siffror och bindestreck");
}

function parseSections(value: ContentValue): Clause["sections"] {
  const sections = value.someOf(sectionRoles);
  if (sections.length > 0) return sections;
  throw value.fault(`väntade minst ett av ${sectionRoles.join(", ")}`);
}

function parseParts(value: ContentValue): Clause["parts"] {
  return parseClauseText(parseLine(value, longest.text), (expected) => value.fault(expected));
}

/** One line of text: what a paragraph can hold, and nothing that XML forbids. */
function parseLine(value: ContentValue, length: number): string {
  const line = value.text();
  if (line.length > length) throw value.fault(`väntade högst ${length} tecken`);
  if (/[\p{Cc}\p{Cs}\u2028\u2029\ufffe\uffff]/u.test(line))
    throw value.fault("väntade en enda rad utan styrtecken");
  if (line !== line.trim()) throw value.fault("texten börjar eller slutar med ett mellanslag");
  return line;
}
