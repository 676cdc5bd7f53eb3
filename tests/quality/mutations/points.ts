import { li, p } from "../../support/notation";
import { pointsOf, type Point } from "./harmful-decisions";
import { infinitives } from "./lexicon";
import {
  plainTexts,
  withBlocks,
  withText,
  type ExpectedFinding,
  type Operator,
  type Original,
} from "./mutant";

const verbOf = ({ rest }: Point): string => /^\p{L}+/u.exec(rest)?.[0] ?? "";

/** Writes one point of the decision in another way. */
function onPoints(
  rule: string,
  name: string,
  change: (point: Point) => { readonly text: string; readonly quote?: string } | undefined,
): Operator {
  return {
    name,
    rule,
    *mutants(original) {
      for (const point of pointsOf(original)) {
        const changed = change(point);
        if (!changed) continue;
        const { text, quote } = changed;
        yield {
          document: withText(original.document, point.block, text),
          expected: quote === undefined ? [] : [{ rule, quote }],
        };
      }
    },
  };
}

const attClause = onPoints("decision-att-clause", "decides to do what it could do", (point) => {
  const verb = verbOf(point);
  const infinitive = infinitives[verb];
  if (infinitive === undefined) return undefined;
  const words = `beslutar att ${infinitive}`;
  return { text: `${point.namnd} ${words}${point.rest.slice(verb.length)}`, quote: words };
});

/** A point that ends with what it is about, and does one thing. */
const isOneAct = ({ rest }: Point): boolean =>
  /^[^,;:]{10,}\.$/.test(rest) && !/ (?:och|samt|enligt) /.test(rest);

const assigns = "och ger förvaltningen i uppdrag";

const severalActions = onPoints("decision-several-actions", "adds an assignment to a point", (point) =>
  isOneAct(point)
    ? { text: `${point.block.text.slice(0, -1)} ${assigns} att följa upp beslutet.`, quote: assigns }
    : undefined,
);

const clauseAdded = onPoints("decision-several-actions", "adds a clause to a point", (point) =>
  isOneAct(point)
    ? { text: `${point.block.text.slice(0, -1)} samt att uppdraget avslutas.`, quote: "samt att" }
    : undefined,
);

const elsewhere = "i enlighet med föreliggande förslag";

const refersElsewhere = onPoints(
  "decision-refers-elsewhere",
  "refers to another paper for what is decided",
  (point) =>
    isOneAct(point)
      ? { text: `${point.block.text.slice(0, -1)} ${elsewhere}.`, quote: elsewhere }
      : undefined,
);

/** The document with another point last among those of the decision. */
function* withPoint(original: Original, text: string, expected: readonly ExpectedFinding[]) {
  const decision = original.facts.sections.find(({ role }) => role === "decision");
  const items = decision?.blocks.filter((block) => block.kind === "list-item") ?? [];
  const last = items.at(-1) ?? pointsOf(original).at(-1)?.block;
  if (!last || !original.document.blocks.includes(last)) return;
  const point = last.kind === "list-item" ? li(text, last.numbered) : p(text);
  yield { document: withBlocks(original.document, [last], [last, point]), expected };
}

const comma: Operator = {
  name: "writes a comma between what is decided and the verb",
  rule: "decision-comma",
  mayAlso: ["decision-numbering", "decision-without-decider"],
  mutants: (original) =>
    withPoint(original, "Förslaget till taxa för vattnet, godkänns.", [
      { rule: "decision-comma", quote: ", godkänns" },
    ]),
};

/** Beside points that say who decides, under no heading that does. */
const nobody: Operator = {
  name: "adds a point that says what is done, and not by whom",
  rule: "decision-without-decider",
  mayAlso: ["decision-numbering"],
  *mutants(original) {
    const decisions = original.facts.sections.filter(({ role }) => role === "decision");
    const lines = plainTexts({ blocks: decisions.flatMap(({ blocks }) => blocks) });
    const isTold = decisions.some(({ heading }) => /nämnd|styrelse|fullmäktige/i.test(heading?.text ?? ""));
    if (decisions.length !== 1 || isTold || pointsOf(original).length !== lines.length) return;
    for (const [text, quote] of [
      ["Planen för ån överlämnas till vattennämnden.", "överlämnas"],
      ["Motionen om ån anses besvarad.", "anses"],
      ["Redovisningen godkänns.", "godkänns"],
      ["Godkänn redovisningen.", "Godkänn"],
    ] as const)
      yield* withPoint(original, text, [{ rule: "decision-without-decider", quote }]);
  },
};

