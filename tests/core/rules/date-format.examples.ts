import type { RuleExamples } from "./rule-examples";

const decision = "# Förslag till beslut\nNämnden godkänner planen.\n# Ärendet";

export const examples: RuleExamples = {
  flagged: [
    {
      text: `${decision}\nMötet hölls 2024-05-14 i parken.`,
      quotes: [["2024-05-14"]],
      fixes: ["den 14 maj 2024"],
    },
    {
      text: `${decision}\nMötet hölls den 14 maj 2024 i parken, och nästa blir den 2024-06-18 på torget.`,
      profile: "kommun",
      quotes: [["den 2024-06-18"]],
      fixes: ["den 18 juni 2024"],
    },
    {
      text: `${decision}\n| Skede | Klart |\n| Slåtter | 2024-08-01 |\n| Bete | 2024-09-01 |\n| Stängsel | 14 maj 2024 |`,
      quotes: [["14 maj 2024"]],
      fixes: ["2024-05-14"],
    },
  ],
  accepted: [
    { text: `${decision}\nMötet hölls den 14 maj 2024 i parken.` },
    { text: `${decision}\nMötet hölls 2024-05-14 i parken.`, profile: "kommun" },
    { text: `${decision}\nNämnden beslutade 2024-05-14, § 48, om planen.` },
    { text: `${decision}\nRapporten är daterad 2024-05-14 och finns hos förvaltningen.` },
    { text: `${decision}\nSlåttern börjar tidigt (2024-05-14) på ängarna.` },
    { text: `${decision}\n- Karta över ängarna, 2024-05-14.` },
    { text: `${decision}\n| Skede | Klart |\n| Slåtter | 1 augusti 2024 |\n| Stängsel | 14 maj 2024 |` },
    { text: `${decision}\n# Beslutsunderlag\nTjänsteskrivelse, 2024-05-14` },
  ],
};
