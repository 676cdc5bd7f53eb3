import type { RuleExamples } from "./rule-examples";

export const examples: RuleExamples = {
  flagged: [
    {
      text: "Ärendet har remitterats till polisen och Storälvsbygdens brandförsvaret.",
      quotes: [["Storälvsbygdens brandförsvaret"]],
      fixes: ["Storälvsbygdens brandförsvar"],
    },
    {
      text: "Samråd har skett med Lindvallas kommunen.",
      quotes: [["Lindvallas kommunen"]],
      fixes: ["Lindvallas kommun"],
    },
  ],
  accepted: [
    { text: "Ärendet har remitterats till Storälvsbygdens brandförsvar." },
    { text: "Ärendet har skickats till brandförsvaret i Lindvalla." },
    { text: "Hos förvaltningen finns en plan. Åläggs kommunen kostnaden, får den betala." },
    { text: "Boken finns i Klass biblioteket och på Storgatans biblioteket." },
    { text: "Det var enligt Lindvallas vilja kommunen som betalade." },
    { text: "Medlem i Lindvallas hamnar, kommunen och länet." },
  ],
};
