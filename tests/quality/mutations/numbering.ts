import type { Block } from "../../../src/core/document/document";
import { li, p } from "../../support/notation";
import { pointsOf, type Point } from "./harmful-decisions";
import { withBlocks, type ExpectedFinding, type Operator } from "./mutant";

const rule = "decision-numbering";

/** The decision's only point, where it is a paragraph without a number and nothing stands beside it. */
function onlyPoint(original: Parameters<Operator["mutants"]>[0]): Point | undefined {
  const decision = original.facts.sections.find(({ role }) => role === "decision");
  const [point, another] = pointsOf(original);
  const isAlone = decision?.blocks.length === 1 && decision.blocks[0] === point?.block;
  return point && isAlone && !another && point.block.kind === "paragraph" ? point : undefined;
}

interface Points {
  readonly blocks: readonly Block[];
  readonly expected?: readonly ExpectedFinding[];
}

/** Writes the decision's only point in other ways. */
const onOnlyPoint = (name: string, ways: (point: Point) => readonly Points[]): Operator => ({
  name,
  rule,
  mayAlso: ["manual-list"],
  *mutants(original) {
    const point = onlyPoint(original);
    if (!point || !original.document.blocks.includes(point.block)) return;
    for (const { blocks, expected = [] } of ways(point))
      yield { document: withBlocks(original.document, [point.block], blocks), expected };
  },
});

const another = (namnd: string): string => `${namnd} tar del av provtagningen av ån.`;

const unnumbered = onOnlyPoint("adds a point and numbers neither", ({ block, namnd, rest }) => {
  const quote = `${namnd} ${/^\p{L}+/u.exec(rest)?.[0] ?? ""}`;
  return [{ blocks: [block, p(another(namnd))], expected: [{ rule, quote }] }];
});

const numberedAlone = onOnlyPoint("numbers the only point", ({ block, namnd }) => [
  { blocks: [p(`1. ${block.text}`)], expected: [{ rule, quote: `1. ${namnd}` }] },
  { blocks: [li(block.text, true)], expected: [{ rule, quote: namnd }] },
]);

const outOfOrder = onOnlyPoint("numbers two points out of order", ({ block, namnd }) =>
  ["3.", "5."].map((mark) => ({
    blocks: [p(`1. ${block.text}`), p(`${mark} ${another(namnd)}`)],
    expected: [{ rule, quote: mark }],
  })),
);

const oneBare = onOnlyPoint("numbers one point of two", ({ block, namnd }) => [
  { blocks: [p(`1. ${block.text}`), p(another(namnd))], expected: [{ rule, quote: `${namnd} tar` }] },
]);

export const harmfulNumbering: readonly Operator[] = [oneBare, unnumbered, numberedAlone, outOfOrder];

/** Where there are two points or more, each of them a list item that Word numbers. */
const typedNumbers: Operator = {
  name: "types the numbers of the points",
  rule,
  mayAlso: ["manual-list"],
  *mutants(original) {
    const points = pointsOf(original).map(({ block }) => block);
    const decision = original.facts.sections.find(({ role }) => role === "decision");
    if (points.length < 2 || decision?.blocks.length !== points.length) return;
    for (const mark of [".", ")"]) {
      const typed = points.map(({ text }, at) => p(`${at + 1}${mark} ${text}`));
      yield { document: withBlocks(original.document, points, typed), expected: [] };
    }
  },
};

export const harmlessNumbering: readonly Operator[] = [
  typedNumbers,
  onOnlyPoint("numbers both of two points, or leaves the only one without", ({ block, namnd }) => [
    { blocks: [p(`1. ${block.text}`), p(`2. ${another(namnd)}`)] },
    { blocks: [li(block.text, true), li(another(namnd), true)] },
    { blocks: [block, p("Beslutet justeras omedelbart.")] },
    { blocks: [block, p("Ån är provtagen sedan tidigare.")] },
  ]),
];
