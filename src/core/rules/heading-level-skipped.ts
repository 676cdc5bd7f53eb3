import { headingFix, type LevelledLine } from "../checking/heading-fix";
import { defineRule, noOptions } from "../checking/rule";
import type { Block, Heading } from "../document/document";
import { placeOfAll, readText } from "../facts/block-text";
import { withoutSkips } from "../facts/heading-levels";
import { inEachText } from "../facts/in-each-text";
import { ownBlocks, ownSections } from "../facts/own-sections";

/** A heading of level 3 straight below one of level 1. */
export const headingLevelSkipped = defineRule({
  id: "heading-level-skipped",
  title: { sv: "Rubriknivå överhoppad", en: "Heading level skipped" },
  why: {
    sv: "Den som lyssnar på texten går mellan rubrikerna efter nivå. Hoppas en nivå över verkar något saknas.",
    en: "Whoever listens to the text goes from heading to heading by level. A skipped one seems to be missing.",
  },
  source: "Lagen (2018:1937) om tillgänglighet till digital offentlig service; EN 301 549; WCAG 2.1, 1.3.1",
  severity: "warning",
  parseOptions: noOptions,
  *check({ document, facts }) {
    if (facts.textKind !== "report") return;
    const first = ownSections(facts).find(({ role }) => role !== undefined)?.heading;
    const headings = headingsIn(ownBlocks(facts, document.blocks));
    const from = headings.findIndex((heading) => heading === first);
    const own = from < 0 ? [] : headings.slice(from);
    const [skipping, ...others] = skippingIn(own);
    if (!skipping) return;
    const { heading, above } = skipping;
    yield {
      message: {
        sv: `Rubriken har nivå ${heading.level}, men den ovanför har nivå ${above.level}. Ge den nivå ${above.level + 1}.`,
        en: `The heading has level ${heading.level}, but the one above has level ${above.level}. Give it level ${above.level + 1}.`,
      },
      where: placeOfAll(readText(heading)),
      related: others.map((other) => placeOfAll(readText(other.heading))),
      fixes: headingFix(levelled(own)),
    };
  },
});

const headingsIn = inEachText((block: Block): readonly Heading[] =>
  block.kind === "heading" && block.text.trim() !== "" ? [block] : [],
);

/** Those below a heading that is raised are raised with it, so that the outline stays what it was. */
function levelled(headings: readonly Heading[]): readonly LevelledLine[] {
  const levels = withoutSkips(headings.map(({ level }) => level));
  return headings.flatMap((block, at) => {
    const level = levels[at] ?? block.level;
    return level === block.level ? [] : [{ block, level }];
  });
}

interface Skip {
  readonly heading: Heading;
  readonly above: Heading;
}

const skippingIn = (headings: readonly Heading[]): readonly Skip[] =>
  headings.flatMap((heading, at) => {
    const above = headings[at - 1];
    return above && heading.level > above.level + 1 ? [{ heading, above }] : [];
  });
