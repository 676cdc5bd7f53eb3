import type { RuleExamples } from "./rule-examples";

/** Numbers that the tax agency has set aside for tests, and the one that every textbook has. */
export const examples: RuleExamples = {
  flagged: [
    { text: "Sökanden, 19121212-1212, bor i Lindvalla.", quotes: [["19121212-1212"]], severity: "error" },
    { text: "Sökanden (121212-1212) överklagade.", quotes: [["121212-1212"]], severity: "error" },
    { text: "Sökanden (121212–1212) överklagade.", quotes: [["121212–1212"]], severity: "error" },
    { text: "Sökanden, 121212 - 1212, bor här.", quotes: [["121212 - 1212"]], severity: "error" },
    { text: "Personnummer 19121212 1212", quotes: [["19121212 1212"]], severity: "error" },
    { text: "Personnummer: 191212121212", quotes: [["191212121212"]], severity: "error" },
    { text: "Test Testsson, född 19121272-1219, har avlidit.", quotes: [["19121272-1219"]] },
    {
      text: "Hon, 121212+1212, är äldst.\nOm 121212-1212: se ovan.",
      quotes: [["121212+1212", "121212-1212"]],
    },
    { text: "| Namn | Nummer |\n| Test Testsson | 121212-1212 |", quotes: [["121212-1212"]] },
    { text: "^ 19121212-1212\nText.", quotes: [["hela dokumentet"]] },
    { text: "Numret är 1212121212.", quotes: [["1212121212"]], severity: "warning" },
    { text: "Numret är 121212‑1212.", quotes: [["121212‑1212"]], profile: "kommun" },
  ],
  accepted: [
    { text: "Antalen 121212 1212 och 121212 — 1212 är två tal." },
    { text: "Numret 121212-1213 har fel kontrollsiffra." },
    { text: "Numret 19121312-1218 har ingen trettonde månad." },
    { text: "Leverantören har organisationsnummer 559000-0005." },
    { text: "Telefon 070-174 06 05, 0701740605 eller 08-508 412 06." },
    { text: "Telefon: 121212-1212" },
    { text: "Dnr 121212-1212" },
    { text: "Ärendenummer 1212121212, transaktions-id 191212121212." },
    { text: "Beloppet sattes in på konto 1212121212." },
    { text: "Mellan 2023-12-13 och 2024-01-15 kom 12 synpunkter." },
    { text: "Ringnumret 0611121211 är till växeln." },
    { text: "Koden är 9912121212-1212 och 121212-1212-3." },
  ],
};
