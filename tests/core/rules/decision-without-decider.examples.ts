import type { RuleExamples } from "./rule-examples";

const decision = (...lines: readonly string[]) =>
  `# Förvaltningens förslag till beslut\n${lines.join("\n")}\n# Sammanfattning\nPlanen godkänns. Kommunen bör vänta.`;

export const examples: RuleExamples = {
  flagged: [
    {
      text: decision("1. Godkänna planen.", "2. Överlämna den till kommunstyrelsen."),
      quotes: [["Godkänna"], ["Överlämna"]],
      severity: "error",
    },
    {
      text: decision("att godkänna planen"),
      quotes: [["att godkänna"]],
      severity: "error",
      profile: "kommun",
    },
    {
      text: `Till\nÄngsnämnden\n= Plan\n${decision("att godkänna planen")}`,
      quotes: [["att godkänna"]],
      severity: "warning",
    },
    {
      text: `Till\nÄngsnämnden\n= Plan\n${decision("Ängsnämnden bör godkänna planen.")}`,
      quotes: [["bör"]],
      severity: "error",
    },
    { text: decision("Ängsnämnden bör godkänna planen."), quotes: [["bör"]], severity: "error" },
    { text: decision("Planen godkänns."), quotes: [["godkänns"]], severity: "warning" },
    {
      text: "# Kommunstyrelsens förvaltnings förslag till beslut\nPlanen godkänns.",
      quotes: [["godkänns"]],
      severity: "warning",
    },
    { text: decision("Motionen om fler ängar avslås."), quotes: [["avslås"]], severity: "warning" },
    {
      text: decision(
        "1. Ängsnämnden godkänner planen.",
        "2. Planen överlämnas till kommunstyrelsen.",
        "3. Motionen anses besvarad.",
        "4. Medel avsätts i budgeten.",
      ),
      quotes: [["överlämnas"], ["anses"], ["avsätts"]],
      severity: "warning",
    },
    {
      text: decision(
        "1. Delårsrapport 2 per den 31 augusti 2024 godkänns.",
        "2. Riktlinjer för ängarna antas.",
      ),
      quotes: [["godkänns"], ["antas"]],
      severity: "warning",
    },
    {
      text: decision("1. Godkänn planen.", "2. Lägg skrivelsen till handlingarna."),
      quotes: [["Godkänn"], ["Lägg"]],
      severity: "error",
    },
  ],
  accepted: [
    {
      text: "# Förslag till beslut\nÄngsnämnden beslutar i enlighet med förvaltningens bedömning att\na) fastställa taxan,\nb) justera beslutet omedelbart.",
    },
    {
      text: "# Förslag till beslut\nI kommunstyrelsen och kommunfullmäktige\n1. Redovisningen antecknas.\n2. Uppdraget förklaras fullgjort.",
    },
    { text: decision("Ängsnämnden godkänner planen.") },
    { text: decision("1. Ängsnämnden godkänner planen.", "2. Beslutet justeras omedelbart.") },
    { text: decision("Paragrafen justeras omedelbart.") },
    { text: decision("Kontoret föreslår att ängsnämnden beslutar enligt nedan.", "1. Godkänna planen.") },
    { text: decision("Förvaltningens förslag är att ängsnämnden ska", "- Godkänna planen.") },
    { text: decision("Ängsnämnden beslutar", "1. Godkänna planen.", "2. Planen överlämnas.") },
    {
      text: decision(
        "Ängsnämnden föreslår att kommunfullmäktige fattar följande beslut.",
        "1. Motionen avslås.",
      ),
    },
    { text: "# Kommunstyrelsens förslag till kommunfullmäktige\nMotionen avslås.", profile: "kommun" },
    { text: "# Barn- och utbildningsnämndens förslag till beslut\nRapporterna noteras.", profile: "kommun" },
    { text: "# Förslag till beslut\nFörbundsrådet beslutar\natt fastställa budgeten", profile: "kommun" },
    {
      text: "# Förslag till beslut\nÄngsnämnden föreslår kommunstyrelsen föreslå kommunfullmäktige\natt anta planen.",
      profile: "kommun",
    },
    {
      text: "Förslag till beslut\nÄngsnämnden godkänner planen.\nRedogörelse för ärendet\nKommunen bör enligt myndighetens råd gå igenom alla ängar minst vart tionde år.\nAtt anta en plan är ett sätt.\nSammanfattning\nText.",
      profile: "kommun",
    },
    { text: "# Förslag till beslut\nDirektionen beslutar\natt fastställa budgeten", profile: "kommun" },
    { text: "# Beslutsförslag\nÄngsnämndens beslut\n1. Godkänna planen", profile: "kommun" },
    { text: "# Förslag till beslut i ängsnämnden\n- Godkänna planen.", profile: "kommun" },
    { text: decision("Förvaltningen får i uppdrag att ta fram en plan.") },
    { text: decision("Lindvalla kommun ingår i förbundet.") },
    { text: decision("Ängsnämnden anser att staden bör behålla ängarna.") },
    { text: decision("Paragrafen förklaras omedelbart justerad.") },
    { text: decision("1. Ängsnämnden godkänner planen.", "2. Beslutet skickas till revisionen.") },
    { text: decision("Planen antas av kommunfullmäktige.") },
    { text: `^ Protokollsutdrag\n${decision("Godkänna planen.")}` },
  ],
};
