import type { RuleExamples } from "./rule-examples";

const report = (sender: string, signature = "") => `^ Tjänsteutlåtande
^ Dnr ÄN 2024/118
${sender}
Till
Ängsnämnden
18 september 2024
= Plan för ängar
# Förvaltningens förslag till beslut
Ängsnämnden godkänner planen.
${signature}`;

export const examples: RuleExamples = {
  flagged: [
    {
      text: report("Handläggare\nTelefon: 08-508 00 123", "Ture Holmdal\nFörvaltningschef"),
      quotes: [["Handläggare"]],
      severity: "error",
    },
    { text: report(""), quotes: [["hela dokumentet"]], severity: "warning" },
    { text: report("Handläggare: Vera Almkvist"), quotes: [["Vera Almkvist"]], severity: "warning" },
    {
      text: report("Handläggare\nTelefon: 08-508 00 123").replace("^ Dnr ÄN 2024/118", "^?"),
      quotes: [["Handläggare"]],
      severity: "error",
    },
    { text: report("Handläggare:\nUtredare"), profile: "kommun", quotes: [["Handläggare:"]] },
  ],
  accepted: [
    {
      text: `^?\nHandläggare:\nDatum:\nVera Almkvist\n2024-05-14\n= Plan\n# Förslag till beslut\nNämnden godkänner planen.`,
    },
    { text: report("Handläggare\nVera Almkvist\nTelefon: 08-508 00 123") },
    { text: report("Vera Almkvist\n08-508 00 123"), profile: "kommun" },
    { text: report("Handläggare: Vera Almkvist"), profile: "kommun" },
    { text: report("vera.almkvist@lindvalla.example"), profile: "kommun" },
    { text: report("", "Mio Järpehag\nTrafikplanerare"), profile: "kommun" },
    { text: report("", "Mio Järpehag, trafikplanerare"), profile: "kommun" },
    { text: report("", "På styrelsens vägnar\nMio Järpehag/Siv Ek"), profile: "kommun" },
    { text: report("Handläggare\n{tu:handlaggare?|Skriv ditt namn}\nTelefon: 08-508 00 123") },
    { text: report("Handläggare\nMiljöenheten"), profile: "kommun" },
    { text: report("Handläggare: Karin"), profile: "kommun" },
    { text: report("HANDLÄGGARE\nVERA ALMKVIST\nTELEFON 0300-83 40 00"), profile: "kommun" },
    { text: report("").replace("^ Dnr ÄN 2024/118", "^?") },
    { text: "# Förvaltningens förslag till beslut\nÄngsnämnden godkänner planen." },
  ],
};
