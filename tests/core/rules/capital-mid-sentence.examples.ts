import type { RuleExamples } from "./rule-examples";

const report = (text: string) => `# Förslag till beslut\nNämnden godkänner planen.\n# Ärendet\n${text}`;

export const examples: RuleExamples = {
  flagged: [
    {
      text: "Arbetet har ett jämställdhets-, barn-, Hbtqi- samt äldreperspektiv.",
      quotes: [["Hbtqi-"]],
      fixes: ["hbtqi-"],
    },
    {
      text: report(
        "Ärendet har skickats till kommunstyrelsen. Det är kommunstyrelsen som svarar. Sedan beslutar Kommunstyrelsen om planen.",
      ),
      quotes: [["Kommunstyrelsen"]],
      fixes: ["kommunstyrelsen"],
    },
    {
      text: "Ansvaret delas av barn-, Äldre- och funktionshinderomsorgen.",
      quotes: [["Äldre-"]],
      fixes: ["äldre-"],
    },
    {
      text: report(
        "Det är kommunen som svarar. Sedan 2010 äger kommunen marken. Framöver behöver Kommunen mer.",
      ),
      quotes: [["Kommunen"]],
      fixes: ["kommunen"],
    },
    { text: "Mötet hölls den 12 Mars 2024.", quotes: [["Mars"]], fixes: ["mars"] },
    { text: "Svar ska lämnas senast torsdagen den 12 December.", quotes: [["December"]] },
  ],
  accepted: [
    { text: "Mötet hölls den 12 mars 2024. April, april! Council Decision of 12 April 2024 gäller." },
    { text: "MÖTE DEN 12 MARS 2024" },
    {
      text: report(
        "Det är kommunen som svarar. Här svarar kommunen för värmen.\n5.1 Kommunen svarar för vattnet.",
      ),
    },
    { text: "Det rör kust-, Östersjö- och hamnfrågor. Barn-, Äldre- och skolfrågor." },
    { text: "Jämställdhets-, barn- och äldreperspektiv. Stockholms-, Mälar- och Östersjöregionen." },
    { text: "Planen gäller F-, SFI- och gymnasieskolan samt vuxen-, SFI- och särskolan." },
    { text: report("Det är Kommunstyrelsen som svarar. Sedan beslutar Kommunstyrelsen om planen.") },
    {
      text: report(
        "Det är kommunstyrelsen som svarar. Kommunstyrelsen beslutar. Därefter: Kommunstyrelsen yttrar sig.",
      ),
    },
    { text: report("Det är länsstyrelsen som svarar. Sedan beslutar Länsstyrelsen om planen.") },
    { text: report("Det är förvaltningen som svarar. I skriften ”Om Förvaltningen” står mer.") },
    { text: report("Det är nämnden som svarar. Ordföranden i Kulturella Nämnden har bytts ut.") },
  ],
};
