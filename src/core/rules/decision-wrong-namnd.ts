import type { Problem } from "../checking/finding";
import { defineRule, noOptions } from "../checking/rule";
import type { BlockText } from "../facts/block-text";
import { readDecision, type Decision, type DecisionPoint } from "../facts/decision-points";
import { addresseesOf, knownLetterhead } from "../facts/opening-lines";
import { isSameOrgan } from "../facts/organ-in-text";

/** The report is addressed to one nämnd, and a point of the decision has another one deciding. */
export const decisionWrongNamnd = defineRule({
  id: "decision-wrong-namnd",
  title: { sv: "Fel nämnd i beslutet", en: "Wrong nämnd in the decision" },
  why: {
    sv: "En nämnd kan bara besluta för sig själv. Står en annan nämnd i beslutspunkten är den ofta kvar från ett tidigare ärende.",
    en: "A nämnd can only decide for itself. Another nämnd in a point of the decision is often left from an earlier matter.",
  },
  source: "Kommunallagen (2017:725) 6 kap. om nämndernas ansvar; granskade utlåtanden som har skrivits över",
  severity: "error",
  parseOptions: noOptions,
  *check({ document, facts }) {
    if (facts.textKind !== "report") return;
    const decision = readDecision(facts);
    yield* problemUnderName(decision);
    const [addressee, another] = addresseesOf(document, facts);
    if (!addressee || another || isJoint(addressee.value)) return;
    if (hasTwoLevels(decision)) return;
    const above = knownLetterhead(document, facts);
    if (!above) return;
    const wrong = decision.points.filter(
      (point) =>
        decides(point) &&
        !/^nämnden$/i.test(point.act.organ.name) &&
        !answers(point, addressee.value) &&
        !isSameOrgan(point.act.organ.name, addressee.value) &&
        !isNamedIn(above, point.act.organ.name),
    );
    for (const found of problem(addressee.value, wrong)) {
      // A nämnd on a line of its own, without "Till", may be the sender.
      yield addressee === facts.namnd ? found : { ...found, atMost: "warning" };
    }
  },
});

/** "I förskolenämnden" or "Förskolenämnden beslutar" above points of which one is another nämnd's. */
function* problemUnderName({ sections, leadIns, points }: Decision): Generator<Problem> {
  const [leadIn, another] = leadIns;
  const name = leadIn && inOrgan.exec(leadIn.text)?.groups?.["name"];
  if (name === undefined || another || sections.length > 1) return;
  const isOther = ({ act }: DecisionPoint): boolean =>
    /nämnd/i.test(act.organ.name) && !isSameOrgan(act.organ.name, name);
  const own = points.filter((point) => !isOther(point));
  if (own.length === 0) return;
  for (const found of problem(
    name,
    points.filter((point) => decides(point) && isOther(point)),
  ))
    yield { ...found, atMost: "warning" };
}

const inOrgan =
  /^\s*(?:i (?=\p{L}+nämnden\s*:?\s*$))?(?<name>\p{L}+nämnden)(?: (?:beslutar|föreslås besluta)(?: följande)?[.:]?)?\s*:?\s*$/iu;

/** A nämnd that sends the report, or that its title is about, may be the one that decides. */
const isNamedIn = (lines: readonly BlockText[], organ: string): boolean => {
  const name = organ.toLocaleLowerCase("sv").replace(/(?<=nämnd)en$/u, "");
  return lines.some(({ text }) => text.toLocaleLowerCase("sv").includes(name));
};

/** A nämnd's own answer may be addressed to the body that asked. */
const answers = ({ act, text }: DecisionPoint, addressee: string): boolean =>
  /styrelse|fullmäktige/i.test(addressee) &&
  /nämnd/i.test(act.organ.name) &&
  /yttrande|svar(?!\p{L})|tjänsteutlåtande|tjänsteskrivelse/u.test(text);

/** "Kulturnämnden och fritidsnämnden" */
const isJoint = (name: string): boolean =>
  /(?:nämnden|styrelsen|fullmäktige|utskottet),? (?:och|samt) /iu.test(name);

/** Somebody proposes to somebody else, or a heading or lead-in says whose decision it is. */
function hasTwoLevels({ sections, leadIns, lines }: Decision): boolean {
  if (sections.length > 1 || leadIns.length > 0) return true;
  if (/ (?:till|i|för) /.test(sections[0]?.heading?.text.replace(/förslag till beslut/i, "") ?? ""))
    return true;
  return lines.some(({ text, act }) => ownPart.test(text) || (act && isSentOn(act.organ.name, text)));
}

const ownPart = /(?<!\p{L})för (?:egen|sin) del(?!\p{L})/iu;

/** Fullmäktige decides above every nämnd, an utskott prepares for one, and a styrelse proposes to fullmäktige. */
const isSentOn = (organ: string, text: string): boolean =>
  sentOn.test(organ) || (/styrelse/i.test(organ) && /föreslå|hemställ|fullmäktige/.test(text));

const sentOn = /fullmäktige|utskott|delegation|beredning/i;

/** Of these verbs others than the addressee may be the subject: they tell what somebody is to do. */
const notOwn: ReadonlySet<string> = new Set(["tecknar", "redovisar"]);

const decides = ({ act }: DecisionPoint): boolean => !isJoint(act.organ.name) && !notOwn.has(act.verb.word);

function* problem(addressee: string, wrong: readonly DecisionPoint[]): Generator<Problem> {
  const [first, ...others] = wrong;
  if (!first) return;
  const { organ } = first.act;
  yield {
    message: {
      sv: `Utlåtandet är ställt till ${addressee}, men här beslutar ${organ.name}. Kontrollera vilken nämnd som ska stå.`,
      en: `The report is addressed to ${addressee}, but ${organ.name} decides here. Check which nämnd it should be.`,
    },
    where: first.placeOf(organ),
    related: others.map((point) => point.placeOf(point.act.organ)),
    restsOn: [addressee],
  };
}
