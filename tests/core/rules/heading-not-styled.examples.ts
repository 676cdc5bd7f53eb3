import type { RuleExamples } from "./rule-examples";

const decision = "# Förslag till beslut\nNämnden godkänner planen.";
const sentence =
  "Förvaltningen har under året anlagt fler ängar i parkerna, och skötseln har blivit billigare.";

export const examples: RuleExamples = {
  flagged: [
    {
      text: `**Förslag till beslut**\nNämnden godkänner planen.\n**Sammanfattning**\n${sentence}\n**Ärendet**\n${sentence}`,
      quotes: [["Förslag till beslut", "Sammanfattning", "Ärendet"]],
      fixes: ["Rubrik 1"],
    },
    {
      text: `${decision}\n# Ärendet\n${sentence}\n**Ängar i parkerna**\n${sentence}\n**2. Skötseln framöver**\n${sentence}`,
      quotes: [["Ängar i parkerna", "2. Skötseln framöver"]],
      fixes: ["Rubrik 2"],
    },
    {
      text: `${decision}\n{Times New Roman 16|Ärendet}\n${sentence}\n# Bakgrund\n${sentence}`,
      quotes: [["Ärendet"]],
    },
    {
      text: `**Förslag till beslut**\nNämnden godkänner planen.\n**Ärendet**\n**Ängar i parkerna**\n${sentence}\n**Skötseln**\n${sentence}`,
      quotes: [["Förslag till beslut", "Ärendet", "Ängar i parkerna", "Skötseln"]],
      fixes: [],
    },
  ],
  accepted: [
    { text: `${decision}\n# Ärendet\n${sentence}\n**Ängar i parkerna**\n${sentence}` },
    { text: `${decision}\nÄrendet\n${sentence}\n# Bakgrund\n${sentence}` },
    { text: `${decision}\n# Ärendet\n${sentence}\n## Ängar i parkerna\n${sentence}` },
    {
      text: `${decision}\n# Ärendet\n${sentence}\n**Nämnden tar inte ställning till skötseln**\n${sentence}`,
    },
    { text: `${decision}\n# Ärendet\n**Vera Exempel**\n${sentence}\n**Ture Holmdal**\n${sentence}` },
    { text: `${decision}\n# Ärendet\n**Tabell 1. Ängar**\n${sentence}\n**Tabell 2. Parker**\n${sentence}` },
    { text: `${decision}\n# Ärendet\n**Tänk på detta:**\n${sentence}\n**Det är bråttom!**\n${sentence}` },
    { text: `**Program för ängar**\n${sentence}\n**Svar på remiss**\n${sentence}\n${decision}` },
    {
      text: `${decision}\n# Ärendet\n${sentence}\nAttesterat av\n| Namn | Datum |\n| Ture Holmdal | 2024-08-27 |`,
    },
    { text: `${decision}\n# Ärendet\n${sentence}\n- **Ängar**\n- **Parker**` },
  ],
};
