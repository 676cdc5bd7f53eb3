import type { RuleExamples } from "./rule-examples";

const report = (line: string, more = "") =>
  `Kommunstyrelsen\n= Plan\n# Förslag till beslut\n${line}\n# Sammanfattning\nText.\n# Förvaltningens bedömning\nText.\n${more}`;

export const examples: RuleExamples = {
  flagged: [
    {
      text: report("Kommunstyrelsen ger tekniska nämnden i uppdrag att bygga ut cykelparkeringen."),
      profile: "kommun",
      quotes: [["tekniska nämnden"]],
      severity: "warning",
    },
    {
      text: report("Kommunstyrelsen uppdrar åt Lindvalla Bostads AB att ta fram en plan."),
      profile: "kommun",
      quotes: [["Lindvalla Bostads AB"]],
    },
  ],
  accepted: [
    {
      text: report(
        "Kommunstyrelsen ger tekniska nämnden i uppdrag att bygga.",
        "# Beslutet skickas till\nTekniska nämnden",
      ),
      profile: "kommun",
    },
    {
      text: report(
        "Kommunstyrelsen ger tekniska nämnden i uppdrag att bygga.",
        "# Beslutet ska expedieras till\nTekniska nämnden",
      ),
      profile: "kommun",
    },
    { text: report("Kommunstyrelsen ger förvaltningen i uppdrag att ta fram en plan."), profile: "kommun" },
    { text: report("Kommunstyrelsen ger nämndsekreteraren i uppdrag att bjuda in."), profile: "kommun" },
    { text: report("Kommunstyrelsen godkänner planen."), profile: "kommun" },
    { text: report("Kommunstyrelsen ger tekniska nämnden i uppdrag att bygga.") },
  ],
};
