import { matchesIn } from "../language/matches-in";
import { WordSet } from "../language/word-set";
import type { Stretch } from "../document/document";
import { inEachText } from "./in-each-text";
import { runningTexts, type RunningText } from "./running-text";
import type { BlockText } from "./block-text";
import type { Facts } from "./facts";

/** What becomes of a motion or a citizen's proposal. */
export type Outcome = "granted" | "rejected" | "answered";

/** An outcome and the words that tell it, "avslås". */
export interface ToldOutcome extends Stretch {
  readonly outcome: Outcome;
  readonly text: BlockText;
}

export interface ProposedOutcome extends ToldOutcome {
  /** Who proposes it, in small letters: "kommunledningskontoret"; empty in "motionen föreslås". */
  readonly office: string;
}

const forms: readonly (readonly [Outcome, RegExp])[] = [
  ["granted", /(?<!\p{L})bifall(?:er|s|as?)?(?!\p{L})/gu],
  ["rejected", /(?<!\p{L})avslå(?:r|s|tt)?(?!\p{L})/gu],
  ["answered", /(?<!\p{L})besvara(?:d|t|s)(?!\p{L})/gu],
];

const matter = /(?<!\p{L})(?:motionen|medborgarförslaget)(?!\p{L})/iu;
/** Granted in one part and rejected in another: then several outcomes are right. */
const inParts = /delvis|att-sats|yrkande|punkt|i övrigt|i den del/iu;

/** The only thing that a sentence has become of the motion; undefined where it tells of none, of several or of parts. */
export function outcomeIn(text: BlockText, { start, end }: Stretch): ToldOutcome | undefined {
  const said = text.text.slice(start, end);
  if (!matter.test(said) || inParts.test(said)) return undefined;
  const told = forms.flatMap(([outcome, form]) =>
    matchesIn(said, form).map(({ 0: word, index }) => ({
      outcome,
      text,
      start: start + index,
      end: start + index + word.length,
    })),
  );
  return told.length === 1 ? told[0] : undefined;
}

/** "Förvaltningen föreslår att motionen avslås", by the office itself: others propose and move what they like. */
const proposal =
  /(?<!\p{L})(?<office>\p{L}*(?:förvaltningen|kontoret|avdelningen|enheten|staben)) (?:föreslår|förordar)(?: \p{L}+){0,3} att|(?<!\p{L})(?:motionen|medborgarförslaget) föreslås/iu;

/** What the report's own text proposes to become of the motion; what another office has answered is not its proposal. */
export const proposedOutcomes = (facts: Facts): readonly ProposedOutcome[] => {
  const own = (facts.forvaltning?.value ?? "").toLocaleLowerCase("sv");
  const all = outcomesTold(runningTexts(facts));
  return all.filter(({ office }) => isShort.test(office) || own === "" || own === office);
};

/** The office that writes, in short. */
const isShort = /^(?:förvaltningen|kontoret|avdelningen|enheten|staben)?$/;

const outcomesTold = inEachText(
  ({ text, sentences: found }: RunningText): readonly ProposedOutcome[] =>
    found().flatMap((sentence) => {
      const match = proposal.exec(text.text.slice(sentence.start, sentence.end));
      const told = match && outcomeIn(text, sentence);
      return told ? [{ ...told, office: (match.groups?.["office"] ?? "").toLocaleLowerCase("sv") }] : [];
    }),
  ({ text }) => proposing.isIn(text),
);

const proposing = new WordSet(["föreslår", "förordar", "föreslås"]);
