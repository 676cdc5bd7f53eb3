import type { RuleExamples } from "./rule-examples";

const report = (text: string) => `# Förslag till beslut\nNämnden godkänner planen.\n# Ärendet\n${text}`;

export const examples: RuleExamples = {
  flagged: [
    {
      text: report("Kommunfullmäktige beslutande den 5 maj 2023 om planen."),
      quotes: [["beslutande"]],
      fixes: ["beslutade"],
    },
    {
      text: report("I maj nämnden beslutande att planen ska gälla."),
      quotes: [["beslutande"]],
      fixes: ["beslutade"],
    },
    { text: report("Kommunfullmäktige beslutande 2023-05-05 att anta planen."), quotes: [["beslutande"]] },
  ],
  accepted: [
    { text: report("Kommunfullmäktige beslutade den 5 maj 2023 om planen.") },
    { text: report("Kommunfullmäktige är högsta beslutande organ i kommunen.") },
    { text: report("Nämndens beslutande den 5 maj och de beslutande ledamöterna.") },
    { text: report("I nämnden beslutande ledamöter är elva till antalet.") },
  ],
};
