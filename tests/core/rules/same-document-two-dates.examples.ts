import type { RuleExamples } from "./rule-examples";

const report = (text: string, list: string) =>
  `# Förslag till beslut\nNämnden godkänner planen.\n# Ärendet\n${text}\n# Beslutsunderlag\n${list}`;

export const examples: RuleExamples = {
  flagged: [
    {
      text: report(
        "Ängarna sköts.",
        "- Plan för kommunens ängar, 2024-05-14\n# Bilagor\n- Plan för kommunens ängar, daterad den 13 maj 2024",
      ),
      quotes: [["den 13 maj 2024", "2024-05-14"]],
      severity: "warning",
    },
    {
      text: report(
        "Förslaget finns i Plan för kommunens ängar, daterad den 14 maj 2023.",
        "- Plan för kommunens ängar, 2024-05-14",
      ),
      quotes: [["den 14 maj 2023", "2024-05-14"]],
      severity: "error",
    },
    {
      text: report(
        "Den tekniska statusbedömningen (2023-02-17) visar på brister.",
        "- Tekniska statusbedömningen, 2023-03-17",
      ),
      quotes: [["2023-02-17", "2023-03-17"]],
    },
    {
      text: report(
        "Enligt plan för kommunens ängar den 2 april 2024 ska de slås.",
        "1. Plan för kommunens ängar, 2024-05-14",
      ),
      quotes: [["den 2 april 2024", "2024-05-14"]],
      severity: "warning",
    },
    {
      text: report(
        "Av riktlinjerna för kommunens ängar, daterade 2023-05-14, framgår det.",
        "- Riktlinjer för kommunens ängar, 2024-05-14",
      ),
      quotes: [["2023-05-14", "2024-05-14"]],
      severity: "error",
    },
  ],
  accepted: [
    {
      text: report(
        "Ängarna sköts.",
        "- Plan för kommunens ängar, 2024-05-14\n# Bilagor\n- Plan för kommunens ängar, daterad den 14 maj 2024",
      ),
    },
    {
      text: report(
        "Ängarna sköts.",
        "- Plan för kommunens ängar, 2024-05-14\n# Bilagor\n- Plan för kommunens ängar, reviderad 2024-05-20",
      ),
    },
    {
      text: report(
        "Förslag till riktlinjer för ängar (2024-04-14) skickades på remiss.",
        "- Förslag till riktlinjer för ängar, 2024-05-14",
      ),
    },
    {
      text: report(
        "Förslaget finns i Plan för kommunens ängar, daterad den 14 maj 2024.",
        "- Plan för kommunens ängar, 2024-05-14",
      ),
    },
    { text: report("Ett yttrande den 14 maj 2023 kom sent till förvaltningen.", "- Yttrande, 2024-05-14") },
    {
      text: report(
        "Kommunstyrelsens protokoll den 14 maj 2023 visar detta tydligt.",
        "- Kommunstyrelsens protokoll, 2024-05-14",
      ),
    },
    {
      text: report(
        "Plan för kommunens ängar den 14 maj 2023, rev. 2024, gäller.",
        "- Plan för kommunens ängar, rev. 2024-05-14",
      ),
    },
    {
      text: report(
        "Länsstyrelsens rapport den 14 maj 2023 var den första av två.",
        "- Länsstyrelsens rapport, 2023-05-14\n- Länsstyrelsens rapport, 2024-05-14",
      ),
    },
    {
      text: report(
        "Plan för kommunens ängar behandlas den 14 juni 2024 i nämnden.",
        "- Plan för kommunens ängar, 2024-05-14",
      ),
    },
  ],
};
