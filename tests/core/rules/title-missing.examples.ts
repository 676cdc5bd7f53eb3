import type { RuleExamples } from "./rule-examples";

const report = (title: string) => `^ Tjänsteutlåtande
^ Dnr ÄN 2024/118
^ Sida 1 (4)
Handläggare
Vera Almkvist
Telefon: 08-508 00 123
Till
Ängsnämnden
18 september 2024
${title}
# Förvaltningens förslag till beslut
Ängsnämnden godkänner planen.`;

export const examples: RuleExamples = {
  flagged: [
    {
      text: `^ Ängsförvaltningen\n^ Slåtter\n^ Avdelningen för ängar och hagar\n${report("")}`,
      quotes: [["hela dokumentet"]],
    },
    { text: report(""), quotes: [["hela dokumentet"]], severity: "error" },
    {
      text: "^ Lindvalla kommun\n^ Datum 2024-09-02\nVera Almkvist\nvera.almkvist@lindvalla.example\nTekniska nämnden\n# Förslag till beslut\nTekniska nämnden godkänner planen.",
      profile: "kommun",
      quotes: [["hela dokumentet"]],
    },
    { text: report("").replace("^ Dnr ÄN 2024/118", "^?"), quotes: [["hela dokumentet"]] },
    {
      text: "Ängsförvaltningen\nTjänsteutlåtande\nUtfärdat 2024-09-02\nDiarienummer N605-0871/24\nHandläggare\nVera Almkvist\nTelefon: 031-365 12 00\n# Förslag till beslut\nÄngsnämnden godkänner planen.",
      profile: "kommun",
      quotes: [["hela dokumentet"]],
    },
  ],
  accepted: [
    {
      text: "^ Dnr KS 2024/118\nKommunledningskontoret\nHandläggare\nVera Almkvist\nKommunstyrelsen\nReglemente för ängsnämnden\n# Förslag till beslut\nKommunstyrelsen godkänner planen.",
      profile: "kommun",
    },
    { text: report("= Plan för ängar") },
    { text: report("Plan för ängar") },
    { text: report("# Plan för ängar") },
    { text: report("Levande Ängar") },
    { text: report("Svar på remiss från kommunstyrelsen KS 2023/739") },
    { text: report("{tu:titel?|Skriv titeln}") },
    { text: report("").replace("^ Sida 1 (4)", "^ Plan för ängar 2025–2028") },
    { text: "# Förvaltningens förslag till beslut\nÄngsnämnden godkänner planen." },
    { text: `^ Protokollsutdrag\n${report("")}` },
  ],
};
