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
    { text: "Parken har gräs,träd och bänkar.", quotes: [["gräs,träd"]], fixes: ["gräs, träd"] },
  ],
  accepted: [
    { text: "Förslaget följer 8 kap. 11 § skollagen." },
    { text: "Mer står på Exempel.se och hos namn@Exempel.se i dag." },
    { text: "Filen heter bilaga.docx och plan_A.Slutlig i arkivet." },
    { text: "Sökningen är källa=mark,vatten,luft och ger bl.a. ån." },
    { text: "Priset är 12,50 kronor. Tiden är 8.00–17.00 varje dag." },
    { text: "I stadgan står: ”enligt 3§ gäller detta”." },
  ],
};
