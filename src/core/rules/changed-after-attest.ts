import { verifySeal } from "../attestation/verify-seal";
import { defineRule, noOptions } from "../checking/rule";
import { placeOfAll, readText } from "../facts/block-text";
import { printSwedishDate } from "../language/swedish-dates";

/** The text differs from what was approved, and the seal proves it. */
export const changedAfterAttest = defineRule({
  id: "changed-after-attest",
  title: { sv: "Ändrat efter attest", en: "Changed after approval" },
  why: {
    sv: "Den som godkände texten har inte sett det som står nu.",
    en: "Whoever approved the text has not seen what stands there now.",
  },
  source: "Ordningen för attest: det som har godkänts är det som går till nämnden",
  severity: "error",
  parseOptions: noOptions,
  *check({ document, facts }, { hash }) {
    // Only what is stored can prove a change; without it the text need not be read.
    if (document.storedSeal.state !== "read") return;
    const verdict = verifySeal(document, facts, hash);
    if (verdict.kind !== "changed") return;
    const since = printSwedishDate(verdict.since);
    const sections = verdict.sections.join(", ");
    yield {
      message: {
        sv: `Texten har ändrats efter attesten den ${since}${sections && `: ${sections}`}. Ta tillbaka ändringen eller attestera på nytt.`,
        en: `The text has been changed since the approval of ${since}${sections && `: ${sections}`}. Take the change back, or have it approved again.`,
      },
      where: facts.attest ? placeOfAll(readText(facts.attest.heading)) : "document",
    };
  },
});
