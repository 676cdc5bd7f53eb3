import type { RuleExamples } from "./rule-examples";

const report = (...points: readonly string[]) => `Till
Kajnämnden
13 december 2023
= Ombyggnad av kajen
# Förvaltningens förslag till beslut
${points.join("\n")}
# Sammanfattning
Parknämnden godkänner sin del.`;

export const examples: RuleExamples = {
  flagged: [
    {
      text: "^?\nTill\nKajnämnden\n# Förslag till beslut\nSocialnämnden godkänner planen.",
      quotes: [["Socialnämnden"]],
      severity: "error",
    },
    {
      text: "Handläggare\nVera Almkvist\n# Förslag till beslut\nKajnämnden beslutar följande.\n1. Kajnämnden godkänner planen.\n2. Socialnämnden anvisar mark.",
      quotes: [["Socialnämnden"]],
      severity: "warning",
    },
    {
      text: "Handläggare\nVera Almkvist\n# Förslag till beslut\nI kajnämnden\n1. Kajnämnden godkänner planen.\n2. Socialnämnden förklarar paragrafen omedelbart justerad.",
      quotes: [["Socialnämnden"]],
      severity: "warning",
    },
    {
      text: report(
        "1. Kajnämnden godkänner planen.",
        "2. Parknämnden ger kajdirektören i uppdrag att teckna de avtal som behövs.",
      ),
      quotes: [["Parknämnden"]],
      severity: "error",
    },
    {
      text: report("1. Parknämnden godkänner planen.", "2. Parknämnden överlämnar den till kommunstyrelsen."),
      quotes: [["Parknämnden", "Parknämnden"]],
    },
    {
      text: "^ Tjänsteskrivelse\nSocialnämnden\n= Anmälan\n# Förslag till beslut\nKommunstyrelsen lägger anmälan till handlingarna.",
      profile: "kommun",
      quotes: [["Kommunstyrelsen"]],
      severity: "warning",
    },
    {
      text: "Till\nNorrhammars stadsdelsnämnd\n= Plan\n# Förslag till beslut\nSjövretens stadsdelsnämnd godkänner planen.",
      quotes: [["Sjövretens stadsdelsnämnd"]],
    },
  ],
  accepted: [
    {
      text: "Till\nKommunstyrelsen\n# Förslag till beslut\nNämnden godkänner planen.\n# Sammanfattning\nText.",
    },
    {
      text: "# Förslag till beslut\nI kajnämnden\n1. Kajnämnden godkänner planen.\n2. Stadsbyggnadsnämnden får i uppdrag att måla.\n3. Nämnden förklarar paragrafen omedelbart justerad.",
    },
    {
      text: "# Förslag till beslut\nI kajnämnden\n1. Kajnämnden föreslår kommunfullmäktige att anta planen.\nI kommunfullmäktige\n1. Kommunfullmäktige antar planen.",
    },
    { text: report("Kajnämnden godkänner planen.") },
    { text: report("Nämnden godkänner planen.") },
    {
      text: report(
        "1. Kajnämnden begär att kommunfullmäktige godkänner planen.",
        "2. Beslutet justeras omedelbart.",
      ),
    },
    { text: report("1. Kommunfullmäktige godkänner planen.", "2. Parknämnden antar den.") },
    {
      text: report(
        "Kajnämnden föreslår att kommunstyrelsen beslutar",
        "1. Kommunstyrelsen godkänner planen.",
      ),
    },
    { text: report("1. Kajnämnden godkänner planen.", "2. Parknämnden får i uppdrag att sköta träden.") },
    { text: `^ Parknämnden\n${report("Parknämnden antar yttrandet.")}` },
    {
      text: "Till kommunstyrelsen\n= Plan\n# Förslag till beslut\nSocialnämnden antar yttrandet som sitt eget.",
      profile: "kommun",
    },
    { text: report("Kajnämnden och parknämnden godkänner planen.") },
    {
      text: "Till\nNorrhammars stadsdelsnämnd\n= Plan\n# Förslag till beslut\nStadsdelsnämnden godkänner planen.",
    },
    {
      text: "Till kulturnämnden och fritidsnämnden\n= Plan\n# Förslag till beslut\n1. Kulturnämnden antar planen.\n2. Fritidsnämnden antar planen.",
    },
    {
      text: "Kulturnämnden\nFritidsnämnden\n= Plan\n# Förslag till beslut\nFritidsnämnden antar planen.",
      profile: "kommun",
    },
    {
      text: "Nämnden för kultur och fritid\n= Plan\n# Förslag till beslut\nKultur- och fritidsnämnden antar planen.",
      profile: "kommun",
    },
    {
      text: "Kommunstyrelsen\n= Motion\n# Kommunstyrelsens förslag till kommunfullmäktige\nKommunfullmäktige avslår motionen.",
      profile: "kommun",
    },
  ],
};
