import type { RuleExamples } from "./rule-examples";

const decision = (...lines: readonly string[]) =>
  `# Förvaltningens förslag till beslut\n${lines.join("\n")}\n# Bakgrund\nText.`;

export const examples: RuleExamples = {
  flagged: [
    {
      text: decision("Ängsnämnden godkänner planen och ger förvaltningen i uppdrag att genomföra den."),
      quotes: [["och ger förvaltningen i uppdrag"]],
      severity: "warning",
    },
    {
      text: decision("Ängsnämnden ger förvaltningen i uppdrag att ta fram en plan samt att söka bidrag."),
      quotes: [["samt att"]],
    },
    {
      text: decision("Ängsnämnden antar planen samt uppdrar åt förvaltningen att följa upp den."),
      quotes: [["samt uppdrar åt"]],
      profile: "kommun",
    },
    {
      text: decision(
        "Ängsnämnden beslutar",
        "att anta planen, samt att ge förvaltningen i uppdrag att genomföra den.",
      ),
      quotes: [["samt att ge förvaltningen i uppdrag"]],
      profile: "kommun",
    },
    { text: decision("Ängsnämnden godkänner planen samt att uppdraget avslutas."), quotes: [["samt att"]] },
    {
      text: decision("Ängsnämnden antar planen och uppdrar till förvaltningen att följa upp den."),
      quotes: [["och uppdrar till"]],
    },
    {
      text: decision("Ängsnämnden antar planen och parkchefen får i uppdrag att följa upp den."),
      quotes: [["och parkchefen får i uppdrag"]],
    },
  ],
  accepted: [
    { text: decision("Ängsnämnden godkänner rapporten samt att överlämna den till kommunstyrelsen.") },
    {
      text: decision(
        "Ängsnämnden beslutar",
        "att ge förvaltningen i uppdrag att ta fram en plan,",
        "att uppdra åt förvaltningen att följa upp den.",
      ),
    },
    { text: decision("Ängsnämnden godkänner tertialrapporten och överlämnar den till kommunstyrelsen.") },
    {
      text: decision(
        "Ängsnämnden beslutar att godkänna rapporten samt att överlämna den till kommunstyrelsen.",
      ),
    },
    { text: decision("Ängsnämnden ställer sig bakom yttrandet och skickar det till departementet.") },
    { text: decision("Ängsnämnden beslutar att anta planen samt att beslutet justeras omedelbart.") },
    {
      text: decision("Ängsnämnden ger förvaltningen i uppdrag att utreda skötsel och kostnader samt risker."),
    },
    {
      text: decision(
        "Ängsnämnden antar planen under förutsättning att medel finns samt att avtal har tecknats.",
      ),
    },
    { text: decision("Ängsnämnden tar del av redovisningen och förklarar uppdraget avslutat.") },
    { text: decision("Ängsnämnden ger parkkontoret och fastighetskontoret i uppdrag att ta fram en plan.") },
  ],
};
