import { defineRule } from "../checking/rule";
import { placeOfAll, readText } from "../facts/block-text";
import type { Section, SectionRole } from "../facts/facts";
import { ownSections } from "../facts/own-sections";
import { sectionRole } from "../profiles/list-items";

interface Options {
  /** The roles whose order is set; any other section may stand where it likes. */
  readonly order: readonly SectionRole[];
}

/** A section stands before one that the profile has it follow. */
export const headingOrder = defineRule<Options>({
  id: "heading-order",
  title: { sv: "Avsnitten står i fel ordning", en: "Sections out of order" },
  why: {
    sv: "Nämnden läser många ärenden och letar efter varje del där den brukar stå.",
    en: "The nämnd reads many matters and looks for each part where it usually stands.",
  },
  source: "Organisationens mall för ordningen mellan avsnitten",
  severity: "warning",
  parseOptions: (options) => ({
    order: options.list("order", {
      item: sectionRole,
      about: "Delarna vars ordning är bestämd. Andra delar får stå var som helst.",
    }),
  }),
  *check({ facts }, { options: { order } }) {
    if (facts.textKind !== "report") return;
    const sections = firstOfEach(ownSections(facts), order);
    const inOrder = longestInOrder(sections.map(({ rank }) => rank));
    const moved = sections.filter((_, at) => !inOrder.has(at));
    const [first, ...others] = moved;
    if (!first?.section.heading) return;
    const next = sections.find(({ rank }) => rank > first.rank)?.section.heading?.text.trim();
    yield {
      message: {
        sv: `Avsnittet står inte på sin plats${next === undefined ? ", det ska stå längre ned" : `. Det ska stå före ”${next}”`}. Flytta det.`,
        en: `The section is out of its place${next === undefined ? ", it belongs further down" : `. It belongs before “${next}”`}. Move it.`,
      },
      where: placeOfAll(readText(first.section.heading)),
      related: others.flatMap(({ section }) =>
        section.heading ? [placeOfAll(readText(section.heading))] : [],
      ),
    };
  },
});

interface Ranked {
  readonly section: Section;
  /** Its place in the profile's order. */
  readonly rank: number;
}

/** The first section of each role, of those on the highest level that has any. */
function firstOfEach(sections: readonly Section[], order: readonly SectionRole[]): readonly Ranked[] {
  const ranked = sections.flatMap((section) =>
    section.role && order.includes(section.role) ? [{ section, rank: order.indexOf(section.role) }] : [],
  );
  const top = Math.min(...ranked.map(({ section }) => levelOf(section)));
  const seen = new Set<number>();
  return ranked.filter(({ section, rank }) => {
    if (levelOf(section) > top || seen.has(rank)) return false;
    seen.add(rank);
    return true;
  });
}

const levelOf = ({ heading }: Section): number => (heading?.kind === "heading" ? heading.level : 1);

/** The indexes of as many as can stay where they are; there are as few as there are roles. */
function longestInOrder(ranks: readonly number[]): ReadonlySet<number> {
  const best: (readonly number[])[] = [];
  ranks.forEach((rank, at) => {
    const before = best.filter((chain) => (ranks[chain.at(-1) ?? 0] ?? 0) < rank);
    best.push([...longest(before), at]);
  });
  return new Set(longest(best));
}

const longest = (chains: readonly (readonly number[])[]): readonly number[] =>
  chains.reduce((most, chain) => (chain.length > most.length ? chain : most), []);
