import type { RuleExamples } from "./rule-examples";

export const examples: RuleExamples = {
  flagged: [
    {
      text: "Badet är till för barn mellan 6–12 år.",
      quotes: [["mellan 6–12"]],
      fixes: ["mellan 6 och 12"],
    },
    {
      text: "Dammen är öppen mellan klockan 08.00-17.00. Vattnet ska bytas mellan åren 2025–2027.",
      quotes: [["mellan klockan 08.00-17.00", "mellan åren 2025–2027"]],
      fixes: ["mellan klockan 08.00 och 17.00"],
    },
    {
      text: "Priset ligger mellan 12 000 – 15 000 kronor.",
      quotes: [["mellan 12 000 – 15 000"]],
      fixes: ["mellan 12 000 och 15 000"],
    },
    {
      text: "Dammen kostar mellan 300 000 till 400 000 kronor.",
      quotes: [["mellan 300 000 till 400 000"]],
      fixes: ["mellan 300 000 och 400 000"],
    },
    { text: "Ytan ökade mellan 2019–2023 enligt planen.", quotes: [["mellan 2019–2023"]] },
  ],
  accepted: [
    { text: "Badet är till för barn mellan 6 och 12 år." },
    { text: "Badet är till för barn 6–12 år." },
    { text: "Skillnaden mellan 2019–2020 och 2021–2022 är liten." },
    { text: "Bussen går mellan 2 till 3 skolor, och från 6 till 12 år ingår." },
    { text: "Samarbetet mellan 2–3 föreningar fortsätter." },
    { text: "Vägen mellan Norra Ängen–Södra Ängen är stängd." },
    { text: "I brevet står: ”för barn mellan 6–12 år”." },
    { text: "Sträckan mellan 14-20 Ängsvägen har ingen trottoar." },
  ],
};
