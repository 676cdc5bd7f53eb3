import type { RuleExamples } from "./rule-examples";

const report = (deadline: string, ...more: readonly string[]) => `Till
Ängsnämnden
13 december 2023
= Program för ängar
== Svar på remiss från kommunstyrelsen
# Förvaltningens förslag till beslut
1. Ängsnämnden överlämnar tjänsteutlåtandet som svar på remissen.
${more.join("\n")}
# Bakgrund
Kommunstyrelsen har remitterat ärendet för yttrande senast den ${deadline}.`;

export const examples: RuleExamples = {
  flagged: [
    {
      text: report("20 december 2023"),
      quotes: [["den 20 december 2023", "13 december 2023"]],
      severity: "warning",
      fixes: ["Beslutet justeras omedelbart."],
    },
    { text: report("27 december 2023"), quotes: [["den 27 december 2023", "13 december 2023"]] },
    {
      text: report("13 december 2023"),
      quotes: [["den 13 december 2023", "13 december 2023"]],
      profile: "kommun",
      fixes: [],
    },
  ],
  accepted: [
    { text: report("20 december 2023", "2. Beslutet justeras omedelbart.") },
    { text: report("20 december 2023", "2. Ängsnämnden förklarar paragrafen omedelbart justerad.") },
    { text: report("20 december 2023", "2. Omedelbar justering.") },
    { text: report("28 december 2023") },
    { text: report("12 december 2023") },
    { text: report("20 december 2023").replace("13 december 2023", "") },
    { text: `${report("20 december 2023")}\nFörvaltningen har fått anstånd till den 15 januari 2024.` },
    { text: `^ Protokollsutdrag\n${report("20 december 2023")}` },
  ],
};
