import { processorTime } from "../processor-time";
import type { Document } from "../../src/core/document/document";
import { textBlocks } from "../../src/core/document/text-blocks";
import type { CheckInput } from "../../src/core/checking/check-document";
import { readText } from "../../src/core/facts/block-text";
import { findClosingProposal } from "../../src/core/facts/closing-proposal";
import { findDataTables } from "../../src/core/facts/data-tables";
import { readDecision } from "../../src/core/facts/decision-points";
import { documentLists } from "../../src/core/facts/document-list";
import type { Facts } from "../../src/core/facts/facts";
import { letterheadLines } from "../../src/core/facts/opening-lines";
import { ownBlocks } from "../../src/core/facts/own-sections";
import { readFacts } from "../../src/core/facts/read-facts";
import { finishedBy } from "../../src/core/facts/report-date";
import { runningTexts } from "../../src/core/facts/running-text";
import { vocabulary } from "../../src/core/facts/vocabulary";

/** What a check is made of, each with what it takes: readers of facts by their names, then the rules. */
export type Times = ReadonlyMap<string, number>;

/** Milliseconds of every reader and every rule, on a document that nobody has read before. */
export function timesOf(document: Document, input: CheckInput): Times {
  const times = new Map<string, number>();
  const timed = <Result>(name: string, task: () => Result): Result => {
    const start = processorTime();
    const result = task();
    times.set(name, processorTime() - start);
    return result;
  };
  const texts = timed("texts", () => textBlocks(document.blocks).map(readText));
  timed("dates", () => texts.map((text) => text.dates()));
  const facts = timed("facts", () => readFacts(document, input.profile));
  for (const [name, read] of Object.entries(readers)) timed(name, () => read(document, facts));
  const { profile, today, hash } = input;
  for (const { rule, options } of profile.checks) {
    const context = { options, profile, today, hash, guidance: [] };
    timed(rule.id, () => [...rule.check({ document, facts, texts }, context)]);
  }
  return times;
}

const readers: Readonly<Record<string, (document: Document, facts: Facts) => unknown>> = {
  "own blocks": ({ blocks }, facts) => ownBlocks(facts, blocks),
  "running texts": (_, facts) => runningTexts(facts),
  sentences: (_, facts) => runningTexts(facts).map((one) => one.sentences()),
  quotations: (_, facts) => runningTexts(facts).map((one) => one.isQuoted(0)),
  vocabulary: (_, facts) => vocabulary(facts),
  decision: (_, facts) => readDecision(facts),
  "document lists": (_, facts) => documentLists(facts),
  "data tables": findDataTables,
  letterhead: letterheadLines,
  "closing proposal": (_, facts) => findClosingProposal(facts),
  "finished by": (_, facts) => finishedBy(facts),
};
