import { textBlocks } from "../document/text-blocks";
import type { Document } from "../document/document";
import { sectionRoles, type Facts, type SectionRole } from "../facts/facts";
import type { Clause, FilledClause } from "./clause";
import { normalise } from "../language/normalise";
import { fillClause, type RememberedSlots } from "./fill-clause";

export interface RankingInput {
  readonly clauses: readonly Clause[];
  readonly report: { readonly document: Document; readonly facts: Facts };
  /** Where the cursor is; without it the best phrase of each section is suggested. */
  readonly section?: SectionRole | undefined;
  readonly remembered: RememberedSlots;
}

/** What fits here, best first. Phrases for other kinds of matter are left out. */
export function rankClauses(input: RankingInput): readonly FilledClause[] {
  const candidates = findCandidates(input);
  const { section } = input;
  const here = section ? rankForSection(candidates, section) : [];
  return here.length > 0 ? here : rankForWholeReport(candidates);
}

interface Candidate {
  readonly filled: FilledClause;
  readonly isInText: boolean;
}

function findCandidates({ clauses, report, remembered }: RankingInput): readonly Candidate[] {
  const { matterKind } = report.facts;
  const paragraphs = [...textBlocks(report.document.blocks)].map(({ text }) => normalise(text).text);
  return clauses
    .filter(({ matters }) => matterKind === "unknown" || matters.length === 0 || matters.includes(matterKind))
    .map((clause) => fillClause(clause, report.facts, remembered))
    .map((filled) => ({ filled, isInText: paragraphs.some((paragraph) => isWrittenIn(filled, paragraph)) }));
}

/** All that is not left open stands there, in order. */
function isWrittenIn({ parts }: FilledClause, paragraph: string): boolean {
  let from = 0;
  for (const part of parts) {
    if (part.kind === "open") continue;
    const at = paragraph.indexOf(part.text, from);
    if (at < 0) return false;
    from = at + part.text.length;
  }
  return true;
}

function rankForSection(candidates: readonly Candidate[], section: SectionRole): readonly FilledClause[] {
  return candidates
    .filter(({ filled }) => filled.clause.sections.includes(section))
    .map((candidate) => ({ candidate, key: rankingKey(candidate, section) }))
    .sort((a, b) => compareKeys(a.key, b.key))
    .map(({ candidate }) => candidate.filled);
}

/** Lower is better, earlier counts more. Equals keep the library's order, for sorting is stable. */
function rankingKey({ filled, isInText }: Candidate, section: SectionRole): readonly boolean[] {
  const { sections, matters } = filled.clause;
  return [isInText, sections[0] !== section, matters.length === 0, filled.open > 0];
}

function compareKeys(a: readonly boolean[], b: readonly boolean[]): number {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at < 0 ? 0 : Number(a[at]) - Number(b[at]);
}

function rankForWholeReport(candidates: readonly Candidate[]): readonly FilledClause[] {
  const best = sectionRoles.flatMap((role) => rankForSection(candidates, role).slice(0, 1));
  return [...new Set(best)];
}
