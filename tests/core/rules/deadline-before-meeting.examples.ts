import type { RuleExamples } from "./rule-examples";

const report = (deadline: string, more = "") => `Till
Miljönämnden
30 maj 2024
= Naturreservat
== Svar på remiss från länsstyrelsen
# Förslag till beslut
Miljönämnden översänder yttrandet till länsstyrelsen.
# Bakgrund
Remissen ska besvaras. Svar ska lämnas senast den ${deadline}. ${more}`;

export const examples: RuleExamples = {
  flagged: [
    { text: report("24 maj 2024"), quotes: [["den 24 maj 2024", "30 maj 2024"]], severity: "warning" },
    { text: report("30 april 2024"), profile: "kommun", quotes: [["den 30 april 2024", "30 maj 2024"]] },
  ],
  accepted: [
    { text: report("30 maj 2024") },
    { text: report("24 maj 2019") },
    { text: report("14 juni 2024") },
    { text: report("24 maj 2024", "Förvaltningen har fått anstånd till den 5 juni 2024.") },
    { text: report("24 maj 2024", "Yttrandet har skickats i förväg.") },
    { text: report("24 maj 2024", "Svaret har lämnats under förutsättning av nämndens godkännande.") },
    { text: report("24 maj 2024", "Länsstyrelsen har gett nämnden längre svarstid.") },
    { text: report("24 maj 2024").replace("30 maj 2024", "") },
    { text: report("24 maj 2024").replace("== Svar på remiss från länsstyrelsen", "") },
  ],
};
