import type { Problem } from "../checking/finding";
import { defineRule, type CheckContext, type Subject } from "../checking/rule";
import { sectionRoles, type SectionRole } from "../facts/facts";
import { requiredRoles } from "../facts/requirements";
import { unheadedProposal } from "../facts/unheaded-proposal";
import type { Fields } from "../profiles/fields";
import { sectionRole } from "../profiles/list-items";
import { headingNameOf, sectionAdded } from "../skeleton/section-added";

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

/**
 * A kind of matter asks for its sections. A misspelt or inflected heading is there. Where nothing at all is proposed, the
 * missing decision is another finding.
 */
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
      (role === "decision" && unheadedProposal(texts) !== "without-heading") ||
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

function isReplaced(
  role: SectionRole,
  present: ReadonlySet<SectionRole>,
  interchangeable: readonly SectionRole[],
): boolean {
  return interchangeable.includes(role) && interchangeable.some((other) => present.has(other));
}

function problem(role: SectionRole, subject: Subject, { profile, options }: CheckContext<Options>): Problem {
  const { matterKind } = subject.facts;
  const name = headingNameOf(profile, role);
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
    fixes: sectionAdded(subject, profile, role),
    ...(options.errors.includes(role) ? {} : { atMost: "warning" as const }),
  };
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
