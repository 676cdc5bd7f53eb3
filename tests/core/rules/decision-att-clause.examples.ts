import type { RuleExamples } from "./rule-examples";

const decision = (...lines: readonly string[]) =>
  `# Förvaltningens förslag till beslut\n${lines.join("\n")}\n# Bakgrund\nNämnden beslutar att godkänna mycket.`;

export const examples: RuleExamples = {
  flagged: [
    {
      text: decision("Ängsnämnden beslutar om att godkänna planen."),
      quotes: [["beslutar om att godkänna"]],
      fixes: ["godkänner"],
    },
    {
      text: decision("Ängsnämnden beslutar att godkänna planen."),
      quotes: [["beslutar att godkänna"]],
      fixes: ["godkänner"],
      severity: "warning",
    },
    {
      text: decision(
        "1. Ängsnämnden beslutar att ställa sig bakom yttrandet.",
        "2. Ängsnämnden antar planen.",
      ),
      quotes: [["beslutar att ställa"]],
      fixes: ["ställer"],
      profile: "kommun",
      severity: "hint",
    },
    {
      text: decision("Kommunstyrelsen föreslår att kommunfullmäktige beslutar att avslå motionen."),
      quotes: [["beslutar att avslå"]],
      fixes: ["avslår"],
    },
    {
      text: decision("Ängsnämnden beslutar att godkänna planen och att överlämna den till kommunstyrelsen."),
      quotes: [["beslutar att godkänna"]],
      fixes: [],
    },
    { text: decision("Ängsnämnden beslutar att planen ska gälla."), quotes: [["beslutar att"]], fixes: [] },
    {
      text: decision(
        "Ängsnämnden beslutar",
        "1. att anta planen, samt",
        "2. att den gäller från den 1 januari 2025.",
      ),
      quotes: [["beslutar", "att", "att"]],
    },
    {
      text: decision("Ängsnämnden beslutar för egen del att anta planen."),
      quotes: [["beslutar för egen del att anta"]],
      fixes: [],
    },
  ],
  accepted: [
    { text: decision("Ängsnämnden godkänner att lokalen hyrs.") },
    { text: decision("Ängsnämnden ger förvaltningen i uppdrag att ta fram en plan.") },
    { text: decision("Ängsnämnden ger förvaltningen i uppdrag att besluta att pröva frågan.") },
    { text: decision("Ängsnämnden beslutar", "1. Planen antas.") },
    { text: decision("Ängsnämnden beslutar om föreskrifter för parken.") },
    { text: `^ Protokollsutdrag\n${decision("Ängsnämnden beslutar att godkänna planen.")}` },
  ],
};
