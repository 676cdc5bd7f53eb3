import type { RuleExamples } from "./rule-examples";

const attest = "# Attesterat av\n| Namn | Datum |\n| Ture Holmdal, Förvaltningschef | 2024-08-27 |";
const decision = "# Förslag till beslut\nNämnden godkänner planen.";

export const examples: RuleExamples = {
  flagged: [
    { text: `${decision}\n${attest}\n# Bilaga\nPlan för ängar`, quotes: [["Bilaga"]] },
    { text: `${decision}\n${attest}\n# Ärendets beredning\nText.`, quotes: [["Ärendets beredning"]] },
  ],
  accepted: [
    { text: `${decision}\n# Bilaga\nPlan för ängar\n${attest}` },
    { text: `${decision}\n# Bilaga\nPlan för ängar\n${attest}\n= Plan för ängar\n# Bakgrund\nText.` },
    { text: `${decision}\n# Bilaga\nPlan för ängar\n${attest}\n# Bilaga\nKarta` },
    { text: `${decision}\n${attest}\n# Bilaga\nPlan för ängar`, profile: "kommun" },
  ],
};
