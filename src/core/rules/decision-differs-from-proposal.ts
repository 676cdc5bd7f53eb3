import type { Problem } from "../checking/finding";
import { defineRule, noOptions } from "../checking/rule";
import { findClosingProposal, type ClosingProposal } from "../facts/closing-proposal";
import { readDecision, type Decision, type DecisionLine, type DecisionPoint } from "../facts/decision-points";
import { isSameOrgan } from "../facts/organ-in-text";
import { outcomeIn, proposedOutcomes, type Outcome } from "../facts/proposed-outcome";
import type { Facts } from "../facts/facts";
import { recipientsIn } from "../facts/recipients";
import type { Localised } from "../language/localised";

/** Where the assessment ends it proposes something else than the decision does: by another nämnd, to another recipient, or the opposite. */
export const decisionDiffersFromProposal = defineRule({
  id: "decision-differs-from-proposal",
  title: {
    sv: "Beslutet och slutförslaget skiljer sig",
    en: "The decision differs from the closing proposal",
  },
  why: {
    sv: "Det är beslutspunkterna som nämnden tar. Säger texten något annat vet ingen vad som egentligen föreslås.",
    en: "The nämnd takes the points of the decision. When the text says something else, nobody knows what is really proposed.",
  },
  source: "Granskade tjänsteutlåtanden: mottagaren står ofta bara på det ena stället",
  severity: "warning",
  parseOptions: noOptions,
  *check({ facts }) {
    if (facts.textKind !== "report") return;
    const closing = findClosingProposal(facts);
    const { points, lines } = readDecision(facts);
    const outcome = [...otherOutcome(facts, lines)];
    yield* outcome;
    if (!closing || points.length === 0) return;
    yield* otherRecipient(closing, points, lines.map(({ text }) => text).join(" "));
    if (outcome.length === 0) yield* opposite(closing, points);
    yield* otherDecider(closing, readDecision(facts), facts.namnd?.value);
  },
});

const sends: ReadonlySet<string> = new Set([
  "överlämnar",
  "översänder",
  "skickar",
  "sänder",
  "lämnar",
  "avger",
]);

function* otherRecipient(
  { text, sentence, act }: ClosingProposal,
  points: readonly DecisionPoint[],
  decision: string,
): Generator<Problem> {
  const sending = points.filter((point) => sends.has(point.act.verb.word));
  const [point] = sending;
  if (!point || sending.length > 1 || !sends.has(act.verb.word)) return;
  const [recipient, another] = recipientsIn(text.text.slice(act.verb.end, sentence.end));
  if (!recipient || another) return;
  const decided = recipientsIn(decision);
  if (decided.some(({ name }) => isSameOrgan(name, recipient.name)) || decision.includes(recipient.name))
    return;
  const [other] = decided;
  yield {
    message: {
      sv: `Här föreslås att svaret går till ${recipient.name}, men i beslutet ${other ? `går det till ${other.name}` : "nämns ingen mottagare"}. Skriv lika på båda ställena.`,
      en: `Here the answer is proposed to go to ${recipient.name}, but in the decision ${other ? `it goes to ${other.name}` : "no recipient is named"}. Write the same in both places.`,
    },
    where: text.placeOf({ start: act.verb.end + recipient.start, end: act.verb.end + recipient.end }),
    related: [placeOfPoint(point)],
  };
}

interface OutcomeWords extends Localised {
  /** With its subject after the verb, as Swedish has it after "enligt beslutet". */
  readonly svInverted: string;
}

const outcomeWords: Readonly<Record<Outcome, OutcomeWords>> = {
  granted: { sv: "bifalls", svInverted: "bifalls det", en: "granted" },
  rejected: { sv: "avslås", svInverted: "avslås det", en: "rejected" },
  answered: { sv: "anses besvarat", svInverted: "anses det besvarat", en: "answered" },
};

