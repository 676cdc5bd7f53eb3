import type { RuleExamples } from "./rule-examples";

const body = (decision: string) => `= Plan för ängar
# Förvaltningens förslag till beslut
${decision}
# Sammanfattning
Kulturnämnden har yttrat sig.`;

export const examples: RuleExamples = {
  flagged: [
    {
      text: `^ Dnr KS 2024/118\nHandläggare\nVera Almkvist\n${body("Planen godkänns.")}`,
      quotes: [["hela dokumentet"]],
      severity: "error",
    },
    {
      text: `Handläggare\nVera Almkvist\nTill\n${body("Nämnden godkänner planen.")}`,
      quotes: [["hela dokumentet"]],
      severity: "warning",
    },
    {
      text: `Handläggare\nVera Almkvist\nTill\nÄngsnämnden\n${body("Ängsnämnden godkänner planen.")}`,
      quotes: [["Ängsnämnden"]],
      severity: "warning",
    },
    {
      text: `^ Dnr KS 2024/118\nVera Almkvist\nSvar på remiss från kommunstyrelsen\n${body("Nämnden beslutar att planen ska redovisas till nämnden.")}`,
      quotes: [["hela dokumentet"]],
    },
  ],
  accepted: [
    {
      text: `^ Dnr KS 2024/118\nVera Almkvist\nTjänsteskrivelse till kommunstyrelsen\n${body("Nämnden godkänner planen.")}`,
    },
    { text: `Till: KS\n${body("Planen godkänns.")}`, profile: "kommun" },
    { text: "Ängar i staden\n# Ängsnämndens förslag till beslut\n- Planen godkänns.\n# Ärendet\nText." },
    { text: `Till\nÄngsnämnden\n18 september 2024\n${body("Nämnden godkänner planen.")}` },
    { text: `Handläggare\nVera Almkvist\n${body("Ängsnämnden godkänner planen.")}` },
    { text: `Tekniska nämnden\n${body("Planen godkänns.")}`, profile: "kommun" },
    { text: `Till\nÄngsnämnden\n${body("Ängsnämnden godkänner planen.")}`, profile: "kommun" },
    { text: `Kopia till\nKommunchefen\nÄldrenämnden\n${body("Planen godkänns.")}`, profile: "kommun" },
    { text: `Till regionstyrelsen\n${body("Planen godkänns.")}`, profile: "kommun" },
    { text: `Direktionen\n${body("Planen godkänns.")}`, profile: "kommun" },
    { text: `Till\n{tu:namnd?|Skriv nämnden}\n${body("Planen godkänns.")}` },
    { text: `^?\nHandläggare\nVera Almkvist\n${body("Planen godkänns.")}` },
    { text: "# Förvaltningens förslag till beslut\nPlanen godkänns." },
    { text: `^ Protokollsutdrag\nHandläggare\n${body("Planen godkänns.")}` },
  ],
};
