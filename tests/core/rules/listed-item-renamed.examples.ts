import type { RuleExamples } from "./rule-examples";

const report = (...lines: readonly string[]) =>
  ["# Förslag till beslut", "Nämnden godkänner planen.", "# Ärendet", ...lines].join("\n");
const areas = [
  "Programmet har tre fokusområden:",
  "- Förebyggande insatser",
  "- Stadens miljö",
  "- Uppföljning",
];

export const examples: RuleExamples = {
  flagged: [
    {
      text: report(...areas, "Under fokusområdet förebyggande arbete har två åtgärder lagts till."),
      quotes: [["fokusområdet förebyggande arbete"]],
    },
    {
      text: report(
        "Planen har två delar:",
        "– Öppna stränder",
        "– Levande vatten",
        "I delen levande bäckar ingår tre åtgärder för nämnden.",
      )
        .replaceAll("delar", "målbilder")
        .replace("delen", "målbilden"),
      quotes: [["målbilden levande bäckar"]],
    },
    {
      text: report(
        "Programmet har tre delmål:",
        "1. Minskat matsvinn",
        "2. Ökad återvinning",
        "3. Fossilfria fordon",
        "För delmålet minskat avfall har två åtgärder lagts till.",
      ),
      quotes: [["delmålet minskat avfall"]],
    },
  ],
  accepted: [
    { text: report(...areas, "Under fokusområdet förebyggande insatser har två åtgärder lagts till.") },
    { text: report(...areas, "Fokusområdet Förebyggande insatsers mål är klara, och de gäller alla.") },
    { text: report(...areas, "Fokusområdet uppföljning innebär mer arbete än de andra två.") },
    {
      text: report(...areas, "Fokusområdet stadens utemiljö kommer sist i planen.").replace(
        "Stadens miljö",
        "Miljö",
      ),
    },
    { text: report(...areas, "Inom fokusområdet förebyggande finns det mycket att göra nu.") },
    {
      text: report(
        "Programmet har tre fokusområden.",
        "Fokusområdet förebyggande arbete är nytt i programmet.",
      ),
    },
    { text: report(...areas, "I skriften ”Om fokusområdet förebyggande arbete” står det mer.") },
  ],
};
