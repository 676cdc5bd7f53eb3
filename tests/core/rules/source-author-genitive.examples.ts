import type { RuleExamples } from "./rule-examples";

const text = "# Förslag till beslut\nNämnden godkänner planen.\n# Beslutsunderlag";

export const examples: RuleExamples = {
  flagged: [
    {
      text: `${text}\n- Miljöförvaltningen tjänsteskrivelse, 2024-05-14`,
      quotes: [["Miljöförvaltningen"]],
      fixes: ["Miljöförvaltningens"],
    },
    {
      text: `${text}\n1. Kultur- och fritidsnämnden yttrande, 2024-05-14`,
      quotes: [["Kultur- och fritidsnämnden"]],
      fixes: ["Kultur- och fritidsnämndens"],
    },
    ...["Tekniska nämnden", "Kommunfullmäktige", "Polismyndigheten", "Region Skåne", "Björkstads kommun"].map(
      (author) => ({
        text: `${text}\n- ${author} yttrande, 2024-05-14\n- Ängsnämndens yttrande, 2024-05-14`,
        quotes: [[author]],
        fixes: [`${author}s`],
      }),
    ),
    {
      text: `${text}\n- Kulturnämnden remissvar, 2023-02-14`,
      quotes: [["Kulturnämnden"]],
    },
    {
      text: `${text}\n- Räddningstjänsten samrådsyttrande, 2023-02-14`,
      quotes: [["Räddningstjänsten"]],
    },
  ],
  accepted: [
    {
      text: `${text}\n- Region Kronobergs yttrande\n- Västerås yttrande\n- Kommunfullmäktige beslut 2024-05-14`,
    },
    {
      text: `${text}\n- Miljöförvaltningen tjänsteskrivelse, 2024-05-14\n- Parknämnden yttrande, 2024-05-02`,
    },
    { text: `${text}\n- Miljöförvaltningens tjänsteskrivelse, 2024-05-14` },
    { text: `${text}\n- Kommunstyrelsen, yttrande, 2024-05-14` },
    { text: `${text}\n- Kommunfullmäktige 2024-02-26, § 48` },
    { text: `${text}\n- Skrivelse från kommunstyrelsen` },
    { text: "# Förslag till beslut\nNämnden godkänner Miljöförvaltningen yttrande." },
  ],
};
