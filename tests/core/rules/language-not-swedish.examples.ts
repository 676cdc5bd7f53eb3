import type { RuleExamples } from "./rule-examples";

const decision = "# Förslag till beslut\nNämnden godkänner planen.";

export const examples: RuleExamples = {
  flagged: [
    { text: `@ en-US\n${decision}\n# Ärendet\nText.`, quotes: [["hela dokumentet"]] },
    { text: `@ nb-NO\n${decision}\n# Ärendet\nText.`, quotes: [["hela dokumentet"]] },
  ],
  accepted: [
    { text: `@ sv-SE\n${decision}\n# Ärendet\nText.` },
    { text: `@ sv-FI\n${decision}\n# Ärendet\nText.` },
    { text: `${decision}\n# Ärendet\nText.` },
    { text: "@ en-GB\n# Background\nThe city is growing.\n# Aim\nMore meadows." },
  ],
};
