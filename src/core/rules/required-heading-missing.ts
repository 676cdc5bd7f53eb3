import type { Fix, Problem } from "../checking/finding";
import { defineRule, type CheckContext, type Subject } from "../checking/rule";
import type { BlockText } from "../facts/block-text";
import { readAct } from "../facts/decision-points";
import { isDecidingLine } from "../facts/deciding-line";
import { sectionRoles, type SectionRole } from "../facts/facts";
import { requiredRoles } from "../facts/requirements";
import type { Fields } from "../profiles/fields";
import { sectionRole } from "../profiles/list-items";
import type { Profile } from "../profiles/profile";
import { planSection } from "../skeleton/plan-section";

interface Options {
  /** Of the roles that a kind of matter requires, those that are missed here. */
  readonly missed: readonly SectionRole[];
  /** Those whose absence keeps the report from being handed in. */
  readonly errors: readonly SectionRole[];
  /** Any one of these is enough for all of them. */
  readonly interchangeable: readonly SectionRole[];
  /** Those that only a long text is advised to have, and how many words make it long. */
  readonly ifLong: readonly SectionRole[];
  readonly longFrom: number;
}

/** A kind of matter asks for its sections. A misspelt or inflected heading is there. */
export const requiredHeadingMissing = defineRule<Options>({
  id: "required-heading-missing",
  title: { sv: "Rubrik saknas", en: "Heading missing" },
  why: {
    sv: "Nämndens ledamöter och sekreterare hittar i ett tjänsteutlåtande genom rubrikerna. Saknas en del som ärendet kräver blir beslutet svårare att ta och att pröva.",
    en: "The members of the nämnd and its secretary find their way in a report by its headings. Without a part that the matter asks for, the decision is harder to take and to review.",
  },
  source: "Organisationens mall för ärendetypen, som den syns i granskade tjänsteutlåtanden",
  severity: "error",
  parseOptions,
  *check(subject, context) {
    const { facts, texts } = subject;
    if (facts.textKind !== "report") return;
    const present = new Set(facts.sections.flatMap(({ role }) => role ?? []));
    const isThere = (role: SectionRole) =>
      present.has(role) ||
      (role === "decision" && hasProposal(texts)) ||
      isReplaced(role, present, context.options.interchangeable);
    const missing = requiredRoles(context.profile, facts.matterKind).filter((role) => !isThere(role));
    const { missed, ifLong, longFrom } = context.options;
    for (const role of missing) {
      if (missed.includes(role)) yield problem(role, subject, context);
      else if (ifLong.includes(role) && isLong(texts, longFrom)) {
        yield { ...problem(role, subject, context), atMost: "hint" };
      }
    }
  },
});

/** A proposal under a heading by another name: "Yrkande", and below it "Kommunstyrelsen godkänner …". */
function hasProposal(texts: Subject["texts"]): boolean {
  return texts.some((line, at) => {
    const next = texts[at + 1];
    return isLikeHeading(line) && next !== undefined && (isDecidingLine(next.text) || readsAsPoint(next));
  });
}

const isLikeHeading = (line: BlockText): boolean =>
  line.text.length <= 80 &&
  !/[.,]\s*$/.test(line.text) &&
  /förslag|beslut|rekommend|hemställ|ställningstag|yrkande/i.test(line.text);

const readsAsPoint = ({ text }: BlockText): boolean =>
  readAct(text, /^\s*(?:\d{1,2}[.)] |[-–•] )?/.exec(text)?.[0].length ?? 0) !== undefined;

function isReplaced(
  role: SectionRole,
  present: ReadonlySet<SectionRole>,
  interchangeable: readonly SectionRole[],
): boolean {
  return interchangeable.includes(role) && interchangeable.some((other) => present.has(other));
}

function problem(role: SectionRole, subject: Subject, { profile, options }: CheckContext<Options>): Problem {
  const { matterKind } = subject.facts;
  const name = profile.headings[role]?.[0] ?? role;
  const matter = matterKind === "unknown" ? undefined : profile.matters[matterKind]?.name;
  const whoNeedsIt =
    matter === undefined
      ? { sv: "Ett tjänsteutlåtande", en: "A report" }
      : { sv: `Ett ärende av slaget ”${matter}”`, en: `A matter of the kind “${matter}”` };
  return {
    message: {
      sv: `Rubriken ”${name}” saknas. ${whoNeedsIt.sv} ska ha den. Lägg till den, till exempel med Komplettera under Skriv.`,
      en: `The heading “${name}” is missing. ${whoNeedsIt.en} must have it. Add it, for instance with Complete under Write.`,
    },
    where: "document",
    restsOn: [role],
    fixes: sectionAdded(subject, profile, { role, name }),
    ...(options.errors.includes(role) ? {} : { atMost: "warning" as const }),
  };
}

function sectionAdded(
  subject: Subject,
  profile: Profile,
  { role, name }: { readonly role: SectionRole; readonly name: string },
): readonly Fix[] {
  const plan = planSection(subject, profile, role);
  if (!plan) return [];
  const does = {
    sv: `Rubriken ”${name}” läggs till före ”${plan.at.expected.trim()}”, med en text om vad som ska stå där`,
    en: `The heading “${name}” is added before “${plan.at.expected.trim()}”, with a text on what to write there`,
  };
  return [{ before: "", after: name, does, edits: [{ kind: "insert-blocks", ...plan }] }];
}

function isLong(texts: Subject["texts"], longFrom: number): boolean {
  let count = 0;
  return texts.some(({ text }) => (count += text.split(" ").length) >= longFrom);
}

function parseOptions(options: Fields): Options {
  const roles = (name: string, about: string, otherwise: readonly SectionRole[] = []) =>
    options.list(name, { item: sectionRole, about, otherwise });
  return {
    missed: roles("missed", "Delar som saknas om de inte finns, av dem som ärendet kräver.", sectionRoles),
    errors: roles("errors", "De vars frånvaro är ett fel. De andra är att kontrollera."),
    interchangeable: roles("interchangeable", "Delar som kan ersätta varandra."),
    ifLong: roles("ifLong", "Delar som bara en lång text behöver ha."),
    longFrom: options.integer("longFrom", {
      lowest: 1,
      highest: 100_000,
      otherwise: 400,
      about: "Från så många ord är texten lång.",
    }),
  };
}
