import MiniSearch from "minisearch";
import type { Clause, ClauseLibrary } from "../core/clauses/clause";
import { stemWord } from "../core/clauses/stem-word";
import type { MatterKind, SectionRole } from "../core/facts/facts";

/** Finds phrases, best first; nothing for an empty query. */
export type ClauseSearch = (query: string) => readonly Clause[];

/**
 * Indexes a library. A query's words are found in any inflection, half typed, with a letter or two wrong, and
 * with a and o typed for å, ä and ö.
 */
export function createClauseSearch({ clauses }: ClauseLibrary): ClauseSearch {
  const index = new MiniSearch<SearchedClause>({
    fields: ["title", "text", "keywords", "place"],
    processTerm: (term) => indexedForms(term),
    searchOptions: {
      processTerm: (term) => stemWord(lowerCase(term)),
      boost: { title: 3, keywords: 2, place: 0.5 },
      prefix: true,
      fuzzy: (term) => (term.length >= 4 ? 0.25 : false),
      combineWith: "AND",
    },
  });
  index.addAll(clauses.map(toSearched));
  const byId = new Map(clauses.map((clause) => [clause.id, clause]));
  return (query) => index.search(query.normalize("NFC")).flatMap(({ id }) => byId.get(String(id)) ?? []);
}

interface SearchedClause {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly keywords: string;
  /** The sections and kinds of matter that it is for, as people call them. */
  readonly place: string;
}

function toSearched({ id, title, parts, keywords, sections, matters }: Clause): SearchedClause {
  const words = parts.map((part) => (part.kind === "text" ? part.text : (part.slot.guidance ?? "")));
  const place = [...sections.map((role) => sectionWords[role]), ...matters.map((kind) => matterWords[kind])];
  return { id, title, text: words.join(" "), keywords: keywords.join(" "), place: place.join(" ") };
}

const sectionWords: Readonly<Record<SectionRole, string>> = {
  decision: "beslut förslag",
  summary: "sammanfattning",
  background: "bakgrund",
  matter: "ärendet ärendebeskrivning",
  preparation: "beredning",
  assessment: "synpunkter bedömning",
  consequences: "konsekvenser",
  dispatch: "expediering",
  sources: "underlag",
  enclosures: "bilaga",
  attest: "attest",
};

const matterWords: Readonly<Record<MatterKind, string>> = {
  "svar-pa-remiss": "remiss",
  "svar-pa-skrivelse": "skrivelse uppdrag",
  motion: "motion",
  medborgarforslag: "medborgarförslag",
  anmalan: "anmälan",
  inriktningsbeslut: "inriktningsbeslut genomförandebeslut",
  upphandling: "upphandling",
  verksamhetsplan: "verksamhetsplan",
  "yttrande-till-domstol": "yttrande domstol",
  unknown: "",
};

/** A word is indexed as it is and as it is typed without å, ä and ö; a query that has them means them. */
function indexedForms(term: string): string[] {
  const word = lowerCase(term);
  return [...new Set([stemWord(word), stemWord(plain(word))])];
}

const lowerCase = (term: string): string => term.toLocaleLowerCase("sv");

const plain = (word: string): string => word.replace(/[åä]/g, "a").replaceAll("ö", "o");
