import type { RuleExamples } from "./rule-examples";

const report = "# Förslag till beslut\nNämnden godkänner planen.";

export const examples: RuleExamples = {
  flagged: [
    { text: `@ av: Kaj Ek\n${report}`, quotes: [["hela dokumentet"]], fixes: [] },
    {
      text: `@ av: Kaj Ek\nTill\nÄngsnämnden\n= {tu:titel?|Skriv ärendets namn}\n== Svar på remiss\n${report}`,
      quotes: [["hela dokumentet"]],
      fixes: [],
    },
    {
      text: `@ av: Kaj Ek\n= Plan för ängar\n${report}`,
      quotes: [["hela dokumentet"]],
      profile: "kommun",
      fixes: ["Plan för ängar"],
    },
    {
      text: `@ av: Kaj Ek\n@ titel: Dokument1\n= Plan för ängar\n${report}`,
      quotes: [["hela dokumentet"]],
      profile: "kommun",
      fixes: ["Plan för ängar"],
    },
  ],
  accepted: [
    { text: `@ av: Kaj Ek\n@ titel: Dokument 7 i planen för ängar\n${report}` },
    { text: `@ av: Kaj Ek\n@ titel: Plan för ängar\n${report}` },
    { text: `@ titel: Plan för ängar\n${report}` },
    { text: report },
    { text: "@ av: Kaj Ek\nEn text utan rubriker." },
  ],
};
