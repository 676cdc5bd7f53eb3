import type { RuleExamples } from "./rule-examples";

export const examples: RuleExamples = {
  flagged: [
    {
      text: "Förslaget följer 8 kap. 11§ skollagen.",
      quotes: [["11§"]],
      fixes: ["11\u00A0§"],
    },
    {
      text: "Nämnden beslutade det i §132. Förvaltningen delar nämndens bedömning.Kostnaden är liten.",
      quotes: [["§132", "bedömning.Kostnaden"]],
      fixes: ["§\u00A0132"],
    },
    {
      text: "Enligt 8 kap. 1 och 2 §§PBL och 3 §skollagen börjar mötet kl.18.00.",
      quotes: [["§§PBL", "§skollagen", "kl.18"]],
      fixes: ["§§ PBL"],
    },
    { text: "Parken har gräs,träd och bänkar.", quotes: [["gräs,träd"]], fixes: ["gräs, träd"] },
    { text: "Det kostar 5 000kronor per år.", quotes: [["000kronor"]], fixes: ["000 kronor"] },
    { text: "Enligt 10 kap.3 § gäller det 12procent.", quotes: [["kap.3", "12procent"]] },
    {
      text: "Enligt skollagen(2010:800) gäller planen(bilaga två till skrivelsen)som förut.",
      quotes: [["skollagen(2010:800)", "planen(bilaga", "skrivelsen)som"]],
    },
    {
      text: "Badet(bottenvåningen) byggs på 18månader från den 3maj.",
      quotes: [["Badet(bottenvåningen)", "18månader", "3maj"]],
    },
  ],
  accepted: [
    { text: "Varje kommun(er)s ansvar, (sam)verkan, barn(en), 5m, 12kW, medborgare(n) och f(x) räknas." },
    { text: "Förslaget följer 8 kap. 11 § skollagen." },
    { text: "Enligt 1 och 2 §§ PBL och §-tecknet är kl. 18.00 rätt." },
    { text: "Mer står på Exempel.se och hos namn@Exempel.se i dag." },
    { text: "Filen heter bilaga.docx och plan_A.Slutlig i arkivet." },
    { text: "Sökningen är källa=mark,vatten,luft och ger bl.a. ån." },
    { text: "Priset är 12,50 kronor. Tiden är 8.00–17.00 varje dag." },
    { text: "I stadgan står: ”enligt 3§ gäller detta”." },
  ],
};
