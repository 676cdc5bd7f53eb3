import type { RuleExamples } from "./rule-examples";

const report = (text: string, list: string) =>
  `# Förslag till beslut\nNämnden godkänner planen.\n# Ärendet\n${text}\n# Beslutsunderlag\n${list}`;

export const examples: RuleExamples = {
  flagged: [
    {
      text: report(
        "Motionen skickades till tekniska nämnden, som behandlade den den 28 januari 2025, § 12.",
        "- Protokollsutdrag från tekniska nämnden den 28 januari 2024, § 12",
      ),
      quotes: [["den 28 januari 2025", "den 28 januari 2024"]],
      severity: "error",
    },
    {
      text: report(
        "Kommunfullmäktige beslutade den 27 november 2022 om ängarna.",
        "- Kommunfullmäktiges protokoll 2023-11-27, § 148",
      ),
      quotes: [["den 27 november 2022", "2023-11-27"]],
      severity: "warning",
    },
    {
      text: report(
        "Ängsnämnden gav den 25 september 2024, § 74, ett uppdrag.",
        "- Ängsnämnden 2024-10-25, § 74",
      ),
      quotes: [["den 25 september 2024", "2024-10-25"]],
      severity: "error",
    },
    {
      text: report(
        "Anna Ek (S) föreslår i en motion väckt den 13 juni 2023 fler ängar.",
        "- Tjänsteskrivelse 2024-01-20\n- Motion från Anna Ek (S), 2022-06-13",
      ),
      quotes: [["den 13 juni 2023", "2022-06-13"]],
      severity: "warning",
    },
    {
      text: report(
        "Ängsnämnden beslutade den 13 februari 2024 om ängarna.",
        "- Ängsnämndens beslut 2024-03-13, § 7",
      ),
      quotes: [["den 13 februari 2024", "2024-03-13"]],
      severity: "warning",
    },
  ],
  accepted: [
    {
      text: report(
        "Motionen väcktes i kommunfullmäktige den 20 juni 2022.",
        "- Motion från Anna Ek (S), 2022-06-13",
      ),
    },
    {
      text: report("Motionen väcktes den 13 juli 2022.", "- Motion från Anna Ek (S), 2022-06-13"),
    },
    {
      text: report(
        "Motionen väcktes den 13 juni 2023.",
        "- Motion om ängar, 2022-06-13\n- Motion om parker, 2023-06-13",
      ),
    },
    { text: report("Svaret på motionen ska ges den 13 juni 2023.", "- Motion om ängar, 2022-06-13") },
    {
      text: report(
        "Kommunfullmäktige beslutade den 27 november 2023 om ängarna.",
        "- Kommunfullmäktiges protokoll 2023-11-27, § 148",
      ),
    },
    {
      text: report(
        "Ängsnämnden beslutade den 13 februari 2023 om ängarna.",
        "- Ängsnämndens beslut 2023-03-13, § 7",
      ),
    },
    {
      text: report(
        "Ängsnämnden beslutade den 13 mars 2023, § 9, om ängarna.",
        "- Ängsnämndens beslut 2024-03-13, § 7",
      ),
    },
    {
      text: report(
        "Parknämnden beslutade den 13 mars 2023 om ängarna.",
        "- Ängsnämndens beslut 2024-03-13, § 7",
      ),
    },
    {
      text: report(
        "Ängsnämnden beslutade den 13 mars 2023 om parkerna och den 13 mars 2024 om ängarna.",
        "- Ängsnämndens beslut 2024-03-13, § 7",
      ),
    },
    {
      text: report(
        "Ängsnämndens yttrande den 13 mars 2023 var utförligt.",
        "- Ängsnämndens skrivelse 2024-03-13",
      ),
    },
    {
      text: report(
        "Ängsnämnden beslutade den 13 mars 2023 om ängarna.",
        "- Ängsnämndens beslut 2024-03-13, § 7\n- Ängsnämndens beslut 2023-03-13, § 9",
      ),
    },
  ],
};
