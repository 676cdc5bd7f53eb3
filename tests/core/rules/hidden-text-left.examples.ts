import type { RuleExamples } from "./rule-examples";

export const examples: RuleExamples = {
  flagged: [
    {
      text: "Planen {~|kostar för mycket men }godkänns.\n{~|Kolla med Anneli.}",
      quotes: [["kostar för mycket men ", "Kolla med Anneli."]],
      severity: "warning",
    },
    { text: "- {~|Hemligt}", quotes: [["Hemligt"]], profile: "kommun" },
  ],
  accepted: [
    { text: "Planen godkänns." },
    { text: "Planen{~| } godkänns." },
    { text: "Planen {+|godkänns}." },
    { text: "Den dolda texten i bilagan är borttagen." },
  ],
};
