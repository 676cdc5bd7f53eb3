import type { RuleExamples } from "./rule-examples";

const decision = "# Förslag till beslut\nNämnden godkänner planen.";

export const examples: RuleExamples = {
  flagged: [
    {
      text: `${decision}\n# Ärendet\n|~ Verksamhet | 2023 | 2024 |\n| Förskola | 120 | 130 |\n| Skola | 240 | 250 |`,
      quotes: [["Verksamhet"]],
      fixes: ["Rubrikrad"],
    },
    {
      text: `${decision}\n# Ärendet\n|~ **Åtgärd** | **Ansvarig** |\n| Ny belysning | Trafikkontoret |\n| Fler ängar | Förvaltningen |`,
      quotes: [["Åtgärd"]],
    },
    {
      text: `${decision}\n# Ärendet\n|~ Park | Antal ängar |\n| Åparken | 3 |\n| Byparken | 5 |\nText.\n|~ | Budget 2024 | Utfall 2024 |\n| Skötsel | 1 200 tkr | 1 150 tkr |\n| Fröer | 40 tkr | – |\n| Summa | 1 240 tkr | 1 150 tkr |`,
      quotes: [["Park", "Budget 2024"]],
    },
  ],
  accepted: [
    {
      text: `${decision}\n# Ärendet\n| Verksamhet | 2023 | 2024 |\n| Förskola | 120 | 130 |\n| Skola | 240 | 250 |`,
    },
    { text: `|~ Handläggare | Dnr |\n| Vera Exempel | ÄN 2024/12 |\n| 08-508 412 06 | 2024 |\n${decision}` },
    {
      text: `${decision}\n# Attesterat av\n|~ **Namn** | **Datum** |\n| Ture Holmdal | 2024-08-27 |\n| Vera Exempel | 2024-08-28 |`,
    },
    {
      text: `${decision}\nTill protokollet\n|~ **Ture Holmdal** | **Vera Exempel** |\n| Förvaltningschef | Avdelningschef |\n| Ängsförvaltningen | Ängsförvaltningen |`,
    },
    { text: `${decision}\n# Ärendet\n|~ Ort | Farsta |\n| Antal barn | 120 |\n| Antal avdelningar | 6 |` },
    {
      text: `${decision}\n# Ärendet\n|~ Diarienummer | ÄN 2024/12 | A |\n| Belopp | 500 | 4 |\n| Summa | 600 | 5 |`,
    },
    {
      text: `${decision}\n# Ärendet\n|~ Ansvarig | Förvaltningen |\n| Start | 2024-01-01 |\n| Slut | 2024-12-31 |`,
    },
    {
      text: `${decision}\n# Ärendet\n|~ Kostnad 2023 | 500 | kr |\n| Kostnad 2024 | 600 | kr |\n| Summa | 1 100 | kr |`,
    },
  ],
};
