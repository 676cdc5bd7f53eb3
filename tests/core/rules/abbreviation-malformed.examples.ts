import type { RuleExamples } from "./rule-examples";

const report = (text: string) => `# Förslag till beslut\nNämnden godkänner planen.\n# Ärendet\n${text}`;

export const examples: RuleExamples = {
  flagged: [
    {
      text: report("Planen gäller t ex skolor och t.ex parker."),
      quotes: [["t ex", "t.ex"]],
      fixes: ["till exempel"],
    },
    {
      text: report("Planen gäller bl a skolor i hela kommunen."),
      quotes: [["bl a"]],
      fixes: ["bland annat"],
    },
    {
      text: report("Planen gäller tex. skolor i hela kommunen."),
      quotes: [["tex."]],
      fixes: ["till exempel"],
    },
    { text: report("Planen gäller fr o m den 1 maj, skolor m m."), quotes: [["fr o m"], ["m m"]] },
    {
      text: report("Avtalet gäller from den 1 maj tom den 31 augusti varje år. From 1/9 gäller ett nytt."),
      quotes: [["from", "From"], ["tom"]],
      fixes: ["från och med"],
    },
    {
      text: report("Det gäller tex skolor, pga läget, och den s k modellen. Ek mfl. svarar."),
      quotes: [["tex"], ["pga"], ["s k"], ["mfl."]],
      fixes: ["till exempel"],
    },
  ],
  accepted: [
    { text: report("Lokalen stod tom den 5 maj, och en from önskan är att den fylls från 1 juni.") },
    { text: report("Planen gäller t.ex. skolor, dvs. de som är kvar, osv.") },
    { text: report("Planen gäller till exempel skolor och bland annat parker.") },
    { text: report("Måttet är 5 m m och det är allt som står i planen.") },
    { text: report("I brevet står ”t ex skolor” och det är rätt återgivet.") },
    { text: report("Vi mötte Tex. Han bor i kommunen, och bl.a. hans bror.") },
  ],
};
