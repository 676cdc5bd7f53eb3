import { fixIn } from "../checking/fix-in";
import type { Problem } from "../checking/finding";
import { defineRule, noOptions } from "../checking/rule";
import { readDecision, type Decision, type DecisionLine, type DecisionPoint } from "../facts/decision-points";

/** Two points or more without numbers, or a single one with a number. */
export const decisionNumbering = defineRule({
  id: "decision-numbering",
  title: { sv: "Beslutspunkternas numrering", en: "Numbering of the points" },
  why: {
    sv: "Med nummer kan man yrka, rösta och hänvisa till en punkt i taget. En ensam punkt behöver inget.",
    en: "With numbers one can move, vote on and refer to one point at a time. A single point needs none.",
  },
  source: "Kommunala skrivregler: flera beslutspunkter numreras, en ensam numreras inte",
  severity: "warning",
  parseOptions: noOptions,
  *check({ document, facts }) {
    // Without Word's OOXML it is not known what Word numbers.
    if (facts.textKind !== "report" || document.readBy === "proxies") return;
    const decision = readDecision(facts);
    yield* numbered(decision);
    for (const group of groupsOf(decision)) yield* unnumbered(group);
  },
});

function* numbered({ sections, lines, leadIns }: Decision): Generator<Problem> {
  const [only, another] = lines;
  if (!only?.act || another || sections.length > 1 || leadIns.length > 0) return;
  if (only.numbering !== "typed" && only.numbering !== "list") return;
  const stretch = { start: only.numbering === "typed" ? 0 : only.start, end: only.act.organ.end };
  yield {
    message: {
      sv: "Beslutet har bara en punkt. Ta bort numret.",
      en: "The decision has only one point. Take the number away.",
    },
    where: only.placeOf(stretch),
    fixes: only.numbering === "typed" ? fixIn(only, stretch, only.act.organ.name) : [],
  };
}

function* unnumbered(points: readonly DecisionPoint[]): Generator<Problem> {
  const [first, ...others] = points;
  if (!first || others.length === 0) return;
  const isBulleted = points.every(({ numbering }) => numbering === "bullet");
  if (!isBulleted && !points.every(({ numbering }) => numbering === "none")) return;
  yield {
    message: {
      sv: `Beslutet har ${points.length} punkter utan nummer. Numrera dem, med en numrerad lista.`,
      en: `The decision has ${points.length} points without numbers. Number them, with a numbered list.`,
    },
    where: placeOf(first),
    related: others.map(placeOf),
    ...(isBulleted ? { atMost: "hint" as const } : {}),
  };
}

const placeOf = (point: DecisionPoint) =>
  point.placeOf({ start: point.act.organ.start, end: point.act.verb.end });

/** The points under one lead-in. */
function groupsOf({ lines }: Decision): readonly (readonly DecisionPoint[])[] {
  const groups = new Map<DecisionLine["leadIn"], DecisionPoint[]>();
  for (const line of lines) {
    const group = groups.get(line.leadIn) ?? [];
    groups.set(line.leadIn, group);
    if (isPoint(line)) group.push(line);
  }
  return [...groups.values()];
}

const isPoint = (line: DecisionLine): line is DecisionPoint =>
  line.act !== undefined && !/(?<!\p{L})för (?:egen|sin) del(?!\p{L})/u.test(line.text);
