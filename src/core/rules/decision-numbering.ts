import { fixIn } from "../checking/fix-in";
import type { Problem } from "../checking/finding";
import { defineRule, noOptions } from "../checking/rule";
import { readDecision, type Decision, type DecisionLine, type DecisionPoint } from "../facts/decision-points";
import type { Localised } from "../language/localised";

/** Points without numbers, all or one of them, a single one with a number, or typed numbers that do not follow each other. */
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
    if (facts.textKind !== "report") return;
    const decision = readDecision(facts);
    yield* outOfOrder(decision);
    for (const group of groupsOf(decision)) yield* oneUnnumbered(group);
    // Without Word's OOXML it is not known what Word numbers.
    if (document.readBy === "proxies") return;
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

/** All have a number but one: it has lost its own, or belongs to the point above. */
function* oneUnnumbered(points: readonly DecisionPoint[]): Generator<Problem> {
  const [bare, another] = points.filter(({ numbering }) => numbering === "none");
  const counted = points.filter(({ numbering }) => numbering === "typed" || numbering === "list");
  if (!bare || another || counted.length === 0 || counted.length !== points.length - 1) return;
  yield {
    message: {
      sv: "De andra punkterna har nummer, men inte den här. Numrera den också.",
      en: "The other points have numbers, but not this one. Number it too.",
    },
    where: placeOf(bare),
    related: counted.map(placeOf),
  };
}

/** "1, 2, 4": a point has gone, or two have one number. A numbered lead-in may be the one in between, and a new list begins at one. */
function* outOfOrder({ sections, lines, leadIns }: Decision): Generator<Problem> {
  const isUnsure = lines.some(({ numbering }) => numbering === "list");
  if (isUnsure || leadIns.some(({ text }) => /^ ?\d/.test(text))) return;
  const typed = lines.flatMap((line) => typedNumber(line) ?? []);
  const at = typed.findIndex(({ value }, nth) => nth > 0 && value !== (typed[nth - 1]?.value ?? 0) + 1);
  const [before, wrong] = [typed[at - 1], typed[at]];
  if (!before || !wrong) return;
  const isOneList =
    before.line.leadIn === wrong.line.leadIn && (wrong.line.leadIn !== undefined || sections.length === 1);
  if (wrong.value === 1 && (before.value > 1 || !isOneList)) return;
  yield {
    message: {
      sv: `${saidOf(before, wrong).sv} Kontrollera att ingen punkt har fallit bort och numrera om.`,
      en: `${saidOf(before, wrong).en} Check that no point has been lost, and number them again.`,
    },
    where: wrong.line.placeOf({ start: 0, end: wrong.end }),
    related: [before.line.placeOf({ start: 0, end: before.end })],
  };
}

const saidOf = (before: TypedNumber, { value }: TypedNumber): Localised =>
  before.value === value
    ? { sv: `Två punkter har nummer ${value}.`, en: `Two points have the number ${value}.` }
    : {
        sv: `Efter punkt ${before.value} kommer punkt ${value}.`,
        en: `Point ${before.value} is followed by point ${value}.`,
      };

interface TypedNumber {
  readonly line: DecisionLine;
  readonly value: number;
  readonly end: number;
}

function typedNumber(line: DecisionLine): TypedNumber | undefined {
  const [written = "", digits] = /^ ?(\d{1,2})[.)](?!\d)/.exec(line.text) ?? [];
  const isTyped = line.numbering === "typed" && digits !== undefined;
  return isTyped ? { line, value: Number(digits), end: written.length } : undefined;
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
