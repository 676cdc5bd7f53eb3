import { fixIn } from "../checking/fix-in";
import type { Problem } from "../checking/finding";
import { defineRule, noOptions } from "../checking/rule";
import type { TextBlock } from "../document/document";
import { readText } from "../facts/block-text";
import { nameAsWritten, nameInHeading } from "../facts/heading-name";
import { inEachText } from "../facts/in-each-text";
import { nearHeadingFinder } from "../facts/near-heading";
import { ownSections } from "../facts/own-sections";
import { knownRoleFinder } from "../facts/role-of-heading";
import type { Profile } from "../profiles/profile";

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
    yield* problemsIn(
      ownSections(facts).flatMap(({ heading }) => heading ?? []),
      profile,
    );
  },
});

const problemsIn = inEachText(function* (heading: TextBlock, profile: Profile): Generator<Problem> {
  const isKnown = knownRoleFinder(profile)(heading.text) !== undefined;
  const near = isKnown ? undefined : nearHeadingFinder(profile)(heading.text);
  if (!near?.isInflection) return;
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
});
