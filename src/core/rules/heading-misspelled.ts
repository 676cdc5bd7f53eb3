import { fixIn } from "../checking/fix-in";
import type { Problem } from "../checking/finding";
import { defineRule, noOptions } from "../checking/rule";
import type { TextBlock } from "../document/document";
import { readText } from "../facts/block-text";
import { nameAsWritten, nameInHeading } from "../facts/heading-name";
import { inEachText } from "../facts/in-each-text";
import { nearHeadingFinder } from "../facts/near-heading";
import { knownRoleFinder } from "../facts/role-of-heading";
import type { Profile } from "../profiles/profile";

/** A heading that is nearly one of the profile's, and neither another known one nor an inflection. */
export const headingMisspelled = defineRule({
  id: "heading-misspelled",
  title: { sv: "Felstavad rubrik", en: "Misspelt heading" },
  why: {
    sv: "Den som letar efter en del av tjänsteutlåtandet söker på rubriken. Är den felstavad syns delen varken i sökningen eller i granskningen.",
    en: "Whoever looks for a part of the report searches for its heading. Misspelt, it is found neither by search nor by review.",
  },
  source: "Organisationens mall för rubriker; språklagen 11 § om vårdat språk",
  severity: "warning",
  parseOptions: noOptions,
  *check({ facts }, { profile }) {
    if (facts.textKind !== "report") return;
    yield* problemsIn(
      facts.sections.flatMap(({ heading }) => heading ?? []),
      profile,
    );
  },
});

const problemsIn = inEachText(function* (heading: TextBlock, profile: Profile): Generator<Problem> {
  const near = nearHeadingFinder(profile)(heading.text);
  if (!near || near.isInflection) return;
  if (knownRoleFinder(profile)(heading.text) && !isRoleOfAnyWord(near.name)) return;
  const written = readText(heading);
  const stretch = nameInHeading(written);
  const name = nameAsWritten(near.name, written.text.slice(stretch.start, stretch.end));
  yield {
    message: {
      sv: `Rubriken ser ut att vara felstavad. Den heter ”${name}”. Rätta den.`,
      en: `The heading seems to be misspelt. It is called “${name}”. Correct it.`,
    },
    where: written.placeOf(stretch),
    fixes: fixIn(written, stretch, name),
  };
});

/**
 * Any word in the genitive passes for an organ and anything for what there are consequences for, so that
 * "Förvatlningens bedömning" and "Konsekvenser för ekonmin" have their roles all the same.
 */
const isRoleOfAnyWord = (name: string): boolean => /^(?:\p{L}+s|Konsekvenser för) \p{L}/u.test(name);
