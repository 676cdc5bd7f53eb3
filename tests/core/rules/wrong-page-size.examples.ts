import type { RuleExamples } from "./rule-examples";

const decision = "# Förslag till beslut\nNämnden godkänner planen.";

export const examples: RuleExamples = {
  flagged: [
    { text: `@ 216 × 279\n${decision}\n# Ärendet\nText.`, quotes: [["hela dokumentet"]] },
    {
      text: `@ 297 × 420\n${decision}\n# Ärendet\nText.`,
      quotes: [["hela dokumentet"]],
      profile: "kommun",
    },
  ],
  accepted: [
    { text: `@ 210 × 297\n${decision}\n# Ärendet\nText.` },
    { text: `@ 297 × 210\n${decision}\n# Ärendet\nText.` },
    { text: `@ 211 × 296\n${decision}\n# Ärendet\nText.` },
    { text: `${decision}\n# Ärendet\nText.` },
    { text: "@ 216 × 279\n# Agenda\nText.\n# Program\nText." },
  ],
};
