import type { Heading } from "../../../src/core/document/document";
import type { Section } from "../../../src/core/facts/facts";
import type { Original } from "./mutant";

export const isReport = ({ facts }: Original): boolean => facts.textKind === "report";

/** Sections with a heading of the top level that the organisation knows, in the body itself. */
export function knownSections({
  facts,
  document,
  profile,
}: Original): readonly (Section & { readonly heading: Heading })[] {
  const names = new Set(Object.values(profile.headings).flat());
  return facts.sections.filter(
    (section): section is Section & { readonly heading: Heading } =>
      section.heading?.kind === "heading" &&
      names.has(section.heading.text) &&
      document.blocks.includes(section.heading),
  );
}
