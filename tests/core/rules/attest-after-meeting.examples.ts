import type { RuleExamples } from "./rule-examples";

const report = (meeting: string, attest: string) => `Till
Ängsnämnden
${meeting}
= Plan för ängar
# Förvaltningens förslag till beslut
Ängsnämnden godkänner planen.
# Attesterat av
| Namn | Datum |
| Ture Holmdal, Förvaltningschef | ${attest} |`;

export const examples: RuleExamples = {
  flagged: [
    {
      text: report("18 september 2024", "2024-09-20"),
      quotes: [["2024-09-20", "18 september 2024"]],
      severity: "error",
    },
    {
      text: report("2024-09-18", "den 19 september 2024"),
      quotes: [["den 19 september 2024", "2024-09-18"]],
    },
  ],
  accepted: [
    { text: report("18 september 2024", "2024-08-27") },
    { text: report("18 september 2024", "2024-09-18") },
    { text: report("", "2024-09-20") },
    { text: report("18 september 2024", "") },
    { text: `^ Protokollsutdrag\n${report("18 september 2024", "2024-09-20")}` },
  ],
};
