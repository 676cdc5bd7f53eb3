import type { RuleExamples } from "./rule-examples";

const answer = "Svar på remiss från kommunstyrelsen KS 2024/118";
const whole = `Till
Ängsnämnden
18 september 2024
Program för ängar
${answer}
# Förvaltningens förslag till beslut
Ängsnämnden överlämnar tjänsteutlåtandet som svar på remissen.
# Sammanfattning
Programmet är bra.
# Bakgrund
Det har remitterats.
# Ärendets beredning
Ärendet har beretts i staben.
# Förvaltningens synpunkter och förslag
Förvaltningen är positiv.`;

export const examples: RuleExamples = {
  flagged: [
    {
      text: whole.replace("# Sammanfattning\nProgrammet är bra.\n", ""),
      quotes: [["hela dokumentet"]],
      severity: "warning",
      fixes: ["Sammanfattning"],
    },
    { text: whole.replace("# Ärendets beredning", "# Arbetet"), quotes: [["hela dokumentet"]] },
    ...["Ängsnämnden godkänner planen.", "1. Ängsnämnden antar planen.\n2. Ängsnämnden avslår motionen."].map(
      (points) => ({
        text: `Till\nÄngsnämnden\n= Program för ängar\n${points}\n# Sammanfattning\nText.\n# Förvaltningens bedömning\nText.`,
        profile: "kommun" as const,
        quotes: [["hela dokumentet"]],
        severity: "error" as const,
        fixes: [],
      }),
    ),
  ],
  accepted: [
    {
      text: "Tjänsteskrivelse\nBeslutsförslag\nÄngsnämnden\natt godkänna planen.\nSammanfattning\nText.",
      profile: "kommun",
    },
    ...[
      "# Förslag till beslut (KS)",
      "# Förslag till beslut – ängsnämnden",
      "# Rekommendation till beslut",
      "# Förslag till nämnden",
      "# Yrkande",
      "1. Förslag till beslut",
      "Beslut",
    ].map((heading) => ({
      text: `Tjänsteskrivelse\n${heading}\nÄngsnämnden godkänner planen.\n# Sammanfattning\nText.`,
      profile: "kommun" as const,
    })),
    { text: whole },
    { text: "# Sammanfattning\nText.\n# Förvaltningens bedömning\nText.", profile: "kommun" },
    {
      text: "# Sammanfattning\nÄngsnämnden ger varje år bidrag. Det är uppskattat.\n# Förvaltningens bedömning\nText.",
      profile: "kommun",
    },
    { text: whole.replace("# Bakgrund", "# Beskrivning av ärendet") },
    {
      text: whole.replace(
        "# Förvaltningens synpunkter och förslag",
        "# Stadsdelsförvaltningens bedömning av remissen",
      ),
    },
    { text: whole.replace("# Sammanfattning", "Sammanfattning") },
    { text: whole.replace("# Sammanfattning", "# Samanfattning") },
    { text: "# Förslag till beslut\nNämnden godkänner planen.", profile: "kommun" },
    { text: "# Förslag till ängsnämndens beslut\nPlanen godkänns.\n# Samråd\nText.", profile: "kommun" },
    {
      text: "Tjänsteskrivelse\nÄngsnämnden föreslås besluta\nATT höja taxan\n# Bakgrund\nTaxan är gammal.",
      profile: "kommun",
    },
    {
      text: "Tjänsteskrivelse\n# Förvaltningens förslag\nÄngsnämnden höjer taxan.\n# Bakgrund\nTaxan är gammal.",
      profile: "kommun",
    },
    {
      text: "BESLUTSUNDERLAG\n1(3)\nDatum: 2023-10-30\nFörslag till beslut\nÄngsnämnden höjer taxan.",
      profile: "kommun",
    },
    { text: "Protokollsutdrag\n# Sammanfattning\nText." },
    { text: "Hej!\nDet här är ingen rapport." },
  ],
};
