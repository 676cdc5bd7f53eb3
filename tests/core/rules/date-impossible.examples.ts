import type { RuleExamples } from "./rule-examples";

export const examples: RuleExamples = {
  flagged: [
    {
      text: "Mötet är den 31 november 2024.",
      quotes: [["den 31 november 2024"]],
      fixes: ["30 november", "1 december"],
    },
    { text: "Mötet är 30 februari.", quotes: [["30 februari"]], fixes: ["29 februari", "1 mars"] },
    {
      text: "Mötet är den 29 februari 2023.",
      quotes: [["den 29 februari 2023"]],
      fixes: ["28 februari", "1 mars"],
    },
    { text: "| Möte | 2024-06-31 |", quotes: [["2024-06-31"]], fixes: ["06-30", "07-01"] },
    { text: "Senast den 45 maj 2024.", quotes: [["den 45 maj 2024"]] },
    { text: "Fredagen den 31 november 2024.", quotes: [["Fredagen den 31 november 2024"]] },
    { text: "Till\nÄngsnämnden\n32 maj 2024", quotes: [["32 maj 2024"]] },
    { text: "Samrådet pågår 2 maj–32 maj 2023.", quotes: [["32 maj 2023"]] },
    {
      text: "Samrådet pågår 2 april–31 april.",
      quotes: [["31 april"]],
      fixes: ["30 april", "1 maj"],
    },
    ...["2024-13-01", "2024-06-35", "den 31/11 2024"].map((date) => ({
      text: `Beslutet är daterat ${date}.`,
      quotes: [[date]],
      fixes: [],
    })),
  ],
  accepted: [
    { text: "Bråket 31/11 2024 av budgeten" },
    { text: "Dnr KS 2024-13-01" },
    { text: "Mötet är den 30 november 2024." },
    { text: "Skottdagen är den 29 februari, nu senast den 29 februari 2024." },
    { text: "Tidskriften nr 45 maj 2024." },
    { text: "Buss på linje 31 april–juni." },
    { text: "Samrådet pågår 2 maj–31 maj 2023." },
    { text: "Linje 2–32 maj–juni." },
    { text: "Dnr 2024-06-31" },
    { text: "Tertial 2024-13-45" },
    { text: "Bråket 31/11 av budgeten" },
  ],
};
