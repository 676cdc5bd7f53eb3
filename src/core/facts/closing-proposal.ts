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
  /** "Förvaltningen föreslår", and not "Motionären föreslår" or "Vi föreslår". */
  readonly isOffice: boolean;
}

const proposes =
  /föreslår (?:därför |således |därmed |även |också |mot (?:den|denna) bakgrund |med hänvisning till detta )?att /gu;

/** Who writes the report; what others propose is told of too. */
const office = /(?<!\p{L})\p{L}*(?:förvaltningen|kontoret|avdelningen|enheten|staben) $/iu;

/** The last proposal of the assessment that has a nämnd do something; without one, the last of the office itself. */
export function findClosingProposal({ sections }: Facts): ClosingProposal | undefined {
  const assessment = sections.filter(({ role }) => role === "assessment");
  const others = sections.filter(({ role }) => role !== "decision");
  const looked = assessment.length > 0 ? assessment : others;
  // What stands in a section stands in the one around it too.
  const proposals = proposalsIn(readTexts([...new Set(looked.flatMap(({ blocks }) => blocks))]));
  return proposals.filter(({ isOffice }) => isOffice || assessment.length > 0).at(-1);
}

const proposalsIn = inEachText(
  (text: BlockText): readonly ClosingProposal[] =>
    sentences(text.text).flatMap((sentence) =>
      matchesIn(text.text.slice(sentence.start, sentence.end), proposes).flatMap(({ 0: words, index }) => {
        const start = sentence.start + index;
        const act = readAct(text.text, start + words.length);
        return act
          ? [{ text, sentence, act, isOffice: office.test(text.text.slice(sentence.start, start)) }]
          : [];
      }),
    ),
  (text) => proposing.isIn(text),
);

const proposing = new WordSet(["föreslår"]);
