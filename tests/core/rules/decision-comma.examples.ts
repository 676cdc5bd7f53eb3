import type { RuleExamples } from "./rule-examples";

const decision = (line: string) =>
  `# Förslag till beslut i ängsnämnden\n${line}\n# Bakgrund\nPlanen, godkänns.`;

export const examples: RuleExamples = {
  flagged: [
    {
      text: decision("Förslag till plan för ängar 2025–2028, godkänns."),
      quotes: [[", godkänns"]],
      fixes: [" godkänns"],
      severity: "hint",
    },
    {
      text: decision("1. Rapporten från förvaltningen, antas."),
      quotes: [[", antas"]],
      fixes: [" antas"],
      profile: "kommun",
    },
  ],
  accepted: [
    { text: decision("Förslag till plan för ängar, daterat den 3 maj 2024, godkänns.") },
    { text: decision("Förslag till plan för ängar godkänns.") },
    { text: decision("Om medel finns, köps marken.") },
    { text: decision("Ängsnämnden godkänner planen, som gäller till 2028.") },
  ],
};
