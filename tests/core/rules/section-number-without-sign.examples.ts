import type { RuleExamples } from "./rule-examples";

const text = "# Förslag till beslut\nNämnden godkänner planen.\n# Beslutsunderlag";

export const examples: RuleExamples = {
  flagged: [
    {
      text: `${text}\n- Kommunstyrelsens protokoll 2024-03-12, 48`,
      quotes: [["48"]],
      fixes: ["§\u00A048"],
    },
    { text: `${text}\n- Ängsnämndens beslut den 12 mars 2024, 7.`, quotes: [["7"]], fixes: ["§\u00A07"] },
    { text: `${text}\n- Protokollsutdrag KS 2024-03-12 33`, quotes: [["33"]], fixes: ["§\u00A033"] },
    ...[
      "Kommunfullmäktige beslutade den 12 mars 2024, 48, att anta planen.",
      "Kommunfullmäktige gav 2024-03-12 48 kommunstyrelsen i uppdrag att ta fram en plan.",
      "Planen antogs av ängsnämnden den 12 mars 2024 (48).",
      "Planen antogs 2021 (KF 2024-03-12, 48).",
    ].map((sentence) => ({
      text: `# Förslag till beslut\nNämnden godkänner planen.\n# Bakgrund\n${sentence}`,
      quotes: [["48"]],
      severity: "warning" as const,
    })),
  ],
  accepted: [
    ...[
      "Kommunfullmäktige beslutade den 12 mars 2024, § 48, att anta planen.",
      "Nämnden beslutade den 12 mars 2024 att 48 platser ska byggas.",
      "Nämnden sammanträder den 12 mars 2024, 9 april 2024 och 48 timmar senare.",
      "Nämnden öppnade den 12 mars 2024 48 platser.",
      "Nämnden möttes den 12 mars 2024, 18.30, i rådhuset.",
      "Nämnden hade den 12 mars 2024, 48, 52 och 60 platser.",
      "Marken mättes den 12 mars 2024, 48.",
    ].map((sentence) => ({
      text: `# Förslag till beslut\nNämnden godkänner planen.\n# Bakgrund\n${sentence}`,
    })),
    { text: `${text}\n- Kommunstyrelsens protokoll 2024-03-12, § 48` },
    { text: `${text}\n- Kommunstyrelsens protokoll 2024-03-12 § 48, 49` },
    { text: `${text}\n- Kommunstyrelsens protokoll 2024-03-12, 48 sidor` },
    { text: `${text}\n- Karta 2024-03-12, 48` },
    { text: `${text}\n- Ängsnämndens beslut 2024-03-12, 2024-118` },
  ],
};
