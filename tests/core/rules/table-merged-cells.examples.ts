import type { RuleExamples } from "./rule-examples";

const decision = "# Förslag till beslut\nNämnden godkänner planen.";

export const examples: RuleExamples = {
  flagged: [
    {
      text: `${decision}\n# Ärendet\n| Verksamhet | Utfall | Budget |\n| Förskola | 120 | 130 |\n| Lämnas senare | < | < |`,
      quotes: [["Lämnas senare"]],
    },
    {
      text: `${decision}\n# Ärendet\n| Område | Åtgärd | Ansvarig |\n| Parker | Fler ängar | Förvaltningen |\n| ^ | Ny belysning | Trafikkontoret |\n| Gator | Fler träd | < |`,
      quotes: [["Fler träd", "Parker"]],
    },
  ],
  accepted: [
    {
      text: `${decision}\n# Ärendet\n| Verksamhet | Utfall | Budget |\n| Förskola | 120 | 130 |\n| Skola | | |`,
    },
    {
      text: `${decision}\n# Ärendet\n| Verksamhet | < | Utfall |\n| Förskola | < | 120 |\n| Skola | < | 240 |`,
    },
    { text: `| Handläggare | < |\n| Vera Exempel | 08-508 412 06 |\n${decision}\n# Ärendet\nText.` },
    {
      text: `${decision}\n# Ärendet\n|~ En text som bara är ställd i en ruta. | < |\n| Så här. | Eller så. |`,
    },
    { text: `${decision}\n# Attesterat av\n| Namn | Datum | |\n| Ture Holmdal | 2024-08-27 | < |` },
  ],
};
