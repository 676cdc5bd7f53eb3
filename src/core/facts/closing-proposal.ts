import { textBlocks } from "../document/text-blocks";
import type { Stretch } from "../document/document";
import { sentences } from "../language/sentences";
import { readText, type BlockText } from "./block-text";
import { readAct, type Act } from "./decision-points";
import type { Facts } from "./facts";

/** "Förvaltningen föreslår att kyrkogårdsnämnden överlämnar tjänsteutlåtandet …", where the assessment ends. */
export interface ClosingProposal {
  readonly text: BlockText;
  readonly sentence: Stretch;
  readonly act: Act;
}

const proposes =
  /föreslår (?:därför |således |därmed |även |också |mot (?:den|denna) bakgrund |med hänvisning till detta )?att /gu;

/** The last proposal of the assessment that has a nämnd do something. */
export function findClosingProposal({ sections }: Facts): ClosingProposal | undefined {
  const assessment = sections.filter(({ role }) => role === "assessment");
  const texts = [...textBlocks(assessment.flatMap(({ blocks }) => blocks))].map(readText);
  for (const text of texts.reverse()) {
    const found = text.text.includes("föreslår") ? lastIn(text) : undefined;
    if (found) return found;
  }
  return undefined;
}

function lastIn(text: BlockText): ClosingProposal | undefined {
  const found = sentences(text.text).flatMap((sentence) =>
    [...text.text.slice(sentence.start, sentence.end).matchAll(proposes)].flatMap(({ 0: words, index }) => {
      const act = readAct(text.text, sentence.start + index + words.length);
      return act ? [{ text, sentence, act }] : [];
    }),
  );
  return found.at(-1);
}
