import type { RuleExamples } from "./rule-examples";

const header = "^ Datum 2024-05-14";
const decision = "# Förslag till beslut\nNämnden godkänner planen.";

export const examples: RuleExamples = {
  flagged: [
    {
      text: `^ 2024-05-14\n${decision}\n# Beslutsunderlag\n- Karta över reservatet, 2024-05-21\n- Remiss, 2024-02-26`,
      quotes: [["2024-05-21"]],
    },
    {
      text: `${header}\n# Förslag till beslut\nNämnden godkänner planen, daterad den 3 juni 2024.`,
      quotes: [["den 3 juni 2024"]],
    },
    {
      text: `Datum 2024-05-14 Dnr ÄN 2024/77\n${decision}\n# Bilagor\nÄngsbudget, daterad 2024-05-21`,
      quotes: [["2024-05-21"]],
    },
    {
      text: `${decision}\n# Beslutsunderlag\nTjänsteskrivelse, 2024-05-14\nKarta den 21 maj 2024`,
      quotes: [["den 21 maj 2024"]],
    },
    {
      text: `${header}\n${decision}\n# Beslutsunderlag\n| Handling | Datum |\n| Karta över ängarna | 2024-05-21 |`,
      quotes: [["2024-05-21"]],
    },
  ],
  accepted: [
    {
      text: `${header}\n${decision}\n# Beslutsunderlag\n| Handling | Datum | Möte |\n| Karta | 2024-05-02 | 2024-06-12 |`,
    },
    {
      text: `${header}\n${decision}\n# Beslutsunderlag\nG-Tjänsteskrivelse ÄN 2024-06-05 Plan för ängarna\nPlan för ängarna`,
    },
    {
      text: `${decision}\n# Beslutsunderlag\n- Tjänsteskrivelse, 2021-05-14\n- Remiss, 2024-02-26\n- Karta över ängarna, 2024-03-04`,
    },
    {
      text: `${header}\n${decision}\n# Beslutsunderlag\nTjänsteskrivelse, 2024-05-14\nKS arbetsutskott 2024-05-27\nKommunstyrelsen den 5 juni 2024`,
    },
    {
      text: `${header}\n${decision}\n# Beslutsunderlag\n- Tjänsteskrivelse, 2024-05-14\n- Remiss, 2024-02-26`,
    },
    { text: `${decision}\n# Beslutsunderlag\n- Karta över reservatet, 2024-05-21` },
    { text: `${header}\n${decision}\n# Beslutsunderlag\n- Inbjudan till möte, 2024-06-12` },
    { text: `${header}\n${decision}\n# Beslutsunderlag\n- Avtal som gäller från 2024-07-01` },
    {
      text: `${header}\n${decision}\n# Beslutsunderlag\n- Karta, 2024-05-15\n# Attesterat av\n| Namn | Datum |\n| Ture Holmdal | 2024-05-16 |`,
    },
    { text: `${header}\n${decision}\nPlanen träder i kraft den 1 juli 2024.` },
    { text: `${header}\n${decision}\n# Ärendet\nMötet hålls den 12 juni 2024.` },
    {
      text: `${header}\n${decision}\n# Bilaga\nPlan för ängar\n= Plan för ängar\n# Bilaga\nKarta, 2024-09-01`,
    },
  ],
};
