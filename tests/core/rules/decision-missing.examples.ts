import type { RuleExamples } from "./rule-examples";

export const examples: RuleExamples = {
  flagged: [
    {
      text: "# Förvaltningens förslag till beslut\n# Bakgrund\nText.\n# Ärendets beredning\nText.",
      quotes: [["Förvaltningens förslag till beslut"]],
      severity: "error",
      fixes: [
        "Skriv här vad nämnden ska besluta, i presens och så att meningen kan stå som den är i protokollet.",
      ],
    },
    {
      text: "^ Tjänsteskrivelse\n# Förslag till beslut\n# Sammanfattning\nText.",
      profile: "kommun",
      quotes: [["Förslag till beslut"]],
    },
    {
      text: "Till\nÄngsnämnden\nSvar på remiss från kommunstyrelsen KS 2024/118\n# Förvaltningens förslag till beslut\n# Bakgrund\nText.",
      quotes: [["Förvaltningens förslag till beslut"]],
      fixes: ["Ängsnämnden överlämnar förvaltningens tjänsteutlåtande som svar på remissen."],
    },
    ...["kommun" as const, "stockholm" as const].map((profile) => ({
      text: "# Sammanfattning\nText.\n# Förvaltningens bedömning\nText.",
      profile,
      quotes: [["hela dokumentet"]],
      severity: "error" as const,
      fixes: [],
    })),
    {
      text: "# Motionärens förslag\nKommunen bör ha fler ängar.\n# Förvaltningens bedömning\nText.",
      profile: "kommun",
      quotes: [["hela dokumentet"]],
    },
    {
      text: "Till\nÄngsnämnden\n= Program för ängar\nSvar på remiss från kommunstyrelsen KS 2024/118\n# Sammanfattning\nText.\n# Förvaltningens bedömning\nText.",
      profile: "kommun",
      quotes: [["hela dokumentet"]],
      fixes: ["Förslag till beslut"],
    },
    {
      text: "Till\nÄngsnämnden\n= Information om slåttern\n# Sammanfattning\nText.\n# Förvaltningens bedömning\nText.",
      profile: "kommun",
      quotes: [["hela dokumentet"]],
      severity: "warning",
    },
  ],
  accepted: [
    {
      text: "Till\nÄngsnämnden\n= Program\nÄngsnämnden godkänner planen.\n# Sammanfattning\nText.\n# Förvaltningens bedömning\nText.",
      profile: "kommun",
    },
    { text: "# Förvaltningens förslag till beslut\nÄngsnämnden godkänner planen.\n# Bakgrund\nText." },
    {
      text: "# Förvaltningens förslag till beslut\n## Kommunstyrelsen beslutar\n- Planen antas.\n# Bakgrund\nText.",
    },
    { text: "# Förslag till beslut\n{tu:beslut?|Skriv förslaget till beslut}\n# Bakgrund\nText." },
    { text: "# Förslag till beslut\n| Punkt | Beslut |\n| 1 | Planen antas |\n# Bakgrund\nText." },
    {
      text: "# Förslag till beslut\n# Kommunstyrelsen föreslår kommunfullmäktige besluta\nPlanen antas.\n# Bakgrund\nText.",
      profile: "kommun",
    },
    { text: "# Bakgrund\nText.\n# Ärendets beredning\nText.\n# Yrkande\nÄngsnämnden godkänner planen." },
    { text: "^ Protokollsutdrag\n# Förslag till beslut\n# Beslut\nNämnden godkänner planen." },
  ],
};
