import type { RuleExamples } from "./rule-examples";

export const examples: RuleExamples = {
  flagged: [
    { text: "Planen gäller 2027–2024.", quotes: [["2027–2024"]] },
    { text: "Utställningen pågår den 5 maj 2024–3 maj 2024.", quotes: [["den 5 maj 2024–3 maj 2024"]] },
    {
      text: "Avtalet gäller från den 1 juli 2025 till och med den 30 juni 2024.",
      quotes: [["den 1 juli 2025 till och med den 30 juni 2024"]],
    },
    { text: "| Samråd | 2025-05-14 – 2025-04-30 |", quotes: [["2025-05-14 – 2025-04-30"]] },
    {
      text: "| Skede | Börjar | Slutar |\n| Samråd | 2025-02-03 | 2025-03-14 |\n| Bygge | 2027-11-01 | 2027-06-30 |",
      quotes: [["2027-06-30"]],
    },
    { text: "Det gäller perioden 2026-2023.", quotes: [["2026-2023"]] },
    { text: "Planen var utställd 25–4 april 2024.", quotes: [["25–4"]] },
    {
      text: "Perioden löper från den 1 mars 2024 till den 30 november 2023.",
      quotes: [["den 1 mars 2024 till den 30 november 2023"]],
    },
    { text: "Avtalstiden är 2024-01-01 till 2023-12-31.", quotes: [["2024-01-01 till 2023-12-31"]] },
    { text: "Den visades mellan den 25 och den 4 april 2024.", quotes: [["den 25 och den 4"]] },
  ],
  accepted: [
    {
      text: "Den visades mellan den 4 och den 25 april. Skillnaden mellan grupp 12 och den 4 april är stor.",
    },
    {
      text: "Planen var utställd 4–25 april 2024. Punkt 12–4 april 2024. Klockan 18.00–9 april. §§ 12–3 maj.",
    },
    { text: "Avtalets tid ändras från den 1 mars 2024 till den 30 november 2023." },
    { text: "Beslutet gäller att datumet flyttas från den 1 mars 2024 till den 12 februari 2024." },
    { text: "Planen gäller 2024–2027." },
    { text: "Utställningen pågår 1 november–31 januari 2025." },
    { text: "Mötet flyttas från den 20 maj 2024 till den 13 maj 2024." },
    { text: "Dnr KS 2024-2013 och 2024-2013." },
    { text: "Planen antogs den 5 maj 2024. Den 3 maj 2024 var den klar." },
    { text: "| Skede | Börjar | Slutar |\n| Samråd | 2025-02-03 | 2025-03-14 |" },
    { text: "| Post | Utfall | Slutdatum |\n| Bad | 2025-04-03 | 2025-03-14 |" },
    { text: "Telefon 08-2024–2013" },
  ],
};
