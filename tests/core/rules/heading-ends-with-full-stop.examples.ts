import type { RuleExamples } from "./rule-examples";

const decision = "# Förslag till beslut\nNämnden godkänner planen.";

export const examples: RuleExamples = {
  flagged: [
    { text: `${decision}\n# Fler ängar.\nText.`, quotes: [["ängar."]], fixes: ["ängar"] },
    { text: `${decision}\n## Bakgrund.\nText.`, quotes: [["Bakgrund."]], fixes: ["Bakgrund"] },
  ],
  accepted: [
    { text: `${decision}\n# Fler ängar\nText.` },
    { text: `${decision}\n# Slåtter, bete m.m.\nText.` },
    { text: `${decision}\n# Vad händer sedan?\nText.` },
    { text: `${decision}\n# Fler ängar...\nText.` },
    { text: `${decision}\nFler ängar.` },
  ],
};