const assignment: Operator = {
  name: "gives another body an assignment and sends the decision to nobody",
  rule: "assignment-without-dispatch",
  mayAlso: ["decision-numbering"],
  *mutants(original) {
    const { facts, profile, document } = original;
    const namnd = facts.namnd?.value;
    const decision = facts.sections.find(({ role }) => role === "decision")?.blocks ?? [];
    const isGiven = plainTexts({ blocks: decision }).some(({ text }) => text.includes("i uppdrag"));
    if (profile.id === "stockholm" || namnd === undefined || isGiven) return;
    const sent = facts.sections.filter(({ role }) => role === "dispatch");
    const told = sent.flatMap(({ heading, blocks }) => (heading ? [heading, ...blocks] : blocks));
    const unsent = told.length === 0 ? document : withBlocks(document, told, []);
    yield* withPoint(
      { ...original, document: unsent },
      `${namnd} ger vattennämnden i uppdrag att provta ån.`,
      [{ rule: "assignment-without-dispatch", quote: "vattennämnden" }],
    );
  },
};

/** Where nothing of the kind is listed. */
const adoption: Operator = {
  name: "adopts a document that no list names",
  rule: "adopted-document-not-listed",
  mayAlso: ["decision-numbering"],
  *mutants(original) {
    const { facts } = original;
    const namnd = facts.namnd?.value;
    const lists = facts.sections.filter(({ role }) => role === "sources" || role === "enclosures");
    const named = plainTexts({ blocks: lists.flatMap(({ blocks }) => blocks) });
    const isListed = named.some(({ text }) => /riktlinje|förslag|svar/i.test(text));
    if (namnd === undefined || named.length === 0 || isListed) return;
    yield* withPoint(original, `${namnd} antar riktlinjer för vattenprovtagning.`, [
      { rule: "adopted-document-not-listed", quote: "riktlinjer" },
    ]);
  },
};

export const harmfulPoints: readonly Operator[] = [
  attClause,
  severalActions,
  clauseAdded,
  refersElsewhere,
  comma,
  nobody,
  assignment,
  adoption,
];

/** Points that are right, and near to what is not. */
const right: Readonly<Record<string, (namnd: string) => readonly string[]>> = {
  "decision-att-clause": (namnd) => [
    `${namnd} godkänner att ån provtas.`,
    `${namnd} ger förvaltningen i uppdrag att provta ån.`,
    `${namnd} beslutar om föreskrifter för badet.`,
  ],
  "decision-several-actions": (namnd) => [
    `${namnd} godkänner redovisningen och överlämnar den till kommunstyrelsen.`,
    `${namnd} ger förvaltningen i uppdrag att utreda skötsel och kostnader samt risker.`,
    `${namnd} tar del av redovisningen och förklarar uppdraget avslutat.`,
  ],
  "decision-refers-elsewhere": (namnd) => [
    `${namnd} godkänner redovisningen enligt bilaga till tjänsteutlåtandet.`,
    `${namnd} godkänner avtalet, daterat den 3 maj 2009.`,
    `${namnd} godkänner redovisningen.`,
  ],
  "decision-comma": () => [
    "Redovisningen, daterad den 3 maj 2009, godkänns.",
    "Redovisningen godkänns.",
    "Om medel finns, provtas ån varje år.",
  ],
  "assignment-without-dispatch": (namnd) => [
    `${namnd} ger förvaltningen i uppdrag att provta ån.`,
    `${namnd} godkänner redovisningen.`,
    `${namnd} ger nämndsekreteraren i uppdrag att bjuda in vattennämnden.`,
  ],
  "adopted-document-not-listed": (namnd) => [
    `${namnd} antar anbudet.`,
    `${namnd} antar förvaltningens tjänsteutlåtande som sitt eget yttrande.`,
    `${namnd} godkänner redovisningen.`,
  ],
};

export const harmlessPoints: readonly Operator[] = Object.entries(right).map(([rule, pointsFor]) => ({
  name: "adds a point to the decision that is right",
  rule,
  // Where commas are right nobody need say who decides.
  mayAlso: ["decision-numbering", ...(rule === "decision-comma" ? ["decision-without-decider"] : [])],
  *mutants(original) {
    const namnd = original.facts.namnd?.value;
    for (const text of namnd === undefined ? [] : pointsFor(namnd)) yield* withPoint(original, text, []);
  },
}));