/** "Motionen avslås" in the text, "anses besvarad" in the decision; what becomes of a part of a motion is another matter. */
function* otherOutcome(facts: Facts, lines: readonly DecisionLine[]): Generator<Problem> {
  const [decided, another] = lines.flatMap(
    (line) => outcomeIn(line, { start: 0, end: line.text.length }) ?? [],
  );
  if (!decided || another) return;
  const proposed = proposedOutcomes(facts);
  const told = proposed.filter(({ outcome }) => outcome !== decided.outcome);
  const [first, ...others] = told;
  if (!first || told.some(({ outcome }) => outcome !== first.outcome)) return;
  // Two offices that propose one each: the other's is told of.
  const agreeing = proposed.filter(({ outcome }) => outcome === decided.outcome);
  if (agreeing.some(({ office }) => office !== first.office)) return;
  const [here, there] = [outcomeWords[first.outcome], outcomeWords[decided.outcome]];
  yield {
    message: {
      sv: `Här föreslås att förslaget ${here.sv}, men enligt beslutet ${there.svInverted}. Kontrollera vilket som gäller.`,
      en: `Here the proposal is to be ${here.en}, but in the decision it is ${there.en}. Check which it is.`,
    },
    where: first.text.placeOf(first),
    related: [...others.map((one) => one.text.placeOf(one)), decided.text.placeOf(decided)],
  };
}

const opposites: ReadonlyMap<string, string> = new Map([
  ["bifaller", "avslår"],
  ["avslår", "bifaller"],
  ["tillstyrker", "avstyrker"],
  ["avstyrker", "tillstyrker"],
]);

/** One of the two in each place: where a motion is granted in part, both are right. */
function* opposite(
  { text, sentence, act }: ClosingProposal,
  points: readonly DecisionPoint[],
): Generator<Problem> {
  const contrary = opposites.get(act.verb.word);
  const said = text.text.slice(sentence.start, sentence.end);
  if (contrary === undefined || said.includes(contrary)) return;
  if (points.some((point) => point.text.includes(act.verb.word))) return;
  const point = points.find((one) => one.act.verb.word === contrary);
  if (!point) return;
  yield {
    message: {
      sv: `Här föreslås att nämnden ${act.verb.word}, men enligt beslutet ${contrary} den. Kontrollera vilket som gäller.`,
      en: `Here it is proposed that the nämnd “${act.verb.word}”, but in the decision it “${contrary}”. Check which it is.`,
    },
    where: text.placeOf(act.verb),
    related: [placeOfPoint(point)],
  };
}

/** The name that is left from another matter: the same is done there, by a nämnd that the decision does not know. */
function* otherDecider(
  { text, act: { organ, verb } }: ClosingProposal,
  { sections, lines, points, leadIns }: Decision,
  addressee: string | undefined,
): Generator<Problem> {
  const point = points.find(({ act }) => act.verb.word === verb.word);
  const decided = [...sections.flatMap(({ heading }) => heading ?? []), ...leadIns, ...lines];
  const isKnown = decided.some((one) => namesSame(one.text, organ.name));
  if (!point || isKnown || !isNamnd(organ.name) || !isNamnd(point.act.organ.name)) return;
  const own = addressee ?? point.act.organ.name;
  if (isSameOrgan(own, organ.name)) return;
  yield {
    message: {
      sv: `Här föreslås att ${organ.name} ${verb.word}, men i beslutet är det ${lowerFirst(own)}. Kontrollera vilken nämnd som ska stå.`,
      en: `Here ${organ.name} is proposed to decide, but in the decision it is ${own}. Check which nämnd it should be.`,
    },
    where: text.placeOf(organ),
    related: [placeOfPoint(point)],
  };
}

/** In mid-sentence; "Farsta stadsdelsnämnd" keeps the capital of its place. */
const lowerFirst = (name: string): string =>
  /^\p{Lu}\p{Ll}+$/u.test(name) ? name.toLocaleLowerCase("sv") : name;

/** A styrelse proposes for fullmäktige, and an utskott for a nämnd: there the two are rightly different. */
const isNamnd = (name: string): boolean => /nämnd/iu.test(name);

const namesSame = (text: string, name: string): boolean =>
  text.toLocaleLowerCase("sv").includes(name.toLocaleLowerCase("sv").replace(/(?<=nämnd)en$/u, ""));

const placeOfPoint = (point: DecisionPoint) =>
  point.placeOf({ start: point.act.organ.start, end: point.text.trimEnd().length });
