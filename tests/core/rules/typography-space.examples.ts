import type { RuleExamples } from "./rule-examples";

const report = (text: string) => `# Förslag till beslut\nNämnden godkänner planen.\n# Ärendet\n${text}`;

export const examples: RuleExamples = {
  flagged: [
    {
      text: report("Planen  är ny , och den gäller.  Den är bra ."),
      quotes: [["  ", " ", "  ", " "]],
      fixes: [" "],
    },
    { text: report("Planen är ny.  Den gäller i fyra år."), quotes: [["  "]], fixes: [" "] },
    {
      text: report("Skolan ( den nya) byggs, och parken (den äldre ) rustas."),
      quotes: [[" ", " "]],
      fixes: [""],
    },
  ],
  accepted: [
    { text: "Skalan är 1 : 400. Det står i .docx och :focus." },
    { text: report("Ringa in svaret: ja ( ) eller nej ( ).") },
    { text: report("Planen är ny, och den gäller. Den är bra.") },
    { text: report("Planen är ny och kostar 5 000 kr. Filen heter .docx ibland.") },
    { text: report("Datum:          Plats:          Närvarande: alla.") },
    { text: "# Planen  är ny\n| Planen  är ny |" },
    { text: report("Planen\u00a0är ny och⏎den gäller⇥i fyra år.") },
  ],
};
