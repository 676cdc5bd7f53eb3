import { defineRule, noOptions } from "../checking/rule";
import type { Stretch } from "../document/document";
import { readDecision, type DecisionLine } from "../facts/decision-points";
import { addresseesOf } from "../facts/opening-lines";
import { namesOrgan } from "../facts/organ-in-text";
import { decisionImperatives, decisionInfinitives } from "../language/decision-verbs";

/**
 * A point that begins with an infinitive or an imperative, or says "bör" (error), or has a thing as the subject of a passive verb. Where the
 * report is addressed to one body an infinitive leaves no doubt who decides, and is to be checked.
 */
export const decisionWithoutDecider = defineRule({
  id: "decision-without-decider",
  title: { sv: "Beslutet säger inte vem som beslutar", en: "The decision does not say who decides" },
  why: {
    sv: "Förslaget flyttas in i protokollet som det står. Där ska det framgå vem som beslutar vad, i presens.",
    en: "The proposal is moved into the minutes as it stands. There it must say who decides what, in the present tense.",
  },
  source: "Kommunala skrivregler: beslutet skrivs så som det ska stå i protokollet, med nämnden som subjekt",
  severity: "error",
  parseOptions: noOptions,
  *check({ document, facts }) {
    if (facts.textKind !== "report") return;
    const { lines } = readDecision(facts);
    const isAddressed = addresseesOf(document, facts).length === 1;
    const introductions = new Set(lines.filter(isIntroduction));
    for (const line of lines) {
      const others = introductions.size - Number(introductions.has(line));
      if (line.hasDecider || others > 0) continue;
      const order = orderIn(line);
      const thing = order ? undefined : passiveIn(line);
      const isMild = isAddressed && order !== undefined && !isAdvice(line, order);
      if (order) {
        yield {
          message: orderMessage,
          where: line.placeOf(order),
          ...(isMild ? { atMost: "warning" as const } : {}),
        };
      }
      if (thing) yield { message: passiveMessage, where: line.placeOf(thing), atMost: "warning" };
    }
  },
});

/** It names who decides without deciding anything: an introduction to the other lines in words of its own. */
const isIntroduction = (line: DecisionLine): boolean =>
  !line.act && /föreslå|förslag|beslut/iu.test(line.text) && namesOrgan(line.text) && !orderIn(line);

const orderMessage = {
  sv: "Punkten säger inte vem som beslutar. Börja med nämnden och skriv i presens, till exempel ”Nämnden godkänner …”.",
  en: "The point does not say who decides. Begin with the nämnd and write in the present tense, as in “Nämnden godkänner …”.",
};

const passiveMessage = {
  sv: "Punkten säger vad som händer men inte vem som beslutar. Skriv med nämnden som subjekt, till exempel ”Nämnden godkänner …”.",
  en: "The point says what happens but not who decides. Write with the nämnd as the subject, as in “Nämnden godkänner …”.",
};

const infinitive = new RegExp(
  `^(?:(?:att )?(?:${decisionInfinitives})|${decisionImperatives})(?= \\p{L})`,
  "iu",
);
const should = /^(?<subject>[^.,;:]{3,80}?) bör(?! inte ha)(?!\p{L})/u;
/** What makes "bör" another clause's. */
const otherClause = /(?<!\p{L})(?:att|som|om|när|där|hur|vad|vilka|beslutar|godkänner|anser|ger)(?!\p{L})/iu;

/** "Godkänna planen", "Nämnden bör godkänna planen" */
function orderIn({ text, start }: DecisionLine): Stretch | undefined {
  const words = text.slice(start);
  const [order] = infinitive.exec(words) ?? [];
  if (order !== undefined && !isNoun(words)) return { start, end: start + order.length };
  const match = should.exec(words);
  const subject = match?.groups?.["subject"] ?? "";
  if (!match || otherClause.test(subject)) return undefined;
  return { start: start + match[0].length - "bör".length, end: start + match[0].length };
}

const isAdvice = ({ text }: DecisionLine, { start, end }: Stretch): boolean =>
  text.slice(start, end) === "bör";

/** "Starta eget-bidraget förlängs." begins with a verb's form and has a verb of its own. */
const isNoun = (words: string): boolean => /^(?:att )?\p{L}+(?: \p{L}+){0,2}-/u.test(words);

/** What is done to the matter itself, or to what is decided; whoever is "utses" is a person. */
const decisionPassives =
  "godkänns|antas|antecknas|anses|anvisas|fastställs|avslås|avges|avsätts|bifalls|beviljas|finansieras|förklaras|förlängs|höjs|införs|medges|remitteras|sänks|sänds|skickas|överlämnas|översänds|noteras|läggs|avskrivs|bordläggs|återremitteras|upphävs|tillstyrks|avstyrks";

/** What is decided on without an article: "Delårsrapport 2 godkänns", "Riktlinjer för bidrag antas". */
const papers =
  "rapport plan policy riktlinjer taxa program strategi avtal budget yttrande ordning reglemente föreskrifter anbud utredning bidrag medel"
    .split(" ")
    .map((word) => `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}`)
    .join("|");

const passive = new RegExp(
  `^(?:\\p{Lu}\\p{L}*(?:en|et|n|na|a|an)|(?=\\p{Lu})\\p{L}*?(?:${papers})(?!\\p{L}))(?: [^.,;:]{1,80}?)? (?<verb>${decisionPassives})(?!\\p{L})`,
  "u",
);
/** The minutes' own affairs: "Beslutet skickas till revisionen", "Paragrafen förklaras omedelbart justerad". */
const ofMinutes = /^(?:beslutet|paragrafen|protokollet|punkten)(?!\p{L})|(?<!\p{L})juster/iu;
/** Whom it goes to does not decide. */
const recipient = /(?<!\p{L})(?:till|åt) (?:(?! av )[^.;:]){0,120}$/u;

/** "Planen godkänns.", "Planen överlämnas till kommunstyrelsen." */
function passiveIn({ text, start }: DecisionLine): Stretch | undefined {
  const words = text.slice(start).trimEnd().replace(/\.$/, "");
  const match = passive.exec(words);
  if (!match || ofMinutes.test(words) || /(?<!\p{L})(?:att|som)(?!\p{L})/u.test(match[0])) return undefined;
  const besides = match[0] + words.slice(match[0].length).replace(recipient, "");
  if (namesOrgan(besides)) return undefined;
  const verb = match.groups?.["verb"] ?? "";
  return { start: start + match[0].length - verb.length, end: start + match[0].length };
}
