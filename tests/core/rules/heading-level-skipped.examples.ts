import type { RuleExamples } from "./rule-examples";

const decision = "# Förslag till beslut\nNämnden godkänner planen.";

export const examples: RuleExamples = {
  flagged: [
    { text: `${decision}\n# Ärendet\n### Fler ängar\nText.`, quotes: [["Fler ängar"]] },
    {
      text: `${decision}\n# Ärendet\n### Ängar\nText.\n# Bakgrund\n### Slåtter\nText.`,
      quotes: [["Ängar", "Slåtter"]],
    },
  ],
  accepted: [
    { text: `${decision}\n# Ärendet\n## Fler ängar\n### Slåtter\nText.\n# Bakgrund` },
    { text: `### Ängsförvaltningen\n${decision}\n# Ärendet` },
    { text: "## Förslag till beslut\nNämnden godkänner planen.\n## Ärendet\n### Ängar" },
    { text: `${decision}\n# Bilaga\nPlan\n= Plan för ängar\n# Ängar\n### Slåtter` },
  ],
};
