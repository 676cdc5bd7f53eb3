import type { RuleExamples } from "./rule-examples";

const decision = (...lines: readonly string[]) =>
  `# Förvaltningens förslag till beslut\n${lines.join("\n")}\n# Bakgrund\nNämnden godkänner mycket.\nNämnden antar mer.`;

export const examples: RuleExamples = {
  flagged: [
    {
      text: decision(
        "1) Miljönämnden godkänner planen.",
        "2) Miljönämnden utser Vera.",
        "4) Beslutet justeras omedelbart.",
      ),
      quotes: [["4)", "2)"]],
      severity: "warning",
    },
    {
      text: decision(
        "1) Miljönämnden godkänner planen.",
        "2) Miljönämnden utser Vera.",
        "2) Beslutet justeras omedelbart.",
      ),
      quotes: [["2)", "2)"]],
    },
    {
      text: decision("Miljönämnden godkänner yttrandet.", "Miljönämnden översänder det till länsstyrelsen."),
      quotes: [["Miljönämnden godkänner", "Miljönämnden översänder"]],
      severity: "warning",
    },
    {
      text: decision(
        "- Miljönämnden godkänner yttrandet.",
        "- Miljönämnden översänder det till länsstyrelsen.",
      ),
      quotes: [["Miljönämnden godkänner", "Miljönämnden översänder"]],
      severity: "hint",
    },
    { text: decision("1. Miljönämnden godkänner yttrandet."), quotes: [["Miljönämnden"]], fixes: [] },
    {
      text: decision("1) Miljönämnden godkänner yttrandet."),
      quotes: [["1) Miljönämnden"]],
      fixes: ["Miljönämnden"],
    },
    {
      text: decision("1. Miljönämnden godkänner yttrandet.", "Miljönämnden översänder det."),
      quotes: [["Miljönämnden översänder", "Miljönämnden godkänner"]],
      severity: "warning",
    },
    {
      text: decision(
        "1) Miljönämnden antar planen.",
        "Miljönämnden utser Vera.",
        "2) Miljönämnden avslår motionen.",
      ),
      quotes: [["Miljönämnden utser", "Miljönämnden antar", "Miljönämnden avslår"]],
    },
    {
      text: decision("1) Miljönämnden godkänner planen.", "1) Miljönämnden utser Vera."),
      quotes: [["1)", "1)"]],
    },
    {
      text: decision("Miljönämnden beslutar", "1) att godkänna planen", "1) att utse Vera"),
      quotes: [["1)", "1)"]],
    },
  ],
  accepted: [
    {
      text: decision(
        "Miljönämnden beslutar",
        "1) att godkänna planen.",
        "Miljönämnden beslutar för egen del",
        "1) att utse Vera.",
      ),
    },
    {
      text: decision(
        "1. Miljönämnden godkänner planen.",
        "2. Miljönämnden utser Vera.",
        "2.1 Miljönämnden utser Ture som ersättare.",
        "3. Beslutet justeras omedelbart.",
      ),
    },
    {
      text: decision(
        "1) Miljönämnden godkänner planen.",
        "2) Miljönämnden utser Vera.",
        "1) Miljönämnden godkänner bilagan.",
      ),
    },
    { text: decision("Miljönämnden godkänner yttrandet.") },
    { text: decision("- Miljönämnden godkänner yttrandet.") },
    { text: decision("1. Miljönämnden godkänner yttrandet.", "2. Beslutet justeras omedelbart.") },
    { text: decision("1) Miljönämnden godkänner yttrandet.", "2) Miljönämnden översänder det.") },
    { text: decision("Miljönämnden godkänner yttrandet.", "Beslutet justeras omedelbart.") },
    {
      text: decision(
        "Kommunstyrelsen föreslår att kommunfullmäktige beslutar:",
        "Kommunfullmäktige antar planen.",
        "För egen del beslutar kommunstyrelsen:",
        "Kommunstyrelsen ger förvaltningen i uppdrag att följa upp den.",
      ),
    },
    {
      text: decision(
        "1. Miljönämnden antar planen.",
        "2. Miljönämnden utser Vera.",
        "Ture Holmdal",
        "Förvaltningschef",
      ),
    },
    {
      text: decision(
        "Nämnden föreslår att kommunfullmäktige antar planen.",
        "Nämnden beslutar för egen del att följa upp den.",
      ),
    },
    { text: `^ Protokollsutdrag\n${decision("1. Miljönämnden godkänner yttrandet.")}` },
  ],
};
