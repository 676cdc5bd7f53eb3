import type { RuleExamples } from "./rule-examples";

const report = (text: string) => `# Förslag till beslut\nNämnden godkänner planen.\n# Ärendet\n${text}`;

export const examples: RuleExamples = {
  flagged: [
    { text: report("Kommunledningsförvaltningen är positivt till förslaget."), quotes: [["positivt"]] },
    { text: report("Räddningskontoret är positiv till förslaget."), quotes: [["positiv"]] },
    { text: report("Förvaltningen är positivt till förslaget."), quotes: [["positivt"]], fixes: ["positiv"] },
    {
      text: report("Det är bra. Kontoret ställer sig positiv till planen."),
      quotes: [["positiv"]],
      fixes: ["positivt"],
    },
    {
      text: report("Genomförandet är planerad till hösten nästa år."),
      quotes: [["planerad"]],
      fixes: ["planerat"],
    },
    {
      text: report("Nämnden är positivt till att frågan utreds."),
      quotes: [["positivt"]],
      fixes: ["positiv"],
    },
    { text: report("Åtagandet är begränsad till två år."), quotes: [["begränsad"]], fixes: ["begränsat"] },
  ],
  accepted: [
    { text: report("Förvaltningen är positivt inställd till förslaget.") },
    { text: report("Kontoret är positivt till förslaget, och förvaltningen är positiv till det.") },
    { text: report("Chefen för kontoret är positiv till förslaget. Chefen på kontoret är kritisk.") },
    { text: report("Det som är positivt för förvaltningen är positivt till sin art.") },
    { text: report("Genomförandet är en marknad. Området är en byggnad. Ordnandet är statens.") },
    { text: report("I brevet står ”Förvaltningen är positivt till förslaget” och inget mer.") },
  ],
};
