import { defineRule, noOptions } from "../checking/rule";
import type { Facts } from "../facts/facts";
import { readDecision, type DecisionLine } from "../facts/decision-points";
import { namesOrgan } from "../facts/organ-in-text";
import type { Stretch } from "../document/document";

/** The decision gives another body an assignment, and no section says who is to be told of it. */
export const assignmentWithoutDispatch = defineRule({
  id: "assignment-without-dispatch",
  title: { sv: "Uppdrag utan expediering", en: "Assignment without dispatch" },
  why: {
    sv: "Den som får ett uppdrag måste få veta det. Sekreteraren skickar beslutet till dem som räknas upp.",
    en: "Whoever is given an assignment must be told. The secretary sends the decision to those who are listed.",
  },
  source: "Kommunala mallar med rubriken ”Beslutet skickas till”",
  severity: "warning",
  parseOptions: noOptions,
  *check({ facts }, { profile }) {
    if (facts.textKind !== "report" || !profile.headings.dispatch || saysWhoIsTold(facts)) return;
    for (const line of readDecision(facts).lines) {
      const assignee = assigneeIn(line);
      if (!assignee) continue;
      const name = profile.headings.dispatch[0] ?? "";
      yield {
        message: {
          sv: `Beslutet ger ett uppdrag till någon utanför förvaltningen, men rubriken ”${name}” saknas. Lägg till den och räkna upp vilka som ska få beslutet.`,
          en: `The decision gives an assignment to somebody outside the förvaltning, but the heading “${name}” is missing. Add it, and list who is to get the decision.`,
        },
        where: line.placeOf(assignee),
      };
      return;
    }
  },
});

const toldAs = /skickas till|sänds till|delges|expedier|underrättas|meddelas|beslutsmottagare|kopia till/iu;

const saysWhoIsTold = ({ sections }: Facts): boolean =>
  sections.some(
    ({ role, heading, blocks }) =>
      role === "dispatch" ||
      (heading && toldAs.test(heading.text)) ||
      (role === undefined && blocks.some((block) => block.kind !== "table" && toldAs.test(block.text))),
  );

const assigns = /(?:ger |uppdrar åt )(?<who>[^.,;:]{3,80}?)(?: i uppdrag| att )/du;

/** Its own förvaltning hears of it anyway. */
function assigneeIn({ text, start }: DecisionLine): Stretch | undefined {
  const { indices, groups = {} } = assigns.exec(text.slice(start)) ?? {};
  const at = indices?.groups?.["who"];
  const who = groups["who"] ?? "";
  const isOther =
    namesOrgan(who) || /(?:bolag|förbund|stiftelse)(?:et|en)?(?!\p{L})|(?<!\p{L})AB(?!\p{L})/u.test(who);
  return at && isOther && !/chef|direktör|sekreterare|kansli/iu.test(who)
    ? { start: start + at[0], end: start + at[1] }
    : undefined;
}
