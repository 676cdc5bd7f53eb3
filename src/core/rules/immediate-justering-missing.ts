import type { Fix } from "../checking/finding";
import { structureFix } from "../checking/fix-in";
import { defineRule } from "../checking/rule";
import type { Document } from "../document/document";
import { textBlockBeside } from "../document/text-blocks";
import { readAnswerDeadline } from "../facts/answer-deadline";
import { readDecision } from "../facts/decision-points";
import type { Facts } from "../facts/facts";
import { nextPoint } from "../facts/next-point";
import { dayNumber } from "../language/plain-date";

interface Options {
  /** The minutes may take so many days to be justerade. */
  readonly days: number;
  /** How the organisation asks for it. Empty where a correction is not to add it. */
  readonly point: string;
}

const daysByLaw = 14;

/** The answer is due so soon after the meeting that the minutes may not be ready, and nothing asks for them at once. */
export const immediateJusteringMissing = defineRule<Options>({
  id: "immediate-justering-missing",
  title: { sv: "Omedelbar justering kan behövas", en: "Immediate justering may be needed" },
  why: {
    sv: "Protokollet justeras senast fjorton dagar efter mötet. Går svarstiden ut innan dess kan svaret inte skickas i tid, om nämnden inte justerar beslutet direkt.",
    en: "The minutes are justerade within fourteen days of the meeting. If the answer is due before that it cannot be sent in time, unless the nämnd justerar the decision at once.",
  },
  source: "Kommunallagen (2017:725) 5 kap. 69 § och 6 kap. 35 § om justering av protokoll inom 14 dagar",
  severity: "warning",
  parseOptions: (options) => ({
    days: options.integer("days", {
      lowest: 1,
      highest: 60,
      otherwise: daysByLaw,
      about: "Så många dagar kan protokollet dröja.",
    }),
    point: options.text("point", {
      otherwise: "",
      about: "Beslutspunkten som en rättelse lägger till. Utan den finns ingen rättelse.",
    }),
  }),
  *check({ document, facts, texts }, { options }) {
    const answer = readAnswerDeadline(facts);
    if (!answer) return;
    const days = dayNumber(answer.deadline.value) - dayNumber(answer.meeting.value);
    const { lines } = readDecision(facts);
    if (days < 0 || days > options.days || lines.length === 0) return;
    if (lines.some(({ text }) => isAtOnce(text)) || texts.some(({ text }) => /anstånd/i.test(text))) return;
    yield {
      message: {
        sv: `Svaret ska lämnas ${daysAfter(days)} mötet, och protokollet kan dröja ${options.days} dagar. Lägg till punkten ”Beslutet justeras omedelbart.” eller be om längre svarstid.`,
        en: `The answer is due ${days} days after the meeting, and the minutes may take ${options.days} days. Add the point “Beslutet justeras omedelbart.”, or ask for more time.`,
      },
      where: answer.deadline.place,
      related: [answer.meeting.place],
      fixes: options.point === "" ? [] : pointAdded(document, facts, options.point),
    };
  },
});

function pointAdded(document: Document, facts: Facts, sentence: string): readonly Fix[] {
  const point = nextPoint(readDecision(facts), sentence);
  const below = point && textBlockBeside(document, point.after.id, "after");
  if (!point || !below) return [];
  const { after, text } = point;
  return structureFix([after], {
    before: "",
    after: text,
    does: { sv: `Ny beslutspunkt: ${text}`, en: `New point of the decision: ${text}` },
    edits: [{ kind: "add-paragraph", after: after.id, expected: after.text, across: below.text, text }],
  });
}

const isAtOnce = (text: string): boolean => /omedelbar/i.test(text) && /juster/i.test(text);

function daysAfter(days: number): string {
  if (days === 0) return "samma dag som";
  return days === 1 ? "dagen efter" : `${days} dagar efter`;
}
