import type { ProbeVerdict } from "../../../host/self-test";

export const help = {
  privacy: "Vad skickas?",
  privacyText:
    "Tillägget skickar ingen text någonstans. Allt läses och granskas här i panelen. Den här datorn minns det du har skrivit i panelen tills du stänger dokumentet. Handläggarens namn och telefon, ditt eget namn, nämnden och dina val minns den även efteråt.",
  capabilities: "Det här klarar ditt Word",
  runsIn: "Kör i",
  yes: "Ja",
  no: "Nej",
  canWrite: "Ändra i dokumentet",
  hasCursor: "Se var markören står",
  canStoreParts: "Minnas attest och godkända avvikelser i dokumentet",
  hasUndo: "Ångra med Ctrl+Z",
  selfTest: "Självtest",
  selfTestText:
    "För administratören. Provar i det öppna dokumentet det som tillägget ber Word om. Öppna därför ett nytt, tomt dokument först: det skrivs i och töms om och om igen.",
  runSelfTest: "Kör självtestet",
  running: (done: number, total: number) => `Provar ${done + 1} av ${total} …`,
  ran: (total: number, differing: number) =>
    differing === 0 ? `Alla ${total} prov är gjorda.` : `Alla ${total} prov är gjorda, ${differing} avviker.`,
  stop: "Stoppa",
  saveReport: "Spara rapporten",
  report: "Rapporten, på engelska",
  verdict: {
    "as-expected": "Som väntat",
    differs: "Avviker",
    "not-possible": "Gick inte att prova",
  } satisfies Record<ProbeVerdict, string>,
  refused: {
    "document-not-empty":
      "Det finns text i dokumentet. Öppna ett nytt, tomt dokument och försök igen. Inget har ändrats.",
    "read-only": "Dokumentet går inte att ändra. Öppna ett nytt, tomt dokument och försök igen.",
    "no-answer": "Word svarade inte i tid. Vänta en stund och försök igen.",
  },
  keys: "Tangentbord",
  keyList: [
    ["Piltangenter", "Flytta mellan flikar, fynd och texter"],
    ["Retur", "Gå till stället, eller infoga texten"],
    ["R", "Rätta fyndet"],
    ["I", "Ignorera fyndet, med ett skäl"],
    ["F6", "Flytta mellan panelen och dokumentet i Word"],
  ] as readonly (readonly [string, string])[],
};
