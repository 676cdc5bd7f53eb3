import type { RuleExamples } from "./rule-examples";

const report =
  "# Förslag till beslut\nNämnden godkänner planen.\n# Sammanfattning\nText.\n# Ärendet\nText.\nMer text.\nÄn mer.\n# Förvaltningens synpunkter\nText.";

export const examples: RuleExamples = {
  flagged: [
    { text: report, quotes: [["hela dokumentet"]] },
    { text: `Handläggare\nTure Holmdal\n${report}\n# Bilaga\nPlan`, quotes: [["hela dokumentet"]] },
  ],
  accepted: [
    { text: `${report}\nTure Holmdal\nFörvaltningschef` },
    { text: report.replace("planen.", "planen.\nTure Holmdal\nFörvaltningschef") },
    { text: `${report}\nTure Holmdal, förvaltningschef` },
    { text: `${report}\n| Ture Holmdal | Kaj Ek |\n| Förvaltningschef | Avdelningschef |` },
    { text: `${report}\n[Namn]` },
    { text: `${report}\n# Ekonomiska konsekvenser` },
    { text: report, profile: "kommun" },
    { text: "# Förslag till beslut\nNämnden godkänner planen." },
  ],
};
