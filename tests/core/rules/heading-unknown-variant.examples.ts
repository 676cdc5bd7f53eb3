import type { RuleExamples } from "./rule-examples";

const decision = "# Förslag till beslut\nNämnden godkänner planen.";

export const examples: RuleExamples = {
  flagged: [
    {
      text: `${decision}\n# Sammanfattningen\nText.`,
      quotes: [["Sammanfattningen"]],
      fixes: ["Sammanfattning"],
    },
    {
      text: `${decision}\n# 2. BAKGRUNDEN\nText.`,
      quotes: [["BAKGRUNDEN"]],
      fixes: ["BAKGRUND"],
    },
  ],
  accepted: [
    { text: `${decision}\n# Sammanfattning\nText.` },
    { text: `${decision}\n# Bakgrunden till ängarna\nText.` },
    { text: `${decision}\n# Förvaltningens bedömning\nText.` },
    { text: `${decision}\n# Sammanfattningen\nText.`, profile: "kommun" },
  ],
};
