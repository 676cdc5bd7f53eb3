import type { RuleExamples } from "./rule-examples";

export const examples: RuleExamples = {
  flagged: [
    {
      text: "# Sammanfattning\nText.\n# Förslag till beslut\nNämnden godkänner planen.\n# Ärendet\nText.\n# Bilaga\nPlan",
      quotes: [["Förslag till beslut"]],
    },
    {
      text: "# Förslag till beslut\nNämnden godkänner planen.\n# Förvaltningens synpunkter\nText.\n# Sammanfattning\nText.\n# Ärendet\nText.",
      quotes: [["Förvaltningens synpunkter"]],
    },
  ],
  accepted: [
    {
      text: "# Förslag till beslut\nNämnden godkänner planen.\n# Bilaga\nPlan\n# Sammanfattning\nText.\n# Ärendet\nText.",
    },
    {
      text: "# Förslag till beslut\nNämnden godkänner planen.\n# Sammanfattning\nText.\n# Bakgrund\nText.\n# Ärendet\nText.\n# Ärendets beredning\nText.\n# Förvaltningens synpunkter och förslag\nText.\n# Bilaga\nPlan",
    },
    {
      text: "# Förslag till beslut\nNämnden godkänner planen.\nTure Holmdal\nFörvaltningschef\n# Sammanfattning\nText.\n# Ärendets beredning\nText.\n# Bakgrund\nText.\n# Ärendet\nText.",
    },
    { text: "# Sammanfattning\nText.\n# Förslag till beslut\nNämnden godkänner planen.", profile: "kommun" },
    {
      text: "# Förslag till beslut\nNämnden godkänner planen.\n# Förvaltningens analys\n## Sammanfattning\nText.",
    },
    {
      text: "# Förslag till beslut\nNämnden godkänner planen.\n# Ärendet\nText.\n# Bilaga\nPlan\n= Plan\n# Sammanfattning\nText.",
    },
  ],
};
