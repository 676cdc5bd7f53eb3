import type { RuleExamples } from "./rule-examples";

const report = (matter: string) => `# Sammanfattning
Programmet är bra.
# Ärendet
${matter}
# Attesterat av
| Namn | Datum |
| Ture Holmdal, Förvaltningschef | 2024-08-27 |`;

export const examples: RuleExamples = {
  flagged: [
    {
      text: report("Programmet har fem mål."),
      sealedAs: report("Programmet har fyra mål."),
      quotes: [["Attesterat av"]],
      severity: "error",
    },
    {
      text: report("Programmet har fyra mål."),
      sealedAs: report("Programmet har fyra mål.\nDet gäller ängar."),
      quotes: [["Attesterat av"]],
    },
  ],
  accepted: [
    { text: report("Programmet har fyra mål.") },
    { text: report("Programmet har fyra mål."), sealedAs: report("Programmet har fyra mål.") },
    { text: report("Programmet\u00A0har fyra mål."), sealedAs: report("Programmet har fyra mål.") },
  ],
};
