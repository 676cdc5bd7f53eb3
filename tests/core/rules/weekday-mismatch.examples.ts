import type { RuleExamples } from "./rule-examples";

export const examples: RuleExamples = {
  flagged: [
    {
      text: "Nämnden möts onsdagen den 12 december 2023.",
      quotes: [["onsdagen den 12 december 2023"]],
      fixes: ["tisdagen", "13"],
    },
    { text: "Torsdag 1 maj 2024", quotes: [["Torsdag 1 maj 2024"]], fixes: ["Onsdag", "2"] },
    { text: "tis 2024-05-01", quotes: [["tis 2024-05-01"]], fixes: ["ons"] },
    {
      text: "Måndagen den 31 december 2023 är sista dagen.",
      quotes: [["Måndagen den 31 december 2023"]],
      fixes: ["Söndagen"],
    },
    {
      text: "lördagen den 31 maj 2023",
      quotes: [["lördagen den 31 maj 2023"]],
      fixes: ["onsdagen", "3 juni"],
    },
  ],
  accepted: [
    { text: "Nämnden möts onsdagen den 13 december 2023." },
    { text: "Nämnden möts onsdagen den 12 december." },
    { text: "måndag–tisdag den 11–12 december 2023" },
    { text: "På onsdag: den 12 december 2023 är en tisdag." },
    { text: "efter 6 mån 5 maj 2023" },
    { text: "Ons. 13 dec. 2023" },
  ],
};
