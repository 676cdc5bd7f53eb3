import type { RuleExamples } from "./rule-examples";

const decision = "# Förslag till beslut\nNämnden godkänner planen.\n# Ärendet";

export const examples: RuleExamples = {
  flagged: [
    {
      text: `${decision}\nHyran är 68000 kronor i månaden och sedan 4500 kr.`,
      quotes: [["68000", "4500"]],
      fixes: ["68\u00A0000"],
    },
    {
      text: `${decision}\nBidraget är 45 000:- och avgiften 800,- per år.`,
      quotes: [["45 000:-", "800,-"]],
      fixes: ["45 000\u00A0kronor"],
    },
    { text: `${decision}\nBidraget var 2000 kr 2024.`, quotes: [["2000"]], fixes: ["2\u00A0000"] },
    { text: `${decision}\nElpriset var 34% högre än budgeterat.`, quotes: [["34%"]], fixes: ["34 procent"] },
    {
      text: `${decision}\nReparationen kostade 1,1 mkr och betalas av stadens fonder.`,
      quotes: [["mkr"]],
      fixes: ["mnkr"],
    },
    {
      text: `${decision}\nÄngarna kostar 1.3 miljoner kronor, eller 2.25 procent av budgeten.`,
      quotes: [["1.3", "2.25"]],
      fixes: ["1,3"],
    },
    {
      text: `${decision}\nAvgiften är 10000-15000 kronor.`,
      quotes: [["10000-15000"]],
      fixes: ["10\u00A0000–15\u00A0000"],
    },
    {
      text: `${decision}\nAvgiften är 1.250.000 kronor.`,
      quotes: [["1.250.000"]],
      fixes: ["1\u00A0250\u00A0000"],
    },
    { text: `${decision}\nAvgiften är 100,000 kr.`, quotes: [["100,000"]], fixes: ["100\u00A0000"] },
    {
      text: `${decision}\nAntalet besök var 291000 under året.\nFöregående år kom 285 400 och kostnaden var 45000 kr.`,
      quotes: [["291000", "45000"]],
      fixes: ["291\u00A0000"],
    },
  ],
  accepted: [
    { text: `${decision}\nKoden är 29100, telefonen är 0851234567 och Ängsgatan 29100 finns inte.` },
    { text: `${decision}\nElpriset är 0,125 kr eller 1,250 kr, och 12,5 kr i avgift.` },
    {
      text: `${decision}\nKostnaden är 285 400 kr. Fakturan 4512873 på konto 56410 är totalt 12 poster. Projektet är 44321. Postnumret är 41118.`,
    },
    { text: `${decision}\nI avsnitt 1.3 procent för procent, och den 1.3 mötet hölls.` },
    { text: `${decision}\nHyran är 68 000 kronor i månaden, 34 procent mer än 2024.` },
    { text: `${decision}\nUnderskottet från 2021 kr 1,1 miljoner skrivs av.` },
    { text: `${decision}\nKlockan 10:-12 och § 3,-5 är inga belopp, och inte ”45 000:-” heller.` },
    { text: `${decision}\nÅr 2024 elever i skolan, och under 2023 personer på ängen.` },
    { text: `${decision}\nSkriv till box 12345 och ange ärende 202400118 i brevet.` },
    { text: `${decision}\nEnligt SFS 2018:1937 har projekt 123456 ett konto.` },
    { text: `${decision}\nNästan alla (34 %) svarade, en 50%-ig ökning av antalet.` },
    { text: `${decision}\n| Äng | Andel |\n| Norra | 34 % |\n| Södra | 68000 kr |` },
    { text: `${decision}\nIntäkterna var 5 840 tkr och 1,1 mnkr under hela året.` },
  ],
};
