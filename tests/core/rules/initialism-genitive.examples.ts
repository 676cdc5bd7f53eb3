import type { RuleExamples } from "./rule-examples";

export const examples: RuleExamples = {
  flagged: [
    {
      text: "Nämnden följer SKRs råd om bad.",
      quotes: [["SKRs"]],
      fixes: ["SKR:s"],
    },
    {
      text: "Planen bygger på FNs mål. Ett av FNs mål gäller vatten.",
      quotes: [["FNs", "FNs"]],
      fixes: ["FN:s"],
    },
    {
      text: "Enligt MSB’s vägledning och FN´s konvention gäller det.",
      quotes: [["MSB’s", "FN´s"]],
      fixes: ["MSB:s"],
    },
  ],
  accepted: [
    { text: "Nämnden följer SKR:s råd om bad." },
    { text: "Kontoret har två PCs som byts ut." },
    { text: "Regeringens och Natos mål är desamma." },
    { text: "Brevet säger: ”SKRs råd gäller.”" },
    { text: "Se www.ABCs.exempel.se för mer." },
    { text: "Anmälan gjordes av IVO." },
  ],
};
