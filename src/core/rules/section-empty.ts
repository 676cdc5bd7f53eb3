import { defineRule } from "../checking/rule";
import type { Block } from "../document/document";
import { placeOfAll, readText } from "../facts/block-text";
import type { Section, SectionRole } from "../facts/facts";
import { requiredRoles } from "../facts/requirements";
import { headingName } from "../facts/role-of-heading";
import { sectionRole } from "../profiles/list-items";

interface Options {
  /** Sections that may stand empty: under "Bilaga" there may be what is not read. */
  readonly mayBeEmpty: readonly SectionRole[];
}

/** A section whose heading is known has nothing under it: no text, list, table or subheading. */
export const sectionEmpty = defineRule<Options>({
  id: "section-empty",
  title: { sv: "Tomt avsnitt", en: "Empty section" },
  why: {
    sv: "En rubrik utan text får läsaren att undra om något har fallit bort.",
    en: "A heading without text makes the reader wonder whether something was lost.",
  },
  source: "Organisationens mall för ärendetypen; klarspråksregler för rubriker",
  severity: "warning",
  parseOptions: (options) => ({
    mayBeEmpty: options.list("mayBeEmpty", {
      item: sectionRole,
      otherwise: ["enclosures"],
      about: "Delar som får stå tomma.",
    }),
  }),
  *check({ facts }, { options, profile }) {
    if (facts.textKind !== "report") return;
    const required = new Set(requiredRoles(profile, facts.matterKind));
    const filled = new Set(facts.sections.filter((section) => !isEmpty(section)).map(matterOf));
    for (const [at, section] of facts.sections.entries()) {
      const { heading, role } = section;
      // Until somebody attests, nothing stands there.
      if (!heading || !role || role === "attest" || options.mayBeEmpty.includes(role)) continue;
      if (!isEmpty(section) || filled.has(matterOf(section)) || isAboutAll(heading.text)) continue;
      if (goesOn(section, facts.sections[at + 1])) continue;
      yield {
        message: required.has(role) ? neededText : otherText,
        where: placeOfAll(readText(heading)),
      };
    }
  },
});

const neededText = {
  sv: "Avsnittet är tomt, och ärendet kräver det. Skriv texten.",
  en: "The section is empty, and the matter asks for it. Write its text.",
};
const otherText = {
  sv: "Avsnittet är tomt. Skriv texten, eller ta bort rubriken om den inte behövs.",
  en: "The section is empty. Write its text, or take the heading away if it is not needed.",
};

/** What a section is about: those of a role are about the same, but each consequence is its own. */
const matterOf = ({ heading, role }: Section): string | undefined =>
  role === "consequences" && heading ? headingName(heading.text) : role;

/** A heading of the writer's own right below may be meant as a subheading, on whatever level; a summary has none. */
function goesOn({ heading, role }: Section, next: Section | undefined): boolean {
  if (next?.heading === undefined || next.role !== undefined) return false;
  return role !== "summary" || levelOf(next.heading) > levelOf(heading);
}

const levelOf = (heading: Section["heading"]): number => (heading?.kind === "heading" ? heading.level : 1);

/** "Konsekvenser" may stand above the single ones, on their level. */
const isAboutAll = (heading: string): boolean => headingName(heading) === "konsekvenser";

const isEmpty = ({ blocks }: Section): boolean => blocks.every(isBlank);

const isBlank = (block: Block): boolean =>
  block.kind !== "table" &&
  block.text.trim() === "" &&
  !block.spans.some(({ kind }) => kind === "note" || kind === "image");
