import { fixIn } from "../checking/fix-in";
import { defineRule, noOptions } from "../checking/rule";
import { readText } from "../facts/block-text";
import { nameAsWritten, nameInHeading } from "../facts/heading-name";
import { createNearHeadingFinder } from "../facts/near-heading";
import { ownSections } from "../facts/own-sections";
import { createKnownRoleFinder } from "../facts/role-of-heading";

/** Another form of one of the profile's headings: "Sammanfattningen", "Ärendens beredning". */
export const headingUnknownVariant = defineRule({
  id: "heading-unknown-variant",
  title: { sv: "Rubriken har en annan form än mallens", en: "Heading differs from the template" },
  why: {
    sv: "Samma rubriker i alla tjänsteutlåtanden gör att nämnden hittar i dem.",
    en: "The same headings in every report let the nämnd find its way in them.",
  },
  source: "Organisationens mall för rubriker",
  severity: "hint",
  parseOptions: noOptions,
  *check({ facts }, { profile }) {
    if (facts.textKind !== "report") return;
    const roleOf = createKnownRoleFinder(profile);
    const nearest = createNearHeadingFinder(profile);
    for (const { heading } of ownSections(facts)) {
      const near = heading && !roleOf(heading.text) ? nearest(heading.text) : undefined;
      if (!heading || !near?.isInflection) continue;
      const written = readText(heading);
      const stretch = nameInHeading(written);
      const name = nameAsWritten(near.name, written.text.slice(stretch.start, stretch.end));
      yield {
        message: {
          sv: `I mallen heter rubriken ”${name}”. Skriv den så.`,
          en: `In the template the heading is called “${name}”. Write it so.`,
        },
        where: written.placeOf(stretch),
        fixes: fixIn(written, stretch, name),
      };
    }
  },
});
