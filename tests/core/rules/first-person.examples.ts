import type { RuleExamples } from "./rule-examples";

const report = (text: string) => `# Förslag till beslut\nNämnden godkänner planen.\n# Ärendet\n${text}`;

export const examples: RuleExamples = {
  flagged: [
    {
      text: report(
        "Vi anser att planen är bra. Det är våra lokaler som byggs om.\nDet gäller oss alla i kommunen.",
      ),
      quotes: [["Vi", "våra", "oss"]],
    },
    { text: report("Planen behövs för att vi ska kunna bygga ut skolan."), quotes: [["vi"]] },
    { text: report("Det är bra för vår verksamhet och för alla som bor här."), quotes: [["vår"]] },
  ],
  accepted: [
    { text: "Projektet Vi i kvarteret fortsätter." },
    { text: "Enkäten ställde frågan: Hur vill vi ha det vid badet?" },
    { text: "Han svarade: – Vi vill ha ett bad." },
    { text: report("Nästa vår verksamhetsplaneras det, och i vår budgeteras medel.") },
    { text: report("Förvaltningen anser att planen är bra för dem som bor här.") },
    { text: report("Skriften heter ”Så vill vi ha det i Norrskoga” och är från 2022.") },
    { text: report("Bygget börjar i vår och pågår under vår och höst.") },
    { text: report("Vårt dnr är KS 2024/118 och er beteckning saknas helt.") },
    { text: report("Enligt kapitel VI gäller planen i hela kommunen.") },
  ],
};
