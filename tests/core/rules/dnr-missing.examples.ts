import type { RuleExamples } from "./rule-examples";

const body = "# Förslag till beslut\nNämnden godkänner planen.";

export const examples: RuleExamples = {
  flagged: [
    { text: `Ängsnämnden\n2024-05-14⇥Dnr\n${body}`, quotes: [["Dnr"]] },
    { text: `^ Tjänsteutlåtande\n${body}`, quotes: [["hela dokumentet"]], severity: "warning" },
    {
      text: `Svar på remiss från kommunstyrelsen KS 2024/118\n${body}`,
      quotes: [["hela dokumentet"]],
      severity: "warning",
    },
    { text: `^ Ert dnr KS 2024/118\n${body}`, quotes: [["hela dokumentet"]], severity: "warning" },
    {
      text: `^ Tjänsteutlåtande⏎2024-08-27⏎Sida 1/12\n${body}`,
      quotes: [["hela dokumentet"]],
      severity: "warning",
    },
    { text: `Dnr:\n${body}`, quotes: [["Dnr:"]], severity: "error" },
    {
      text: `Dnr:\nTelefon: 08-508 00 123\n2024-08-27\nÄngsnämnden\n${body}`,
      quotes: [["Dnr:"]],
      severity: "error",
    },
    { text: `^ Dnr⇥\n${body}`, quotes: [["hela dokumentet"]], severity: "error" },
    {
      text: `^ TJÄNSTEUTLÅTANDE⏎DATUM 2024-08-27\nJO:s diarienummer 9120-2024\n${body}`,
      quotes: [["hela dokumentet"]],
      severity: "warning",
    },
    ...["Dnr", "Diarienummer:", "Ärendenummer", "Vår beteckning:"].map((label) => ({
      text: `^?\n${label}\nHandläggare\nVera Almkvist\nÄngsnämnden\nPlan för ängarna 2024–2027\n${body}`,
      quotes: [[label]],
      severity: "error" as const,
    })),
  ],
  accepted: [
    { text: `^?\n${body}` },
    { text: `^?\nDnr\nDatum\n2024-08-27\n24/77\n${body}` },
    { text: `^?\nRS240876\nDnr\n${body}` },
    { text: `^ Tjänsteskrivelse\n| Datum | Vår beteckning |\n| 2024-08-27 | SN 24/0098 |\n${body}` },
    { text: `^ Tjänsteskrivelse\n| Datum | Diarienummer |\n| 2024-08-27 | RS240876 |\n${body}` },
    { text: `^ Tjänsteskrivelse\nDnr\nByggnämnden\nnummer 118 . 2024\n${body}` },
    { text: `^ SN 24/0098\n${body}` },
    { text: `^ Tjänsteskrivelse\nÄrende BYGG.2024.117\n${body}` },
    { text: `^ Tjänsteskrivelse Dnr: 2024/00341-111\n${body}` },
    { text: `^ Dnr 1.5.1-135-2024\n${body}` },
    { text: `^ | Diarienummer | Sida |\n^ | 2024/77 | 1 (4) |\n${body}` },
    { text: `^ Ängsförvaltningen⏎2024/77\n${body}` },
    { text: `Ärendenummer: 2024/77\n${body}` },
    { text: `Dnr: ÄN 2024/77\n${body}` },
    { text: `${body}\nDnr 2024/77` },
    { text: `Dnr {tu:diarienummer?|Skriv ärendets diarienummer}\n${body}` },
    { text: `Dnr: 20240077\n${body}` },
    { text: "Protokollsutdrag\n# Förslag till beslut\nText." },
  ],
};
