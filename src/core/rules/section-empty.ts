import { defineRule } from "../checking/rule";
import type { Block } from "../document/document";
import { placeOfAll, readText } from "../facts/block-text";
import { sectionRoles, type Section, type SectionRole } from "../facts/facts";
import { requiredRoles } from "../facts/requirements";

interface Options {
  /** Sections that may stand empty: under "Bilaga" there may be a picture, which is not read. */
  readonly mayBeEmpty: readonly SectionRole[];
}

/** A required section has its heading and nothing under it: no text, list, table or subheading. */
export const sectionEmpty = defineRule<Options>({
  id: "section-empty",
  title: { sv: "Tomt avsnitt", en: "Empty section" },
  why: {
    sv: "En rubrik utan text får läsaren att undra om något har fallit bort.",
    en: "A heading without text makes the reader wonder whether something was lost.",
  },
  source: "Organisationens mall för ärendetypen; klarspråksregler för rubriker",
  severity: "warning",
  parseOptions(options) {
    if (!options.isGiven) return { mayBeEmpty: ["enclosures"] };
    options.entries(["mayBeEmpty"]);
    return { mayBeEmpty: options.field("mayBeEmpty").someOf(sectionRoles) };
  },
  *check({ facts }, { options, profile }) {
    if (facts.textKind !== "report") return;
    const required = new Set(requiredRoles(profile, facts.matterKind));
    const filled = new Set(facts.sections.filter((section) => !isEmpty(section)).map(({ role }) => role));
    for (const section of facts.sections) {
      const { heading, role } = section;
      if (!heading || !role || !required.has(role) || options.mayBeEmpty.includes(role)) continue;
      if (!isEmpty(section) || filled.has(role)) continue;
      yield {
        message: {
          sv: "Avsnittet är tomt. Ärendet kräver det. Skriv texten, eller ta bort rubriken om den inte behövs.",
          en: "The section is empty. The matter asks for it. Write its text, or take the heading away if it is not needed.",
        },
        where: placeOfAll(readText(heading)),
      };
    }
  },
});

const isEmpty = ({ blocks }: Section): boolean => blocks.every(isBlank);

const isBlank = (block: Block): boolean =>
  block.kind !== "table" && block.text.trim() === "" && !block.spans.some(({ kind }) => kind === "note");
