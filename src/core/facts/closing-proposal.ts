import type { Stretch } from "../document/document";
import { matchesIn } from "../language/matches-in";
import { sentences } from "../language/sentences";
import { WordSet } from "../language/word-set";
import { readTexts, type BlockText } from "./block-text";
import { readAct, type Act } from "./decision-points";
import type { Facts } from "./facts";
import { inEachText } from "./in-each-text";

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
  return proposalsIn(readTexts(assessment.flatMap(({ blocks }) => blocks))).at(-1);
}

const proposalsIn = inEachText(
  (text: BlockText): readonly ClosingProposal[] =>
    sentences(text.text).flatMap((sentence) =>
      matchesIn(text.text.slice(sentence.start, sentence.end), proposes).flatMap(({ 0: words, index }) => {
        const act = readAct(text.text, sentence.start + index + words.length);
        return act ? [{ text, sentence, act }] : [];
      }),
    ),
  (text) => proposing.isIn(text),
);

const proposing = new WordSet(["föreslår"]);
