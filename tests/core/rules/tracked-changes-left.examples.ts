import type { RuleExamples } from "./rule-examples";

export const examples: RuleExamples = {
  flagged: [
    {
      text: "# Bakgrund\nPlanen {+|från 2023 }gäller {+|ännu}.\nAnnan text.",
      quotes: [["från 2023 gäller ännu"]],
      severity: "warning",
    },
    {
      text: "Planen gäller{-| inte}.\n{+|Den är bra.}",
      quotes: [["Planen gäller.", "Den är bra."]],
    },
  ],
  accepted: [
    { text: "Planen gäller ännu." },
    { text: "! 2\nPlanen gäller ännu." },
    { text: "Planen {~|från 2023} gäller." },
    { text: "Planen {tu:namnd|gäller} ännu." },
  ],
};
