import type { RuleExamples } from "./rule-examples";

export const examples: RuleExamples = {
  flagged: [
    { text: "Programmet gäller 2024-2027.", quotes: [["2024-2027"]], fixes: ["2024–2027"] },
    {
      text: "= Plan för 2020 - 2023\nPlanen 2020-2023 ersätts av planen 2024-2027.",
      quotes: [["2020 - 2023", "2020-2023", "2024-2027"]],
      fixes: ["2020–2023"],
    },
  ],
  accepted: [
    { text: "Programmet gäller 2024–2027 och läsåret 2023/24." },
    { text: "Dnr 2012-2013 och 1.5.1-135-2012" },
    { text: "Diarienummer: 2019-2044" },
    { text: "KS 2023-2044, KS-2023-2044 och T2011-2031-04417" },
    { text: "Beslutet från 2024-05-12 och telefon 08-2024-2027" },
    { text: "Se exempel.se/2024-2027 och plan_2024-2027.pdf" },
  ],
};
