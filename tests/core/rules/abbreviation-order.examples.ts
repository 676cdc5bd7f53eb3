import type { RuleExamples } from "./rule-examples";

export const examples: RuleExamples = {
  flagged: [
    {
      text: "Måttet NKI (nöjd kund-index) ökade under året.",
      quotes: [["NKI (nöjd kund-index)"]],
      fixes: ["nöjd kund-index (NKI)"],
    },
    {
      text: "Enligt SKR (Sveriges Kommuner och Regioner) räcker det.",
      quotes: [["SKR (Sveriges Kommuner och Regioner)"]],
      fixes: ["Sveriges Kommuner och Regioner (SKR)"],
    },
  ],
  accepted: [
    { text: "Nöjd kund-index (NKI) ökade under året." },
    { text: "Enligt SKR (se bilagan) räcker det." },
    { text: "Motionen kom från Vera Ek (S) och Ida Ask (MP)." },
    { text: "I brevet står: ”NKI (nöjd kund-index) ökade.”" },
  ],
};
