import type { RuleExamples } from "./rule-examples";

const report = (text: string) => `# Förslag till beslut\nNämnden godkänner planen.\n# Ärendet\n${text}`;

export const examples: RuleExamples = {
  flagged: [
    {
      text: report("Planen - som är ny - gäller i fyra år.\nDen gäller alla - också skolor."),
      quotes: [["-", "-", "-"]],
      fixes: ["–"],
    },
    { text: report("Planen är klar (som förslag) - och den gäller nu."), quotes: [["-"]], fixes: ["–"] },
  ],
  accepted: [
    { text: report("Planen – som är ny – gäller i fyra år.") },
    { text: report("- Planen är ny och gäller i fyra år.") },
    { text: report("Det gäller januari - augusti, måndagar - fredagar, på sträckan Mosås - Kumla.") },
    { text: report("Skillnaden är 5 - 3 tkr, och barn- och ungdomsplanen gäller.") },
    { text: report("Skriften heter ”Plan - för alla” och är ny.") },
  ],
};
