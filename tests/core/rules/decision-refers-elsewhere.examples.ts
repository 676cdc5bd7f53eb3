import type { RuleExamples } from "./rule-examples";

const decision = (line: string, text = "Text.") =>
  `# Förvaltningens förslag till beslut\n${line}\n# Bakgrund\n${text}`;

export const examples: RuleExamples = {
  flagged: [
    {
      text: decision("Ängsnämnden godkänner redovisningen i enlighet med föreliggande förslag."),
      quotes: [["i enlighet med föreliggande förslag"]],
      severity: "warning",
    },
    {
      text: decision("Ängsnämnden antar planen enligt ovanstående förslag."),
      quotes: [["enligt ovanstående förslag"]],
      profile: "kommun",
    },
    {
      text: decision("Ängsnämnden godkänner en ny simhall enligt alternativ B.", "Två lägen har prövats."),
      quotes: [["alternativ B"]],
    },
    {
      text: decision("Ängsnämnden antar planen enligt förslaget ovan."),
      quotes: [["enligt förslaget ovan"]],
    },
  ],
  accepted: [
    { text: decision("Ängsnämnden anvisar medel enligt ovan nämnda avtal.") },
    {
      text: decision(
        "Alternativ 1: Ängsnämnden avslår ansökan.\nAlternativ 2: Ängsnämnden beviljar ansökan.",
      ),
    },
    { text: decision("Ängsnämnden godkänner planen.", "Planen antas i enlighet med föreliggande förslag.") },
    {
      text: decision(
        "Ängsnämnden godkänner en ny simhall enligt alternativ B.",
        "Alternativ B är billigast.",
      ),
    },
    {
      text: decision(
        "Ängsnämnden godkänner en ny simhall enligt alternativ B.",
        "Alternativen A och B är möjliga.",
      ),
    },
    { text: decision("Motionen anses besvarad med vad som anförs i tjänsteutlåtandet.") },
    { text: decision("Ängsnämnden antar förslag till plan, daterat den 3 maj 2024.") },
    { text: `^ Protokollsutdrag\n${decision("Nämnden beslutar i enlighet med föreliggande förslag.")}` },
  ],
};
