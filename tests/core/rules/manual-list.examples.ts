import type { RuleExamples } from "./rule-examples";

const decision = "# Förslag till beslut\nNämnden godkänner planen.\n# Ärendet";

export const examples: RuleExamples = {
  flagged: [
    { text: `${decision}\nProgrammet har två delar:\n– Slåtter\n– Bete`, quotes: [["– Slåtter", "– Bete"]] },
    { text: `${decision}\n• Slåtter⏎• Bete`, quotes: [["• Slåtter", "• Bete"]] },
    { text: `${decision}\n1) Slåtter\n2) Bete`, quotes: [["1) Slåtter", "2) Bete"]] },
    { text: `${decision}\na) Slåtter\nb) Bete`, quotes: [["a) Slåtter", "b) Bete"]] },
  ],
  accepted: [
    { text: `${decision}\nb) Slåtter\nc) Bete` },
    { text: `${decision}\n- Slåtter\n- Bete` },
    { text: `${decision}\n1. Slåtter\n2. Bete` },
    { text: `${decision}\n– Vi vill ha fler ängar, sade hon.\nSedan gick hon.` },
    { text: `${decision}\n2) Slåtter\n5) Bete` },
    { text: `${decision}\nText.\n# Bilaga\nPlan\n= Plan för ängar\n– Slåtter\n– Bete` },
    { text: `${decision}\n| – Slåtter |\n| – Bete |` },
  ],
};
