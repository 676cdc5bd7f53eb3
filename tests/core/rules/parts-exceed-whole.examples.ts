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
    {
      text: "Av de 42 svarande var 28 kvinnor och 17 män.",
      quotes: [["Av de 42 svarande var 28 kvinnor och 17 män"]],
    },
    {
      text: "Av totalt 18 remissinstanser har 16 svarat och 4 avstått.",
      quotes: [["Av totalt 18 remissinstanser har 16 svarat och 4 avstått"]],
    },
    {
      text: "Ombyggnaden kostar 12 500 000 kronor, varav 8 000 000 kronor avser mark och 5 000 000 kronor hus.",
      quotes: [["12 500 000 kronor, varav 8 000 000 kronor avser mark och 5 000 000 kronor"]],
    },
    {
      text: "Budgeten är 4 800 tkr, varav 3 500 tkr avser löner och 2 000 tkr lokaler.",
      quotes: [["4 800 tkr, varav 3 500 tkr avser löner och 2 000 tkr"]],
    },
    {
      text: "Investeringen på 24,5 mnkr fördelas på 17,5 mnkr för hus och 10,0 mnkr för mark.",
      quotes: [["24,5 mnkr fördelas på 17,5 mnkr för hus och 10,0 mnkr"]],
    },
  ],
  accepted: [
    { text: "Av de 42 svarande var 28 cyklister och 17 bilister." },
    { text: "Av de 42 svarande var 25 kvinnor och 17 män." },
    { text: "Ombyggnaden kostar 12,5 mnkr, varav 8,1 mnkr avser mark och 4,5 mnkr hus." },
    { text: "Ombyggnaden kostar 12 mnkr, varav 8 mnkr avser mark och 5 mnkr per år drift." },
    {
      text: "Ombyggnaden kostar 12 mnkr, varav 11 mnkr avser mark och av dessa är 3 mnkr sanering och 1 mnkr vägar.",
    },
    { text: "Kontoret har gjort 412 inspektioner, varav 388 planerade och 24 oplanerade." },
    { text: "Enkäten har 412 svar, varav 210 kvinnor och 190 män." },
    { text: "Skolan har 30 elever, varav 20 flickor och 12 nyanlända." },
    { text: "Där bor 212 vuxna och 187 barn, totalt 150 hushåll." },
    { text: "I brevet stod: ”412 besök, varav 388 planerade och 34 oplanerade”." },
    { text: "Skolan har 2 500 elever, varav 1 240 flickor och 1 260 pojkar." },
  ],
};
