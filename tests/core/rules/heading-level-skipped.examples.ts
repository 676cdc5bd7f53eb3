import type { RuleExamples } from "./rule-examples";

const decision = "# Förslag till beslut\nNämnden godkänner planen.";

export const examples: RuleExamples = {
  flagged: [
    { text: `${decision}\n# Ärendet\n### Fler ängar\nText.`, quotes: [["Fler ängar"]], fixes: ["Rubrik 2"] },
    {
      text: `${decision}\n# Ärendet\n### Ängar\nText.\n# Bakgrund\n### Slåtter\nText.`,
      quotes: [["Ängar", "Slåtter"]],
    },
    {
      text: `${decision}\n# Ärendet\n### Ängar\nText.\n### Slåtter\n#### Maskiner\nText.`,
      quotes: [["Ängar"]],
      fixes: ["Rubrik 2, Rubrik 3"],
    },
  ],
  accepted: [
    { text: `${decision}\n# Ärendet\n## Fler ängar\n### Slåtter\nText.\n# Bakgrund` },
    { text: `### Ängsförvaltningen\n${decision}\n# Ärendet` },
    { text: "## Förslag till beslut\nNämnden godkänner planen.\n## Ärendet\n### Ängar" },
    { text: `${decision}\n# Bilaga\nPlan\n= Plan för ängar\n# Ängar\n### Slåtter` },
  ],
};
