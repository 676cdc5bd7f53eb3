import type { RuleExamples } from "./rule-examples";

const report = (text: string) => `# Förslag till beslut\nNämnden godkänner planen.\n# Ärendet\n${text}`;

export const examples: RuleExamples = {
  flagged: [
    {
      text: report(
        "Bygget i Västra Hamnen är klart. Hela Västra Hamnen är ny.\nDen som bor i Västra hamnen är nöjd.",
      ),
      quotes: [["Västra hamnen"]],
      fixes: ["Västra Hamnen"],
    },
    {
      text: report(
        "Planen gäller i Lindholms stad. Alla i Lindholms stad omfattas.\nDen som bor i Lindholms Stad är nöjd.",
      ),
      quotes: [["Lindholms Stad"]],
      fixes: ["Lindholms stad"],
    },
    {
      text: report("Rädda Havet har hörts. Svar från Rädda Havet har kommit.\nÄven Rädda havet deltog."),
      quotes: [["Rädda havet"]],
      fixes: ["Rädda Havet"],
    },
    {
      text: report(
        "Frågan är Kultur- och fritidsförvaltningens. Det är Kultur- och fritidsförvaltningen som svarar.\nÄven Kultur- & fritidsförvaltningen deltog.",
      ),
      quotes: [["Kultur- & fritidsförvaltningen"]],
      fixes: ["Kultur- och fritidsförvaltningen"],
    },
  ],
  accepted: [
    {
      text: report(
        "Kultur- & fritidsförvaltningen svarar. Ek & Co hjälper kultur- och fritidsförvaltningen.",
      ),
    },
    { text: report("Västra hamnar och västra delar finns. Västra Hamnen byggs. Västra hamnen är en väg.") },
    { text: report("Bygget i Västra Hamnen är klart. Den som bor i Västra hamnen är nöjd.") },
    { text: report("Bygget i Västra Hamnen är klart. Hela Västra Hamnen är ny. Det finns västra hamnar.") },
    { text: report("Den som bor i Lindholm Stad vid havet, eller i Lindholm staden runt.") },
    {
      text: report("Bygget i Västra Hamnen är klart. Hela Västra Hamnen är ny. Han skrev ”i Västra hamnen”."),
    },
  ],
};
