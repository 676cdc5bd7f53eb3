import type { RuleExamples } from "./rule-examples";

const decision = "# Förslag till beslut\nNämnden godkänner planen.\n# Attesterat av";

export const examples: RuleExamples = {
  flagged: [
    {
      text: `${decision}\n| Namn | Datum |\n| Ture Holmdal, Förvaltningschef | 2024-08-27 |\n| Kaj Ek, Avdelningschef | |`,
      quotes: [["Kaj Ek"]],
    },
    { text: `${decision}\n| Namn | Datum |\n| Ture Holmdal | |`, quotes: [["Ture Holmdal"]] },
  ],
  accepted: [
    { text: `${decision}\n| Namn | Datum |\n| Ture Holmdal, Förvaltningschef | 2024-08-27 |` },
    { text: `${decision}\n| Namn | Datum |\n| | |` },
    { text: `${decision}\n| Namn | Titel |\n| Ture Holmdal | Förvaltningschef |` },
    { text: `${decision}\nTure Holmdal` },
  ],
};
