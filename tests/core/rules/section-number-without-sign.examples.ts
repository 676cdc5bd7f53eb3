import type { RuleExamples } from "./rule-examples";

const text = "# Förslag till beslut\nNämnden godkänner planen.\n# Beslutsunderlag";

export const examples: RuleExamples = {
  flagged: [
    {
      text: `${text}\n- Kommunstyrelsens protokoll 2024-03-12, 48`,
      quotes: [["48"]],
      fixes: ["§\u00A048"],
    },
    { text: `${text}\n- Ängsnämndens beslut den 12 mars 2024, 7.`, quotes: [["7"]], fixes: ["§\u00A07"] },
  ],
  accepted: [
    { text: `${text}\n- Kommunstyrelsens protokoll 2024-03-12, § 48` },
    { text: `${text}\n- Kommunstyrelsens protokoll 2024-03-12 § 48, 49` },
    { text: `${text}\n- Kommunstyrelsens protokoll 2024-03-12, 48 sidor` },
    { text: `${text}\n- Karta 2024-03-12, 48` },
    { text: `${text}\n- Ängsnämndens beslut 2024-03-12, 2024-118` },
  ],
};
