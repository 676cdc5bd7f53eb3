import type { RuleExamples } from "./rule-examples";

export const examples: RuleExamples = {
  flagged: [
    {
      text: "Kontoret har gjort 412 inspektioner, varav 388 planerade och 34 oplanerade.",
      quotes: [["412 inspektioner, varav 388 planerade och 34 oplanerade"]],
      severity: "warning",
    },
    {
      text: "Under 2023 placerades 212 vuxna och 187 barn, totalt 389 personer.",
      quotes: [["212 vuxna och 187 barn, totalt 389"]],
    },
    {
      text: "Skolan har 1 210 elever varav 640 flickor och 600 pojkar.",
      quotes: [["1 210 elever varav 640 flickor och 600 pojkar"]],
    },
  ],
  accepted: [
    { text: "Kontoret har gjort 412 inspektioner, varav 388 planerade och 24 oplanerade." },
    { text: "Enkäten har 412 svar, varav 210 kvinnor och 190 män." },
    { text: "Skolan har 30 elever, varav 20 flickor och 12 nyanlända." },
    { text: "Där bor 212 vuxna och 187 barn, totalt 150 hushåll." },
    { text: "I brevet stod: ”412 besök, varav 388 planerade och 34 oplanerade”." },
    { text: "Skolan har 2 500 elever, varav 1 240 flickor och 1 260 pojkar." },
  ],
};
