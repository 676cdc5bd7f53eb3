import { fixIn } from "../checking/fix-in";
import { defineRule, noOptions } from "../checking/rule";
import { readDecision } from "../facts/decision-points";

/** A comma between the subject and its verb: "Förslag till plan, godkänns." Two commas hold an insertion. */
export const decisionComma = defineRule({
  id: "decision-comma",
  title: { sv: "Komma före beslutets verb", en: "Comma before the decision's verb" },
  why: {
    sv: "Kommat skiljer verbet från det som beslutet gäller, och läsaren väntar på något som inte kommer.",
    en: "The comma parts the verb from what the decision is about, and the reader waits for something that never comes.",
  },
  source: "Svenska skrivregler om komma; granskade beslutspunkter",
  severity: "hint",
  parseOptions: noOptions,
  *check({ facts }) {
    if (facts.textKind !== "report") return;
    for (const line of readDecision(facts).lines) {
      const [, before, verb] = pattern.exec(line.text) ?? [];
      if (before === undefined || verb === undefined) continue;
      const stretch = { start: before.length, end: before.length + 2 + verb.length };
      yield {
        message: {
          sv: `Ta bort kommat före ”${verb}”.`,
          en: `Take away the comma before “${verb}”.`,
        },
        where: line.placeOf(stretch),
        fixes: fixIn(line, stretch, ` ${verb}`),
      };
    }
  },
});

const pattern =
  /^([^,]+), (godkänns|antas|fastställs|avslås|bifalls|beviljas|överlämnas|noteras)(?: till [^,.]+)?\. ?$/u;
