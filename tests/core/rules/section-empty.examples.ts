import type { RuleExamples } from "./rule-examples";

const title = "Till\nÄngsnämnden\n18 september 2024\nProgram för ängar\nSvar på remiss från kommunstyrelsen";
const decision = "# Förslag till beslut\nNämnden överlämnar tjänsteutlåtandet som svar på remissen.";

export const examples: RuleExamples = {
  flagged: [
    { text: `${title}\n${decision}\n# Sammanfattning\n# Bakgrund\nText.`, quotes: [["Sammanfattning"]] },
    {
      text: `${title}\n${decision}\n# Ekonomiska konsekvenser\n# Barnperspektiv\nText.`,
      quotes: [["Ekonomiska konsekvenser"]],
    },
    {
      text: "# Förslag till beslut\nNämnden godkänner planen.\n# Sammanfattning\n# Slåtter i parkerna\nText.",
      quotes: [["Sammanfattning"]],
    },
  ],
  accepted: [
    {
      text: "# Förslag till beslut\nNämnden godkänner planen.\n# Sammanfattning\n## Slåtter i parkerna\nText.",
    },
    { text: "# Förslag till beslut\nNämnden godkänner planen.\n# Ärendet\n# Slåtter i parkerna\nText." },
    { text: "# Förslag till beslut\n# Sammanfattning\nText." },
    { text: `${title}\n${decision}\n# Sammanfattning\n- En punkt\n# Bakgrund\nText.` },
    { text: `${title}\n${decision}\n# Sammanfattning\n{tu:text?|Skriv här}\n# Bakgrund\nText.` },
    { text: `${title}\n${decision}\n# Ärendet\n## Fler ängar\nText.` },
    { text: `${title}\n${decision}\n# Ärendet\n# Fler ängar\nText.` },
    { text: `${title}\n${decision}\n# Ärendet\n| År | Ängar |\n| 2024 | 3 |` },
    { text: `${title}\n${decision}\n# Ärendet\n{bild|Karta över ängarna}\n# Bakgrund\nText.` },
    { text: `${title}\n${decision}\n# Bilaga` },
    { text: `${title}\n${decision}\n# Fler ängar\n# Bakgrund\nText.` },
    { text: `${title}\n${decision}\n# Konsekvenser\n# Ekonomiska konsekvenser\nText.` },
    { text: `${title}\n${decision}\n# Attesterat av` },
    {
      text: "Förslag till beslut\nBarnperspektiv\nFörslag till beslut\nNämnden antar det.\nBarnperspektiv\nText.",
    },
  ],
};
