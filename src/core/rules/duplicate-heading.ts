import { defineRule, noOptions } from "../checking/rule";
import { placeOfAll, readText } from "../facts/block-text";
import type { Facts, Section, SectionRole } from "../facts/facts";
import { nearHeadingFinder } from "../facts/near-heading";
import { ownSections } from "../facts/own-sections";
import { headingName } from "../facts/role-of-heading";

/** A section that a report has once stands there twice. */
export const duplicateHeading = defineRule({
  id: "duplicate-heading",
  title: { sv: "Samma rubrik två gånger", en: "Heading stands twice" },
  why: {
    sv: "Den som söker en del av texten hittar den första och missar den andra.",
    en: "Whoever looks for a part of the text finds the first and misses the second.",
  },
  source: "Organisationens mall; rester av inklistrad text är ett vanligt fel",
  severity: "warning",
  parseOptions: noOptions,
  *check({ facts }, { profile }) {
    if (facts.textKind !== "report") return;
    const nearest = nearHeadingFinder(profile);
    const nameOf = (heading: string) => headingName(nearest(heading)?.name ?? heading);
    for (const [first, second, third] of siblingsOfOneName(ownSections(facts), nameOf)) {
      if (!first?.heading || !second?.heading || third || isEndedBetween(facts, first, second)) continue;
      yield {
        message: {
          sv: `Rubriken ”${first.heading.text.trim()}” står två gånger. För ihop avsnitten, eller byt namn på det ena.`,
          en: `The heading “${first.heading.text.trim()}” stands twice. Join the sections, or rename one of them.`,
        },
        where: placeOfAll(readText(second.heading)),
        related: [placeOfAll(readText(first.heading))],
      };
    }
  },
});

/** What stands once in a report; others, such as "Bedömning", may stand under each of several questions. */
const once: ReadonlySet<SectionRole> = new Set([
  "summary",
  "background",
  "preparation",
  "enclosures",
  "sources",
]);

/** Enclosures, an attest or a signature between them: the second is of another document in the same file. */
function isEndedBetween({ sections, signatories }: Facts, first: Section, second: Section): boolean {
  const names = (one: Section) => one.heading && headingName(one.heading.text);
  const from = sections.findIndex(({ heading }) => heading === first.heading);
  const to = sections.findIndex(({ heading }) => heading === second.heading);
  const between = sections.slice(from, to);
  const ends = new Set<string>(signatories.map(({ place }) => place.block));
  return between.some(
    (one) =>
      ((one.role === "enclosures" || one.role === "attest") && names(one) !== names(second)) ||
      one.blocks.some(({ id }) => ends.has(id)),
  );
}

const levelOf = ({ heading }: Section): number => (heading?.kind === "heading" ? heading.level : 1);

/**
 * Sections with the same name and role, of one level, below the same heading.
 * @param nameOf the name that a heading was meant to have
 */
function siblingsOfOneName(
  sections: readonly Section[],
  nameOf: (heading: string) => string,
): Iterable<readonly Section[]> {
  const groups = new Map<string, Section[]>();
  const path: number[] = [];
  sections.forEach((section, at) => {
    const { heading, role } = section;
    const level = levelOf(section);
    if (heading === undefined) return;
    path.length = level;
    path[level] = at;
    if (!role || !once.has(role)) return;
    const above = path.slice(0, level).join(" ");
    const key = `${above}|${level}|${nameOf(heading.text)}`;
    groups.set(key, [...(groups.get(key) ?? []), section]);
  });
  return groups.values();
}
