import type { RuleExamples } from "./rule-examples";

const report = (decision: string, closing: string) => `# Förvaltningens förslag till beslut
${decision}
# Ärendets beredning
Staben.
# Förvaltningens synpunkter och förslag
Programmet är bra.
${closing}`;

const closing =
  "Förvaltningen föreslår att ängsnämnden överlämnar tjänsteutlåtandet till kommunstyrelsen som svar på remissen.";

export const examples: RuleExamples = {
  flagged: [
    {
      text: `Till\nÄngsta stadsdelsnämnd\n24 april 2025\n${report(
        "Stadsdelsnämnden godkänner planen.",
        "Förvaltningen föreslår att Hamnö stadsdelsnämnd godkänner planen.",
      )}`,
      quotes: [["Hamnö stadsdelsnämnd", "Stadsdelsnämnden godkänner planen."]],
    },
    {
      text: report(
        "Ängsnämnden överlämnar tjänsteutlåtandet som svar på remissen.",
        "Förvaltningen föreslår att hamnnämnden överlämnar tjänsteutlåtandet som svar på remissen.",
      ),
      quotes: [["hamnnämnden", "Ängsnämnden överlämnar tjänsteutlåtandet som svar på remissen."]],
      severity: "warning",
    },
    {
      text: report(
        "Stadsdelsnämnden godkänner planen.",
        "Förvaltningen föreslår att hamnnämnden godkänner planen.",
      ),
      quotes: [["hamnnämnden", "Stadsdelsnämnden godkänner planen."]],
    },
    {
      text: report("Ängsnämnden överlämnar förvaltningens tjänsteutlåtande som svar på remissen.", closing),
      quotes: [
        [
          "till kommunstyrelsen",
          "Ängsnämnden överlämnar förvaltningens tjänsteutlåtande som svar på remissen.",
        ],
      ],
      severity: "warning",
    },
    {
      text: report("Ängsnämnden överlämnar tjänsteutlåtandet till miljönämnden.", closing),
      quotes: [["till kommunstyrelsen", "Ängsnämnden överlämnar tjänsteutlåtandet till miljönämnden."]],
    },
    {
      text: report(
        "Ängsnämnden avslår medborgarförslaget.",
        "Kontoret föreslår därför att nämnden bifaller förslaget.",
      ),
      quotes: [["bifaller", "Ängsnämnden avslår medborgarförslaget."]],
      profile: "kommun",
    },
    {
      text: report(
        "Kommunfullmäktige anser motionen besvarad.",
        "Kontoret föreslår därför att motionen avslås.",
      ),
      quotes: [["avslås", "besvarad"]],
      severity: "warning",
    },
    {
      text: "# Förslag till beslut\nKommunstyrelsen föreslår kommunfullmäktige besluta\natt avslå motionen.\n# Sammanfattning\nAnna Ek (S) föreslår att motionen bifalls. Kommunledningskontoret föreslår att motionen ska anses besvarad.\n# Ärendet\nMotionen föreslås besvarad.",
      quotes: [["besvarad", "besvarad", "avslå"]],
      profile: "kommun",
    },
    {
      text: "# Förslag till beslut\nÄngsnämnden tillstyrker planen.\n# Bakgrund\nFörvaltningen föreslår att nämnden avstyrker planen.",
      quotes: [["avstyrker", "Ängsnämnden tillstyrker planen."]],
      profile: "kommun",
    },
  ],
  accepted: [
    {
      text: report(
        "Kommunfullmäktige avslår motionen.",
        "Parkkontoret föreslår i sitt svar att motionen bifalls. Stadsledningskontoret föreslår att motionen avslås.",
      ),
    },
    {
      text: `Stadsledningskontoret\nHandläggare\nVera Almkvist\n${report(
        "Kommunfullmäktige avslår motionen.",
        "Parkkontoret föreslår i sitt svar att motionen bifalls.",
      )}`,
    },
    {
      text: report(
        "Kommunfullmäktige anser motionen besvarad.",
        "Anna Ek föreslår att motionen bifalls. Kontoret föreslår att motionen anses besvarad.",
      ),
    },
    {
      text: report(
        "1. Kommunfullmäktige bifaller motionens första yrkande.\n2. Kommunfullmäktige avslår motionen i övrigt.",
        "Kontoret föreslår att motionen delvis bifalls.",
      ),
    },
    {
      text: "# Förslag till beslut\nÄngsnämnden tillstyrker planen.\n# Bakgrund\nMotionären föreslår att nämnden avstyrker planen.",
      profile: "kommun",
    },
    {
      text: report("Ängsnämnden godkänner planen.", "Förvaltningen föreslår att nämnden godkänner planen."),
    },
    {
      text: report(
        "Ängsnämnden godkänner planen för egen del.\nÄngsnämnden föreslår att hamnnämnden godkänner planen.",
        "Förvaltningen föreslår att hamnnämnden godkänner planen.",
      ),
    },
    {
      text: report("Ängsnämnden godkänner planen.", "Förvaltningen föreslår att hamnnämnden utreder kajen."),
    },
    {
      text: report("Utskottet godkänner planen.", "Förvaltningen föreslår att hamnnämnden godkänner planen."),
    },
    {
      text: report(
        "Ängsnämnden överlämnar tjänsteutlåtandet till kommunstyrelsen som svar på remissen.",
        closing,
      ),
    },
    {
      text: report(
        "Ängsnämnden överlämnar tjänsteutlåtandet till kommunstyrelsen.",
        "Förvaltningen föreslår att nämnden överlämnar tjänsteutlåtandet som svar på remissen.",
      ),
    },
    { text: report("Ängsnämnden godkänner planen.", closing) },
    {
      text: report(
        "1. Ängsnämnden godkänner yttrandet.\n2. Ängsnämnden skickar det till kommunstyrelsen.",
        closing,
      ),
    },
    {
      text: report(
        "Ängsnämnden överlämnar tjänsteutlåtandet som svar på remissen.",
        "Förvaltningen föreslår att programmet skickas till kommunstyrelsen varje år.",
      ),
    },
    {
      text: report(
        "Ängsnämnden avslår den andra delen av motionen.",
        "Förvaltningen föreslår att nämnden bifaller den första delen och avslår den andra.",
      ),
    },
    {
      text: report(
        "Ängsnämnden överlämnar tjänsteutlåtandet som svar på remissen.",
        "Förvaltningen föreslår att nämnden överlämnar förslag till yttrande över remiss från kommunstyrelsen.",
      ),
    },
  ],
};
