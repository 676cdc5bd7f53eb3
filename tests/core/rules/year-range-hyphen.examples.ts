import type { RuleExamples } from "./rule-examples";

const decision = "# Förslag till beslut\nNämnden godkänner planen.\n# Ärendet";

export const examples: RuleExamples = {
  flagged: [
    { text: "Programmet gäller 2024-2027.", quotes: [["2024-2027"]], fixes: ["2024–2027"] },
    {
      text: "= Plan för 2020 - 2023\nPlanen 2020-2023 ersätts av planen 2024-2027.",
      quotes: [["2020 - 2023", "2020-2023", "2024-2027"]],
      fixes: ["2020–2023"],
    },
    {
      text: `${decision}\nTaxan höjs med 12 - 13 procent i 1-4 år för elever i årskurs 7-9, den 3-5 maj.`,
      quotes: [["12 - 13", "1-4", "7-9", "3-5"]],
      fixes: ["12–13"],
    },
    {
      text: `${decision}\nDelårsrapporten för januari - augusti följer på den för Januari-mars. Samrådet var 7 april - 9 maj 2025.`,
      quotes: [["januari - augusti", "Januari-mars", "7 april - 9 maj"]],
      fixes: ["januari–augusti"],
    },
  ],
  accepted: [
    { text: `${decision}\nEfter votering 7 - 6, och 5-0 i match, gäller 13-10 år och 08-12 34 barn.` },
    { text: `${decision}\nMellan 12-13 år, ärende 4-5, 2-3-åringar, 7-9-skolor och 3–4 barn.` },
    { text: `${decision}\nI mars-aprilnumret och i rapporten ”januari - augusti”, § 3-5 år 2024.` },
    { text: "Programmet gäller 2024–2027 och läsåret 2023/24." },
    { text: "Vattnet ska bytas mellan åren 2025-2027." },
    { text: "Dnr 2012-2013 och 1.5.1-135-2012" },
    { text: "Diarienummer: 2019-2044" },
    { text: "KS 2023-2044, KS-2023-2044 och T2011-2031-04417" },
    { text: "Beslutet från 2024-05-12 och telefon 08-2024-2027" },
    { text: "Se exempel.se/2024-2027 och plan_2024-2027.pdf" },
  ],
};
