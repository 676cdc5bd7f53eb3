import { defineRule, noOptions } from "../checking/rule";
import { placeOfAll, readText } from "../facts/block-text";
import type { SectionRole } from "../facts/facts";

/** A part of the report stands below the attest, which closes it. */
export const attestNotLast = defineRule({
  id: "attest-not-last",
  title: { sv: "Attesten står inte sist", en: "The approval is not last" },
  why: {
    sv: "Det som står under attesten ser ut att ha tillkommit efter godkännandet.",
    en: "What stands below the approval seems to have been added after it.",
  },
  source: "Organisationens mall: attesten avslutar tjänsteutlåtandet, efter bilagorna",
  severity: "warning",
  parseOptions: noOptions,
  *check({ facts }) {
    const at = facts.sections.findIndex(({ role }) => role === "attest");
    const { heading: attest } = facts.sections[at] ?? {};
    const next = facts.sections[at + 1];
    if (facts.textKind !== "report" || at < 0 || !attest || !next?.heading || !next.role) return;
    const isNew = !facts.sections.slice(0, at).some(({ role }) => role === next.role);
    if (!isNew || !ofReport.has(next.role)) return;
    const name = next.heading.text.trim();
    yield {
      message: {
        sv: `”${name}” står under attesten. Flytta det dit det hör, så att attesten står sist.`,
        en: `“${name}” stands below the approval. Move it to its place, so that the approval comes last.`,
      },
      where: placeOfAll(readText(next.heading)),
    };
  },
});

/** A document that is appended has sections like these too, but the report has had its own by then. */
const ofReport: ReadonlySet<SectionRole> = new Set([
  "enclosures",
  "sources",
  "dispatch",
  "assessment",
  "preparation",
]);
