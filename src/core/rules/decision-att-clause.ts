import { fixIn } from "../checking/fix-in";
import type { Fix, Problem } from "../checking/finding";
import { defineRule, noOptions } from "../checking/rule";
import type { Stretch } from "../document/document";
import type { BlockText } from "../facts/block-text";
import { readDecision, type Decision, type DecisionLine } from "../facts/decision-points";
import { decisionInfinitives, presentOfInfinitive } from "../language/decision-verbs";

/** "Nämnden beslutar att godkänna planen" for "Nämnden godkänner planen". */
export const decisionAttClause = defineRule({
  id: "decision-att-clause",
  title: { sv: "Beslut med att-sats", en: "Decision in an att-clause" },
  why: {
    sv: "Beslutet blir tydligare och kan flyttas rakt in i protokollet om verbet står i presens: ”Nämnden godkänner …”.",
    en: "The decision is clearer, and can be moved into the minutes as it is, with its verb in the present tense: “Nämnden godkänner …”.",
  },
  source: "Kommunala skrivregler: självständiga meningar i presens, inga att-satser",
  severity: "warning",
  parseOptions: noOptions,
  *check({ facts }) {
    if (facts.textKind !== "report") return;
    const decision = readDecision(facts);
    yield* inLeadIns(decision);
    for (const line of decision.lines) {
      const clause = clauseIn(line);
      if (clause)
        yield { message: messageFor(clause), where: line.placeOf(clause), fixes: fixesOf(line, clause) };
    }
  },
});

const listed = {
  sv: "Beslutet är skrivet med att-satser. Skriv varje punkt som en egen mening i presens, till exempel ”Nämnden godkänner …”.",
  en: "The decision is written in att-clauses. Write each point as a sentence of its own in the present tense, as in “Nämnden godkänner …”.",
};

interface Clause extends Stretch {
  /** "godkänner" where "beslutar att godkänna" can become that and no more needs to change. */
  readonly present: string | undefined;
}

const messageFor = ({ present }: Clause) =>
  present === undefined
    ? {
        sv: "Beslutet är skrivet med en att-sats. Skriv det i presens, till exempel ”Nämnden godkänner …”.",
        en: "The decision is written in an att-clause. Write it in the present tense, as in “Nämnden godkänner …”.",
      }
    : {
        sv: `Beslutet är skrivet med en att-sats. Skriv ”${present}”.`,
        en: `The decision is written in an att-clause. Write “${present}”.`,
      };

/** The points that begin with "att", by what they stand under. */
function attClauses(lines: Decision["lines"]): ReadonlyMap<BlockText, readonly DecisionLine[]> {
  const under = new Map<BlockText, DecisionLine[]>();
  for (const line of lines) {
    if (!line.leadIn || !/^att /iu.test(line.text.slice(line.start))) continue;
    const known = under.get(line.leadIn);
    if (known) known.push(line);
    else under.set(line.leadIn, [line]);
  }
  return under;
}

/** "Tekniska nämnden beslutar", and below it points that begin with "att". */
function* inLeadIns({ leadIns, lines }: Decision): Generator<Problem> {
  const clausesUnder = attClauses(lines);
  for (const leadIn of leadIns) {
    const verb = /(?<!\p{L})beslutar?(?: att)?[: ]*$/u.exec(leadIn.text);
    const clauses = clausesUnder.get(leadIn) ?? [];
    if (!verb || clauses.length === 0) continue;
    const end = verb.index + verb[0].replace(/[: ]+$/, "").length;
    yield {
      message: listed,
      where: leadIn.placeOf({ start: verb.index, end }),
      related: clauses.map((line) => line.placeOf({ start: line.start, end: line.start + "att".length })),
    };
  }
}

const decides = new RegExp(
  `(?<!\\p{L}|att )beslutar?(?<own> för (?:egen|sin) del)?(?: om)? att(?: (?<infinitive>${decisionInfinitives}))?(?!\\p{L})`,
  "u",
);

function clauseIn({ text, start }: BlockText & { readonly start: number }): Clause | undefined {
  const match = decides.exec(text.slice(start));
  if (!match) return undefined;
  const { own, infinitive } = match.groups ?? {};
  const from = start + match.index;
  const after = text.slice(from + match[0].length);
  const isPlain = own === undefined && match[0].startsWith("beslutar") && !anotherVerb.test(after);
  const present = infinitive !== undefined && isPlain ? presentOfInfinitive(infinitive) : undefined;
  return { start: from, end: from + match[0].length, present };
}

/** A second infinitive that hangs on "beslutar" too, and would be left hanging. */
const anotherVerb = new RegExp(
  `(?:,| och| samt)(?: att)? (?:${decisionInfinitives})(?!\\p{L})|(?:,| och| samt) att `,
  "u",
);

function fixesOf(line: DecisionLine, { present, ...stretch }: Clause): readonly Fix[] {
  return present === undefined ? [] : fixIn(line, stretch, present);
}
