import type { RuleExamples } from "./rule-examples";

const text = "# Förslag till beslut\nNämnden godkänner planen.\n# Beslutsunderlag";

export const examples: RuleExamples = {
  flagged: [
    {
      text: `^ Datum 2024-05-14\n${text}\n- Förvaltningens tjänsteskrivelse, 2023-05-14\n- Remiss, 2023-02-26`,
      quotes: [["2023-05-14"]],
      fixes: [],
    },
    {
      text: `Datum: 2024-05-14\n${text}\nTjänsteutlåtande den 14 maj 2023`,
      quotes: [["den 14 maj 2023"]],
      fixes: ["den 14 maj 2024", "2023-05-14"],
    },
    {
      text: `Tjänsteskrivelse 2024-05-14\nKS 2024/00087\n${text}\nÄngsnämndens tjänsteskrivelse den 14 maj 2023`,
      quotes: [["den 14 maj 2023"]],
      severity: "warning",
    },
    {
      text: `2024-05-14 | KS 2024/00087\n${text}\nTjänsteskrivelse 2023-05-14`,
      quotes: [["2023-05-14"]],
      severity: "error",
    },
    {
      text: `Datum: 2024-05-14\n${text}\n| Handling | Datum |\n| Tjänsteskrivelse | 2023-05-14 |\n| Remiss | 2023-02-26 |`,
      quotes: [["2023-05-14"]],
    },
  ],
  accepted: [
    { text: `^ Datum 2024-05-14\n${text}\n- Förvaltningens tjänsteskrivelse, 2024-05-14` },
    { text: `^ Datum 2024-05-14\n${text}\n- Förvaltningens tjänsteskrivelse, 2024-05-10` },
    { text: `^ Datum 2024-05-14\n${text}\n- Tjänsteskrivelse, 2024-05-14\n- Tjänsteskrivelse, 2023-05-14` },
    { text: `^ Datum 2024-05-14\n${text}\n- Kommunstyrelsens tjänsteskrivelse, 2023-05-10` },
    {
      text: `^ Datum 2024-05-14\n${text}\n- Ängsnämndens tjänsteskrivelse, 2024-05-14\n- Tjänsteskrivelse, 2023-05-14`,
    },
    { text: `${text}\n- Förvaltningens tjänsteskrivelse, 2023-05-14` },
  ],
};
