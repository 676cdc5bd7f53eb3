import type { RuleExamples } from "./rule-examples";

const text = "# Förslag till beslut\nNämnden godkänner planen.\n# Beslutsunderlag";

export const examples: RuleExamples = {
  flagged: [
    {
      text: `${text}\n- Tjänsteskrivelse, 2024-05-14\n- Länsstyrelsens remiss\n- Förslag till yttrande, 2024-05-14`,
      quotes: [["Länsstyrelsens remiss"]],
    },
    {
      text: `${text}\nTjänsteskrivelse 2024-05-14\nRemiss 2024-02-26\nFörvaltningens utredning`,
      quotes: [["Förvaltningens utredning"]],
    },
  ],
  accepted: [
    {
      text: "# Beslutsunderlag\nRiskanalys, 2024-05-06\nMedborgardialog, 2024-04-12\nÄngsbudget, 2024-03-04\nPark- och miljöförvaltningen\nTure Holmdal\nMiljödirektör",
    },
    { text: `${text}\n- Tjänsteskrivelse, 2024-05-14\n- Remiss\n- Förslag till yttrande` },
    { text: `${text}\n- Tjänsteskrivelse, 2024-05-14\n- Länsstyrelsens remiss` },
    { text: `${text}\n- Tjänsteskrivelse, 2024-05-14\n- Remiss, 2024-02-26\n- Karta över ängarna` },
    { text: `${text}\n- Tjänsteskrivelse, 2024-05-14\n- Remiss, 2024-02-26\n- Översiktsplan 2030` },
    {
      text: `${text}\nTjänsteskrivelse 2024-05-14\nRemiss från länsstyrelsen\n2024-02-26\nYttrande 2024-05-14`,
    },
  ],
};
