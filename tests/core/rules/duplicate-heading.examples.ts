import type { RuleExamples } from "./rule-examples";

const decision = "# Förslag till beslut\nNämnden godkänner planen.";

export const examples: RuleExamples = {
  flagged: [
    {
      text: `${decision}\n# Bakgrund\nText.\n# Ärendet\nText.\n# Bakgrund\nText.`,
      quotes: [["Bakgrund", "Bakgrund"]],
    },
    {
      text: `${decision}\n# Sammanfattning\nText.\n# Sammanfattning:\nText.`,
      quotes: [["Sammanfattning:", "Sammanfattning"]],
    },
  ],
  accepted: [
    { text: `${decision}\n# Bakgrund\nText.\nTure Holmdal\nFörvaltningschef\n# Bakgrund\nText.` },
    { text: `${decision}\n# Bakgrund\nText.\n# Bilaga\nPlan\n# Bakgrund\nText.` },
    { text: `${decision}\n# Bakgrund\nText.\n# Ärendet\n## Bakgrund\nText.` },
    { text: `${decision}\n# Ängar\n## Bakgrund\nText.\n# Parker\n## Bakgrund\nText.` },
    { text: `${decision}\n# Ängar\n# Bedömning\nText.\n# Parker\n# Bedömning\nText.` },
    { text: `${decision}\n# Bakgrund\nText.\n# Bilaga\nPlan\n= Plan för ängar\n# Bakgrund\nText.` },
    { text: `${decision}\n# Bakgrund\nA.\n# Ängar\n# Bakgrund\nB.\n# Parker\n# Bakgrund\nC.` },
  ],
};
