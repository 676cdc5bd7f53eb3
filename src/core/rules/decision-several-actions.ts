import { defineRule, noOptions } from "../checking/rule";
import type { Stretch } from "../document/document";
import { readDecision, type DecisionLine, type DecisionPoint } from "../facts/decision-points";

/** Two decisions in one point: "samt att", or a new assignment after "och". */
export const decisionSeveralActions = defineRule({
  id: "decision-several-actions",
  title: { sv: "Flera beslut i en punkt", en: "Several decisions in one point" },
  why: {
    sv: "Ett beslut i varje punkt gör det möjligt att ändra, avslå eller följa upp det ena utan det andra.",
    en: "One decision in each point makes it possible to change, reject or follow up the one without the other.",
  },
  source: "Kommunala skrivregler: en åtgärd i varje beslutspunkt",
  severity: "warning",
  parseOptions: noOptions,
  *check({ facts }) {
    if (facts.textKind !== "report") return;
    for (const point of readDecision(facts).lines) {
      const second = newAssignment(point) ?? (isPoint(point) ? secondClause(point) : undefined);
      if (!second) continue;
      yield {
        message: {
          sv: "Punkten har två beslut. Dela den, så att varje punkt har ett.",
          en: "The point holds two decisions. Split it, so that each point has one.",
        },
        where: point.placeOf(second),
      };
    }
  },
});

const assigns =
  /(?:och|samt) (?:att )?(?:ger|ge) [^.,;:]{2,80}? i uppdrag(?!\p{L})|(?:och|samt) (?:att )?uppdrar? (?:åt|till)(?!\p{L})|(?:och|samt) [^.,;:]{2,80}? får i uppdrag(?!\p{L})/u;

const isPoint = (line: DecisionLine): line is DecisionPoint => line.act !== undefined;

/** "godkänner planen och ger förvaltningen i uppdrag att …", also where a lead-in says who decides: "att godkänna …" */
function newAssignment({ text, act, start: ownWords, hasDecider }: DecisionLine): Stretch | undefined {
  const isClause = hasDecider && /^att \p{Ll}/u.test(text.slice(ownWords));
  const from = act?.verb.end ?? (isClause ? ownWords + "att ".length : undefined);
  const match = from !== undefined && /uppdra/.test(text) ? assigns.exec(text.slice(from)) : null;
  if (!match || from === undefined) return undefined;
  const start = from + match.index;
  return { start, end: start + match[0].length };
}

/** Conditions and reasons may be two without the decision being so. */
const otherClause =
  /förutsättning|villkor|motiver|hänsyn|eftersom|innebär|innebörd|så att|för att|till följd|trots|genom|därför|konstaterar|noterar|anser/iu;

/** Adopting and sending on is one act; so is having the minutes ready at once. */
const adopts = /godkänn|anta|fastställ|bevilja|tillstyrk|ställ/;
const sendsOn =
  /^(?:att )?(?:överlämna|översända|sända|skicka|lämna|hänskjuta|remittera|expediera|anvisa|avsätta|finansiera)/u;
const atOnce = /^(?:att )?[^.]{0,40}juster/u;

function secondClause({ text, act }: DecisionPoint): Stretch | undefined {
  const start = text.indexOf(" samt att ", act.verb.end) + 1;
  if (start === 0) return undefined;
  const before = text.slice(act.verb.start, start);
  const after = text.slice(start + "samt att ".length);
  if (otherClause.test(before)) return undefined;
  if (atOnce.test(after) || (adopts.test(before) && sendsOn.test(after))) return undefined;
  return { start, end: start + "samt att".length };
}
