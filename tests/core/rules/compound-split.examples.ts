import type { RuleExamples } from "./rule-examples";

const report = (text: string) => `# Förslag till beslut\nNämnden godkänner planen.\n# Ärendet\n${text}`;

export const examples: RuleExamples = {
  flagged: [
    {
      text: report("Kommunen bygger idrottshallen i år. Alla idrotts hallar ligger nära skolan."),
      quotes: [["idrotts hallar"]],
      fixes: ["idrottshallar"],
    },
    {
      text: report(
        "Verksamhetsplanen gäller. Målen i verksamhets planen följs.\nI verksamhets plan två sägs mer.",
      ),
      quotes: [["verksamhets planen", "verksamhets plan"]],
      fixes: ["verksamhetsplanen"],
    },
    {
      text: report("Alla gymnasieskolor deltar. Gymnasie skolan byggs ut."),
      quotes: [["Gymnasie skolan"]],
      fixes: ["Gymnasieskolan"],
    },
    {
      text: "Parkeringsnormen gäller. Av parkerings normen följer det. Skolskjutsen är dyr. Kostnaden för skol skjutsen ökar.",
      quotes: [["parkerings normen"], ["skol skjutsen"]],
    },
  ],
  accepted: [
    { text: report("Alla idrotts hallar ligger nära skolan.") },
    { text: report("Fastighetsägaren svarar. En fastighets ägare och en annan förenings styrelse svarar.") },
    {
      text: report(
        "Föreningsstyrelsen svarar. Enligt Ekbackens förenings styrelse och varje ny förenings styrelse.",
      ),
    },
    {
      text: report(
        "Verksamhetsplanen gäller, och verksamhets- och budgetplanen. Verksamhets planering sker.",
      ),
    },
    { text: report("Idrottshallen byggs. I skriften ”Om idrotts hallar” står det mer.") },
    { text: report("Det är en hög skola och en högskola, en stor stad och en storstad.") },
  ],
};
